import { expect, test } from 'vitest'
import { COUNTRIES, countryName } from './entity-country.ts'

test('a country is named by its three letters', () => {
  expect(countryName('SYR')).toBe('Syria')
  expect(countryName('IRN')).toBe('Iran')
  expect(countryName('ZZQ')).toBe('ZZQ')
})

test('every country has a name of its own and they are in the order of names', () => {
  expect(COUNTRIES.length).toBeGreaterThan(240)
  expect(COUNTRIES.filter((country) => country.name === country.code)).toEqual([])
  expect(new Set(COUNTRIES.map((country) => country.name)).size).toBe(COUNTRIES.length)
  expect(COUNTRIES[0]?.name).toBe('Afghanistan')
})
