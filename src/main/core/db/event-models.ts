import { EVENT_FLAGS, type ArticleEvent, type EventFlag, type EventParticipant, type NamedEntity, type Quoted, type Reference } from '../../../shared/model/event.ts'
import { all, jsonList, query, type ReadableDb } from './connection.ts'
import { toDateRange } from './models.ts'
import { IS_REJECTED_PARTICIPANT, isRejectedName } from './rejected-names.ts'
import { columns, type EventParticipantRecord, type EventRecord, type EventSpanRecord } from './tables.ts'

interface ParticipantRow extends EventParticipantRecord {
  readonly name: string
  readonly isRejected: number
}

const PARTICIPANTS = query<ParticipantRow>(`SELECT ${columns('event_participant', 'p')}, n.name, ${IS_REJECTED_PARTICIPANT} AS isRejected
  FROM event_participant p JOIN event e ON e.id = p.event_id JOIN entity n ON n.id = p.entity_id WHERE p.event_id IN (SELECT value FROM json_each(?)) ORDER BY p.event_id, p.position, p.id`)
const SPANS = query<EventSpanRecord>(`SELECT ${columns('event_span')} FROM event_span WHERE event_id IN (SELECT value FROM json_each(?)) ORDER BY event_id, start_offset, id`)
const NAMES = query<{ articleId: string; id: string; name: string; isRejected: number }>(`SELECT w.value ->> 0 AS articleId, n.id, n.name, ${isRejectedName({ entity: 'n.id', article: 'w.value ->> 0' })} AS isRejected
  FROM json_each(?) w JOIN entity n ON n.id = w.value ->> 1`)
const REFERENCES = query<{ id: string; start: number; end: number; why: string; entityId: string }>(`SELECT r.id, r.start_offset AS start, r.end_offset AS "end", r.why, x.entity_id AS entityId
  FROM reference r JOIN reference_entity x ON x.reference_id = r.id WHERE r.article_id = ? ORDER BY r.start_offset, r.id, x.position`)

/** Events as the model has them, in the order of their rows, with names as entities are called now. */
export function toArticleEvents(db: ReadableDb, records: readonly EventRecord[]): readonly ArticleEvent[] {
  const ids = jsonList(records.map(({ id }) => id))
  const participants = Map.groupBy(all(db, PARTICIPANTS, ids), ({ eventId }) => eventId)
  const spans = Map.groupBy(all(db, SPANS, ids), ({ eventId }) => eventId)
  const named = namesIn(db, records)
  return records.map((record) => {
    const { id, articleId, kind, mode, dateFrom, placeFrom, note, verdict, origin, confidence, why } = record
    const quotesOf = (role: EventSpanRecord['role']): readonly Quoted[] => (spans.get(id) ?? []).filter((span) => span.role === role).map(toQuoted)
    return {
      id, articleId, kind, mode, trigger: toQuoted(record), participants: (participants.get(id) ?? []).map(toParticipant),
      date: toDateRange(record.dateStart, record.dateEnd, record.datePrecision), dateFrom, place: named(articleId, record.placeId), placeFrom,
      topics: quotesOf('topic'), content: quotesOf('content')[0] ?? null, isQuoted: record.isQuoted === 1, flags: toFlags(record.flags),
      reportedBy: named(articleId, record.reportedById), evidence: quotesOf('evidence'), note, verdict, origin, confidence, why
    }
  })
}

/** Finds the places and sources of events by article and entity. */
function namesIn(db: ReadableDb, records: readonly EventRecord[]): (articleId: string, id: string | null) => NamedEntity | null {
  const wanted = new Map(records.flatMap(({ articleId, placeId, reportedById }) => [placeId, reportedById].map((id) => [`${articleId} ${id}`, [articleId, id]] as const)))
  const rows = new Map(all(db, NAMES, JSON.stringify([...wanted.values()].filter(([, id]) => id !== null))).map((row) => [`${row.articleId} ${row.id}`, toNamed({ ...row, entityId: row.id })]))
  return (articleId, id) => rows.get(`${articleId} ${id}`) ?? null
}

function toNamed({ entityId, name, isRejected }: { readonly entityId: string; readonly name: string; readonly isRejected: number }): NamedEntity {
  return { entityId, name, ...(isRejected === 1 ? { isRejected: true } : {}) }
}

/** An article's words that stand for entities, in the order of reading. */
export function referencesOf(db: ReadableDb, articleId: string): readonly Reference[] {
  const rows = Map.groupBy(all(db, REFERENCES, articleId), ({ id }) => id)
  return [...rows.values()].flatMap((group) => group.slice(0, 1).map(({ start, end, why }) => ({ start, end, entityIds: group.map(({ entityId }) => entityId), why })))
}

/** The flags in a row's column, in their one order. */
export function toFlags(list: string): readonly EventFlag[] {
  const given = new Set(JSON.parse(list) as readonly string[])
  return EVENT_FLAGS.filter((flag) => given.has(flag))
}

/** The column for flags, whatever order they come in and however often. */
export function flagsColumn(flags: readonly EventFlag[]): string {
  return JSON.stringify(EVENT_FLAGS.filter((flag) => flags.includes(flag)))
}

function toQuoted({ startOffset: start, endOffset: end, quote }: { readonly startOffset: number; readonly endOffset: number; readonly quote: string }): Quoted {
  return { start, end, quote }
}

function toParticipant({ side, saidStart: start, saidEnd: end, saidQuote: quote, ...row }: ParticipantRow): EventParticipant {
  return { ...toNamed(row), side, said: start === null || end === null || quote === null ? null : { start, end, quote } }
}
