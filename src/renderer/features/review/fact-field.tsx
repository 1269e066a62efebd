import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'

interface FactFieldProps {
  readonly name: string
  readonly value: string
  /** What is shown for the value, where that differs from how it is written. */
  readonly shown?: string
  readonly type?: 'text' | 'date'
  readonly isRequired?: boolean
  readonly className?: string
  /** The field opens at once, as when a key asked for it. */
  readonly startsOpen?: boolean
  readonly onSave: (value: string) => void
  readonly onClose?: () => void
}

/** A value that turns into a field when it is clicked. Enter and leaving save, Escape takes back. */
export function FactField({ name, value, shown, type = 'text', isRequired = false, className = '', startsOpen = false, onSave, onClose }: FactFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(startsOpen ? value : null)
  const button = useRef<HTMLButtonElement>(null)
  const isLeaving = useRef(false)

  const leave = (save: boolean, refocus: boolean): void => {
    if (isLeaving.current || typed === null) return
    isLeaving.current = true
    const next = typed.trim()
    if (save && next !== value && !(isRequired && next === '')) onSave(next)
    setTyped(null)
    onClose?.()
    // The button comes back with the next drawing; until then nothing of this has the focus.
    requestAnimationFrame(() => {
      isLeaving.current = false
      if (refocus) button.current?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    leave(event.key === 'Enter', true)
  }
  if (typed === null) {
    return (
      <button ref={button} type="button" className={`fact ${className}`} title={`${name}: ${shown ?? (value || 'not known')}. Click to change it.`} onClick={() => setTyped(value)}>
        <span className="hidden-text">{name}: </span>
        {value === '' ? <span className="fact-missing">+ {name.toLowerCase()}</span> : <span dir="auto">{shown ?? value}</span>}
      </button>
    )
  }
  return (
    <input
      className={`fact-input ${className}`} type={type} dir="auto" aria-label={name} value={typed} autoFocus onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => leave(true, false)}
    />
  )
}
