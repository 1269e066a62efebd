import { PopupKind } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { EntityChoice } from '../../../../shared/model/entity.ts'
import type { EntityType } from '../../../../shared/model/mention.ts'
import { Popover } from '../../../ui/popover.tsx'
import { EntitySearch } from '../entity-search.tsx'
import type { Review } from '../review.ts'
import type { Slot } from './slots.ts'

interface SlotButtonProps {
  readonly review: Review
  readonly slot: Slot
  /** What is filled, for those who only hear the button. */
  readonly label: string
  readonly keyName: string
  /** Whether there is something in it already; then the button is small. */
  readonly isFilled?: boolean
}

/** A slot of the form: pressed, it waits for a click in the text; pressed again, it waits no longer. */
export function SlotButton({ review, slot, label, keyName, isFilled = false }: SlotButtonProps): ReactNode {
  const waits = review.waiting?.slot === slot
  return (
    <button type="button" className="slot-button" aria-pressed={waits} title={`${label}: then click it in the text (${keyName})`} onClick={() => review.run(`slot:${slot}`)}>
      <span className="hidden-text">{label} </span>
      {waits && !isFilled ? 'click it in the text' : <><span aria-hidden="true">+</span>{!isFilled && ' from the text'}</>}<kbd>{waits ? 'Esc' : keyName}</kbd>
    </button>
  )
}

interface SlotSearchProps {
  readonly review: Review
  readonly slot: Slot
  readonly label: string
  readonly type?: EntityType
  readonly onChoose: (choice: EntityChoice) => void
}

/** The other way to fill a slot: any entity of the project, by its name. */
export function SlotSearch({ review, slot, label, type, onChoose }: SlotSearchProps): ReactNode {
  const piece = `find:${slot}` as const
  return (
    <Popover
      isOpen={review.piece === piece} onInteraction={(isOpen) => review.setPiece(isOpen ? piece : null)} placement="top-end" popupKind={PopupKind.DIALOG} popoverClassName="entity-picker-popover"
      content={(
        <div role="dialog" aria-label={label}>
          <EntitySearch
            {...(type ? { type } : {})} label="Find a person, organization or place"
            onChoose={(choice) => {
              review.setPiece(null)
              onChoose(choice)
            }}
          />
        </div>
      )}
    >
      <button type="button" className="slot-search" aria-label={`${label} by name`} title={`${label} by name, from the whole project`}><SearchIcon size={12} /></button>
    </Popover>
  )
}
