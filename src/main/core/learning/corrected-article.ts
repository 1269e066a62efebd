import type { LexiconName } from '../extraction/document.ts'
import type { GoldText } from '../extraction/model/gold.ts'

/** A reviewed article: what its analyst holds for right, and the names that were rejected there. */
export interface CorrectedArticle extends GoldText {
  readonly rejected: readonly Pick<LexiconName, 'name' | 'type'>[]
}

/** What came of learning: the layer's bytes, or none where it did not help, and the F1 on articles it was not learned from, in percent. */
export interface LearnedLayer {
  readonly bytes: Uint8Array | undefined
  readonly without: number
  readonly with: number
}

/** Of fewer articles none can be held back to see whether a layer helps. */
export const LEAST_ARTICLES = 5
