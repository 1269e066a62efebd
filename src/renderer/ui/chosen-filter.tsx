import { Button, PopupKind } from '@blueprintjs/core'
import { CrossIcon, PlusIcon } from '@blueprintjs/icons'
import { type ReactNode, useState } from 'react'
import type { Choice } from './choice.ts'
import { FilterGroup } from './filter-group.tsx'
import { Popover } from './popover.tsx'

/** What was chosen: an id and the name it is shown by. */
export interface Chosen {
  readonly id: string
  readonly name: string
}

interface ChosenFilterProps {
  readonly title: string
  /** What the button that opens the search says: "Add a kind". */
  readonly add: string
  readonly chosen: readonly Chosen[]
  readonly onChosen: (chosen: readonly Chosen[]) => void
  /** The search in the popover; it is there only while the popover is open. */
  readonly search: (onChoose: (choice: Choice) => void) => ReactNode
}

/** A filter of few chosen out of many: chips that can be taken out, and a search that adds to them. */
export function ChosenFilter({ title, add, chosen, onChosen, search }: ChosenFilterProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const choose = ({ id, name }: Choice): void => {
    setIsOpen(false)
    if (!chosen.some((each) => each.id === id)) onChosen([...chosen, { id, name }])
  }
  return (
    <FilterGroup title={title} note={chosen.length === 0 ? 'all' : undefined}>
      <div className="filter-chips">
        {chosen.map(({ id, name }) => (
          <span key={id} className="filter-chip">
            <bdi className="filter-chip-name" title={name}>{name}</bdi>
            <button type="button" aria-label={`Take out ${name}`} onClick={() => { onChosen(chosen.filter((each) => each.id !== id)) }}><CrossIcon size={12} /></button>
          </span>
        ))}
        <Popover
          isOpen={isOpen} onInteraction={setIsOpen} placement="right-start" popupKind={PopupKind.DIALOG} popoverClassName="filter-popover"
          content={<div role="dialog" aria-label={add}>{search(choose)}</div>}
        >
          <Button size="small" variant="minimal" icon={<PlusIcon />} text={add} />
        </Popover>
      </div>
    </FilterGroup>
  )
}
