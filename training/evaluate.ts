import { type Annotated, type CorpusScorer, outermost, type Scores } from '../bench/corpora.ts'
import { openDocument, tag } from '../src/main/core/extraction/extract.ts'
import type { TrainedTagger } from '../src/main/core/extraction/model/weights.ts'
import { loadGazetteer } from '../src/main/core/extraction/resources.ts'

/** What the whole tagging stage, rules and layers together, finds in an article, in the scorer's form. */
export function predict(scorer: CorpusScorer, article: Annotated, trained: TrainedTagger): readonly unknown[] {
  const { tokens, mentions } = tag(openDocument({ draft: { text: article.text, warnings: [] }, lexicon: [] }), [], loadGazetteer(), trained)
  return scorer.toRe3d(article.text, outermost(mentions).map(({ first, end, type }) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type })))
}

/** Scores predictions by the `core` view. */
export function scoreOf(scorer: CorpusScorer, articles: readonly Annotated[], predicted: ReadonlyMap<string, readonly unknown[]>): Scores {
  return scorer.scoreCorpus(articles, predicted, { view: 'core' })
}

const percent = (value: number): string => (100 * value).toFixed(1)

/** One line: strict and lenient F1, and strict F1 by type. */
export function line(name: string, scores: Scores): string {
  const all = scores.All
  if (!all) return name
  const types = Object.entries(scores).filter(([type]) => type !== 'All').map(([type, score]) => `${type.slice(0, 3)} ${percent(score.strict.f1)}`)
  return `${name.padEnd(44)} ${percent(all.strict.f1)} / ${percent(all.lenient.f1)}  (P ${percent(all.strict.precision)} R ${percent(all.strict.recall)})  ${types.join('  ')}`
}
