import { expect, test } from 'vitest'
import type { ExtractionInput } from '../ports.ts'
import { extract } from './extract.ts'

type Lexicon = ExtractionInput['lexicon']

const named = (text: string, lexicon: Lexicon): readonly string[] =>
  extract({ draft: { text, warnings: [] }, lexicon }).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)

test('an accepted name does not cut a longer name, and is found beside it', () => {
  const lexicon: Lexicon = [{ name: 'Aleppo', type: 'place', verdict: 'accepted' }, { name: 'World Bank', type: 'organization', verdict: 'accepted' }]
  expect(named('The Aleppo Relief Council opened an office in Aleppo.', lexicon)).toEqual(['organization Aleppo Relief Council', 'place Aleppo'])
})

test('of two types accepted for a name the one that fits the sentence is taken', () => {
  const lexicon: Lexicon = [{ name: 'Brenholt', type: 'organization', verdict: 'accepted' }, { name: 'Brenholt', type: 'person', verdict: 'accepted' }]
  expect(named('Mr. Brenholt resigned on Friday.', lexicon)).toContain('person Brenholt')
})

test('a country rejected as a place stays away', () => {
  expect(named('Lena Ortiz was born in Norway.', [{ name: 'Norway', type: 'place', verdict: 'rejected' }])).toEqual(['person Lena Ortiz'])
})
