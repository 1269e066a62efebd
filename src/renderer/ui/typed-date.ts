import { isIsoDate, type IsoDate } from '../../shared/model/date-range.ts'

/** How a date is written in a field; shown while it is empty. */
export const DATE_FORM = '2023-02-15'

/** What was typed: a day, nothing, or something that is no day, with the sentence that says so. */
export type TypedDate =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly sentence: string }

const FIRST_YEAR = 1500
const LAST_YEAR = 2200
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const SHORTEST_MONTH = 3

/** Reads "2023-02-15" and "15 Feb 2023". A date of numbers in another order could mean two days, so it is refused. */
export function readTypedDate(text: string): TypedDate {
  const typed = text.trim()
  if (typed === '') return { kind: 'empty' }
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : fromWords(typed)
  if (day === undefined) return { kind: 'problem', sentence: `Write the date as ${DATE_FORM} or 15 Feb 2023.` }
  if (!isIsoDate(day)) return { kind: 'problem', sentence: 'There is no such day in the calendar.' }
  const year = Number(day.slice(0, 'YYYY'.length))
  if (year < FIRST_YEAR || year > LAST_YEAR) return { kind: 'problem', sentence: `Write a year from ${FIRST_YEAR} to ${LAST_YEAR}.` }
  return { kind: 'day', day }
}

function fromWords(typed: string): string | undefined {
  const [, date = '', word = '', year = ''] = /^(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(typed) ?? []
  const month = word.length < SHORTEST_MONTH ? -1 : MONTHS.findIndex((name) => name.startsWith(word.toLowerCase()))
  return month < 0 ? undefined : `${year}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`
}
