import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { DATE_FORM, readTypedDate } from '../../ui/typed-date.ts'

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

/** A value that turns into a field when it is clicked. Enter and leaving save, Escape takes back. A date that is none stays in the field with a sentence. */
export function FactField({ name, value, shown, type = 'text', isRequired = false, className = '', startsOpen = false, onSave, onClose }: FactFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | null>(startsOpen ? value : null)
  const button = useRef<HTMLButtonElement>(null)
  const isLeaving = useRef(false)
  const [problem, setProblem] = useState<string | null>(null)
  const problemId = useId()

  const leave = (save: boolean, refocus: boolean): void => {
    if (isLeaving.current || typed === null) return
    const read = save ? readFact(typed, type) : { next: value }
    if ('problem' in read) {
      setProblem(read.problem)
      return
    }
    isLeaving.current = true
    const { next } = read
    if (save && next !== value && !(isRequired && next === '')) onSave(next)
    setTyped(null)
    setProblem(null)
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
  const input = (
    <input
      className={`fact-input ${className}`} type="text" dir="auto" aria-label={name} value={typed} autoFocus onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => { setTyped(event.currentTarget.value); setProblem(null) }} onKeyDown={onKeyDown} onBlur={() => leave(true, false)}
      {...(type === 'date' ? { placeholder: DATE_FORM, size: DATE_SIZE, autoComplete: 'off', 'aria-invalid': problem !== null, 'aria-describedby': problemId } : {})}
    />
  )
  return type === 'text' ? input : <span className="fact-edit">{input}<span id={problemId} className="fact-problem" role="alert">{problem}</span></span>
}

/** Room for "15 Feb 2023". */
const DATE_SIZE = 12

function readFact(typed: string, type: 'text' | 'date'): { readonly next: string } | { readonly problem: string } {
  if (type === 'text') return { next: typed.trim() }
  const read = readTypedDate(typed)
  return read.kind === 'problem' ? { problem: read.sentence } : { next: read.kind === 'day' ? read.day : '' }
}
