import type { EventGroup } from '../../../shared/contract/requests/event.ts'
import { findSameEvents, type ComparedEvent } from '../events/same-events.ts'
import { all, first, query, type ReadableDb } from './connection.ts'
import { toFlags } from './event-models.ts'
import { IS_REJECTED_PARTICIPANT } from './rejected-names.ts'

type Participant = ComparedEvent['participants'][number]

/** The last change in force, and how many were dropped: what tells whether the rows may have changed. */
interface State {
  readonly last: number
  readonly dropped: number
}

const STATE = query<State>(`SELECT coalesce((SELECT max(seq) FROM change WHERE state = 'done'), 0) AS last, (SELECT count(*) FROM change WHERE state = 'dropped') AS dropped`)
/** Rows of changes after one that bear on which events are the same: a note or a tag does not, and a verdict only where a name is rejected, or no longer. */
const BEARING = query<{ seq: number }>(`SELECT seq FROM change_row WHERE change_seq > ? AND (table_name IN ('event_participant', 'event_link')
  OR (table_name IN ('mention', 'entity') AND (before LIKE '%"verdict":"rejected"%' OR after LIKE '%"verdict":"rejected"%'))
  OR (table_name IN ('event', 'article', 'entity') AND (kind <> 'update' OR after LIKE '%"kind":%' OR after LIKE '%"flags":%' OR after LIKE '%"date%' OR after LIKE '%"quote":%' OR after LIKE '%"publishedOn":%' OR after LIKE '%"name":%'))) LIMIT 1`)
const EVENTS = query<Omit<ComparedEvent, 'flags' | 'participants'> & { readonly flags: string }>(`SELECT e.id, e.article_id AS articleId, e.kind, e.flags, e.date_start AS dateStart, e.date_end AS dateEnd, a.published_on AS publishedOn, e.sentence, e.quote AS trigger
  FROM event e JOIN article a ON a.id = e.article_id ORDER BY e.seq`)
const PARTICIPANTS = query<Omit<Participant, 'name'> & { readonly eventId: string }>(`SELECT p.event_id AS eventId, p.entity_id AS entityId, p.side FROM event_participant p JOIN event e ON e.id = p.event_id WHERE NOT ${IS_REJECTED_PARTICIPANT} ORDER BY p.rowid`)
const NAMES = query<{ id: string; name: string }>('SELECT id, name FROM entity WHERE id IN (SELECT entity_id FROM event_participant)')
const LINKS = query<{ oneId: string; otherId: string; isSame: number }>('SELECT one_id AS oneId, other_id AS otherId, is_same AS isSame FROM event_link ORDER BY one_id, other_id')
const REJECTED = query<{ id: string }>(`SELECT id FROM event WHERE verdict = 'rejected'`)

/** Groups that take longer are not computed for each article of an import. */
const QUICK_MS = 100

const known = new WeakMap<ReadableDb, { readonly state: State; readonly groups: ReadonlyMap<string, EventGroup>; readonly tookMs: number }>()

/**
 * The groups of events that tell the same, by event id; a rejected event is in none. Computed anew after a change that bears
 * on them; while changes come thick and fast they may be old, where computing them takes its time.
 */
export function groupsOf(db: ReadableDb, mayBeOld = false): ReadonlyMap<string, EventGroup> {
  const kept = known.get(db)
  const groups = mayBeOld && kept && kept.tookMs > QUICK_MS ? kept.groups : allGroupsOf(db)
  const rejected = new Set(all(db, REJECTED).map(({ id }) => id).filter((id) => groups.has(id)))
  return rejected.size === 0 ? groups : withoutRejected(groups, rejected)
}

function allGroupsOf(db: ReadableDb): ReadonlyMap<string, EventGroup> {
  const state = first(db, STATE) ?? { last: 0, dropped: 0 }
  const kept = known.get(db)
  // Where none was dropped, what was done or undone since lies after the lesser of the two.
  const isFresh = kept?.state.dropped === state.dropped && first(db, BEARING, Math.min(kept.state.last, state.last)) === undefined
  if (isFresh) {
    known.set(db, { ...kept, state })
    return kept.groups
  }
  const startedAt = performance.now()
  const groups = computeGroups(db)
  known.set(db, { state, groups, tookMs: performance.now() - startedAt })
  return groups
}

function computeGroups(db: ReadableDb): ReadonlyMap<string, EventGroup> {
  const names = new Map(all(db, NAMES).map(({ id, name }) => [id, name]))
  const participants = new Map<string, Participant[]>()
  for (const { eventId, entityId, side } of all(db, PARTICIPANTS)) {
    const one = { entityId, side, name: names.get(entityId) ?? '' }
    const others = participants.get(eventId)
    if (others) others.push(one)
    else participants.set(eventId, [one])
  }
  const events = all(db, EVENTS).map((event): ComparedEvent => ({ ...event, flags: event.flags === '[]' ? [] : toFlags(event.flags), participants: participants.get(event.id) ?? [] }))
  return findSameEvents(events, all(db, LINKS).map((link) => ({ ...link, isSame: link.isSame === 1 })))
}

function withoutRejected(groups: ReadonlyMap<string, EventGroup>, rejected: ReadonlySet<string>): ReadonlyMap<string, EventGroup> {
  const left = new Map(groups)
  for (const group of new Set([...rejected].map((id) => groups.get(id)))) {
    if (!group) continue
    for (const id of group.eventIds) left.delete(id)
    const eventIds = group.eventIds.filter((id) => !rejected.has(id))
    if (eventIds.length > 1) for (const id of eventIds) left.set(id, { ...group, key: eventIds[0] ?? '', eventIds })
  }
  return left
}
