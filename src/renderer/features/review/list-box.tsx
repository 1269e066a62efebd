import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useRowWindow } from '../../ui/use-row-window.ts'

interface ListBoxProps<T extends { readonly id: string }> {
  readonly label: string
  /** The name that keys find it by. */
  readonly part?: 'list'
  readonly rowHeight: number
  /** Every row; undefined where a row is not at hand yet. */
  readonly items: readonly (T | undefined)[]
  readonly currentId: string | null
  /** Whether moving through the rows chooses them at once; otherwise Enter does. */
  readonly choosesAtOnce?: boolean
  readonly empty: ReactNode
  readonly renderRow: (item: T) => ReactNode
  readonly rowClass?: (item: T) => string
  readonly onChoose: (id: string) => void
  /** Hears which rows are drawn. Pass a stable function. */
  readonly onDrawn?: (rows: { readonly first: number; readonly last: number }) => void
  readonly onPoint?: (id: string | null) => void
}

/** A list of rows of one height, of which only those in sight are drawn. Arrow keys move, Enter chooses. */
export function ListBox<T extends { readonly id: string }>(props: ListBoxProps<T>): ReactNode {
  const { items, currentId, choosesAtOnce = false, onChoose, onPoint, onDrawn, rowHeight } = props
  const scroller = useRef<HTMLDivElement>(null)
  const idBase = useId()
  const rows = useRowWindow(scroller, items.length, rowHeight)
  const current = items.findIndex((item) => item?.id === currentId)
  const [walked, setWalked] = useState<{ readonly from: number; readonly to: number } | null>(null)
  // Where the arrows went counts until the current item changes under them.
  const active = walked?.from === current ? Math.min(walked.to, items.length - 1) : current
  const { scrollTo, visibleCount } = rows
  useEffect(() => {
    // Again where the list became lower or higher, as when the editor opens below it.
    if (current >= 0 && visibleCount > 0) scrollTo(current)
  }, [current, scrollTo, visibleCount])

  const [first, last] = [rows.items[0]?.index, rows.items.at(-1)?.index]
  useEffect(() => {
    if (first !== undefined && last !== undefined) onDrawn?.({ first, last })
  }, [first, last, onDrawn])

  const walk = (to: number): void => {
    const at = Math.max(0, Math.min(items.length - 1, to))
    if (items.length === 0) return
    scrollTo(at)
    setWalked({ from: current, to: at })
    if (choosesAtOnce && items[at]) onChoose(items[at].id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = destination(event.key, active, items.length, Math.max(1, rows.visibleCount - 1))
    if (to !== undefined) walk(to)
    else if (event.key === 'Enter' && items[active]) onChoose(items[active].id)
    else return
    event.preventDefault()
  }
  const optionId = (index: number): string => `${idBase}-${index}`
  if (items.length === 0) return <div className="review-list" data-review-part={props.part}>{props.empty}</div>
  return (
    <div
      ref={scroller} className="review-list" role="listbox" tabIndex={0} aria-label={props.label} data-review-part={props.part}
      aria-activedescendant={rows.items.some((row) => row.index === active) ? optionId(active) : undefined}
      onKeyDown={onKeyDown} onMouseLeave={() => onPoint?.(null)}
    >
      <div className="review-list-rows" role="presentation" style={{ blockSize: rows.totalSize }}>
        {rows.items.map(({ index, start }) => {
          const item = items[index]
          return (
            <div
              key={index} id={optionId(index)} role="option" aria-selected={index === current} aria-setsize={items.length} aria-posinset={index + 1}
              className={['review-row', index === active && 'review-row-active', item && props.rowClass?.(item)].filter(Boolean).join(' ')}
              style={{ blockSize: rowHeight, transform: `translateY(${start}px)` }}
              aria-busy={item === undefined} onClick={() => item && onChoose(item.id)} onMouseEnter={() => onPoint?.(item?.id ?? null)}
            >
              {item ? props.renderRow(item) : <span className="review-row-waiting bp6-skeleton">Loading</span>}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function destination(key: string, from: number, count: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown': return from + 1
    case 'ArrowUp': return from < 0 ? count - 1 : from - 1
    case 'PageDown': return from + page
    case 'PageUp': return from - page
    case 'Home': return 0
    case 'End': return count - 1
    default: return undefined
  }
}
