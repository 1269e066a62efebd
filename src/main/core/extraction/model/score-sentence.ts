import { MOST_FEATURES, runsOf, writeFeatures, type SentenceView } from './features.ts'
import { LABEL_COUNT } from './labels.ts'
import type { Layer } from './weights.ts'

const buffer = new Int32Array(MOST_FEATURES)

/** Adds what a layer says of each token and label to `scores` (length × LABEL_COUNT). */
function addLayer(layer: Layer, features: Int32Array, count: number, scores: Float32Array, row: number): void {
  const { weights, bits, scale } = layer
  const sums = new Int32Array(LABEL_COUNT)
  for (let k = 0; k < count; k++) {
    const at = ((features[k] ?? 0) >>> (32 - bits)) * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) sums[label] = (sums[label] ?? 0) + (weights[at + label] ?? 0)
  }
  for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] = (scores[row + label] ?? 0) + (sums[label] ?? 0) * scale
}

/** The scores of each label at each token of a sentence: the sum over its layers. */
export function scoreSentence(view: SentenceView, layers: readonly Layer[]): Float32Array {
  const scores = new Float32Array(view.tokens.length * LABEL_COUNT)
  const runs = runsOf(view.facts)
  for (let i = 0; i < view.tokens.length; i++) {
    const count = writeFeatures(view, runs, i, buffer, 0)
    for (const layer of layers) addLayer(layer, buffer, count, scores, i * LABEL_COUNT)
  }
  return scores
}

/** The transitions of all layers together. */
export function sumTransitions(layers: readonly Layer[]): Float32Array {
  const sum = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT)
  for (const layer of layers) for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (layer.transitions[k] ?? 0)
  return sum
}
