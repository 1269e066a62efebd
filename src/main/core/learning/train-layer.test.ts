import { describe, expect, test } from 'vitest'
import { tagArticle } from '../extraction/model/tag-article.ts'
import { createWordFacts } from '../extraction/model/word-facts.ts'
import { parseTagger } from '../extraction/model/weights.ts'
import { analyse } from './analysis.ts'
import { examplesOf } from '../extraction/model/examples.ts'
import { masksOf, type GoldText } from '../extraction/model/gold.ts'
import { averageLayers, quantise, trainLayer, type Recipe } from '../extraction/model/train-layer.ts'
import { writeTagger } from '../extraction/model/write-tagger.ts'

const RECIPE: Recipe = { bits: 14, rounds: 12, rate: 0.1, decay: 0, dropout: 0.1, seed: 5, below: [] }
const factsOf = createWordFacts()

function annotated(text: string, names: readonly (readonly [string, GoldText['spans'][number]['type']])[]): GoldText {
  const spans = names.map(([name, type]) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type }))
  return { id: text, text, spans, open: [], unknown: [], skipped: [] }
}

const TEXTS = [
  annotated('The talks in Brundel ended early, said Orla Vint.', [['Brundel', 'place'], ['Orla Vint', 'person']]),
  annotated('The fair in Castrova ended late, said Milo Querr.', [['Castrova', 'place'], ['Milo Querr', 'person']]),
  annotated('The vote in Dremmen ended at noon, said Tessa Wold.', [['Dremmen', 'place'], ['Tessa Wold', 'person']])
]

const examples = TEXTS.flatMap((gold) => {
  const analysis = analyse(gold.text)
  return examplesOf(masksOf(gold, analysis.tokens), analysis, factsOf, 1)
})

describe('training', () => {
  test('learns from a few sentences what new ones of their kind say, and keeps it through the file', () => {
    const { layers } = parseTagger(writeTagger(quantise(averageLayers([trainLayer(examples, RECIPE), trainLayer(examples, { ...RECIPE, seed: 6 })]))))
    const analysis = analyse('The meeting in Ulmenau ended well, said Rikka Stoll.')
    expect(tagArticle(analysis, layers, factsOf).map((span) => [span.type, analysis.tokens.slice(span.first, span.end).map((token) => token.text)])).toEqual([
      ['place', ['Ulmenau']],
      ['person', ['Rikka', 'Stoll']]
    ])
  })

  test('makes the same bytes from the same seed', () => {
    expect(writeTagger(quantise(trainLayer(examples, RECIPE)))).toEqual(writeTagger(quantise(trainLayer(examples, RECIPE))))
  })

  test('a second layer changes the mind of the first', () => {
    const general = quantise(trainLayer(examples, RECIPE))
    const corrected = annotated('The talks in Brundel ended early.', [['Brundel', 'organization']])
    const analysis = analyse(corrected.text)
    const small = quantise(trainLayer(examplesOf(masksOf(corrected, analysis.tokens), analysis, factsOf, 1), { ...RECIPE, bits: 12, below: [general] }))
    expect(tagArticle(analysis, [general], factsOf).map((span) => span.type)).toEqual(['place'])
    expect(tagArticle(analysis, [general, small], factsOf).map((span) => span.type)).toEqual(['organization'])
  })
})

test('an annotation that cuts through a word leaves the word open, and an unannotated type is no mistake', () => {
  const { tokens } = analyse('Ministers of Brundel left.')
  const cut: GoldText = { id: 'cut', text: 'Ministers of Brundel left.', spans: [{ start: 13, end: 17, type: 'place' }], open: [], unknown: ['role'], skipped: [] }
  const masks = masksOf(cut, tokens)
  expect(masks[2]).toBe((1 << 17) - 1)
  expect((masks[0] ?? 0) & 1).toBe(1)
  expect(masks[0]).not.toBe(1)
})
