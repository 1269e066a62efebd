import { expect, test } from 'vitest'
import { readTypedDate } from './typed-date.ts'

test('a day is read in the form of the file and in the form of the screen', () => {
  for (const typed of ['2023-02-15', ' 15 Feb 2023 ', '15 february 2023', '15 Feb. 2023']) expect(readTypedDate(typed)).toEqual({ kind: 'day', day: '2023-02-15' })
  expect(readTypedDate('5 Sept 2023')).toEqual({ kind: 'day', day: '2023-09-05' })
})

test('only an emptied field is empty', () => {
  expect(readTypedDate('  ')).toEqual({ kind: 'empty' })
  expect(readTypedDate('2023-').kind).toBe('problem')
})

test('what could mean two days, or none, is refused with a sentence', () => {
  for (const typed of ['02/03/2023', '15.02.2023', '2023', '15 Fe 2023', '15 Foo 2023', 'soon', '2023-2-5']) expect(readTypedDate(typed)).toMatchObject({ kind: 'problem', sentence: expect.stringContaining('2023-02-15') as string })
  for (const typed of ['2023-02-30', '31 Apr 2023', '0 May 2023']) expect(readTypedDate(typed)).toMatchObject({ sentence: expect.stringContaining('calendar') as string })
  for (const typed of ['0003-02-15', '1499-12-31', '2201-01-01', '15 Feb 0023']) expect(readTypedDate(typed)).toMatchObject({ sentence: expect.stringContaining('1500') as string })
})
