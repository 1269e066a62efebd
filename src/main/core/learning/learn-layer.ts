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

/** So many parts the articles are held back in, one after the other. */
const PARTS = 5

/** So many points of F1 a layer must bring; less may be chance. */
const LEAST_GAIN = 1

/** Small steps and few buckets: what a few articles say should nudge the general layer, not drown it. */
const ANALYST_RECIPE: Omit<Recipe, 'below'> = { bits: 15, rounds: 6, rate: 0.03, decay: 0, dropout: 0.1, seed: 1 }

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

interface Count {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

/** Counts the outermost mentions that the annotations have exactly; what these leave open is not counted. */
function countRight(articles: readonly GoldText[], layer: Layer | undefined, lexicon: readonly LexiconName[]): Count {
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
  return { right, found, wanted }
}

/** F1 in percent over several counts. */
function f1Of(counts: readonly Count[]): number {
  const right = counts.reduce((sum, count) => sum + count.right, 0)
  const all = counts.reduce((sum, count) => sum + count.found + count.wanted, 0)
  return all === 0 ? 0 : (200 * right) / all
}

/**
 * Learns a layer from corrected articles, given oldest first. Each fifth of them in turn is read with a layer learned from the
 * others, and without, the others' lexicon counted in on both sides: where that brings less than a point, there is no layer. Otherwise it
 * is learned from all of them.
 */
export function learnLayer(articles: readonly CorrectedArticle[]): LearnedLayer {
  if (articles.length < LEAST_ARTICLES) return { bytes: undefined, without: 0, with: 0 }
  const read = articles.map((article) => ({ article, examples: examplesFrom([article]) }))
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const taught = read.filter((_one, index) => index % PARTS !== part)
    const unseen = articles.filter((_one, index) => index % PARTS === part)
    const lexicon = lexiconOf(taught.map(({ article }) => article))
    const layer = trainOnTop(taught.flatMap(({ examples }) => examples))
    return { without: countRight(unseen, undefined, lexicon), with: countRight(unseen, layer, lexicon) }
  })
  const figures = { without: f1Of(parts.map((part) => part.without)), with: f1Of(parts.map((part) => part.with)) }
  return { ...figures, bytes: figures.with >= figures.without + LEAST_GAIN ? writeTagger(trainOnTop(read.flatMap(({ examples }) => examples))) : undefined }
}
