import { isInside, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts'

/** Labels that may follow each label; row LABEL_COUNT is the start of a sentence. */
const ALLOWED: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT + 1 }, (_, before) =>
  Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => mayFollow(before === LABEL_COUNT ? -1 : before, label))
)

/** The labels that a label may follow are all from `FROM` up to, not with, `UNTIL`: all of them, or the two of its own type. */
const FROM = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (isInside(label) ? label - 1 : 0))
const UNTIL = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (isInside(label) ? label + 1 : LABEL_COUNT))

/** The label from which it is best to come to another; of equals the first. */
function bestBefore(row: Float64Array, transitions: Float32Array, label: number): number {
  const least = FROM[label] ?? 0
  const until = UNTIL[label] ?? 0
  let top = -Infinity
  let from = least
  for (let before = least; before < until; before++) {
    const total = (row[before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0)
    if (total > top) {
      top = total
      from = before
    }
  }
  return from
}

/** The best sequence of labels for a sentence of `length` tokens; `scores` is length × LABEL_COUNT, `transitions` (LABEL_COUNT + 1) × LABEL_COUNT. */
export function bestLabels(scores: Float32Array, transitions: Float32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  const back = new Uint8Array(length * LABEL_COUNT)
  let row = new Float64Array(LABEL_COUNT).fill(-Infinity)
  let next = new Float64Array(LABEL_COUNT)
  for (const label of ALLOWED[LABEL_COUNT] ?? []) row[label] = (scores[label] ?? 0) + (transitions[LABEL_COUNT * LABEL_COUNT + label] ?? 0)
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const from = bestBefore(row, transitions, label)
      next[label] = (row[from] ?? 0) + (transitions[from * LABEL_COUNT + label] ?? 0) + (scores[i * LABEL_COUNT + label] ?? 0)
      back[i * LABEL_COUNT + label] = from
    }
    ;[row, next] = [next, row]
  }
  let label = 0
  for (let k = 1; k < LABEL_COUNT; k++) if ((row[k] ?? 0) > (row[label] ?? 0)) label = k
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = back[i * LABEL_COUNT + label] ?? 0
  }
  return labels
}

/** Forward and backward sums of a sentence, each row scaled to one, and what is needed to read probabilities off them. */
export interface Lattice {
  readonly length: number
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Exponentials of the scores, each row shifted by its highest. */
  readonly emission: Float64Array
  /** Exponentials of the transitions. */
  readonly transition: Float64Array
  readonly scales: Float64Array
  /** The logarithm of the sum over all sequences. */
  readonly logSum: number
}

/** The exponentials of the transitions, zero where a label may not follow. */
export function expTransitions(transitions: Float32Array): Float64Array {
  const out = new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT)
  ALLOWED.forEach((labels, before) => {
    for (const label of labels) out[before * LABEL_COUNT + label] = Math.exp(transitions[before * LABEL_COUNT + label] ?? 0)
  })
  return out
}

/** Exponentials of one token's scores, shifted by the highest that its mask allows; returns that highest. */
function writeEmission(scores: Float32Array, row: number, mask: number, emission: Float64Array): number {
  let top = -Infinity
  for (let l = 0; l < LABEL_COUNT; l++) if ((mask >> l) & 1) top = Math.max(top, scores[row + l] ?? 0)
  for (let l = 0; l < LABEL_COUNT; l++) emission[row + l] = (mask >> l) & 1 ? Math.exp((scores[row + l] ?? 0) - top) : 0
  return top
}

/** One step forward: fills the row of `forward` that begins at `row`, scaled to one, and returns what it was before. */
function stepForward(forward: Float64Array, emission: Float64Array, transition: Float64Array, row: number): number {
  let sum = 0
  for (let l = 0; l < LABEL_COUNT; l++) {
    let into = row === 0 ? (transition[LABEL_COUNT * LABEL_COUNT + l] ?? 0) : 0
    const until = row > 0 ? (UNTIL[l] ?? 0) : 0
    for (let before = FROM[l] ?? 0; before < until; before++) into += (forward[row - LABEL_COUNT + before] ?? 0) * (transition[before * LABEL_COUNT + l] ?? 0)
    const value = into * (emission[row + l] ?? 0)
    forward[row + l] = value
    sum += value
  }
  for (let l = 0; l < LABEL_COUNT; l++) forward[row + l] = (forward[row + l] ?? 0) / sum
  return sum
}

/** What may stand behind a label: nothing named, the first word of any type, and a further word of its own. */
function sumBehind(transition: Float64Array, behind: Float64Array, label: number): number {
  const row = label * LABEL_COUNT
  let sum = (transition[row] ?? 0) * (behind[0] ?? 0)
  for (let next = 1; next < LABEL_COUNT; next += 2) sum += (transition[row + next] ?? 0) * (behind[next] ?? 0)
  if (label === OUTSIDE) return sum
  const own = isInside(label) ? label : label + 1
  return sum + (transition[row + own] ?? 0) * (behind[own] ?? 0)
}

/** Sums over all sequences that the masks allow; a mask has a bit for each label, and no masks allow everything. */
export function latticeOf(scores: Float32Array, transition: Float64Array, length: number, masks?: Int32Array): Lattice {
  const size = length * LABEL_COUNT
  const [forward, backward, emission, scales] = [new Float64Array(size), new Float64Array(size), new Float64Array(size), new Float64Array(length)]
  let logSum = 0
  for (let i = 0; i < length; i++) {
    logSum += writeEmission(scores, i * LABEL_COUNT, masks?.[i] ?? -1, emission)
    const sum = stepForward(forward, emission, transition, i * LABEL_COUNT)
    scales[i] = sum
    logSum += Math.log(sum)
  }
  for (let l = 0; l < LABEL_COUNT; l++) backward[(length - 1) * LABEL_COUNT + l] = 1
  const behind = new Float64Array(LABEL_COUNT)
  for (let row = (length - 2) * LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    const [after, scale] = [row + LABEL_COUNT, scales[row / LABEL_COUNT + 1] ?? 1]
    for (let l = 0; l < LABEL_COUNT; l++) behind[l] = (emission[after + l] ?? 0) * (backward[after + l] ?? 0)
    for (let l = 0; l < LABEL_COUNT; l++) backward[row + l] = sumBehind(transition, behind, l) / scale
  }
  return { length, forward, backward, emission, transition, scales, logSum }
}

/** The probability that the token at `i` has this label. */
export function probabilityOf(lattice: Lattice, i: number, label: number): number {
  return (lattice.forward[i * LABEL_COUNT + label] ?? 0) * (lattice.backward[i * LABEL_COUNT + label] ?? 0)
}

/** The probability that exactly these labels stand from `first` on, followed by none of `notNext`. */
export function sequenceProbability(lattice: Lattice, first: number, labels: readonly number[], notNext: number): number {
  const { forward, backward, emission, transition, scales, length } = lattice
  let p = forward[first * LABEL_COUNT + (labels[0] ?? 0)] ?? 0
  for (let k = 1; k < labels.length; k++) {
    const [before, label, at] = [labels[k - 1] ?? 0, labels[k] ?? 0, first + k]
    p *= ((transition[before * LABEL_COUNT + label] ?? 0) * (emission[at * LABEL_COUNT + label] ?? 0)) / (scales[at] ?? 1)
  }
  const end = first + labels.length
  const last = labels.at(-1) ?? 0
  if (end >= length) return p
  let rest = 0
  for (const next of ALLOWED[last] ?? []) if (next !== notNext) rest += (transition[last * LABEL_COUNT + next] ?? 0) * (emission[end * LABEL_COUNT + next] ?? 0) * (backward[end * LABEL_COUNT + next] ?? 0)
  return (p * rest) / (scales[end] ?? 1)
}
