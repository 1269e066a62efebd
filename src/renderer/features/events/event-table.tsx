import { CaretDownIcon, CaretUpIcon } from '@blueprintjs/icons'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import type { EventOrder } from '../../../shared/contract/requests/event.ts'
import { useRowWindow } from '../../ui/use-row-window.ts'
import type { ChosenRows } from './chosen-rows.ts'
import { EventCells, type RowActions } from './event-line.tsx'
import type { EventChoice } from './event-choice.ts'
import { type EventRows, keyOf } from './use-event-rows.ts'

const ROW_HEIGHT = 50
const HEAD_HEIGHT = 32

interface EventTableProps extends RowActions {
  readonly rows: EventRows
  readonly choice: EventChoice
  /** The place of the row that keys work on. */
  readonly at: number
  /** The rows to be dealt with together. */
  readonly chosen: ChosenRows
  readonly onAt: (index: number) => void
  readonly onOrder: (order: EventOrder) => void
}

interface Column {
  readonly name: string
  readonly order?: EventOrder
}

const COLUMNS: readonly Column[] = [
  { name: '' }, { name: 'Date', order: 'date' }, { name: 'Kind', order: 'kind' }, { name: 'Who to whom' }, { name: 'Place', order: 'place' }, { name: 'Article', order: 'article' }, { name: 'Verdict', order: 'verdict' }
]

/** The events of all articles as a table of which only the rows in sight are drawn. Arrow keys move, a click or Enter shows the evidence. */
export function EventTable({ rows, choice, at, chosen, onAt, onOrder, ...actions }: EventTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null)
  const idBase = useId()
  const { total, rowAt, setInView, isStale } = rows
  const { items, totalSize, visibleCount, scrollTo } = useRowWindow(scroller, total, ROW_HEIGHT, HEAD_HEIGHT)
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => { setInView(first, last) }, [first, last, setInView])
  useEffect(() => { scrollTo(at) }, [at, scrollTo])
  // The view opens with the keys at its rows. With another filter the table is a new one, which must not take the keys from the field that is typed in.
  useEffect(() => {
    if (!document.activeElement?.closest('.all-events')) scroller.current?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = destination(event.key, at, total, Math.max(1, visibleCount - 1))
    if (to === undefined) return
    event.preventDefault()
    if (event.shiftKey) actions.onPick(to, 'through')
    else onAt(to)
  }
  const onClick = (index: number) => (event: MouseEvent): void => {
    const row = rowAt(index)
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      actions.onPick(index, event.shiftKey ? 'through' : 'row')
      return
    }
    onAt(index)
    // A button does its own; a click that ends a selection of text opens nothing.
    if (!row || (event.target instanceof Element && event.target.closest('button') !== null) || document.getSelection()?.isCollapsed === false) return
    if (row.isGroup) actions.onToggle(row)
    else actions.onOpen(row)
  }
  return (
    <div
      ref={scroller} className={isStale ? 'event-scroller is-stale' : 'event-scroller'} role="grid" tabIndex={0} aria-label="Events of all articles" aria-rowcount={total + 1} aria-multiselectable aria-busy={isStale}
      // A click with Shift chooses rows, and no text.
      onMouseDown={(event) => { if (event.shiftKey) event.preventDefault() }}
      aria-activedescendant={items.some(({ index }) => index === at) ? `${idBase}-${at}` : undefined} onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className="event-head">
        {COLUMNS.map((column) => <Head key={column.name} column={column} choice={choice} onOrder={onOrder} />)}
      </div>
      <div role="rowgroup" className="event-rows" style={{ height: totalSize }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index)
          const isCurrent = index === at
          const isChosen = row !== undefined && chosen.has(keyOf(row))
          const isOpen = choice.isGrouped && choice.open.includes(row?.group?.key ?? '')
          return (
            <div
              key={row ? keyOf(row) : index} id={`${idBase}-${index}`} role="row" aria-rowindex={index + 2} aria-selected={chosen.size > 0 ? isChosen : isCurrent} style={{ transform: `translateY(${start}px)` }}
              className={['event-row', isCurrent && 'is-current', isChosen && 'is-chosen', row?.isGroup === true && 'is-group', row?.verdict === 'rejected' && 'is-rejected'].filter(Boolean).join(' ')} onClick={onClick(index)}
            >
              {row ? <EventCells row={row} isCurrent={isCurrent} isOpen={isOpen} {...actions} /> : <div role="gridcell" className="event-cell event-waiting">…</div>}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Head({ column: { name, order }, choice, onOrder }: { readonly column: Column; readonly choice: EventChoice; readonly onOrder: (order: EventOrder) => void }): ReactNode {
  const isOrder = order !== undefined && choice.order === order
  if (order === undefined) return <div role="columnheader" className="event-column">{name === '' ? <span className="hidden-text">Sources</span> : name}</div>
  return (
    <div role="columnheader" className="event-column" aria-sort={isOrder ? (choice.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={`Sort by ${name.toLowerCase()}`} onClick={() => { onOrder(order) }}>
        {name}
        {isOrder && (choice.descending ? <CaretDownIcon size={12} /> : <CaretUpIcon size={12} />)}
      </button>
    </div>
  )
}

function destination(key: string, from: number, count: number, page: number): number | undefined {
  const within = (to: number): number => Math.max(0, Math.min(count - 1, to))
  switch (key) {
    case 'ArrowDown': return within(from + 1)
    case 'ArrowUp': return within(from - 1)
    case 'PageDown': return within(from + page)
    case 'PageUp': return within(from - page)
    case 'Home': return 0
    case 'End': return within(count - 1)
    default: return undefined
  }
}
