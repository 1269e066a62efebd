import { DATE_PRECISIONS, type DatePrecision, type DateRange } from '../../../shared/model/date-range.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { MentionRecord } from './tables.ts'

/** A mention as the model has it. */
export function toMention(record: MentionRecord): Mention {
  const { startOffset, endOffset, dateStart, dateEnd, datePrecision, ...rest } = record
  return { ...rest, start: startOffset, end: endOffset, date: toDateRange(dateStart, dateEnd, datePrecision) }
}

/** The columns of a date range. */
export function dateColumns(date: DateRange | null): Pick<MentionRecord, 'dateStart' | 'dateEnd' | 'datePrecision'> {
  return { dateStart: date?.start ?? null, dateEnd: date?.end ?? null, datePrecision: date?.precision ?? null }
}

/** The date range in a row's columns; null where there is none. */
export function toDateRange(start: string | null, end: string | null, precision: string | null): DateRange | null {
  return isPrecision(precision) ? { start, end, precision } : null
}

function isPrecision(text: string | null): text is DatePrecision {
  return (DATE_PRECISIONS as readonly (string | null)[]).includes(text)
}
