import { type ReactNode, useMemo, useRef } from 'react'
import type { BriefingPage } from '../../../shared/contract/requests/briefing.ts'
import type { BriefingFormat, RowLink } from '../../../shared/model/briefing.ts'
import { type PagedRow, usePages } from '../../client/use-pages.ts'
import { useRowWindow } from '../../ui/use-row-window.ts'
import { type ChosenSpec, toInput } from './briefing-choice.ts'
import { columnWidths } from './column-widths.ts'

const ROW_HEIGHT = 30
/** So many rows come at once. */
export const PAGE = 200
const NUMBER_WIDTH = 52

interface BriefingTableProps {
  readonly spec: ChosenSpec
  readonly format: BriefingFormat
  /** The first page, which tells the columns and how many rows there are. */
  readonly first: BriefingPage
  readonly isStale: boolean
  /** Shows the row's evidence in its article. */
  readonly onRow: (link: RowLink) => void
}

/** The table as it will be written. Only the rows in view are on the page, and only their portions are fetched. */
export function BriefingTable({ spec, format, first, isStale, onRow }: BriefingTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const { columns, total } = first
  const { items: inView, totalSize } = useRowWindow(scroller, total, ROW_HEIGHT)
  const [top, bottom] = [inView[0], inView.at(-1)]
  const placeOf = usePages({ name: 'briefing.preview', size: PAGE, first, inputOf: (page) => ({ spec: toInput(spec), format, offset: page * PAGE, limit: PAGE }) }, inView)
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
            {columns.map((column) => <th key={column} scope="col" title={column} className={classOf(column)}>{column}</th>)}
          </tr>
        </thead>
        <tbody>
          <Spacer height={top?.start ?? 0} span={columns.length + 1} />
          {inView.map(({ index }) => <Row key={index} index={index} columns={columns} row={rowOf(placeOf(index))} onRow={onRow} />)}
          <Spacer height={totalSize - (bottom === undefined ? 0 : bottom.start + ROW_HEIGHT)} span={columns.length + 1} />
        </tbody>
      </table>
    </div>
  )
}

/** Counts stand with their ends under each other. */
const COUNTS: readonly string[] = ['mention_count', 'article_count', 'decided_count', 'sources_count']

function classOf(column: string): string | undefined {
  return COUNTS.includes(column) ? 'is-count' : undefined
}

interface TableRow {
  readonly cells: readonly string[]
  readonly link: RowLink | undefined
}

function rowOf(place: PagedRow<BriefingPage> | undefined): TableRow | undefined {
  const cells = place?.page.rows[place.at]
  return cells && { cells, link: place.page.rowLinks[place.at] }
}

interface RowProps {
  readonly index: number
  readonly columns: readonly string[]
  readonly row: TableRow | undefined
  readonly onRow: (link: RowLink) => void
}

/** A row; a click anywhere on it shows its evidence, unless the click ends a selection of text. */
function Row({ index, columns, row, onRow }: RowProps): ReactNode {
  const link = row?.link
  const open = (): void => {
    if (link && document.getSelection()?.isCollapsed !== false) onRow(link)
  }
  return (
    <tr aria-rowindex={index + 2} className={index % 2 === 1 ? 'is-odd' : undefined} onClick={open}>
      <td className="table-number"><button type="button" className="table-open" title="Show it in its article" aria-label={`Row ${index + 1}: show it in its article`} disabled={!link}>{index + 1}</button></td>
      {columns.map((column, at) => <td key={column} className={classOf(column)} title={row?.cells[at]} dir="auto">{row?.cells[at] ?? '…'}</td>)}
    </tr>
  )
}

/** Stands for the rows above or below the ones in view. */
function Spacer({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return height > 0 ? <tr aria-hidden className="table-spacer"><td colSpan={span} style={{ height }} /></tr> : null
}
