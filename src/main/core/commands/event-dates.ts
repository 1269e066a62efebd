import type { Findings } from '../../../shared/model/findings.ts'
import { dateColumns } from '../db/models.ts'
import { findRecords } from '../db/records.ts'
import type { Pen } from '../history/apply-changes.ts'

/** Gives an article's undecided events the days that were found now, where their trigger and kind were found again; decided ones keep theirs, as mentions do. */
export function takeEventDates(pen: Pen, articleId: string, { events }: Pick<Findings, 'events'>): void {
  const found = new Map(events.map((event) => [`${event.trigger.start} ${event.trigger.end} ${event.kind}`, event]))
  for (const { id, startOffset, endOffset, kind } of findRecords(pen.db, 'event', `article_id = ? AND verdict = 'undecided' AND origin = 'machine'`, articleId)) {
    const again = found.get(`${startOffset} ${endOffset} ${kind}`)
    if (again) pen.update('event', id, { ...dateColumns(again.date), dateFrom: again.date && again.dateFrom })
  }
}
