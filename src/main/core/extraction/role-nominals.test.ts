import { describe, expect, it } from 'vitest'
import { canStandFor, nearestAlone } from './role-nominals.ts'

describe('canStandFor', () => {
  it.each([
    ['minister', 'foreign minister', true],
    ['envoy', 'special envoy for chad', true],
    ['envoy', 'ambassador to iraq', true],
    ['ambassador', 'special envoy', false],
    ['president', 'vice president', false],
    ['minister', 'prime minister', false],
    ['premier', 'prime minister', true],
    ['minister', 'former minister', false],
    ['defence minister', 'foreign minister', false]
  ])('“the %s” for %s: %s', (nominal, post, wanted) => {
    expect(canStandFor(nominal, post)).toBe(wanted)
  })
})

describe('nearestAlone', () => {
  it('takes the one of the nearest sentence, and nobody where two share it or nobody was before', () => {
    expect([nearestAlone([1, 3, 2], (n) => n), nearestAlone([3, 3], (n) => n), nearestAlone([-1], (n) => n), nearestAlone<number>([], (n) => n)]).toEqual([3, undefined, undefined, undefined])
  })
})
