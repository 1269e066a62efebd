import { isReversed, type DateRange } from '../../../shared/model/date-range.ts'
import type { Quoted } from '../../../shared/model/event.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { dateColumns } from '../db/models.ts'
import { findRecords } from '../db/records.ts'
import type { ArticleRecord, MentionRecord } from '../db/tables.ts'
import { meaningOfDate } from '../extraction/date-meaning.ts'
import type { Pen } from '../history/apply-changes.ts'
import { daysOf, quoted } from './labels.ts'

type DateColumns = Pick<MentionRecord, 'dateStart' | 'dateEnd' | 'datePrecision'>

type Article = Pick<ArticleRecord, 'text' | 'publishedOn'>

/** The date columns of a span that was marked or stretched: what its words mean now; none for what is no date. */
export function readDate(article: Article, span: Pick<Quoted, 'start' | 'end'>, type: string): DateColumns {
  return dateColumns(type === 'date' ? meaningOfDate(article.text, span, article.publishedOn) : null)
}

/** The date columns of a mention after an edit: what an analyst set, else what its words mean where they are others than before. */
export function editedDate(before: MentionRecord, article: Article, span: Quoted, type: string, date: DateRange | null | undefined): Outcome<DateColumns> {
  const isSame = before.type === type && before.startOffset === span.start && before.endOffset === span.end
  if (date === undefined) return done(isSame ? pickDate(before) : readDate(article, span, type))
  if (type !== 'date') return failed('bad-input', `Only a date means days, and ${quoted(before.quote)} is marked as ${type}. Change its type first.`)
  if (date && isReversed(date)) return failed('bad-input', `The range ends on ${date.end}, before it starts on ${date.start}. Correct one of the two days.`)
  return done(dateColumns(date && (date.start !== null || date.end !== null) ? date : null))
}

function pickDate({ dateStart, dateEnd, datePrecision }: MentionRecord): DateColumns {
  return { dateStart, dateEnd, datePrecision }
}

/** Counts the article's dates from another day of publication: those that were found and that nobody decided yet. */
export function readDatesAgain(pen: Pen, article: Pick<ArticleRecord, 'id' | 'text' | 'publishedOn'>): void {
  for (const { id, type, startOffset: start, endOffset: end } of findRecords(pen.db, 'mention', `article_id = ? AND type = 'date' AND verdict = 'undecided' AND origin = 'machine'`, article.id)) {
    pen.update('mention', id, readDate(article, { start, end }, type))
  }
}

/** What the undo says of a corrected date; undefined where an edit left it. */
export function dateLabel(before: MentionRecord, after: MentionRecord): string | undefined {
  if (before.dateStart === after.dateStart && before.dateEnd === after.dateEnd && before.datePrecision === after.datePrecision) return undefined
  const days = daysOf(after.dateStart, after.dateEnd)
  return days === undefined ? `Took the days off ${quoted(after.quote)}` : `Dated ${quoted(after.quote)} ${days}`
}
