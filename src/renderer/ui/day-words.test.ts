import { expect, test } from 'vitest'
import { dayWords, writeDay } from './day-words.ts'

test('days are written as a reader says them', () => {
  expect(writeDay('2023-02-05')).toBe('5 Feb 2023')
  expect(dayWords('0987-12-31')).toEqual({ year: '0987', month: 'Dec', day: 31 })
})
