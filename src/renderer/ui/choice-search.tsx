import { InputGroup } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Choice } from './choice.ts'
import { fittingChoices } from './fitting-choices.ts'
import { useEnter } from './use-enter.ts'

interface ChoiceSearchProps {
  readonly label: string
  readonly typed: string
  readonly choices: readonly Choice[]
  /** False while the choices are still those for other words. */
  readonly areFitting?: boolean
  /** The sentence for when nothing fits. */
  readonly none: string
  readonly onTyped: (text: string) => void
  readonly onChoose: (choice: Choice) => void
}

/** A field with the choices that fit below it; Up, Down and Enter choose. */
export function ChoiceSearch({ label, typed, choices, areFitting = true, none, onTyped, onChoose }: ChoiceSearchProps): ReactNode {
  const [walked, setWalked] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const at = Math.min(walked, choices.length - 1)
  const enter = useEnter(areFitting, () => {
    const choice = choices[at]
    if (choice) onChoose(choice)
  })
  useEffect(() => { list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }) }, [at, choices])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setWalked(Math.min(at + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setWalked(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && (choices.length > 0 || !areFitting)) enter.press()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="choice-search">
      <InputGroup
        size="small" leftIcon={<SearchIcon />} role="combobox" aria-expanded aria-controls={listId} aria-label={label} aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={label} autoComplete="off" spellCheck={false} autoFocus maxLength={200} value={typed} onKeyDown={onKeyDown}
        onValueChange={(text) => { onTyped(text); setWalked(0); enter.takeBack() }}
      />
      <div ref={list} id={listId} role="listbox" aria-label="Choices" className="choice-list">
        {choices.map((choice, index) => (
          <div
            key={choice.id} id={`${listId}-${index}`} role="option" aria-selected={index === at} className="choice-line"
            onMouseDown={(event) => { event.preventDefault() }} onMouseMove={() => { setWalked(index) }} onClick={() => { onChoose(choice) }}
          >
            <bdi className="choice-line-name">{choice.name}</bdi>
            {choice.about !== undefined && <span className="choice-line-about">{choice.about}</span>}
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className="filter-note">{none}</p>}
    </div>
  )
}

interface ListedChoiceSearchProps {
  readonly label: string
  readonly choices: readonly Choice[]
  readonly onChoose: (choice: Choice) => void
}

/** The same over choices that are all at hand. */
export function ListedChoiceSearch({ label, choices, onChoose }: ListedChoiceSearchProps): ReactNode {
  const [typed, setTyped] = useState('')
  return <ChoiceSearch label={label} typed={typed} choices={fittingChoices(choices, typed)} none={`Nothing begins with “${typed.trim()}”.`} onTyped={setTyped} onChoose={onChoose} />
}
