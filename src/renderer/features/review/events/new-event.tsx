import type { ReactNode } from 'react'
import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { Span } from '../../../ui/span-words.ts'
import type { Review } from '../review.ts'
import { KindPicker } from './kind-picker.tsx'

interface NewEventProps {
  readonly review: Review
  readonly view: ArticleView
  readonly trigger: Span
}

/** Asks for the kind of an event whose word is selected; the rest is filled in once it is there. */
export function NewEvent({ review, view, trigger }: NewEventProps): ReactNode {
  const words = view.article.text.slice(trigger.start, trigger.end)
  const close = (): void => review.setPiece(null)
  const make = async (kind: string): Promise<void> => {
    close()
    const made = await review.act('event.create', { articleId: view.article.id, kind, trigger: { start: trigger.start, end: trigger.end } })
    if (!made) return
    document.getSelection()?.removeAllRanges()
    review.select({ kind: 'event', id: made.value.id })
  }
  return (
    <section className="editor editor-high" aria-label={`New event “${words}”`} data-review-part="editor">
      <div className="editor-body">
        <p className="new-event-title">What kind of event is <b dir="auto">“{words}”</b>? <span className="editor-note"><kbd>Enter</kbd> makes it, <kbd>Esc</kbd> does not</span></p>
        <KindPicker words={words} current={null} onChoose={(kind) => void make(kind)} onCancel={close} />
      </div>
    </section>
  )
}
