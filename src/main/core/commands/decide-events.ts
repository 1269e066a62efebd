import type { Verdict } from '../../../shared/model/verdict.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord } from '../db/records.ts'
import type { EventRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teachTrigger } from '../lexicon/teach-triggers.ts'
import { removeEventRows } from './event-parts.ts'
import { EVENT_GONE, quoted, VERDICT_DONE } from './labels.ts'

/** Gives events a verdict, as one step, and lets the lexicon learn of each trigger once. */
export function decideEvents(context: Context, ids: readonly string[], verdict: Verdict): Outcome<null> {
  return change(context, (pen) => {
    const events = [...new Set(ids)].map((id) => findRecord(pen.db, 'event', id))
    const there = events.filter((event) => event !== undefined)
    const [only] = there
    if (!only || there.length < events.length) return failed('not-found', EVENT_GONE)
    for (const event of there) pen.update('event', event.id, { verdict })
    teachTriggers(pen, context.options.newId, there)
    const label = there.length === 1 ? `${VERDICT_DONE[verdict]} the event ${quoted(only.quote)}` : `${VERDICT_DONE[verdict]} ${there.length} events`
    return done({ label, articleId: only.articleId, value: null })
  })
}

/** Lets the lexicon learn of what was decided, or went: of each trigger once. */
export function teachTriggers(pen: Pen, newId: () => string, events: readonly EventRecord[]): void {
  for (const event of new Map(events.map((each) => [`${each.pattern}\n${each.foundKind}`, each])).values()) teachTrigger(pen, newId, event)
}

/**
 * Takes an event out; its history stays in the change log. What Dateline found may be found again when the article is read
 * again, and the label says so: rejecting is what keeps a finding away.
 */
export function deleteEvent(context: Context, id: string): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const event = findRecord(pen.db, 'event', id)
    if (!event) return failed('not-found', EVENT_GONE)
    removeEventRows(pen, newId, event)
    teachTrigger(pen, newId, event)
    const until = event.origin === 'machine' ? ' until the article is read again' : ''
    return done({ label: `Removed the event ${quoted(event.quote)}${until}`, articleId: event.articleId, value: null })
  })
}
