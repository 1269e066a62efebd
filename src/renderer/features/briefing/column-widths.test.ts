import { expect, test } from 'vitest'
import { columnWidths } from './column-widths.ts'

test('a column is as wide as its longer cells, within limits', () => {
  const [country, evidence] = columnWidths(['country', 'evidence'], [['SYR', 'x'.repeat(400)], ['', 'x'.repeat(300)]])
  expect(country).toBe(84)
  expect(evidence).toBe(340)
})

test('one very long cell in many rows does not widen its column', () => {
  const rows = [...Array.from({ length: 30 }, () => ['abcdefghijklmno']), ['x'.repeat(400)]]
  expect(columnWidths(['name'], rows)[0]).toBe(15 * 7 + 26)
})

test('without rows the header decides', () => {
  expect(columnWidths(['article_published_on'], [])).toEqual([21 * 7 + 26])
})

test('capitals get the room they take', () => {
  expect(columnWidths(['name'], [['ANTANANARIVO']])[0]).toBeGreaterThan(columnWidths(['name'], [['antananarivo']])[0] ?? 0)
})
