import { findRecord, findRecords } from '../db/records.ts'
import type { MentionRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { removeReference } from './reread-events.ts'

/** What entities do in events and references: moved with them, taken off where they go. */

/** Whether an event that an analyst made or accepted has the entity take part, happen in it or be its source. */
export function isInDecidedEvent(pen: Pen, entityId: string): boolean {
  const events = [
    ...findRecords(pen.db, 'event', 'place_id = ? OR reported_by_id = ?', entityId, entityId),
    ...findRecords(pen.db, 'event', 'id IN (SELECT event_id FROM event_participant WHERE entity_id = ?)', entityId)
  ]
  return events.some(({ verdict, origin }) => verdict === 'accepted' || (origin === 'analyst' && verdict !== 'rejected'))
}

/** Gives everything that one entity does in events and stands for in references to another; whoever then takes part twice does so once, and rather acts than is acted on: nobody visits themselves. */
export function moveRoles(pen: Pen, fromId: string, intoId: string): void {
  for (const row of findRecords(pen.db, 'event_participant', 'entity_id = ?', fromId)) {
    const twins = findRecords(pen.db, 'event_participant', 'event_id = ? AND entity_id = ?', row.eventId, intoId)
    if (twins.some(({ side }) => side === row.side || side === 'actor')) pen.remove('event_participant', row.id)
    else {
      for (const twin of twins) pen.remove('event_participant', twin.id)
      pen.update('event_participant', row.id, { entityId: intoId })
    }
  }
  for (const { id } of findRecords(pen.db, 'event', 'place_id = ?', fromId)) pen.update('event', id, { placeId: intoId })
  for (const { id } of findRecords(pen.db, 'event', 'reported_by_id = ?', fromId)) pen.update('event', id, { reportedById: intoId })
  for (const row of findRecords(pen.db, 'reference_entity', 'entity_id = ?', fromId)) {
    const twins = findRecords(pen.db, 'reference_entity', 'reference_id = ? AND entity_id = ?', row.referenceId, intoId)
    if (twins.length > 0) pen.remove('reference_entity', row.id)
    else pen.update('reference_entity', row.id, { entityId: intoId })
  }
}

/** Takes an entity that goes off every event and reference. */
export function dropRoles(pen: Pen, entityId: string): void {
  for (const row of findRecords(pen.db, 'event_participant', 'entity_id = ?', entityId)) pen.remove('event_participant', row.id)
  leavePlace(pen, entityId)
  for (const { id } of findRecords(pen.db, 'event', 'reported_by_id = ?', entityId)) pen.update('event', id, { reportedById: null })
  for (const row of findRecords(pen.db, 'reference_entity', 'entity_id = ?', entityId)) {
    if (findRecords(pen.db, 'reference_entity', 'reference_id = ?', row.referenceId).length === 1) removeReference(pen, row.referenceId)
    else pen.remove('reference_entity', row.id)
  }
}

/** No event happens any more in an entity that is no place. */
export function leavePlace(pen: Pen, entityId: string): void {
  for (const { id } of findRecords(pen.db, 'event', 'place_id = ?', entityId)) pen.update('event', id, { placeId: null, placeFrom: null })
}

/**
 * Lets events of the article follow a mention that now stands for another entity: whoever takes part by these very words, and
 * the place that they name where the event's place was read from the text.
 */
export function followMention(pen: Pen, before: MentionRecord, after: MentionRecord): void {
  const [from, into] = [before.entityId, after.entityId]
  if (from === null || into === null || from === into) return
  const said = findRecords(pen.db, 'event_participant', 'entity_id = ? AND said_start = ? AND said_end = ? AND event_id IN (SELECT id FROM event WHERE article_id = ?)', from, before.startOffset, before.endOffset, before.articleId)
  for (const row of said) {
    const isThere = findRecords(pen.db, 'event_participant', 'event_id = ? AND entity_id = ? AND side = ?', row.eventId, into, row.side).length > 0
    if (isThere) pen.remove('event_participant', row.id)
    else pen.update('event_participant', row.id, { entityId: into })
  }
  const stillNamed = findRecords(pen.db, 'mention', `article_id = ? AND entity_id = ? AND id <> ? AND verdict <> 'rejected' LIMIT 1`, before.articleId, from, before.id).length > 0
  if (stillNamed || findRecord(pen.db, 'entity', into)?.type !== 'place') return
  for (const { id } of findRecords(pen.db, 'event', 'article_id = ? AND place_id = ?', before.articleId, from)) pen.update('event', id, { placeId: into })
}
