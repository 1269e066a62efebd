import type { ReactNode } from 'react'
import type { Mention } from '../../../../shared/model/mention.ts'
import { askFor, type Slot, takesText } from './slots.ts'

/** What to do while a slot of the event's form waits, at the foot of the text. */
export function SlotHint({ slot, candidate }: { readonly slot: Slot; readonly candidate: Mention | undefined }): ReactNode {
  return (
    <p id="review-text-keys" className="reader-hint slot-hint" role="status">
      {askFor(slot)}{' '}
      {takesText(slot)
        ? <>By keys: <kbd>←</kbd><kbd>→</kbd> go to a word, <kbd>Shift</kbd> stretches, <kbd>Enter</kbd> takes it. </>
        : candidate && <>By keys: <kbd>J</kbd><kbd>K</kbd> choose, <kbd>Enter</kbd> takes “{candidate.quote}”. </>}
      <kbd>Esc</kbd> stops
    </p>
  )
}
