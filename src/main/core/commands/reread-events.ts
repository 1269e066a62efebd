import type { Findings } from '../../../shared/model/findings.ts'
import { all, query } from '../db/connection.ts'
import { findRecords } from '../db/records.ts'
import type { ArticleRecord, EventRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { taughtTriggers } from '../lexicon/teach-triggers.ts'
import { removeEventRows, spansOf } from './event-parts.ts'
import { insertFoundEvent, insertReference, rowsOfEvents, rowsOfReferences, setFoundParts, type FoundReferenceRows } from './store-events.ts'

/** Events that an analyst said something of without deciding them: by a tag, or by grouping them with others. */
const SPOKEN_OF = query<{ id: string }>(`SELECT e.id FROM event e WHERE e.article_id = ? AND (EXISTS (SELECT 1 FROM tagging g WHERE g.subject_kind = 'event' AND g.subject_id = e.id)
  OR EXISTS (SELECT 1 FROM event_link l WHERE l.one_id = e.id OR l.other_id = e.id))`)

interface Ends {
  readonly start: number
  readonly end: number
}

/**
 * Replaces an article's events by those that were found now. What an analyst made, decided, tagged, grouped or wrote a note on stays, and a
 * proposal on the words that tell it is dropped; an undecided one that is found again by its trigger and kind keeps its id.
 */
export function replaceEvents(pen: Pen, newId: () => string, article: ArticleRecord, findings: Findings, entityIds: readonly string[]): void {
  const spokenOf = new Set(all(pen.db, SPOKEN_OF, article.id).map(({ id }) => id))
  const before = findRecords(pen.db, 'event', 'article_id = ?', article.id)
  const isKept = ({ id, verdict, origin, note }: EventRecord): boolean => verdict !== 'undecided' || origin === 'analyst' || note !== '' || spokenOf.has(id)
  const settled = before.filter(isKept).flatMap((event): readonly Ends[] => [{ start: event.startOffset, end: event.endOffset }, ...spansOf(pen, event.id, 'evidence')])
  const replaceable = new Map(before.filter((event) => !isKept(event)).map((event) => [keyOf(event), event]))
  const reused = new Set<EventRecord>()
  for (const rows of rowsOfEvents(article, findings.events, entityIds, taughtTriggers(pen.db))) {
    const { columns } = rows
    if (settled.some(({ start, end }) => start < columns.endOffset && columns.startOffset < end)) continue
    const again = replaceable.get(keyOf(columns))
    if (again && !reused.has(again)) {
      reused.add(again)
      pen.update('event', again.id, columns)
      setFoundParts(pen, newId, again.id, rows)
    } else insertFoundEvent(pen, newId, rows)
  }
  for (const event of before) if (!isKept(event) && !reused.has(event)) removeEventRows(pen, newId, event)
}

function keyOf({ startOffset, endOffset, kind }: Pick<EventRecord, 'startOffset' | 'endOffset' | 'kind'>): string {
  return `${startOffset} ${endOffset} ${kind}`
}

/** Replaces an article's references by those that were found now; one that is found again as it was keeps its id. */
export function replaceReferences(pen: Pen, newId: () => string, article: ArticleRecord, findings: Findings, entityIds: readonly string[]): void {
  const found = new Map(rowsOfReferences(article, findings.references, entityIds).map((rows) => [referenceKey(rows.span, rows.entityIds), rows]))
  for (const reference of findRecords(pen.db, 'reference', 'article_id = ?', article.id)) {
    const standsFor = findRecords(pen.db, 'reference_entity', 'reference_id = ? ORDER BY position', reference.id).map(({ entityId }) => entityId)
    const key = referenceKey({ start: reference.startOffset, end: reference.endOffset }, standsFor)
    const again: FoundReferenceRows | undefined = found.get(key)
    found.delete(key)
    if (again) pen.update('reference', reference.id, { confidence: again.confidence, why: again.why })
    else removeReference(pen, reference.id)
  }
  for (const rows of found.values()) insertReference(pen, newId, article.id, rows)
}

function referenceKey({ start, end }: Ends, entityIds: readonly string[]): string {
  return `${start} ${end} ${entityIds.join(' ')}`
}

/** Takes a reference out with whom it stands for. */
export function removeReference(pen: Pen, id: string): void {
  for (const row of findRecords(pen.db, 'reference_entity', 'reference_id = ?', id)) pen.remove('reference_entity', row.id)
  pen.remove('reference', id)
}
