import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import { findDates, type FoundDate } from './dates.ts'
import type { Span } from './document.ts'

/** Words beside a date that do not change which days it is: "on Friday", "the end of May,". */
const BESIDE = /^(?:[\s,.;:()–-]|['’]s\b|\b(?:on|in|at|of|the|by|from|since|until|till|to|during|through|for|before|after|around|about)\b)*$/i

/** How much of the text before a date the rules could look at: a date that it counts from may stand that far away. */
const LOOK_BACK = 2000
const LOOK_AHEAD = 160

/** Where the text speaks against a date (“Resolution 1701”, “Theresa May”), somebody who marked it knows better. */
const PLAIN = 'in '

/**
 * What a span that somebody marked as a date means, by the rules that find dates. What stands around it says in which
 * direction it lies but does not belong to it. Null where the words name no days, or none without a day of publication.
 */
export function meaningOfDate(text: string, span: Span, publishedOn: IsoDate | null): DateRange | null {
  const [before, words, after] = [text.slice(Math.max(0, span.start - LOOK_BACK), span.start), text.slice(span.start, span.end), text.slice(span.end, span.end + LOOK_AHEAD)]
  return inContext(before, words, after, publishedOn) ?? inContext(before, words, '', publishedOn) ?? inContext(PLAIN, words, '', publishedOn)
}

/** What words mean between others. */
function inContext(before: string, words: string, after: string, publishedOn: IsoDate | null): DateRange | null {
  const [start, end] = [before.length, before.length + words.length]
  const dates = findDates(before + words + after, publishedOn)
  // "Friday" marked in "next Friday" is read as if "next" were not there.
  const cut = Math.min(...dates.filter((date) => date.start < start && date.end > start).map((date) => date.start))
  return Number.isFinite(cut) ? inContext(before.slice(0, cut), words, after, publishedOn) : longestWithin(dates.filter((date) => date.end <= end), before + words, start)
}

function longestWithin(dates: readonly FoundDate[], text: string, start: number): DateRange | null {
  const fitting = dates.filter((date) => date.start >= start && BESIDE.test(text.slice(start, date.start)) && BESIDE.test(text.slice(date.end)))
  const longest = Math.max(...fitting.map((date) => date.end - date.start))
  return fitting.find((date) => date.end - date.start === longest && date.date !== null)?.date ?? null
}
