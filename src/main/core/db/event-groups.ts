import type { EventGroup } from '../../../shared/contract/requests/event.ts'
import { findSameEvents, type ComparedEvent } from '../events/same-events.ts'
import { all, first, query, type ReadableDb } from './connection.ts'
import { toFlags } from './event-models.ts'

/** Which changes are in force: as long as it is the same, so are the rows. */
const STATE = query<{ state: string }>(`SELECT (SELECT max(seq) FROM change) || ' ' || (SELECT coalesce(max(seq), 0) FROM change WHERE state = 'done') || ' ' || (SELECT count(*) FROM change WHERE state = 'dropped') AS state`)
const EVENTS = query<Omit<ComparedEvent, 'flags' | 'participants'> & { readonly flags: string }>(`SELECT e.id, e.article_id AS articleId, e.kind, e.flags, e.date_start AS dateStart, e.date_end AS dateEnd, a.published_on AS publishedOn, e.sentence, e.quote AS trigger
  FROM event e JOIN article a ON a.id = e.article_id WHERE e.verdict <> 'rejected' ORDER BY e.id`)
const PARTICIPANTS = query<ComparedEvent['participants'][number] & { readonly eventId: string }>(`SELECT p.event_id AS eventId, p.entity_id AS entityId, n.name, p.side FROM event_participant p JOIN entity n ON n.id = p.entity_id ORDER BY p.event_id, p.position`)
const LINKS = query<{ oneId: string; otherId: string; isSame: number }>('SELECT one_id AS oneId, other_id AS otherId, is_same AS isSame FROM event_link ORDER BY one_id, other_id')

const known = new WeakMap<ReadableDb, { readonly state: string; readonly groups: ReadonlyMap<string, EventGroup> }>()

/** The groups of events that tell the same, by event id; rejected events are in none. Computed anew after a change. */
export function groupsOf(db: ReadableDb): ReadonlyMap<string, EventGroup> {
  const state = first(db, STATE)?.state ?? ''
  const kept = known.get(db)
  if (kept?.state === state) return kept.groups
  const participants = Map.groupBy(all(db, PARTICIPANTS), ({ eventId }) => eventId)
  const events = all(db, EVENTS).map((event): ComparedEvent => ({ ...event, flags: toFlags(event.flags), participants: participants.get(event.id) ?? [] }))
  const groups = findSameEvents(events, all(db, LINKS).map((link) => ({ ...link, isSame: link.isSame === 1 })))
  known.set(db, { state, groups })
  return groups
}
