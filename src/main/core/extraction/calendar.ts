import type { DatePrecision, DateRange, IsoDate } from '../../../shared/model/date-range.ts'

/** Arithmetic on calendar days written YYYY-MM-DD, in UTC: no time of day, no time zone. */

const DAY = 86_400_000

function toTime(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`)
}

/** A day that four digits of a year can't write. */
const BEYOND: IsoDate = 'beyond'

const FIRST = Date.parse('0001-01-01T00:00:00Z')
const LAST = Date.parse('9999-12-31T00:00:00Z')

function fromTime(time: number): IsoDate {
  return time >= FIRST && time <= LAST ? new Date(time).toISOString().slice(0, 10) : BEYOND
}

/** A date, or null where counting led to days outside the years 1 to 9999: nothing that stores or sorts days can hold those. */
export function withinCalendar(date: DateRange | null): DateRange | null {
  return date === null || date.start === BEYOND || date.end === BEYOND ? null : date
}

/** The day of a year, month and day, or null where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromTime(toTime(date) + days * DAY)
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(toTime(date)).getUTCDay()
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

/** The month of a day: 1 is January. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7))
}

/** A stretch of days, both ends included; null is an open end. */
export function range(start: IsoDate | null, end: IsoDate | null, precision: DatePrecision): DateRange {
  return { start, end, precision }
}

/** One day as a stretch; null where there is none. */
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

/** A whole year; null where it is beyond 1 to 9999. */
export function yearRange(year: number): DateRange | null {
  const [start, end] = [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  return start === null || end === null ? null : range(start, end, 'year')
}

/** The years from one to another, both included. */
export function yearsRange(from: number, to: number, precision: DatePrecision): DateRange | null {
  const [start, end] = [dayOf(from, 1, 1), dayOf(to, 12, 31)]
  return start === null || end === null ? null : range(start, end, precision)
}

/** Monday to Sunday of the week of a day, some weeks on. */
export function weekRange(date: IsoDate, weeks: number): DateRange {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7) + weeks * 7)
  return range(monday, addDays(monday, 6), 'range')
}

type Cut = readonly [from: IsoDate | null, to: IsoDate | null]

/** Where parts of a stretch begin and end: early, mid, late, first half, second half. */
function cutsOf({ start, end }: DateRange): readonly Cut[] {
  if (start === null || end === null) return []
  const [year, years] = [yearOf(start), yearOf(end) - yearOf(start) + 1]
  const thirds = (a: IsoDate | null, b: IsoDate | null, c: IsoDate | null, d: IsoDate | null, half: IsoDate | null): readonly Cut[] => [[start, a], [b, c], [d, end], [start, half && addDays(half, -1)], [half, end]]
  const inYears = (a: number, b: number, half: number): readonly Cut[] => thirds(dayOf(year + a, 12, 31), dayOf(year + a + 1, 1, 1), dayOf(year + b, 12, 31), dayOf(year + b + 1, 1, 1), dayOf(year + half, 1, 1))
  if (years > 50) return inYears(32, 66, 50)
  if (years > 5) return inYears(3, 6, 5)
  const days = Math.round((toTime(end) - toTime(start)) / DAY) + 1
  if (days > 360) return thirds(dayOf(year, 4, 30), dayOf(year, 5, 1), dayOf(year, 8, 31), dayOf(year, 9, 1), dayOf(year, 7, 1))
  // Months of another length than 30 days have their last third from the 21st on; a week is cut after Tuesday and Thursday.
  const third = days < 10 ? 2 : days < 40 ? 10 : Math.floor(days / 3)
  return thirds(addDays(start, third - 1), addDays(start, third), addDays(start, 2 * third - 1), addDays(start, 2 * third), addDays(start, Math.floor(days / 2)))
}

const PARTS = [/^(?:early|beginning|start)/i, /^mid/i, /^(?:late|end)/i, /^first/i, /^second/i]

/** "early", "mid" or "late", "the end of", "the first half of" a week, month, year, decade or century. */
export function partOf(whole: DateRange | null, part: string): DateRange | null {
  const named = PARTS.findIndex((pattern) => pattern.test(part.replace(/^the\s+/i, '')))
  const cut = whole && cutsOf(whole)[named]
  return cut ? range(cut[0], cut[1], 'range') : whole
}
