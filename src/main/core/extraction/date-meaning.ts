import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import { findDates, type FoundDate } from './dates.ts'
import type { Span } from './document.ts'

/** Words beside a date that do not change which days it is: "on Friday", "the end of May,". */
const BESIDE = /^(?:[\s,.;:()–-]|['’]s\b|\b(?:on|in|at|of|the|by|from|since|until|till|to|during|through|for|before|after|around|about)\b)*$/i

/** How much of the text before a date the rules could look at, and more. */
const LOOK_BACK = 300

/** Where the text speaks against a date (“Resolution 1701”, “Theresa May”), somebody who marked it knows better. */
const PLAIN = 'in '

/**
 * What a span that somebody marked as a date means, by the rules that find dates. What stands around it says in which
 * direction it lies but does not belong to it. Null where the words name no days, or none without a day of publication.
 */
export function meaningOfDate(text: string, span: Span, publishedOn: IsoDate | null): DateRange | null {
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start)
  return inContext(before + text.slice(span.start, span.end), before.length, publishedOn) ?? inContext(PLAIN + text.slice(span.start, span.end), PLAIN.length, publishedOn)
}

/** What the end of a text means from `start` on. */
function inContext(text: string, start: number, publishedOn: IsoDate | null): DateRange | null {
  const dates = findDates(text, publishedOn)
  // "Friday" marked in "next Friday" is read as if "next" were not there.
  const cut = Math.min(...dates.filter((date) => date.start < start && date.end > start).map((date) => date.start))
  return Number.isFinite(cut) ? inContext(text.slice(0, cut) + text.slice(start), cut, publishedOn) : longestFrom(dates, text, start)
}

function longestFrom(dates: readonly FoundDate[], text: string, start: number): DateRange | null {
  const fitting = dates.filter((date) => date.start >= start && BESIDE.test(text.slice(start, date.start)) && BESIDE.test(text.slice(date.end)))
  const longest = Math.max(...fitting.map((date) => date.end - date.start))
  return fitting.find((date) => date.end - date.start === longest && date.date !== null)?.date ?? null
}
