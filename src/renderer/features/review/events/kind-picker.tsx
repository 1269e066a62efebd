import { InputGroup } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { KINDS } from '../../../../shared/model/kinds/catalogue.ts'
import { codedType, type EventKind } from '../../../../shared/model/kinds/kind.ts'
import { findKinds, isUnsure } from './kind-search.ts'

interface KindPickerProps {
  /** The words that name the event; kinds that they may tell come first. */
  readonly words: string
  readonly current: string | null
  readonly onChoose: (kind: string) => void
  readonly onCancel: () => void
}

/** Finds a kind by its name, its PLOVER type or the words that tell it; says the rule of the one that Enter would take. */
export function KindPicker({ words, current, onChoose, onCancel }: KindPickerProps): ReactNode {
  const [typed, setTyped] = useState('')
  const [walked, setWalked] = useState<number | null>(null)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => findKinds(KINDS, typed, words), [typed, words])
  const kinds = useMemo(() => groups.flatMap((group) => group.kinds), [groups])
  const unsure = useMemo(() => isUnsure(kinds, typed), [kinds, typed])
  // Where nothing is sure, Enter takes nothing until one is chosen.
  const at = Math.min(walked ?? (unsure ? -1 : 0), kinds.length - 1)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, groups])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const to = destination(event.key, at, kinds.length)
    const chosen = kinds[at]
    if (to !== undefined) setWalked(to)
    else if (event.key === 'Enter' && chosen) onChoose(chosen.name)
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  let index = -1
  return (
    <div className="kind-picker">
      <InputGroup
        size="small" leftIcon={<SearchIcon />} role="combobox" aria-expanded aria-controls={listId} aria-label="Find a kind of event" aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        placeholder="Kind, PLOVER type, code or verb" autoComplete="off" autoFocus value={typed} onKeyDown={onKeyDown}
        onValueChange={(value) => {
          setTyped(value)
          setWalked(null)
        }}
      />
      <div ref={list} id={listId} role="listbox" aria-label="Kinds of events" className="choices kind-choices">
        {groups.map(({ heading, kinds: members }) => (
          <div key={heading} role="group" aria-label={heading}>
            <div className="kind-heading" aria-hidden="true">{heading}</div>
            {members.map((kind) => {
              index++
              const own = index
              return (
                <div
                  key={kind.name} id={`${listId}-${own}`} role="option" aria-selected={own === at} className="choice kind-choice"
                  onMouseDown={(event) => event.preventDefault()} onMouseMove={() => setWalked(own)} onClick={() => onChoose(kind.name)}
                >
                  <span className="kind-name">{kind.name}{kind.name === current && ' (now)'}</span>
                  <span className="kind-code">{codeOfKind(kind)}</span>
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {kinds.length === 0 && <p className="review-quiet">No kind is told like that. Try another word, or a PLOVER type such as CONSULT.</p>}
      {kinds.length > 0 && at < 0 && <p className="kind-hint" role="status">No kind is called “{typed.trim()}”. These may be told by it: choose one with <kbd>↓</kbd> or the mouse.</p>}
      {kinds[at] && <p className="kind-hint"><span>{kinds[at].rule}</span> <span className="kind-example">“{kinds[at].example}”</span></p>}
    </div>
  )
}

function codeOfKind({ plover, mode, cameo }: EventKind): string {
  return [plover === null ? codedType(plover) : mode ?? '', cameo].filter(Boolean).join(' · ')
}

const PAGE = 8

function destination(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown': return Math.min(from + 1, count - 1)
    case 'ArrowUp': return Math.max(from - 1, 0)
    case 'PageDown': return Math.min(from + PAGE, count - 1)
    case 'PageUp': return Math.max(from - PAGE, 0)
    default: return undefined
  }
}
