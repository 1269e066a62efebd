import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { groupsOf } from '../db/event-groups.ts'
import { findRecord } from '../db/records.ts'
import type { Pen } from '../history/apply-changes.ts'
import { linkBetween } from './event-parts.ts'
import { quoted } from './labels.ts'

/**
 * Says that events, each of another article, tell the same, or that no two of them do; with `only`, nothing but how that one
 * stands to the others. All of them stay.
 */
export function groupEvents(context: Context, given: readonly string[], isSame: boolean, only?: string): Outcome<null> {
  const { newId } = context.options
  const ids = [...new Set(given)].sort()
  // Asked for before the change: inside it they would be kept as those after it.
  const groups = groupsOf(context.db)
  return change(context, (pen) => {
    const events = ids.map((id) => findRecord(pen.db, 'event', id))
    const [first, ...others] = events
    if (!first || others.includes(undefined)) return failed('not-found', 'One of the events is no longer there. Look at the list again.')
    if (others.length === 0) return failed('bad-input', 'One event alone is no group. Choose another one that tells the same.')
    const refusal = isSame ? refuseSame(pen, ids.flatMap((id) => (only === undefined ? [id, ...(groups.get(id)?.eventIds ?? [])] : [id]))) : undefined
    if (refusal) return failed('bad-input', refusal)
    for (const [index, oneId] of ids.entries()) {
      for (const otherId of ids.slice(index + 1)) {
        if (only === undefined || only === oneId || only === otherId) setLink(pen, newId, oneId, otherId, isSame, !isSame || index === 0 || only !== undefined)
      }
    }
    const alone = only === undefined ? undefined : findRecord(pen.db, 'event', only)
    const label = alone && !isSame ? `Took ${quoted(alone.quote)} out of ${ids.length} events that tell the same` : isSame ? `Grouped ${ids.length} events as ${quoted(first.quote)}` : `Took apart ${ids.length} events grouped as ${quoted(first.quote)}`
    return done({ label, articleId: null, value: null })
  })
}

/** Why events can't tell the same, the groups that they bring along included; undefined where they can. */
function refuseSame({ db }: Pen, ids: readonly string[]): string | undefined {
  const events = [...new Set(ids)].flatMap((id) => findRecord(db, 'event', id) ?? [])
  const rejected = events.find(({ verdict }) => verdict === 'rejected')
  if (rejected) return `${quoted(rejected.quote)} is rejected, and a rejected event tells nothing. Set it back to undecided first, or leave it out.`
  const [one, other] = [...Map.groupBy(events, ({ articleId }) => articleId).values()].find(({ length }) => length > 1) ?? []
  return one && other ? `${quoted(one.quote)} and ${quoted(other.quote)} are told by the same article. Merge them there, or leave one of them out.` : undefined
}

/** Sets what is said of two events. That all of a group tell the same is said by the first and each other one, so that the rest need no row. */
function setLink(pen: Pen, newId: () => string, oneId: string, otherId: string, isSame: boolean, isNeeded: boolean): void {
  const known = linkBetween(pen, oneId, otherId)
  if (known && !isNeeded && known.isSame !== 1) pen.remove('event_link', known.id)
  else if (known) pen.update('event_link', known.id, { isSame: isSame ? 1 : 0 })
  else if (isNeeded) pen.insert('event_link', { id: newId(), oneId, otherId, isSame: isSame ? 1 : 0 })
}
