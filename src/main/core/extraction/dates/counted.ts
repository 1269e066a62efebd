import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'
import { addDays, dayOf, dayRange, monthOf, monthRange, range, weekRange, yearOf, yearRange, yearsRange } from '../calendar.ts'
import { rule, type DateRule, type Groups } from './rule.ts'
import { ANCHORS, COUNT, numberOf, UNIT, VAGUE } from './words.ts'

/** "Several" and "a few" are taken as two to nine: a bounded guess can be put on a timeline, an open end cannot. */
export const FEW: readonly [least: number, most: number] = [2, 9]

/** The day, week, month, year or decade that lies a number of them from a day; decades begin with a year that ends in 0. */
export function shift(from: IsoDate, count: number, unit: string): DateRange | null {
  if (Number.isNaN(count)) return null
  if (unit.startsWith('day')) return dayRange(addDays(from, count))
  if (unit.startsWith('week')) return weekRange(from, count)
  if (unit.startsWith('month')) return monthRange(yearOf(from), monthOf(from) + count)
  if (unit.startsWith('year')) return yearRange(yearOf(from) + count)
  const first = Math.floor(yearOf(from) / 10) * 10 + count * 10
  return yearsRange(first, first + 9, 'decade')
}

/** From the start of the one to the end of the other. */
export function spanOf(first: DateRange | null, last: DateRange | null): DateRange | null {
  return first && last ? range(first.start, last.end, 'range') : null
}

/** "two days earlier" counts from a day that the text has, which the rules do not know; only "ago" counts from publication. */
function resolveAgo(groups: Groups, today: IsoDate | null): DateRange | null {
  if (today === null) return null
  const unit = (groups.unit ?? '').toLowerCase()
  const [least, most] = FEW
  // "two decades ago" is some year about then, not a decade of the calendar.
  if (unit.startsWith('decade')) return groups.count === undefined ? null : yearRange(yearOf(today) - 10 * numberOf(groups.count))
  // "two years ago today": the very day, where the calendar has it.
  if (groups.same !== undefined && unit.startsWith('year')) return dayRange(dayOf(yearOf(today) - numberOf(groups.count), monthOf(today), Number(today.slice(8))))
  return groups.count === undefined ? spanOf(shift(today, -most, unit), shift(today, -least, unit)) : shift(today, -numberOf(groups.count), unit)
}

const DAYS_IN: readonly (readonly [unit: string, days: number])[] = [['day', 1], ['week', 7], ['month', 30], ['year', 365], ['decade', 3652]]

/** "the past two weeks": a stretch up to publication, or from it. */
function resolveSpan(groups: Groups, today: IsoDate | null): DateRange | null {
  const unit = (groups.unit ?? '').toLowerCase()
  const days = numberOf(groups.count) * (DAYS_IN.find(([name]) => unit.startsWith(name))?.[1] ?? NaN)
  if (today === null || Number.isNaN(days)) return null
  return /^(?:next|coming)$/i.test(groups.step ?? '') ? range(today, addDays(today, days), 'range') : range(addDays(today, -days), today, 'range')
}

/** Times counted from the day of publication. */
export const COUNTED_RULES: readonly DateRule[] = [
  rule(ANCHORS.unit, String.raw`(?:(?<count>${COUNT})|${VAGUE})\s+(?<unit>${UNIT})\s+ago(?:\s+(?<same>today|to\s+the\s+day))?`, 'Time counted back from publication', resolveAgo, { flags: 'giu' }),
  rule(ANCHORS.unit, String.raw`(?<step>last|past|next|coming|previous)\s+(?<count>${COUNT})\s+(?<unit>${UNIT})`, 'Span counted from publication', resolveSpan, { flags: 'giu', isDuration: true })
]
