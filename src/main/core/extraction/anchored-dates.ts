import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import { addDays, dayRange, monthOf, monthRange, weekRange, yearOf, yearRange } from './calendar.ts'

/** A date that counts from another one of the text: "three days later", "the same day". */
export interface Anchored {
  readonly start: number
  readonly end: number
  /** Units forward or back; 0 for the same. */
  readonly count: number
  readonly unit: string
  /** Whether it is written as a count ("two days later"), which says nothing without the other date. */
  readonly isCounted: boolean
}

const NUMBERS = new Map('a one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, Math.max(1, i)] as const))
NUMBERS.set('an', 1).set('twenty', 20).set('a couple of', 2)

const COUNTED = /(?<![\p{L}\p{N}])(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|an?|a couple of)\s+(?<unit>day|week|month|year)s?\s+(?<way>earlier|later|before that|after that|afterwards)(?!\p{L})/giu
const NEXT_TO = /(?<![\p{L}\p{N}])(?:the|that)\s+(?<step>same|very same|previous|preceding|following)\s+(?<unit>day|week|month|year)(?!\p{L})/giu

/** Finds them; without "the", "previous week" counts from publication. */
export function findAnchored(text: string): readonly Anchored[] {
  const counted = [...text.matchAll(COUNTED)].map((match): Anchored => {
    const { count = '', unit = '', way = '' } = match.groups ?? {}
    const number = NUMBERS.get(count.toLowerCase()) ?? Number(count)
    return { start: match.index, end: match.index + match[0].length, unit: unit.toLowerCase(), count: /^(?:earlier|before)/i.test(way) ? -number : number, isCounted: true }
  })
  const beside = [...text.matchAll(NEXT_TO)].map((match): Anchored => {
    const { step = '', unit = '' } = match.groups ?? {}
    const article = /^\S+\s+/.exec(match[0])?.[0].length ?? 0
    const count = /same/i.test(step) ? 0 : /following/i.test(step) ? 1 : -1
    return { start: match.index + article, end: match.index + match[0].length, unit: unit.toLowerCase(), count, isCounted: false }
  })
  return [...counted, ...beside].sort((a, b) => a.start - b.start)
}

/** The date counted from another; null where that one is less exact than the count ("three days" after a month). */
export function countFrom(base: DateRange, { count, unit }: Pick<Anchored, 'count' | 'unit'>): DateRange | null {
  // What runs over several days is counted from its end forward, and from its start back.
  const day: IsoDate | null = count > 0 ? base.end : base.start
  if (day === null) return null
  const isDay = base.precision === 'day'
  if (unit === 'day') return isDay || base.start === base.end ? dayRange(addDays(day, count)) : count === 0 ? base : null
  if (unit === 'week') return isDay || base.precision === 'range' ? weekRange(day, count) : null
  if (unit === 'month') return base.precision === 'year' ? null : monthRange(yearOf(day), monthOf(day) + count)
  return yearRange(yearOf(day) + count)
}
