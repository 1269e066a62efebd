import { expect, test } from 'vitest'
import { isIsoDate } from './date-range.ts'

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
