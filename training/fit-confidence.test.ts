import { expect, it } from 'vitest'
import { shareRight } from '../src/main/core/extraction/confidence.ts'
import { fitKnots, fitMaps, type WeighedSaying } from './fit-confidence.ts'

/** So many findings said to be so sure, of which so many are right. */
function sayings(raw: number, count: number, right: number, weight = 1): readonly WeighedSaying[] {
  return Array.from({ length: count }, (_, k) => ({ group: 'place, both', raw, isRight: k < right, weight }))
}

it('says the share that is right of what was said alike', () => {
  const knots = fitKnots([...sayings(0.6, 100, 40), ...sayings(0.9, 100, 70)])
  expect(shareRight(knots, 0.6)).toBeCloseTo(0.4, 1)
  expect(shareRight(knots, 0.9)).toBeCloseTo(0.7, 1)
})

it('puts together what would fall, and never says that anything is certain', () => {
  const knots = fitKnots([...sayings(0.6, 100, 100), ...sayings(0.9, 100, 80)])
  expect(knots).toHaveLength(1)
  expect(knots[0]?.[1]).toBeCloseTo(0.9, 1)
  expect(fitKnots(sayings(1, 50, 50))[0]?.[1]).toBeLessThan(1)
})

it('puts together what is said so nearly alike that rounding makes it the same', () => {
  expect(fitKnots([...sayings(0.99901, 100, 80), ...sayings(0.99902, 100, 90)]).map(([said]) => said)).toEqual([0.999])
})

it('lets kinds of text count by their weight', () => {
  expect(fitKnots([...sayings(0.9, 50, 50, 3), ...sayings(0.9, 50, 0, 1)])[0]?.[1]).toBeCloseTo(0.75, 1)
})

it('makes no map of a few findings', () => {
  expect(fitMaps(sayings(0.9, 20, 18))).toEqual({})
})
