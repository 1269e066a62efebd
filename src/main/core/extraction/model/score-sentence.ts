import { MOST_FEATURES, runsOf, writeFeatures, type SentenceView } from './features.ts'
import { LABEL_COUNT } from './labels.ts'
import type { Layer } from './weights.ts'

const buffer = new Int32Array(MOST_FEATURES)

/** A bucket's 17 small numbers lie in five words of four bytes, so that two labels are added at once. */
const WORDS = Math.ceil(LABEL_COUNT / 4)
/** What is added to each small number, so that none is below zero. */
const BIAS = 128
/** Two bytes of a word, each with room for the sum of all features. */
const PAIR = 0x00ff00ff

const packedOf = new WeakMap<Layer, Int32Array>()

/** The weights of a layer, packed once. */
function pack(layer: Layer): Int32Array {
  const known = packedOf.get(layer)
  if (known) return known
  const { weights } = layer
  const rows = weights.length / LABEL_COUNT
  const packed = new Int32Array(rows * WORDS)
  for (let row = 0, from = 0; row < rows; row++) {
    for (let label = 0; label < LABEL_COUNT; label++, from++) {
      const at = row * WORDS + (label >> 2)
      packed[at] = (packed[at] ?? 0) | (((weights[from] ?? 0) + BIAS) << ((label & 3) * 8))
    }
  }
  packedOf.set(layer, packed)
  return packed
}

/** For each word its first and third label, then its second and fourth: sums of two labels in one number. */
const pairs = new Int32Array(WORDS * 2)

/** Adds up the rows of all features, two labels at a time. */
function sumPairs(packed: Int32Array, shift: number, features: Int32Array, count: number): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  for (let k = 0; k < count; k++) {
    // No arrays here, not even to take apart: they would be made for each feature of each word.
    const at = ((features[k] ?? 0) >>> shift) * WORDS
    const p = packed[at] ?? 0
    const q = packed[at + 1] ?? 0
    const r = packed[at + 2] ?? 0
    const s = packed[at + 3] ?? 0
    a += p & PAIR
    b += (p >>> 8) & PAIR
    c += q & PAIR
    d += (q >>> 8) & PAIR
    e += r & PAIR
    f += (r >>> 8) & PAIR
    g += s & PAIR
    h += (s >>> 8) & PAIR
    i += packed[at + 4] ?? 0
  }
  pairs.set([a, b, c, d, e, f, g, h, i])
}

/** Adds what a layer says of each token and label to `scores` (length × LABEL_COUNT). */
function addLayer(layer: Layer, features: Int32Array, count: number, scores: Float32Array, row: number): void {
  sumPairs(pack(layer), 32 - layer.bits, features, count)
  const bias = count * BIAS
  for (let label = 0; label < LABEL_COUNT; label++) {
    const pair = pairs[(label >> 2) * 2 + (label & 1)] ?? 0
    const sum = ((label & 2) === 0 ? pair & 0xffff : pair >>> 16) - bias
    scores[row + label] = (scores[row + label] ?? 0) + sum * layer.scale
  }
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
