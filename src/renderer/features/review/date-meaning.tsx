import type { ReactNode } from 'react'
import { dateRangeOf, type IsoDate } from '../../../shared/model/date-range.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { FactField } from './fact-field.tsx'
import type { Review } from './review.ts'
import { writeDateRange, writeDay } from './words.ts'

/** What a date mention means, as two days that can be corrected. A single day moves with its first field; the second makes a range of it. */
export function DateMeaning({ review, mention }: { readonly review: Review; readonly mention: Mention }): ReactNode {
  const { start = null, end = null } = mention.date ?? {}
  const save = (from: IsoDate | null, to: IsoDate | null): void => void review.act('mention.update', { id: mention.id, date: dateRangeOf(from, to) })
  const saveFrom = (value: string): void => save(value || null, start === end ? value || null : end)
  const field = (name: string, value: IsoDate | null, onSave: (value: string) => void): ReactNode => (
    <FactField key={`${mention.id} ${name}`} name={name} type="date" value={value ?? ''} {...(value ? { shown: `${name.toLowerCase()} ${writeDay(value)}` } : {})} onSave={onSave} />
  )
  return (
    <span className="date-meaning">
      <span className="editor-text">{mention.date ? writeDateRange(mention.date) : 'No day could be told from it.'}</span>
      <span className="post-dates">
        {field('From', start, saveFrom)}
        {field('To', end, (value) => save(start, value || null))}
      </span>
    </span>
  )
}
