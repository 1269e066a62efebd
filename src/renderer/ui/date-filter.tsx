import { type ReactNode, useId, useState } from 'react'
import { DATE_FORM, readTypedDate } from './typed-date.ts'

interface DateFilterProps {
  readonly label: string
  readonly value: string | null
  readonly onDate: (date: string | null) => void
}

/** A date, or nothing. It counts once it is whole: with Enter, or when the field is left. What is no date is told, and the filter stays as it was. */
export function DateFilter({ label, value, onDate }: DateFilterProps): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const finish = (): void => {
    if (typed === null) return
    const read = readTypedDate(typed)
    setProblem(read.kind === 'problem' ? read.sentence : null)
    if (read.kind === 'problem') return
    setTyped(null)
    const date = read.kind === 'day' ? read.day : null
    if (date !== value) onDate(date)
  }
  return (
    <div className="filter-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type="text" className="bp6-input" value={typed ?? value ?? ''} placeholder={DATE_FORM} autoComplete="off" spellCheck={false}
        aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => { setTyped(event.currentTarget.value); setProblem(null) }} onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          else if (event.key === 'Escape') { setTyped(null); setProblem(null) }
        }}
      />
      {problem !== null && <p id={`${id}-problem`} className="filter-problem" role="alert">{problem}</p>}
    </div>
  )
}
