import { expect, test } from 'vitest'
import { TWO_OF_THREE } from '../../../../shared/model/country.ts'
import { cowNumber } from './cow-numbers.ts'

test('states have the number of the Correlates of War project', () => {
  const known: readonly (readonly [string, number])[] = [['USA', 2], ['GBR', 200], ['DEU', 255], ['RUS', 365], ['IRN', 630], ['SYR', 652], ['CHN', 710], ['AUS', 900], ['UNK', 347]]
  for (const [country, number] of known) expect(cowNumber(country), country).toBe(number)
  expect(cowNumber('PSE')).toBeUndefined()
})

test('no number stands for two countries', () => {
  const numbers = [...TWO_OF_THREE.keys()].map((code) => cowNumber(code)).filter((number) => number !== undefined)
  expect(numbers.length).toBe(195)
  expect(new Set(numbers).size).toBe(numbers.length)
})
