import type { ArticleEvent } from '../../../../shared/model/event.ts'
import type { Review } from '../review.ts'
import { type EventChange, requestOfChange } from './event-change.ts'

/** Shows a change of the event at once and stores it; the event is accepted by it. */
export async function changeEvent(event: ArticleEvent, change: EventChange, review: Pick<Review, 'actAtOnce'>): Promise<void> {
  await review.actAtOnce([event.id], { ...change, verdict: 'accepted' }, 'event.update', { id: event.id, ...requestOfChange(change) })
}
