import { expect, test } from 'vitest'
import { meaningOfDate } from './date-meaning.ts'
import { findDates } from './dates.ts'

/** What the words mean where they stand in the text. */
function meaning(text: string, words: string, publishedOn: string | null = '2023-02-15'): string {
  const start = text.indexOf(words)
  const date = meaningOfDate(text, { start, end: start + words.length }, publishedOn)
  return date === null ? '?' : `${date.start ?? ''}/${date.end ?? ''} ${date.precision}`
}

test.each([
  ['They met on Friday.', 'Friday', '2023-02-10/2023-02-10 day'],
  ['They will meet on Friday.', 'Friday', '2023-02-17/2023-02-17 day'],
  ['They met on Friday.', 'on Friday', '2023-02-10/2023-02-10 day'],
  ['They met next Friday.', 'Friday', '2023-02-10/2023-02-10 day'],
  ['They met next Friday.', 'next Friday', '2023-02-17/2023-02-17 day'],
  ['On Tuesday, February 14, 2022 it rained.', 'February 14', '2023-02-14/2023-02-14 day'],
  ['On Tuesday, February 14, 2022 it rained.', 'February 14, 2022', '2022-02-14/2022-02-14 day'],
  ['It was 3 March 2022.', 'March 2022', '2022-03-01/2022-03-31 month'],
  ['It was 3 March 2022.', '2022', '2022-01-01/2022-12-31 year'],
  ['Since 2011 there is war.', '2011', '2011-01-01/ range'],
  ['The end of January came.', 'The end of January', '2023-01-21/2023-01-31 range'],
  ['The year 2000 soldiers remember.', '2000', '2000-01-01/2000-12-31 year'],
  ['Then came May.', 'May', '2022-05-01/2022-05-31 month'],
  ['It begins soon enough.', 'soon enough', '?'],
  ['They met on Friday morning tea.', 'Friday morning tea', '?'],
  ['From 28 January to 2 February.', '28 January to 2 February', '?'],
  ['It was on 30 February 2022.', '30 February 2022', '?']
])('in %j, %j means %s', (text, words, wanted) => {
  expect(meaning(text, words)).toBe(wanted)
})

test('words that need the day of publication mean nothing without it, others the same', () => {
  expect([meaning('On Friday, in 2019.', 'Friday', null), meaning('On Friday, in 2019.', '2019', null)]).toEqual(['?', '2019-01-01/2019-12-31 year'])
})

test('what was found in a text means the same when it is read alone', () => {
  const text = 'On Tuesday, February 14, 2023 and May 3, since 2011, he will return next month or on Friday; two days ago, in the early 1990s and in 1980-88, it was 2023-02-01.'
  const all = findDates(text, '2023-02-15')
  const longest = all.filter((one) => !all.some((other) => other !== one && other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start))
  expect(longest.length).toBeGreaterThan(7)
  for (const { start, end, date } of longest) expect([text.slice(start, end), meaningOfDate(text, { start, end }, '2023-02-15')]).toEqual([text.slice(start, end), date])
})
