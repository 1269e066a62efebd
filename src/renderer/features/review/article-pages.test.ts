import { expect, test } from 'vitest'
import { PAGE_SIZE, placeInList, placeRows, wantedPages, withKept } from './article-pages.ts'

test('only the pages in view and around the open article are wanted, and the first is always there', () => {
  const total = 50 * PAGE_SIZE
  expect(wantedPages(total, { first: 0, last: 20 }, 0)).toEqual([])
  expect(wantedPages(total, { first: 30 * PAGE_SIZE - 5, last: 30 * PAGE_SIZE + 15 }, 0)).toEqual([29, 30])
  expect(wantedPages(total, { first: 0, last: 20 }, 12 * PAGE_SIZE + 100)).toEqual([12])
  expect(wantedPages(total, { first: 0, last: 20 }, PAGE_SIZE - 1), 'the next page is there before its first article is needed').toEqual([1])
  expect(wantedPages(total, { first: total - 10, last: total + 5 }, -1)).toEqual([49])
  expect(wantedPages(0, { first: 0, last: 0 }, 0)).toEqual([])
})

test('rows stand at their places, with holes between the pages at hand', () => {
  const page = (from: number): readonly number[] => Array.from({ length: PAGE_SIZE }, (_, index) => from + index)
  const rows = placeRows(PAGE_SIZE * 3 - 50, new Map([[0, page(0)], [2, page(PAGE_SIZE * 2)]]))
  expect(rows).toHaveLength(PAGE_SIZE * 3 - 50)
  expect([rows[0], rows[PAGE_SIZE - 1], rows[PAGE_SIZE], rows[PAGE_SIZE * 2]]).toEqual([0, PAGE_SIZE - 1, undefined, PAGE_SIZE * 2])
  expect(rows.at(-1)).toBe(PAGE_SIZE * 3 - 51)
})

test('the open article stays at its place when it leaves the list, and the rows after it are found where they are', () => {
  const kept = { key: 'to-review', place: 1, article: 'open' }
  expect(withKept(['first', 'third', undefined], kept)).toEqual(['first', 'open', 'third', undefined])
  expect(withKept(['first'], null)).toEqual(['first'])
  expect(withKept([], { ...kept, place: 0 })).toEqual(['open'])
  expect([0, 1, 2, 3].map((shown) => placeInList(shown, kept))).toEqual([0, 1, 1, 2])
  expect(placeInList(2, null)).toBe(2)
})
