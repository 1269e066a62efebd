import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { ArticleEvent } from '../../../../shared/model/event.ts'
import type { Verdict } from '../../../../shared/model/verdict.ts'
import { type Nudge, nudgeSpan, trimSpan } from '../../../ui/span-words.ts'
import { focusIn } from '../focus.ts'
import type { ReviewCommand } from '../review-keys.ts'
import { stepUndecided } from '../review-model.ts'
import type { Review } from '../review.ts'
import { changeEvent } from './change-event.ts'
import { quoteOf, withSideChanged } from './event-change.ts'
import { waitFor } from './fill-slot.ts'
import type { Slot } from './slots.ts'

export type Doing = (review: Review, view: ArticleView) => Promise<void> | void
type EventDoing = (event: ArticleEvent, review: Review, view: ArticleView) => Promise<void> | void

/** What a key does while an event is selected. */
const WITH_EVENT: Readonly<Partial<Record<ReviewCommand, EventDoing>>> = {
  'accept': ({ id }, review, view) => decideEvent(id, 'accepted', review, view),
  'reject': ({ id }, review, view) => decideEvent(id, 'rejected', review, view),
  'undecide': ({ id }, review, view) => decideEvent(id, 'undecided', review, view),
  'start-left': (event, review, view) => nudgeTrigger('start-left', event, review, view),
  'start-right': (event, review, view) => nudgeTrigger('start-right', event, review, view),
  'end-left': (event, review, view) => nudgeTrigger('end-left', event, review, view),
  'end-right': (event, review, view) => nudgeTrigger('end-right', event, review, view),
  'swap': (event, review) => changeEvent(event, { participants: withSideChanged(event.participants) }, review),
  'remove': removeEvent,
  'tag': (_event, review) => review.setPiece('event-tags'),
  'edit': () => focusIn('editor'),
  'rename': (_event, review) => review.setPiece('kind'),
  'merge': (_event, review) => review.setPiece('event-merge')
}

/** What the command means where it is about events: an event is selected, the tab shows them, or only events know it. */
export function eventDoing(command: ReviewCommand, { event, mention, entity, tab, waiting }: Pick<Review, 'event' | 'mention' | 'entity' | 'tab' | 'waiting'>): Doing | undefined {
  if (command === 'kind') return beginOrRekind
  if (command.startsWith('slot:')) return (review, view) => startSlot(command.slice('slot:'.length) as Slot, review, view)
  // A slot that waits has these keys: they choose what to put there.
  if (waiting && (command === 'next' || command === 'previous')) return undefined
  if (tab === 'events') {
    if (command === 'next') return (review, view) => goToEvent(1, review, view)
    if (command === 'previous') return (review, view) => goToEvent(-1, review, view)
    if (!event && !mention && !entity && (command === 'accept' || command === 'reject')) return (review, view) => goToEvent(1, review, view)
  }
  const doing = WITH_EVENT[command]
  if (event && doing) return (review, view) => doing(event, review, view)
  if (command === 'swap') return (review) => review.report(NO_EVENT)
  return undefined
}

/** What U says where there is nothing to take back. */
export const ALREADY_UNDECIDED = 'Already undecided'

const NO_EVENT = 'Select an event first: click its word in the text, or press W and J.'

/** Decides an event, and goes to the next undecided one where it was the selected one. */
export async function decideEvent(id: string, verdict: Verdict, review: Review, view: ArticleView): Promise<void> {
  const at = view.events.findIndex((event) => event.id === id)
  const next = verdict === 'undecided' ? undefined : stepUndecided(view.events, at, 1)
  if (review.selection?.id === id && next && next.item.id !== id) review.select({ kind: 'event', id: next.item.id })
  if (view.events[at]?.verdict === verdict) {
    if (verdict === 'undecided') review.report(ALREADY_UNDECIDED)
    else if (!next) goToEvent(1, review, view)
    return
  }
  await review.actAtOnce([id], { verdict }, 'event.decide', { ids: [id], verdict })
}

function goToEvent(direction: 1 | -1, review: Review, view: ArticleView): void {
  const { selection, mention } = review
  const found = view.events.findIndex(({ id }) => id === selection?.id)
  // From a mention it goes on to the first event after it, or before it.
  const from = found >= 0 || !mention ? found : view.events.findLastIndex(({ trigger }) => trigger.start < mention.start) + (direction === 1 ? 0 : 1)
  const step = stepUndecided(view.events, from, direction)
  if (!step) {
    review.report(view.events.length === 0 ? 'No events here yet. Select the word that names one, and press V.' : 'Every event of this article is checked. W goes back to the findings.')
    return
  }
  review.select({ kind: 'event', id: step.item.id })
  if (step.wrapped) review.report(direction === 1 ? 'Back at the first undecided event.' : 'Back at the last undecided event.')
}

/** Changes between the list of events and the one that was there before. */
export function toggleTab(review: Review): void {
  review.setTab(review.tab === 'events' ? 'mentions' : 'events')
}

/** Makes an event of the selected word; without one, asks for another kind of the selected event. */
function beginOrRekind(review: Review, view: ArticleView): void {
  const span = review.draft && trimSpan(view.article.text, review.draft)
  if (span) review.beginEvent(span)
  else if (review.event) review.setPiece('kind')
  else review.report('Select the word that names the event first (G goes into the text), then press V.')
}

function startSlot(slot: Slot, review: Review, view: ArticleView): void {
  if (review.event) waitFor(slot, review.event, review, view)
  else review.report(NO_EVENT)
}

async function nudgeTrigger(by: Nudge, event: ArticleEvent, review: Review, view: ArticleView): Promise<void> {
  const span = nudgeSpan(event.trigger, by, review.words())
  if (!span) review.report('It cannot be moved further that way.')
  else await changeEvent(event, { trigger: quoteOf(view.article.text, span) }, review)
}

async function removeEvent(event: ArticleEvent, review: Review): Promise<void> {
  if (event.origin === 'machine') review.report('What Dateline found is rejected, not taken out: press X.')
  else await review.act('event.remove', { id: event.id })
}
