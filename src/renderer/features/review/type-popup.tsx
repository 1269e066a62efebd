import type { ReactNode } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import { TypeBar } from '../../ui/type-bar.tsx'
import { giveType } from './run-command.ts'
import { ownTypes } from './review-model.ts'
import type { DraftBox } from './use-draft.ts'
import type { Review } from './review.ts'

const GAP = 8
const WIDTH = 404

/** The types beside a selected piece of text: one click, or its digit, makes it a mention. */
export function TypePopup({ box, review, view }: { readonly box: DraftBox; readonly review: Review; readonly view: ArticleView }): ReactNode {
  return (
    <div
      className="type-popup" style={{ insetBlockStart: box.bottom + GAP, left: `clamp(0px, ${box.left}px, 100% - ${WIDTH}px)`, inlineSize: WIDTH }}
      // Pressing a button here must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      <TypeBar label="Make the selected text a mention" current={null} own={ownTypes(view.mentions)} onChoose={(type) => void giveType(type, review, view)}>
        <button type="button" className="type-chip" data-tone="event" title="Make an event that this word names" onClick={() => review.run('kind')}><kbd className="type-digit">V</kbd>Event</button>
      </TypeBar>
    </div>
  )
}
