import type { DateRange } from '../../../shared/model/date-range.ts'
import { dayWords, writeDay } from '../../ui/day-words.ts'

/** A range as short as it can be said: "15 Feb 2023", "Feb 2023", "2023", "2–5 Mar 2023", "since 1 Mar 2011"; empty for none. */
export function shortDate(range: DateRange | null): string {
  if (range === null) return ''
  const { start, end, precision } = range
  if (start === null) return end === null ? '' : `until ${writeDay(end)}`
  const first = dayWords(start)
  if (end === null) return `since ${writeDay(start)}`
  if (start === end) return writeDay(start)
  if (precision === 'month') return `${first.month} ${first.year}`
  if (precision === 'year') return first.year
  if (precision === 'decade') return `${first.year}s`
  const last = dayWords(end)
  if (first.year !== last.year) return `${writeDay(start)} – ${writeDay(end)}`
  return first.month === last.month ? `${first.day}–${writeDay(end)}` : `${first.day} ${first.month} – ${writeDay(end)}`
}
