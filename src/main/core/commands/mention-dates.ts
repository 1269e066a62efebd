import { isReversed, type DateRange } from '../../../shared/model/date-range.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { dateColumns } from '../db/models.ts'
import type { MentionRecord } from '../db/tables.ts'
import { quoted } from './labels.ts'

type DateColumns = Pick<MentionRecord, 'dateStart' | 'dateEnd' | 'datePrecision'>

/** The date columns of a mention after an edit: what an analyst set, else what it had; none for what is no date. */
export function editedDate(before: MentionRecord, type: string, date: DateRange | null | undefined): Outcome<DateColumns> {
  if (date === undefined) return done(type === 'date' ? pickDate(before) : dateColumns(null))
  if (type !== 'date') return failed('bad-input', `Only a date means days, and ${quoted(before.quote)} is marked as ${type}. Change its type first.`)
  if (date && isReversed(date)) return failed('bad-input', `The range ends on ${date.end}, before it starts on ${date.start}. Correct one of the two days.`)
  return done(dateColumns(date && (date.start !== null || date.end !== null) ? date : null))
}

function pickDate({ dateStart, dateEnd, datePrecision }: MentionRecord): DateColumns {
  return { dateStart, dateEnd, datePrecision }
}

/** What the undo says of a corrected date; undefined where an edit left it. */
export function dateLabel(before: MentionRecord, after: MentionRecord): string | undefined {
  if (before.dateStart === after.dateStart && before.dateEnd === after.dateEnd && before.datePrecision === after.datePrecision) return undefined
  const { dateStart: start, dateEnd: end } = after
  if (start === null && end === null) return `Took the days off ${quoted(after.quote)}`
  const days = start === end ? `${start}` : start === null ? `until ${end}` : end === null ? `since ${start}` : `${start} to ${end}`
  return `Dated ${quoted(after.quote)} ${days}`
}
