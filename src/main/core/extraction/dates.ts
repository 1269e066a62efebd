import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import { countFrom, findAnchored } from './anchored-dates.ts'
import { dayRange, range, withinCalendar } from './calendar.ts'
import { COUNTED_RULES } from './dates/counted.ts'
import { DAY_RULES } from './dates/days.ts'
import { piecesNear } from './dates/near.ts'
import { OTHER_CALENDAR_RULES } from './dates/other-calendars.ts'
import { PERIOD_RULES } from './dates/periods.ts'
import type { Around, DateRule } from './dates/rule.ts'

/** A date as the text writes it, with what it means. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  /** Null where it depends on the day of publication and that is not known. */
  readonly date: DateRange | null
  readonly why: string
  /** A duration has a meaning for somebody who marks it, but is no mention by itself: "in the past two weeks". */
  readonly isDuration: boolean
}

const RULES: readonly DateRule[] = [...DAY_RULES, ...PERIOD_RULES, ...COUNTED_RULES, ...OTHER_CALENDAR_RULES]

/** Every match of a rule's pattern, and where it begins; `near` keeps the pieces around each anchor. */
function* matchesOf(text: string, { pattern, anchor }: DateRule, near: Map<RegExp, ReturnType<typeof piecesNear>>): Generator<readonly [match: RegExpExecArray, at: number]> {
  const pieces = near.get(anchor) ?? piecesNear(text, anchor)
  near.set(anchor, pieces)
  for (const piece of pieces) for (const match of piece.text.matchAll(pattern)) yield [match, piece.start + match.index]
}

/** How many characters around a date may say in which direction it lies. */
const VIEW = 160

const OPENING = /\bsince\s+(?:the\s+)?$/i

/** Every date of a text, with what it means relative to the day of publication. Longer readings come with shorter ones. */
export function findDates(text: string, publishedOn: IsoDate | null): readonly FoundDate[] {
  const found: FoundDate[] = []
  const near = new Map<RegExp, ReturnType<typeof piecesNear>>()
  for (const rule of RULES) {
    const { why, resolve, isDate, isComplete, isDuration } = rule
    for (const [match, at] of matchesOf(text, rule, near)) {
      const groups = match.groups ?? {}
      const start = at + (/^the\s+/i.exec(match[0])?.[0].length ?? 0)
      const end = at + match[0].length
      const around: Around = { before: text.slice(Math.max(0, start - VIEW), start), after: text.slice(end, end + VIEW) }
      if (!isDate(match, around)) continue
      const resolved = withinCalendar(resolve(groups, publishedOn, around))
      if (resolved === null && isComplete(groups, publishedOn)) continue
      const isOpen = resolved !== null && OPENING.test(around.before)
      found.push({ start, end, date: isOpen ? range(resolved.start, null, 'range') : resolved, why, isDuration })
    }
  }
  return [...found, ...resolveAnchored(text, found, publishedOn)]
}

/** How many characters back a date may stand that another counts from. */
const FARTHEST = 2000

/** "three days later", "the same day": from the last date of the text before it; "the same day" without any from that of publication. */
function resolveAnchored(text: string, found: readonly FoundDate[], publishedOn: IsoDate | null): readonly FoundDate[] {
  const anchored = findAnchored(text)
  if (anchored.length === 0) return []
  const dated = found.filter((one) => one.date !== null && !one.isDuration).sort((a, b) => a.end - b.end || b.start - a.start)
  const out: FoundDate[] = []
  let next = 0
  let last: FoundDate | undefined
  for (const one of anchored) {
    for (; next < dated.length && (dated[next]?.end ?? 0) <= one.start; next++) last = later(last, dated[next])
    const base = last && one.start - last.end <= FARTHEST ? last.date : one.isBesidePublication ? dayRange(publishedOn) : null
    const date = base && withinCalendar(countFrom(base, one))
    const resolved: FoundDate = { start: one.start, end: one.end, date, why: 'Time counted from the date before it in the text', isDuration: false }
    out.push(resolved)
    if (date && one.count !== 0) last = resolved
  }
  return out
}

/** Of two dates the one that stands later; of two readings of the same the longer: "3 March 2022", not "2022". */
function later(a: FoundDate | undefined, b: FoundDate | undefined): FoundDate | undefined {
  if (!a || !b || b.start >= a.end) return b ?? a
  return b.end - b.start > a.end - a.start ? b : a
}
