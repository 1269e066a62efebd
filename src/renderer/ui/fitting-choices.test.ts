import { expect, test } from 'vitest'
import { fittingChoices } from './fitting-choices.ts'
import { COUNTRY_CHOICES } from './listed-choices.ts'

const found = (typed: string): string | undefined => fittingChoices(COUNTRY_CHOICES, typed)[0]?.id

test('a country is found by its code, by names without their signs, and by what it is called besides', () => {
  expect(['TUR', 'turk', 'Turkey', 'turkiye', 'cote', 'Ivory', 'UK', 'Burma', 'United King', 'DRC'].map(found)).toEqual(['TUR', 'TUR', 'TUR', 'TUR', 'CIV', 'CIV', 'GBR', 'MMR', 'GBR', 'COD'])
})

test('each typed word must begin a word, and what begins a name comes before what is said about it', () => {
  const choices = [{ id: '1', name: 'host a visit', about: 'CONSULT · 043' }, { id: '2', name: 'consult', about: 'CONSULT · 040' }, { id: '3', name: 'give aid', about: 'AID · 070' }]
  expect(fittingChoices(choices, 'consul').map(({ id }) => id)).toEqual(['2', '1'])
  expect(fittingChoices(choices, 'aid gi').map(({ id }) => id)).toEqual(['3'])
  expect(fittingChoices(choices, '')).toEqual(choices)
  expect(fittingChoices(choices, 'onsult')).toEqual([])
})
