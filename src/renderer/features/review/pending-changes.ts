import { hashKey } from '@tanstack/react-query'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import { compareMentions, type Mention } from '../../../shared/model/mention.ts'
import type { EventChange } from './events/event-change.ts'

/** What the analyst changed of a mention, entity or event, as it is shown before the core's answer has it. */
export type PendingChange = Partial<Pick<Mention, 'verdict' | 'type' | 'start' | 'end' | 'quote'>> & EventChange

/** A change that no answer contains yet, and the sendings of it that wait for their reply. */
interface Pending {
  readonly change: PendingChange
  readonly sent: number
}

/** What was changed but has not come back from the core yet, by the id of the mention, entity or event. */
export type PendingChanges = ReadonlyMap<string, Pending>

export const NOTHING_PENDING: PendingChanges = new Map()

/** Shows a change of these from now on; a later change of the same one goes over the earlier. */
export function addPending(pending: PendingChanges, ids: readonly string[], change: PendingChange): PendingChanges {
  return new Map([...pending, ...ids.map((id) => {
    const before = pending.get(id)
    return [id, { change: { ...before?.change, ...change }, sent: (before?.sent ?? 0) + 1 }] as const
  })])
}

/** Counts a reply. A change that was stored stays until an answer contains it; one that was not is taken back. */
export function replyPending(pending: PendingChanges, ids: readonly string[], isStored: boolean): PendingChanges {
  return filled([...pending].flatMap(([id, each]) => {
    if (!ids.includes(id)) return [[id, each] as const]
    return isStored || each.sent > 1 ? [[id, { ...each, sent: each.sent - 1 }] as const] : []
  }), pending)
}

/** Lets go of what is stored and in the answer. Where nothing changes it is the same map. */
export function settlePending(pending: PendingChanges, view: ArticleView): PendingChanges {
  if (pending.size === 0) return pending
  const known = new Map<string, object>([...view.entities, ...view.mentions, ...view.events].map((item) => [item.id, item]))
  return filled([...pending].filter(([id, { change, sent }]) => sent > 0 || !contains(known.get(id), change)), pending)
}

/** Lets go of these, whatever became of them: an answer that was asked for after their reply is there. */
export function dropReplied(pending: PendingChanges, ids: readonly string[]): PendingChanges {
  return filled([...pending].filter(([id, { sent }]) => sent > 0 || !ids.includes(id)), pending)
}

function filled(entries: readonly (readonly [string, Pending])[], before: PendingChanges): PendingChanges {
  if (entries.length === 0) return NOTHING_PENDING
  const isSame = entries.length === before.size && entries.every(([id, each]) => before.get(id) === each)
  return isSame ? before : new Map(entries)
}

/** A finding that is not there may be of another article, whose answer is to come. A change of an entity is its verdict alone. */
function contains(item: object | undefined, change: PendingChange): boolean {
  return item !== undefined && Object.entries(change).every(([key, value]) => !(key in item) || isSame((item as Readonly<Record<string, unknown>>)[key], value))
}

/** Whether two values of an answer are the same through and through. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && hashKey([a]) === hashKey([b]))
}

/** The article as it will be once the pending changes are stored, so that the next key already counts on them. */
export function withPending(view: ArticleView, pending: PendingChanges): ArticleView {
  if (pending.size === 0) return view
  const mentions = view.mentions.map((mention) => {
    const change = pending.get(mention.id)?.change
    return change ? { ...mention, ...change } : mention
  })
  const decided = new Map<string, number>()
  for (const { entityId, verdict } of mentions) if (entityId !== null && verdict !== 'undecided') decided.set(entityId, (decided.get(entityId) ?? 0) + 1)
  const entities = view.entities.map((entity) => {
    const verdict = pending.get(entity.id)?.change.verdict ?? entity.verdict
    const decidedCount = decided.get(entity.id) ?? 0
    return verdict === entity.verdict && decidedCount === entity.decidedCount ? entity : { ...entity, verdict, decidedCount }
  })
  const events = view.events.some(({ id }) => pending.has(id))
    ? view.events.map((event) => {
      const change = pending.get(event.id)?.change
      return change ? { ...event, ...change } : event
    }).sort((a, b) => compareMentions(a.trigger, b.trigger))
    : view.events
  return { ...view, mentions: mentions.sort(compareMentions), entities, events }
}
