import { type ReactNode, useMemo, useRef } from 'react'
import type { BriefingPage } from '../../../shared/contract/requests/briefing.ts'
import type { BriefingSpec } from '../../../shared/model/briefing.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { toInput } from './briefing-choice.ts'
import { columnWidths } from './column-widths.ts'
import { useVirtualRows } from './use-virtual-rows.ts'

const ROW_HEIGHT = 30
const PAGE = 200
const NUMBER_WIDTH = 52

interface BriefingTableProps {
  readonly spec: BriefingSpec
  /** The first page, which tells the columns and how many rows there are. */
  readonly first: BriefingPage
  readonly isStale: boolean
}

/** The table as it will be written. Only the rows in view are on the page, and only their portions are fetched. */
export function BriefingTable({ spec, first, isStale }: BriefingTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const { columns, total } = first
  const { inView, height } = useVirtualRows(scroller, total, ROW_HEIGHT)
  const [top, bottom] = [inView[0], inView.at(-1)]
  const rowAt = useRows(spec, first, top?.index ?? 0, bottom?.index ?? 0)
  const widths = useMemo(() => columnWidths(columns, first.rows), [columns, first.rows])
  const width = widths.reduce((sum, each) => sum + each, NUMBER_WIDTH)
  return (
    <div ref={scroller} className={isStale ? 'table-scroller is-stale' : 'table-scroller'} tabIndex={0} role="region" aria-label="Rows of the briefing" aria-busy={isStale}>
      <table className="table" aria-rowcount={total + 1} style={{ width }}>
        <colgroup>
          <col style={{ width: NUMBER_WIDTH }} />
          {widths.map((each, index) => <col key={columns[index]} style={{ width: each }} />)}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="table-number"><span className="hidden-text">Row</span></th>
            {columns.map((column) => <th key={column} scope="col" title={column}>{column}</th>)}
          </tr>
        </thead>
        <tbody>
          <Spacer height={top?.start ?? 0} span={columns.length + 1} />
          {inView.map(({ index }) => <Row key={index} index={index} columns={columns} cells={rowAt(index)} />)}
          <Spacer height={height - (bottom?.end ?? 0)} span={columns.length + 1} />
        </tbody>
      </table>
    </div>
  )
}

function Row({ index, columns, cells }: { readonly index: number; readonly columns: readonly string[]; readonly cells: readonly string[] | undefined }): ReactNode {
  return (
    <tr aria-rowindex={index + 2} className={index % 2 === 1 ? 'is-odd' : undefined}>
      <td className="table-number">{index + 1}</td>
      {columns.map((column, at) => <td key={column} title={cells?.[at]} dir="auto">{cells?.[at] ?? '…'}</td>)}
    </tr>
  )
}

/** Stands for the rows above or below the ones in view. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return height > 0 ? <tr aria-hidden className="table-spacer"><td colSpan={span} style={{ height }} /></tr> : null
}

/** The rows in view lie in one page or on the border of two. */
function useRows(spec: BriefingSpec, first: BriefingPage, from: number, to: number): (index: number) => readonly string[] | undefined {
  const [upper, lower] = [Math.floor(from / PAGE), Math.floor(to / PAGE)]
  const pages = [usePage(spec, upper), usePage(spec, lower)]
  return (index) => {
    const page = Math.floor(index / PAGE)
    if (page === 0) return first.rows[index]
    return (page === upper ? pages[0] : pages[1])?.[index % PAGE]
  }
}

function usePage(spec: BriefingSpec, page: number): readonly (readonly string[])[] | undefined {
  const answer = useAnswer('briefing.preview', { spec: toInput(spec), offset: page * PAGE, limit: PAGE }, { enabled: page > 0 })
  return answer.isPlaceholderData ? undefined : answer.data?.rows
}
