import { expTransitions, latticeOf, probabilityOf, type Lattice } from './decode.ts'
import { LABEL_COUNT } from './labels.ts'
import type { Layer } from './weights.ts'
import type { Example } from './examples.ts'
import { createRandom, shuffled } from './random.ts'

/** How a layer is trained. */
export interface Recipe {
  readonly bits: number
  readonly rounds: number
  readonly rate: number
  /** How strongly weights are pulled to zero where they are used. */
  readonly decay: number
  /** The share of features left out of each token, anew each time, so that no single one is relied on. */
  readonly dropout: number
  readonly seed: number
  /** Layers that stay as they are and under which this one learns. */
  readonly below: readonly Layer[]
}

/** A layer before its weights are made small. */
export interface FloatLayer {
  readonly bits: number
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly transitions: Float32Array
  readonly transitionSquares: Float32Array
  /** Sums over steps, for the average. */
  readonly kept: Uint8Array
}

const ROWS = LABEL_COUNT + 1

function scoresOf(example: Example, recipe: Recipe, state: State): Float32Array {
  const { length, features, rows } = example
  const scores = new Float32Array(length * LABEL_COUNT)
  const drop = 32 - recipe.bits
  for (let i = 0; i < length; i++) {
    const row = i * LABEL_COUNT
    for (let k = rows[i] ?? 0; k < (rows[i + 1] ?? 0); k++) {
      for (const layer of recipe.below) {
        const at = ((features[k] ?? 0) >>> (32 - layer.bits)) * LABEL_COUNT
        for (let l = 0; l < LABEL_COUNT; l++) scores[row + l] = (scores[row + l] ?? 0) + (layer.weights[at + l] ?? 0) * layer.scale
      }
      if (state.kept[k] === 0) continue
      const at = ((features[k] ?? 0) >>> drop) * LABEL_COUNT
      for (let l = 0; l < LABEL_COUNT; l++) scores[row + l] = (scores[row + l] ?? 0) + (state.weights[at + l] ?? 0)
    }
  }
  return scores
}

/** One step of AdaGrad on one weight. */
function step(values: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient
  squares[at] = square
  values[at] = (values[at] ?? 0) - (rate * gradient) / (Math.sqrt(square) + 1e-6)
}

function learnTransitions(state: State, all: Lattice, right: Lattice, recipe: Recipe, weight: number): void {
  const gradient = new Float64Array(ROWS * LABEL_COUNT)
  for (const [lattice, sign] of [[all, 1], [right, -1]] as const) {
    const { forward, backward, emission, transition, scales, length } = lattice
    for (let l = 0; l < LABEL_COUNT; l++) gradient[LABEL_COUNT * LABEL_COUNT + l] = (gradient[LABEL_COUNT * LABEL_COUNT + l] ?? 0) + sign * probabilityOf(lattice, 0, l)
    for (let i = 1; i < length; i++) {
      for (let before = 0; before < LABEL_COUNT; before++) {
        const share = (forward[(i - 1) * LABEL_COUNT + before] ?? 0) / (scales[i] ?? 1)
        if (share < 1e-9) continue
        for (let l = 0; l < LABEL_COUNT; l++) {
          const at = before * LABEL_COUNT + l
          gradient[at] = (gradient[at] ?? 0) + sign * share * (transition[at] ?? 0) * (emission[i * LABEL_COUNT + l] ?? 0) * (backward[i * LABEL_COUNT + l] ?? 0)
        }
      }
    }
  }
  gradient.forEach((value, at) => {
    if (value !== 0) step(state.transitions, state.transitionSquares, at, value * weight + recipe.decay * (state.transitions[at] ?? 0), recipe.rate)
  })
}

function learn(example: Example, recipe: Recipe, state: State, random: () => number, base: Float32Array): void {
  const { length, features, rows, masks, weight } = example
  for (let k = 0; k < features.length; k++) state.kept[k] = random() < recipe.dropout ? 0 : 1
  const scores = scoresOf(example, recipe, state)
  const transition = expTransitions(base.map((value, at) => value + (state.transitions[at] ?? 0)))
  const all = latticeOf(scores, transition, length)
  const right = latticeOf(scores, transition, length, masks)
  if (!Number.isFinite(right.logSum)) return
  const drop = 32 - recipe.bits
  for (let i = 0; i < length; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      const gradient = (probabilityOf(all, i, l) - probabilityOf(right, i, l)) * weight
      if (Math.abs(gradient) < 1e-4) continue
      for (let k = rows[i] ?? 0; k < (rows[i + 1] ?? 0); k++) {
        if (state.kept[k] === 0) continue
        const at = ((features[k] ?? 0) >>> drop) * LABEL_COUNT + l
        step(state.weights, state.squares, at, gradient + recipe.decay * (state.weights[at] ?? 0), recipe.rate)
      }
    }
  }
  learnTransitions(state, all, right, recipe, weight)
}

/** Trains a layer: a conditional random field, by AdaGrad, over what the annotations allow. */
export function trainLayer(examples: readonly Example[], recipe: Recipe): FloatLayer {
  const size = LABEL_COUNT << recipe.bits
  const most = examples.reduce((top, example) => Math.max(top, example.features.length), 0)
  const state: State = {
    weights: new Float32Array(size),
    squares: new Float32Array(size),
    transitions: new Float32Array(ROWS * LABEL_COUNT),
    transitionSquares: new Float32Array(ROWS * LABEL_COUNT),
    kept: new Uint8Array(most)
  }
  const base = new Float32Array(ROWS * LABEL_COUNT)
  for (const layer of recipe.below) layer.transitions.forEach((value, at) => (base[at] = (base[at] ?? 0) + value))
  const random = createRandom(recipe.seed)
  const total = new Float32Array(size)
  const totalTransitions = new Float32Array(ROWS * LABEL_COUNT)
  const averaged = Math.max(1, Math.ceil(recipe.rounds / 2))
  for (let round = 0; round < recipe.rounds; round++) {
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index]
      if (example && example.length > 0) learn(example, recipe, state, random, base)
    }
    if (round < recipe.rounds - averaged) continue
    // The average over the later rounds is steadier than where the last one happened to end. Left-out features made the
    // others work harder in training; all of them together would say it too loudly.
    const share = (1 - recipe.dropout) / averaged
    for (let k = 0; k < size; k++) total[k] = (total[k] ?? 0) + (state.weights[k] ?? 0) * share
    for (let k = 0; k < totalTransitions.length; k++) totalTransitions[k] = (totalTransitions[k] ?? 0) + (state.transitions[k] ?? 0) / averaged
  }
  return { bits: recipe.bits, weights: total, transitions: totalTransitions }
}

/** Makes the weights small: one signed byte each. The largest few are cut off so that the many are told apart. */
export function quantise(layer: FloatLayer): Layer {
  const sizes = layer.weights.filter((value) => value !== 0).map(Math.abs).sort()
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const scale = Math.max(top, 1e-6) / 127
  const weights = Int8Array.from(layer.weights, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))
  return { bits: layer.bits, scale, weights, transitions: layer.transitions }
}

/** The mean of layers that differ in the order of their examples: steadier than any of them. */
export function averageLayers(layers: readonly FloatLayer[]): FloatLayer {
  const [first] = layers
  if (!first) throw new Error('There is no layer to average')
  const mean = (of: (layer: FloatLayer) => Float32Array): Float32Array => of(first).map((_, at) => layers.reduce((sum, layer) => sum + (of(layer)[at] ?? 0), 0) / layers.length)
  return { bits: first.bits, weights: mean((layer) => layer.weights), transitions: mean((layer) => layer.transitions) }
}
