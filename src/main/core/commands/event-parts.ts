import type { EventSide, Quoted } from '../../../shared/model/event.ts'
import { findRecords } from '../db/records.ts'
import type { EventLinkRecord, EventParticipantRecord, EventRecord, EventSpanRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { removeTaggings } from './tags.ts'

/** Somebody who is to take part in an event. */
export interface WantedParticipant {
  readonly entityId: string
  readonly side: EventSide
  readonly said: Quoted | null
  /** The side that the machine gave, where it is the machine that wants it; left out, what was known of it stays. */
  readonly foundSide?: EventSide
}

/**
 * Makes these the event's participants, each once a side. Whoever took part before keeps the row, so that a change of sides is
 * seen as one, and nothing is written where nothing differs.
 */
export function setParticipants(pen: Pen, newId: () => string, eventId: string, wanted: readonly WantedParticipant[]): void {
  const standing = [...findRecords(pen.db, 'event_participant', 'event_id = ? ORDER BY position, id', eventId)]
  const take = (fits: (row: EventParticipantRecord) => boolean): EventParticipantRecord | undefined => {
    const at = standing.findIndex(fits)
    return at < 0 ? undefined : standing.splice(at, 1)[0]
  }
  const unique = [...new Map(wanted.map((one) => [`${one.side} ${one.entityId}`, one])).values()]
  const onSide = unique.map(({ entityId, side }) => take((row) => row.entityId === entityId && row.side === side))
  unique.forEach(({ entityId, side, said, foundSide }, position) => {
    const row = onSide[position] ?? take((other) => other.entityId === entityId)
    const columns = { side, position, saidStart: said?.start ?? null, saidEnd: said?.end ?? null, saidQuote: said?.quote ?? null }
    if (row) pen.update('event_participant', row.id, { ...columns, ...(foundSide && { foundSide }) })
    else pen.insert('event_participant', { id: newId(), eventId, entityId, ...columns, foundSide: foundSide ?? null })
  })
  for (const row of standing) pen.remove('event_participant', row.id)
}

/** Makes these the event's spans of one role, each once. */
export function setSpans(pen: Pen, newId: () => string, eventId: string, role: EventSpanRecord['role'], wanted: readonly Quoted[]): void {
  const missing = new Map(wanted.map((span) => [`${span.start} ${span.end}`, span]))
  for (const row of findRecords(pen.db, 'event_span', 'event_id = ? AND role = ?', eventId, role)) {
    if (!missing.delete(`${row.startOffset} ${row.endOffset}`)) pen.remove('event_span', row.id)
  }
  for (const { start, end, quote } of missing.values()) pen.insert('event_span', { id: newId(), eventId, role, startOffset: start, endOffset: end, quote })
}

/** An event's spans of one role, in the order of reading. */
export function spansOf(pen: Pen, eventId: string, role: EventSpanRecord['role']): readonly Quoted[] {
  return findRecords(pen.db, 'event_span', 'event_id = ? AND role = ? ORDER BY start_offset, id', eventId, role).map(({ startOffset: start, endOffset: end, quote }) => ({ start, end, quote }))
}

/** An event's participants, in their order. */
export function participantsOf(pen: Pen, eventId: string): readonly WantedParticipant[] {
  return findRecords(pen.db, 'event_participant', 'event_id = ? ORDER BY position, id', eventId).map(({ entityId, side, saidStart, saidEnd, saidQuote }) => ({
    entityId, side, said: saidStart === null || saidEnd === null || saidQuote === null ? null : { start: saidStart, end: saidEnd, quote: saidQuote }
  }))
}

/** Takes an event out with its participants, spans and tags, and with what was said of it and events of other articles: those that tell the same as it did stay together. */
export function removeEventRows(pen: Pen, newId: () => string, { id }: Pick<EventRecord, 'id'>): void {
  for (const row of findRecords(pen.db, 'event_participant', 'event_id = ?', id)) pen.remove('event_participant', row.id)
  for (const row of findRecords(pen.db, 'event_span', 'event_id = ?', id)) pen.remove('event_span', row.id)
  const links = linksOf(pen, id)
  const [center, ...others] = links.filter(({ isSame }) => isSame === 1).map(({ otherId }) => otherId).sort()
  for (const link of links) pen.remove('event_link', link.id)
  if (center !== undefined) for (const other of others) linkUnlessSaid(pen, newId, center, other, 1)
  removeTaggings(pen, 'event', id)
  pen.remove('event', id)
}

/** A link of an event, by the other one's id. */
export interface LinkTo {
  readonly id: string
  readonly otherId: string
  readonly isSame: number
}

/** What was said of an event and others. */
export function linksOf(pen: Pen, eventId: string): readonly LinkTo[] {
  return findRecords(pen.db, 'event_link', 'one_id = ? OR other_id = ?', eventId, eventId).map(({ id, oneId, otherId, isSame }) => ({ id, otherId: oneId === eventId ? otherId : oneId, isSame }))
}

/** What is said of two events, in the order that its row has them. */
export function linkBetween(pen: Pen, one: string, other: string): EventLinkRecord | undefined {
  return findRecords(pen.db, 'event_link', 'one_id = ? AND other_id = ?', ...[one, other].sort())[0]
}

/** Says that two events tell the same, or do not, unless something was said of them. */
export function linkUnlessSaid(pen: Pen, newId: () => string, one: string, other: string, isSame: number): void {
  if (linkBetween(pen, one, other)) return
  const [oneId = '', otherId = ''] = [one, other].sort()
  pen.insert('event_link', { id: newId(), oneId, otherId, isSame })
}
