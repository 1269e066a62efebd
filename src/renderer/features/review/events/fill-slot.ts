import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { ArticleEvent } from '../../../../shared/model/event.ts'
import type { Span } from '../../../ui/span-words.ts'
import type { Review } from '../review.ts'
import { changeEvent } from './change-event.ts'
import type { EventChange } from './event-change.ts'
import { referenceOf } from './event-marks.ts'
import { askFor, fillWithMention, fillWithReference, fillWithText, firstCandidate, type Slot, stepCandidate, takesText } from './slots.ts'

/** Lets a slot of the event wait for a click in the text, or for the keyboard's choice; the same slot again stops it. */
export function waitFor(slot: Slot, event: ArticleEvent, review: Review, view: ArticleView): void {
  if (review.waiting?.slot === slot) {
    review.setWaiting(null)
    return
  }
  review.setWaiting({ slot, candidateId: takesText(slot) ? null : firstCandidate(slot, event, view)?.id ?? null })
  review.setPiece('text')
}

/** Goes to the next finding that fits the waiting slot. */
export function stepWaiting(direction: 1 | -1, review: Review, view: ArticleView): void {
  const { waiting, event } = review
  if (!waiting || !event || takesText(waiting.slot)) return
  const next = stepCandidate(waiting.slot, event, view, waiting.candidateId, direction)
  if (next) review.setWaiting({ ...waiting, candidateId: next.id })
  else review.report('Nothing in this text fits. Mark it first, then fill the slot with it.')
}

/** Puts what was clicked, or what the keyboard stands at, into the waiting slot. */
export function fillFrom(owners: readonly string[], review: Review, view: ArticleView): void {
  const { waiting, event } = review
  if (!waiting || !event) return
  const change = owners.map((owner) => changeBy(owner, waiting.slot, event, view)).find((each) => each !== undefined)
  if (change) store(event, change, review)
  else review.report(owners.length === 0 ? `${askFor(waiting.slot)} Esc stops.` : 'That does not fit here, or stands for nobody yet.')
}

function changeBy(owner: string, slot: Slot, event: ArticleEvent, view: ArticleView): EventChange | undefined {
  const mention = view.mentions.find(({ id }) => id === owner)
  if (mention) return fillWithMention(slot, event, mention, view) ?? fillWithText(slot, event, mention, view.article.text)
  const reference = referenceOf(owner, view.references)
  return reference && (slot === 'actor' || slot === 'recipient') ? fillWithReference(slot, event, reference, view) : undefined
}

/** Puts a selected piece of the text into the waiting slot; answers whether it took it. */
export function fillFromText(span: Span, review: Review, view: ArticleView): boolean {
  const { waiting, event } = review
  const change = waiting && event && fillWithText(waiting.slot, event, span, view.article.text)
  if (!change) return false
  store(event, change, review)
  document.getSelection()?.removeAllRanges()
  return true
}

function store(event: ArticleEvent, change: EventChange, review: Review): void {
  review.setWaiting(null)
  void changeEvent(event, change, review)
}
