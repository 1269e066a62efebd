import { describe, expect, test } from 'vitest'
import { openDocument, tag } from '../extract.ts'
import { loadGazetteer, loadTagger } from '../resources.ts'
import { beginLabel, insideLabel } from './labels.ts'
import { spansOfLabels } from './tag-article.ts'
import { parseTagger } from './weights.ts'
import { shapeOf } from './word-facts.ts'

function read(text: string): readonly string[] {
  const document = openDocument({ draft: { text, warnings: [] }, lexicon: [] })
  const { mentions, tokens } = tag({ ...document, language: 'en' }, [], loadGazetteer(), loadTagger())
  return mentions.map((mention) => `${mention.type}: ${text.slice(tokens[mention.first]?.start, tokens[mention.end - 1]?.end)}`)
}

describe('the trained tagger', () => {
  test('tells by the company they keep what names are that no list has', () => {
    expect(read('The rebels of the Zorvath Liberation Front attacked a convoy near Quellimbar on Tuesday, said Jarnek Ovistrand, who was there.')).toEqual([
      'organization: Zorvath Liberation Front',
      'place: Quellimbar',
      'date: Tuesday',
      'person: Jarnek Ovistrand'
    ])
  })

  test('gives every finding a probability', () => {
    const document = openDocument({ draft: { text: 'Officials in Quellimbar met Jarnek Ovistrand.', warnings: [] }, lexicon: [] })
    const { mentions } = tag({ ...document, language: 'en' }, [], loadGazetteer(), loadTagger())
    expect(mentions.length).toBeGreaterThan(0)
    for (const mention of mentions) {
      expect(mention.confidence).toBeGreaterThan(0)
      expect(mention.confidence).toBeLessThanOrEqual(1)
    }
  })

  test('lets what the analyst rejected go, and keeps what was accepted', () => {
    const text = 'Officials in Quellimbar met Jarnek Ovistrand.'
    const document = openDocument({ draft: { text, warnings: [] }, lexicon: [] })
    const lexicon = [{ name: 'Quellimbar', type: 'organization', verdict: 'accepted' }, { name: 'Jarnek Ovistrand', type: 'person', verdict: 'rejected' }] as const
    const { mentions, tokens } = tag({ ...document, language: 'en' }, lexicon, loadGazetteer(), loadTagger())
    expect(mentions.map((mention) => [mention.type, tokens[mention.first]?.text])).toContainEqual(['organization', 'Quellimbar'])
    expect(mentions.some((mention) => mention.type === 'person' && mention.end - mention.first === 2)).toBe(false)
  })
})

test('labels become spans, and a new beginning ends the span before', () => {
  const [begin, inside] = [beginLabel('place'), insideLabel('place')]
  expect(spansOfLabels([0, begin, inside, begin, 0])).toEqual([
    { first: 1, end: 3, type: 'place' },
    { first: 3, end: 4, type: 'place' }
  ])
})

test('the shape of a word keeps its capitals, digits and signs', () => {
  expect(['Amir-Abdollahian', 'U.S.', '2023', 'al-Assad'].map(shapeOf)).toEqual(['Xx-Xx', 'X.X.', 'dddd', 'x-Xx'])
})

test('bytes that are no weights, or are cut off, are refused', () => {
  expect(() => parseTagger(new Uint8Array(20))).toThrow('not a file of tagger weights')
  const cut = Uint8Array.from([...new TextEncoder().encode('DTAG'), 200, 0, 0, 0, 123])
  expect(() => parseTagger(cut)).toThrow()
})
