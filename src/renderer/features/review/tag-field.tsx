import { CrossIcon } from '@blueprintjs/icons'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { Tag, Taggable } from '../../../shared/model/tag.ts'
import { useAnswer } from '../../client/workbench.tsx'
import type { Act } from './use-open-article.ts'

interface TagFieldProps {
  readonly label: string
  readonly subject: { readonly kind: Taggable; readonly id: string }
  readonly tags: readonly Tag[]
  readonly isOpen: boolean
  readonly act: Act
  readonly onOpen: (isOpen: boolean) => void
}

/** The tags of one thing as chips, each with a way to take it off, and a field for one more. */
export function TagField({ label, subject, tags, isOpen, act, onOpen }: TagFieldProps): ReactNode {
  return (
    <div className="tags" role="group" aria-label={label}>
      {tags.map((tag) => (
        <span key={tag.id} className="tag-chip" title={tag.name}>
          <span className="tag-name">{tag.name}</span>
          <button type="button" className="tag-remove" aria-label={`Take off the tag ${tag.name}`} onClick={() => void act('tag.remove', { subject, tagId: tag.id })}><CrossIcon size={10} /></button>
        </span>
      ))}
      {isOpen
        ? <TagInput label={label} taken={tags} onAdd={(name) => void act('tag.add', { subject, name })} onClose={() => onOpen(false)} />
        : <button type="button" className="tag-add" onClick={() => onOpen(true)}>+ tag</button>}
    </div>
  )
}

interface TagInputProps {
  readonly label: string
  readonly taken: readonly Tag[]
  readonly onAdd: (name: string) => void
  readonly onClose: () => void
}

const SHOWN = 6

function TagInput({ label, taken, onAdd, onClose }: TagInputProps): ReactNode {
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const listId = useId()
  const before = useRef(document.activeElement)
  const all = useAnswer('tag.list', {})
  const search = typed.trim().toLocaleLowerCase()
  const choices = (all.data ?? []).filter((tag) => tag.name.toLocaleLowerCase().includes(search) && !taken.some(({ id }) => id === tag.id)).slice(0, SHOWN)

  const close = (): void => {
    onClose()
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus()
  }
  const add = (name: string): void => {
    if (name.trim() !== '') onAdd(name.trim())
    setTyped('')
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = choices[active]?.name ?? typed
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, -1))
    else if (event.key === 'Escape' || (event.key === 'Enter' && chosen.trim() === '')) close()
    else if (event.key === 'Enter') {
      add(chosen)
      close()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="tag-input-frame">
      <input
        className="tag-input" role="combobox" aria-expanded={choices.length > 0} aria-controls={listId} aria-label={`Add to ${label.toLowerCase()}`} placeholder="Tag"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined} autoComplete="off" autoFocus value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={onClose}
      />
      <span id={listId} className="tag-choices" role="listbox" aria-label="Tags in use" hidden={choices.length === 0}>
        {choices.map((tag, index) => (
          <span
            key={tag.id} id={`${listId}-${index}`} role="option" aria-selected={index === active} className="tag-choice"
            onMouseDown={(event) => {
              event.preventDefault()
              add(tag.name)
            }}
          >
            <span className="tag-name">{tag.name}</span><span className="tag-uses">{tag.uses}</span>
          </span>
        ))}
      </span>
    </span>
  )
}
