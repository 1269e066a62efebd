import { Button, Checkbox, PopupKind } from '@blueprintjs/core'
import type { ReactNode } from 'react'
import { useAnswer } from '../../client/workbench.tsx'
import { Popover } from '../../ui/popover.tsx'
import { type ChosenSpec, toInput } from './briefing-choice.ts'

interface ColumnChoiceProps {
  readonly spec: ChosenSpec
  readonly onColumns: (columns: readonly string[]) => void
}

/** Which columns the table has. None chosen: all of them. */
export function ColumnChoice({ spec, onColumns }: ColumnChoiceProps): ReactNode {
  const { columns: chosen = [] } = spec
  return (
    <Popover placement="bottom-end" popupKind={PopupKind.DIALOG} content={<Columns spec={spec} onColumns={onColumns} />}>
      <Button text={chosen.length === 0 ? 'Columns: all' : `Columns: ${chosen.length}`} />
    </Popover>
  )
}

function Columns({ spec, onColumns }: ColumnChoiceProps): ReactNode {
  const { columns: chosen = [], ...rest } = spec
  const all = useAnswer('briefing.preview', { spec: toInput(rest), offset: 0, limit: 1 }).data?.columns ?? []
  const isIn = (column: string): boolean => chosen.length === 0 || chosen.includes(column)
  // In the table's own order, whatever order they are ticked in; the last one stays, for a table has at least one.
  const toggle = (column: string): void => {
    const next = all.filter((each) => (each === column ? !isIn(each) : isIn(each)))
    if (next.length > 0) onColumns(next.length === all.length ? [] : next)
  }
  return (
    <div role="dialog" aria-label="Columns of the table" className="column-choice">
      {all.map((column) => <Checkbox key={column} label={column} checked={isIn(column)} onChange={() => { toggle(column) }} />)}
      <Button size="small" text="All columns" disabled={chosen.length === 0} onClick={() => { onColumns([]) }} />
    </div>
  )
}
