import type { ReactNode } from 'react'
import { type DateRange, dateRangeOf, type IsoDate } from '../../../shared/model/date-range.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { writeDay } from '../../ui/day-words.ts'
import { FactField } from './fact-field.tsx'
import type { Review } from './review.ts'
import { writeDateRange } from './words.ts'

/** What a date mention means, as two days that can be corrected. */
export function DateMeaning({ review, mention }: { readonly review: Review; readonly mention: Mention }): ReactNode {
  return (
    <span className="date-meaning">
      <span className="editor-text">{mention.date ? writeDateRange(mention.date) : 'No day could be told from it.'}</span>
      <DateFields of={mention.id} date={mention.date} onSave={(date) => void review.act('mention.update', { id: mention.id, date })} />
    </span>
  )
}

interface DateFieldsProps {
  /** Whose date it is; its fields start anew with another one. */
  readonly of: string
  readonly date: DateRange | null
  readonly onSave: (date: DateRange | null) => void
}

/** The first and last day as two fields. A single day moves with its first field; the second makes a range of it. */
export function DateFields({ of, date, onSave }: DateFieldsProps): ReactNode {
  const { start = null, end = null } = date ?? {}
  const save = (from: IsoDate | null, to: IsoDate | null): void => onSave(dateRangeOf(from, to))
  const saveFrom = (value: string): void => save(value || null, start === end ? value || null : end)
  const field = (name: string, value: IsoDate | null, onField: (value: string) => void): ReactNode => (
    <FactField key={`${of} ${name}`} name={name} type="date" value={value ?? ''} {...(value ? { shown: `${name.toLowerCase()} ${writeDay(value)}` } : {})} onSave={onField} />
  )
  return (
    <span className="post-dates">
      {field('From', start, saveFrom)}
      {field('To', end, (value) => save(start, value || null))}
    </span>
  )
}
