import { MOST_FEATURES, runsOf, writeFeatures } from './features.ts'
import { viewsOf, type TaggingInput } from './tag-article.ts'
import type { WordFacts } from './word-facts.ts'

/** A sentence ready for training: its hashed features, a row a token, and the labels that its annotation allows. */
export interface Example {
  readonly length: number
  readonly features: Int32Array
  /** Where each token's features begin in `features`, and where the last ones end. */
  readonly rows: Int32Array
  readonly masks: Int32Array
  readonly weight: number
}

/** The sentences of an annotated text as examples; `masks` are the labels allowed at each token. */
export function examplesOf(masks: Int32Array, analysis: TaggingInput, factsOf: (text: string, folded: string) => WordFacts, weight: number): readonly Example[] {
  return viewsOf(analysis, factsOf).map((view, index) => {
    const first = analysis.sentences[index]?.first ?? 0
    const allowed = masks.slice(first, first + view.tokens.length)
    const length = view.tokens.length
    const runs = runsOf(view.facts)
    const features = new Int32Array(length * MOST_FEATURES)
    const rows = new Int32Array(length + 1)
    for (let i = 0; i < length; i++) rows[i + 1] = writeFeatures(view, runs, i, features, rows[i] ?? 0)
    return { length, features: features.slice(0, rows[length]), rows, masks: allowed, weight }
  })
}
