import { expect, test } from 'vitest'
import { dateRangeOf, isIsoDate, isReversed } from './date-range.ts'

test('a real calendar date is accepted', () => {
  expect(isIsoDate('2023-02-15')).toBe(true)
  expect(isIsoDate('2024-02-29')).toBe(true)
  expect(isIsoDate('0099-12-31')).toBe(true)
})

test('a date that no calendar has is refused', () => {
  for (const text of ['2023-02-30', '2023-02-29', '2023-13-01', '2023-00-10', '2023-01-00', '2023-1-5', '15-02-2023', '2023-02-15T00:00', '']) {
    expect(isIsoDate(text), text).toBe(false)
  }
})

test.each([
  ['2024-05-12', '2024-05-12', 'day'], ['2024-02-01', '2024-02-29', 'month'], ['2023-02-01', '2023-02-27', 'range'], ['2024-04-01', '2024-06-30', 'quarter'],
  ['2024-05-01', '2024-07-31', 'range'], ['2024-01-01', '2024-12-31', 'year'], ['1990-01-01', '1999-12-31', 'decade'], ['1991-01-01', '2000-12-31', 'range'], ['2011-03-01', null, 'range'], [null, '2011-03-01', 'range']
])('the range from %s to %s is a %s', (start, end, precision) => {
  expect(dateRangeOf(start, end)).toEqual({ start, end, precision })
})

test('a range without days is none, and one that ends before it starts is reversed', () => {
  expect(dateRangeOf(null, null)).toBeNull()
  expect(isReversed({ start: '2024-05-12', end: '2024-05-11' })).toBe(true)
  expect(isReversed({ start: '2024-05-12', end: '2024-05-12' })).toBe(false)
  expect(isReversed({ start: '2024-05-12', end: null })).toBe(false)
})
