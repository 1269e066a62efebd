import type { LexiconName } from '../extraction/document.ts'
import { extract } from '../extraction/extract.ts'
import { examplesOf, type Example } from '../extraction/model/examples.ts'
import { masksOf, type GoldText } from '../extraction/model/gold.ts'
import { quantise, trainLayer, type Recipe } from '../extraction/model/train-layer.ts'
import type { Layer } from '../extraction/model/weights.ts'
import { writeTagger } from '../extraction/model/write-tagger.ts'
import { loadTagger } from '../extraction/resources.ts'
import { analyse } from './analysis.ts'
import { LEAST_ARTICLES, type CorrectedArticle, type LearnedLayer } from './corrected-article.ts'

/** Every so many articles one is held back. */
const HELD_BACK = 5

/** Small steps and few buckets: what a few articles say should nudge the general layer, not drown it. */
export const ANALYST_RECIPE: Omit<Recipe, 'below'> = { bits: 15, rounds: 6, rate: 0.03, decay: 0, dropout: 0.1, seed: 1 }

/** What the lexicon of a project with these articles holds: accepted names of entities, and rejected ones accepted nowhere. */
export function lexiconOf(articles: readonly CorrectedArticle[]): readonly LexiconName[] {
  const entries = new Map<string, LexiconName>()
  const put = (name: string, type: string, verdict: LexiconName['verdict']): void => void entries.set(`${type} ${name}`, { name, type, verdict })
  for (const { rejected } of articles) for (const { name, type } of rejected) put(name, type, 'rejected')
  for (const { text, spans } of articles) {
    for (const { start, end, type } of spans) if (type === 'person' || type === 'organization' || type === 'place') put(text.slice(start, end), type, 'accepted')
  }
  return [...entries.values()]
}

/** The articles as examples for training. */
export function examplesFrom(articles: readonly GoldText[]): readonly Example[] {
  const { factsOf } = loadTagger()
  return articles.flatMap((article) => {
    const analysis = analyse(article.text)
    return examplesOf(masksOf(article, analysis.tokens), analysis, factsOf, 1)
  })
}

/** Trains the analyst's layer on top of what ships. */
export function trainOnTop(examples: readonly Example[]): Layer {
  return quantise(trainLayer(examples, { ...ANALYST_RECIPE, below: loadTagger().layers }))
}

/** Strict F1 in percent of the outermost mentions against the annotations; what these leave open is not counted. */
function f1Of(articles: readonly GoldText[], layer: Layer | undefined, lexicon: readonly LexiconName[]): number {
  let [right, found, wanted] = [0, 0, 0]
  for (const { text, spans, open, skipped } of articles) {
    const gold = new Set(spans.map(({ start, end, type }) => `${start} ${end} ${type}`))
    wanted += gold.size
    let outerEnd = 0
    for (const { start, end, type } of extract({ draft: { text, warnings: [] }, lexicon, layer }).mentions) {
      const isRight = gold.has(`${start} ${end} ${type}`)
      const isInside = end <= outerEnd
      outerEnd = Math.max(outerEnd, end)
      if (isRight) right++
      else if (isInside || [...open, ...skipped].some((one) => one.start < end && one.end > start)) continue
      found++
    }
  }
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted)
}

/**
 * Learns a layer from corrected articles, given oldest first. It is trained without every fifth of them and has to do at
 * least as well there as no layer does, the lexicon counted in on both sides; then it is trained anew on all of them.
 */
export function learnLayer(articles: readonly CorrectedArticle[]): LearnedLayer {
  if (articles.length < LEAST_ARTICLES) return { bytes: undefined, heldBack: 0, without: 0, with: 0 }
  const isHeldBack = (index: number): boolean => index % HELD_BACK === HELD_BACK - 1
  const held = articles.filter((_, index) => isHeldBack(index))
  const rest = articles.filter((_, index) => !isHeldBack(index))
  const lexicon = lexiconOf(rest)
  const [examples, heldExamples] = [examplesFrom(rest), examplesFrom(held)]
  const figures = { heldBack: held.length, without: f1Of(held, undefined, lexicon), with: f1Of(held, trainOnTop(examples), lexicon) }
  return { ...figures, bytes: figures.with < figures.without ? undefined : writeTagger(trainOnTop([...examples, ...heldExamples])) }
}
