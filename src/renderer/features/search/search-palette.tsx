import { InputGroup } from '@blueprintjs/core'
import { DocumentIcon, PersonIcon, SearchIcon } from '@blueprintjs/icons'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { SearchHit } from '../../../shared/contract/requests/workbench.ts'
import { isOfNow, useAnswer } from '../../client/workbench.tsx'
import type { Command } from '../../ui/command.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useEnter } from '../../ui/use-enter.ts'
import { describeContext, itemKey, listSections, type PaletteItem, type PaletteSection, step } from './palette-items.ts'

interface SearchPaletteProps {
  readonly isOpen: boolean
  readonly commands: readonly Command[]
  readonly onClose: () => void
  readonly onHit: (hit: SearchHit) => void
}

/** Finds articles, entities and commands from one field. It takes the keys at once: what is typed right after its key lands in it. */
export function SearchPalette({ isOpen, ...rest }: SearchPaletteProps): ReactNode {
  return isOpen ? <PaletteDialog {...rest} /> : null
}

function PaletteDialog({ onClose, ...rest }: Omit<SearchPaletteProps, 'isOpen'>): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Left to itself, the browser would choose the glass, which Blueprint makes focusable.
    element?.querySelector('input')?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog} className="palette" aria-label="Search and commands"
      // The key that opens the palette also closes it; were it to travel on, it would open it again.
      onKeyDown={(event) => { event.stopPropagation() }}
      onCancel={(event) => { event.preventDefault(); onClose() }}
      onMouseDown={(event) => { if (event.target === dialog.current) onClose() }}
    >
      <Palette {...rest} onClose={onClose} />
    </dialog>
  )
}

function Palette({ commands, onClose, onHit }: Omit<SearchPaletteProps, 'isOpen'>): ReactNode {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const wanted = useDeferredValue(text.trim())
  const found = useAnswer('search.find', { text: wanted }, { enabled: wanted !== '' })
  const sections = listSections(text, wanted === '' ? [] : (found.data ?? []), commands)
  const items = sections.flatMap((section) => section.items)
  const current = Math.min(active, items.length - 1)
  const run = (item: PaletteItem): void => {
    onClose()
    if (item.kind === 'hit') onHit(item.hit)
    else item.command.run()
  }
  const areFitting = wanted === text.trim() && (wanted === '' || isOfNow(found))
  const enter = useEnter(areFitting, () => {
    const item = items[current]
    if (item) run(item)
  })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      onClose()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(step(current, event.key === 'ArrowDown' ? 1 : -1, items.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      enter.press()
    }
  }
  const activeItem = items[current]
  return <>
    <InputGroup
      className="palette-field" size="large" leftIcon={<SearchIcon />} autoFocus
      placeholder="Search articles, people, places, or type a command" value={text}
      onValueChange={(value) => { setText(value); setActive(0); enter.takeBack() }} onKeyDown={onKeyDown} maxLength={200}
      role="combobox" aria-label="Search articles, people, places and commands" aria-expanded={items.length > 0} aria-controls={listId}
      aria-activedescendant={activeItem && `${listId}-${itemKey(activeItem)}`} aria-autocomplete="list" autoComplete="off" spellCheck={false}
    />
    <div id={listId} className="palette-list" role="listbox" aria-label="Results">
      {sections.map((section) => <Section key={section.title} section={section} listId={listId} activeItem={activeItem} onRun={run} />)}
    </div>
    {items.length === 0 && <p className="palette-none">{found.isError ? found.error.message : found.isFetching ? 'Searching…' : `Nothing found for “${text.trim()}”. Try part of a name, or one word of the text.`}</p>}
    <p className="palette-foot"><span><KeyHint combo="↑" /> <KeyHint combo="↓" /> choose</span><span><KeyHint combo="enter" /> open</span><span><KeyHint combo="esc" /> close</span></p>
  </>
}

function Section({ section, listId, activeItem, onRun }: { readonly section: PaletteSection; readonly listId: string; readonly activeItem: PaletteItem | undefined; readonly onRun: (item: PaletteItem) => void }): ReactNode {
  return (
    <div role="group" aria-label={section.title}>
      <div className="palette-title" aria-hidden>{section.title}</div>
      {section.items.map((item) => <Line key={itemKey(item)} id={`${listId}-${itemKey(item)}`} item={item} isActive={item === activeItem} onRun={() => { onRun(item) }} />)}
    </div>
  )
}

function Line({ id, item, isActive, onRun }: { readonly id: string; readonly item: PaletteItem; readonly isActive: boolean; readonly onRun: () => void }): ReactNode {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => { if (isActive) line.current?.scrollIntoView({ block: 'nearest' }) }, [isActive])
  const [combo] = item.kind === 'command' ? item.command.keys : []
  return (
    <div ref={line} id={id} role="option" aria-selected={isActive} className="palette-line" onClick={onRun}>
      <span className="palette-icon" aria-hidden>{item.kind === 'command' ? item.command.icon : item.hit.kind === 'article' ? <DocumentIcon /> : <PersonIcon />}</span>
      <span className="palette-words">
        <span className="palette-name">{item.kind === 'command' ? item.command.label : item.hit.title}</span>
        {item.kind === 'hit' && item.hit.context !== '' && <span className="palette-context">{describeContext(item.hit)}</span>}
      </span>
      {combo !== undefined && <KeyHint combo={combo} />}
    </div>
  )
}
