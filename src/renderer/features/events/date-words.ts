import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

interface Day {
  readonly year: string
  readonly month: string
  readonly day: number
}

function partsOf(date: IsoDate): Day {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: Number(day) }
}

function dayOf({ year, month, day }: Day): string {
  return `${day} ${month} ${year}`
}

/** A range as short as it can be said: "15 Feb 2023", "Feb 2023", "2023", "2–5 Mar 2023", "since 1 Mar 2011"; empty for none. */
export function shortDate(range: DateRange | null): string {
  if (range === null) return ''
  const { start, end, precision } = range
  if (start === null) return end === null ? '' : `until ${dayOf(partsOf(end))}`
  const first = partsOf(start)
  if (end === null) return `since ${dayOf(first)}`
  if (start === end) return dayOf(first)
  if (precision === 'month') return `${first.month} ${first.year}`
  if (precision === 'year') return first.year
  if (precision === 'decade') return `${first.year}s`
  const last = partsOf(end)
  if (first.year !== last.year) return `${dayOf(first)} – ${dayOf(last)}`
  return first.month === last.month ? `${first.day}–${dayOf(last)}` : `${first.day} ${first.month} – ${dayOf(last)}`
}
