import type { DatePrecision, DateRange, IsoDate } from '../../../shared/model/date-range.ts'

/** Arithmetic on calendar days written YYYY-MM-DD, in UTC: no time of day, no time zone. */

const DAY = 86_400_000

function toTime(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

function fromTime(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10)
}

/** The day of a year, month and day, or null where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromTime(toTime(date) + days * DAY)
}

/** 0 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toTime(date)).getUTCDay()
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7))
}

export function range(start: IsoDate | null, end: IsoDate | null, precision: DatePrecision): DateRange {
  return { start, end, precision }
}

export function dayRange(date: IsoDate | null): DateRange | null {
  return date === null ? null : range(date, date, 'day')
}

/** A whole month; months beyond 1 to 12 count on into the years around. */
export function monthRange(year: number, month: number): DateRange | null {
  const [realYear, realMonth] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1]
  const start = dayOf(realYear, realMonth, 1)
  const next = realMonth === 12 ? dayOf(realYear + 1, 1, 1) : dayOf(realYear, realMonth + 1, 1)
  return start === null || next === null ? null : range(start, addDays(next, -1), 'month')
}

export function yearRange(year: number): DateRange | null {
  const [start, end] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  return start === null || end === null ? null : range(start, end, 'year')
}

/** Monday to Sunday of the week of a day, some weeks on. */
export function weekRange(date: IsoDate, weeks: number): DateRange {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7) + weeks * 7)
  return range(monday, addDays(monday, 6), 'range')
}

/** "early", "mid" or "late" of a month or year. */
export function partOf(whole: DateRange | null, part: string): DateRange | null {
  if (!whole?.start || !whole.end) return whole
  const isYear = whole.precision === 'year'
  const year = yearOf(whole.start)
  const cuts = isYear ? [dayOf(year, 4, 30), dayOf(year, 5, 1), dayOf(year, 8, 31), dayOf(year, 9, 1)] : [addDays(whole.start, 9), addDays(whole.start, 10), addDays(whole.start, 19), addDays(whole.start, 20)]
  const [earlyEnd, midStart, midEnd, lateStart] = cuts
  if (part.startsWith('early') || part.startsWith('beginning')) return range(whole.start, earlyEnd ?? null, 'range')
  if (part.startsWith('mid')) return range(midStart ?? null, midEnd ?? null, 'range')
  return range(lateStart ?? null, whole.end, 'range')
}
