import type { ReactNode } from 'react'
import './filters.css'

interface FilterGroupProps {
  readonly title: string
  /** What the group lets through while nothing in it is chosen. */
  readonly note?: string | undefined
  readonly children: ReactNode
}

/** A headed part of a panel of filters. */
export function FilterGroup({ title, note, children }: FilterGroupProps): ReactNode {
  return (
    <fieldset className="filter-group">
      <legend>{title}{note !== undefined && <span className="filter-all"> · {note}</span>}</legend>
      {children}
    </fieldset>
  )
}
