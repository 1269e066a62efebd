import type { ArticleEvent } from '../../../../shared/model/event.ts'
import type { Review } from '../review.ts'
import { type EventChange, requestOfChange } from './event-change.ts'

/** Shows a change of the event at once and stores it; the event is accepted by it, but for a note alone. */
export async function changeEvent(event: ArticleEvent, change: EventChange, review: Pick<Review, 'actAtOnce'>): Promise<void> {
  const isNote = Object.keys(change).every((field) => field === 'note')
  await review.actAtOnce([event.id], { ...change, ...(isNote ? {} : { verdict: 'accepted' as const }) }, 'event.update', { id: event.id, ...requestOfChange(change) })
}
