import { InputGroup } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { EntityChoice } from '../../../shared/model/entity.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import { countryName } from '../../ui/entity-country.ts'
import { TypeDot } from '../../ui/type-bar.tsx'
import { isOfNow, useAnswer } from '../../client/workbench.tsx'
import { plural } from '../../ui/plural.ts'
import { useEnter } from '../../ui/use-enter.ts'

interface EntitySearchProps {
  /** Only entities of this type; without one, of all. */
  readonly type?: EntityType
  readonly label: string
  readonly startsWith?: string
  /** Entities that can't be chosen here. */
  readonly without?: readonly string[]
  readonly currentId?: string | null
  /** Offers to make one of the name that was typed. */
  readonly canCreate?: boolean
  readonly onChoose: (choice: EntityChoice) => void
  readonly onCreate?: (name: string) => void
}

const SHOWN = 30

/** Finds an entity of the project by typing; Up, Down and Enter choose. */
export function EntitySearch({ type, label, startsWith = '', without = [], currentId = null, canCreate = false, onChoose, onCreate }: EntitySearchProps): ReactNode {
  const [typed, setTyped] = useState(startsWith)
  const [active, setActive] = useState(0)
  const listId = useId()
  const name = typed.trim()
  const answer = useAnswer('entity.find', { search: name, limit: SHOWN, ...(type ? { type } : {}) })
  const found = (answer.data ?? []).filter((choice) => !without.includes(choice.id))
  const offersNew = canCreate && type !== undefined && name !== '' && !found.some((choice) => choice.name === name)
  const count = found.length + (offersNew ? 1 : 0)
  const at = Math.min(active, count - 1)

  const choose = (index: number): void => {
    const choice = found[index]
    if (choice) onChoose(choice)
    else if (offersNew) onCreate?.(name)
  }
  const areFitting = isOfNow(answer)
  const enter = useEnter(areFitting, () => { if (count > 0) choose(at) })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setActive(Math.min(at + 1, count - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && (count > 0 || !areFitting)) enter.press()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (index: number, content: ReactNode, key: string): ReactNode => (
    <div key={key} id={`${listId}-${index}`} role="option" aria-selected={index === at} className="choice" onMouseDown={(event) => event.preventDefault()} onMouseEnter={() => setActive(index)} onClick={() => choose(index)}>{content}</div>
  )
  return (
    <div className="entity-search">
      <InputGroup
        leftIcon={<SearchIcon />} role="combobox" aria-expanded aria-controls={listId} aria-label={label} aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={label} autoComplete="off" autoFocus value={typed} onKeyDown={onKeyDown} onFocus={(event) => event.currentTarget.select()}
        onValueChange={(value) => {
          setTyped(value)
          setActive(0)
          enter.takeBack()
        }}
      />
      <div id={listId} role="listbox" aria-label="Entities" className="choices">
        {found.map((choice, index) => option(index, <Choice choice={choice} isCurrent={choice.id === currentId} />, choice.id))}
        {offersNew && option(found.length, <span className="choice-name">New {type}: “{name}”</span>, 'new')}
      </div>
      {count === 0 && answer.data && <p className="review-quiet">{name === '' ? 'There is none to choose from yet.' : `None is called “${name}”.`}</p>}
      {answer.error && <p className="review-quiet" role="alert">{answer.error.message}</p>}
    </div>
  )
}

function Choice({ choice, isCurrent }: { readonly choice: EntityChoice; readonly isCurrent: boolean }): ReactNode {
  const about = [choice.post, choice.country && countryName(choice.country), plural(choice.mentionCount, 'mention')].filter(Boolean).join(' · ')
  return (
    <>
      <TypeDot type={choice.type} />
      <span className="choice-name" dir="auto" title={choice.name}>{choice.name}{isCurrent && ' (now)'}</span>
      <span className="choice-about" title={about}>{about}</span>
    </>
  )
}
