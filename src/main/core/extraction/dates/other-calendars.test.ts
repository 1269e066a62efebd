import { describe, expect, it } from 'vitest'
import { findDates } from '../dates.ts'

/** The longest date of a text and its days, for an article of 15 February 2023. */
function read(text: string, publishedOn: string | null = '2023-02-15'): string {
  const [longest] = [...findDates(text, publishedOn)].sort((a, b) => b.end - b.start - (a.end - a.start))
  if (!longest) return 'none'
  const { start, end, date } = longest
  return `${text.slice(start, end)}: ${date === null ? 'open' : `${date.start ?? ''}/${date.end ?? ''} ${date.precision}`}`
}

describe('dates of other calendars', () => {
  // The days are those of published conversion tables: 1 Muharram 1445, 1 Shawwal 1444, the Persian new years 1399 and 1403.
  it.each([
    ['It was signed on 1 Muharram 1445.', '1 Muharram 1445: 2023-07-19/2023-07-19 day'],
    ['On the first of Shawwal 1444 AH they met.', 'first of Shawwal 1444 AH: 2023-04-21/2023-04-21 day'],
    ['Dated Ramadan 14, 1444.', 'Ramadan 14, 1444: 2023-04-05/2023-04-05 day'],
    ['On 10 Dhu al-Hijjah 1443 and no other day.', '10 Dhu al-Hijjah 1443: 2022-07-09/2022-07-09 day'],
    ['On 3 Rabi’ al-Thani 1444 he died.', '3 Rabi’ al-Thani 1444: 2022-10-28/2022-10-28 day'],
    ['In Safar 1444 it ended.', 'Safar 1444: 2022-08-28/2022-09-26 range'],
    ['On 1 Farvardin 1403 the year began.', '1 Farvardin 1403: 2024-03-20/2024-03-20 day'],
    ['Farvardin 1, 1399, was a Friday.', 'Farvardin 1, 1399: 2020-03-20/2020-03-20 day'],
    ['Since Mehr 1400 it has been so.', 'Mehr 1400: 2021-09-23/ range'],
    ['The revolution of 22 Bahman 1357.', '22 Bahman 1357: 1979-02-11/1979-02-11 day'],
    ['They rallied on 22 Bahman.', '22 Bahman: 2023-02-11/2023-02-11 day'],
    ['They will rally on 14 Khordad.', '14 Khordad: 2023-06-04/2023-06-04 day'],
    ['They rallied on 14 Khordad.', '14 Khordad: 2022-06-04/2022-06-04 day'],
    ['They rallied on 14 Khordad.', '14 Khordad: open', null]
  ] as const)('%s', (text, wanted, ...publishedOn: readonly (string | null)[]) => {
    expect(read(text, publishedOn[0] === undefined ? '2023-02-15' : publishedOn[0])).toBe(wanted)
  })

  it('leave out a day that the calendar has not', () => {
    expect(read('On 31 Esfand 1401 nothing happened.')).toBe('Esfand 1401: 2023-02-20/2023-03-20 range')
  })

  it.each(['Rajab Bahman met Azar of the Mehr agency during Ramadan.'])('are not seen in %j', (text) => {
    expect(read(text)).toBe('none')
  })
})
