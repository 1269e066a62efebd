import { examplesOf } from '../src/main/core/extraction/model/examples.ts'
import { masksOf, type GoldText } from '../src/main/core/extraction/model/gold.ts'
import { averageLayers, quantise, trainLayer, type Recipe } from '../src/main/core/extraction/model/train-layer.ts'
import type { Layer } from '../src/main/core/extraction/model/weights.ts'
import { createWordFacts } from '../src/main/core/extraction/model/word-facts.ts'
import { analyse, type Analysis } from '../src/main/core/learning/analysis.ts'

export const RECIPE: Recipe = { bits: 18, rounds: 5, rate: 0.02, decay: 0, dropout: 0.1, seed: 1, below: [] }
export const SHUFFLES = 3

/** What single words say, as training and the shipped tagger see them. */
export const factsOf = createWordFacts()

/** An annotated text as the tagger sees it. */
export interface Text {
  readonly gold: GoldText
  readonly analysis: Analysis
}

/** Prepares an annotated text. */
export const textOf = (gold: GoldText): Text => ({ gold, analysis: analyse(gold.text) })

/** Trains the general layer on these texts: shuffles are averaged, the same texts give the same weights. */
export function trainGeneral(texts: readonly Text[]): Layer {
  const examples = texts.flatMap(({ gold, analysis }) => examplesOf(masksOf(gold, analysis.tokens), analysis, factsOf, 1))
  return quantise(averageLayers(Array.from({ length: SHUFFLES }, (_, k) => trainLayer(examples, { ...RECIPE, seed: k + 1 }))))
}

/** The same decisions, said more firmly: averaged weights are too modest. */
export function sharpened(layer: Layer, by: number): Layer {
  return { ...layer, scale: layer.scale * by, transitions: layer.transitions.map((value) => value * by) }
}

/** Which tenth of the annotated news a sentence is in. Neighbouring lines are often of one article, so whole blocks are held back. */
export const blockOf = (index: number): number => Math.floor(index / 20) % 10
