import { expect, test } from 'vitest'
import { EVERYTHING, FIRST_CHOICE, isNarrowed, toListing, withGroupToggled, withOrder } from './event-choice.ts'

test('a choice asks for ids alone, for trimmed words, and for closed groups', () => {
  const filter = { ...EVERYTHING, search: ' port ', entities: [{ id: 'e1', name: 'Ana Prell' }], places: [{ id: 'p1', name: 'Tarn' }] }
  expect(toListing({ ...FIRST_CHOICE, filter, open: ['g1'] })).toMatchObject({ filter: { search: 'port', entityIds: ['e1'], placeIds: ['p1'], from: null }, order: 'date', descending: true, isGrouped: true, open: ['g1'] })
  expect(toListing({ ...FIRST_CHOICE, isGrouped: false, open: ['g1'] }).open).toBeNull()
})

test('any filter narrows, and none does at first', () => {
  expect(isNarrowed(EVERYTHING)).toBe(false)
  expect(isNarrowed({ ...EVERYTHING, search: 'port' })).toBe(true)
  expect(isNarrowed({ ...EVERYTHING, flags: ['denied'] })).toBe(true)
  expect(isNarrowed({ ...EVERYTHING, to: '2024-01-01' })).toBe(true)
})

test('a second click on the same head turns the order round, and a new order begins at the top', () => {
  const moved = { ...FIRST_CHOICE, current: { index: 7, key: 'e7' } }
  const byKind = withOrder(moved, 'kind')
  expect([byKind.order, byKind.descending, byKind.current.index]).toEqual(['kind', false, 0])
  expect(withOrder(byKind, 'kind').descending).toBe(true)
  expect(withOrder(byKind, 'date').descending).toBe(true)
})

test('a group opens and closes', () => {
  const open = withGroupToggled(FIRST_CHOICE, 'g1')
  expect(open.open).toEqual(['g1'])
  expect(withGroupToggled(open, 'g1').open).toEqual([])
})
