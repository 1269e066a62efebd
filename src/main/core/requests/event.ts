import type { eventRequests } from '../../../shared/contract/requests/event.ts'
import { done } from '../../../shared/outcome.ts'
import { decideEvents, deleteEvent } from '../commands/decide-events.ts'
import { createEvent, updateEvent } from '../commands/event-edits.ts'
import { groupEvents } from '../commands/group-events.ts'
import { mergeEvents, splitEvent } from '../commands/merge-events.ts'
import type { Handlers } from '../context.ts'
import { listEvents } from '../db/event-list.ts'

export const eventHandlers: Handlers<typeof eventRequests> = {
  'event.create': createEvent,
  'event.update': (context, { id, ...wish }) => updateEvent(context, id, wish),
  'event.decide': (context, { ids, verdict }) => decideEvents(context, ids, verdict),
  'event.remove': (context, { id }) => deleteEvent(context, id),
  'event.merge': (context, { fromId, intoId }) => mergeEvents(context, fromId, intoId),
  'event.split': (context, { id, by }) => splitEvent(context, id, by),
  'event.list': ({ db, jobs }, listing) => done(listEvents(db, listing, jobs.isRunning())),
  'event.group': (context, { ids, same, only }) => groupEvents(context, ids, same, only)
}
