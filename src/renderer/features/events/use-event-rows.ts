import { useCallback, useMemo, useState } from 'react'
import type { EventPage, EventRow } from '../../../shared/contract/requests/event.ts'
import type { Problem } from '../../../shared/outcome.ts'
import { useAnswer, useAnswers } from '../../client/workbench.tsx'
import type { EventListing } from './event-choice.ts'

/** So many rows come at once. */
const PAGE = 100

/** The rows of the table, of which the pages in view are at hand. */
export interface EventRows {
  readonly total: number
  readonly eventCount: number
  readonly rowAt: (index: number) => EventRow | undefined
  /** The place of a row that is at hand. */
  readonly placeOf: (key: string) => number | undefined
  /** Whether nothing has been answered yet. */
  readonly isWaiting: boolean
  /** Whether what is shown was asked for before the last change of the choice. */
  readonly isStale: boolean
  readonly problem: Problem | undefined
  readonly retry: () => void
  readonly setInView: (first: number, last: number) => void
}

const NO_EVENTS: EventPage = { rows: [], total: 0, eventCount: 0 }

/** A row's key: an event's row and that of the group it leads are two. */
export function keyOf({ id, isGroup }: Pick<EventRow, 'id' | 'isGroup'>): string {
  return isGroup ? `group ${id}` : id
}

/** Follows the list, fetching the first page and those in view. */
export function useEventRows(listing: EventListing): EventRows {
  const [inView, setPages] = useState({ first: 0, last: 0 })
  const head = useAnswer('event.list', { ...listing, offset: 0, limit: PAGE })
  const { total, eventCount } = head.data ?? NO_EVENTS
  const lastPage = Math.floor(Math.max(0, total - 1) / PAGE)
  const numbers = useMemo(() => {
    const from = Math.max(1, inView.first)
    return Array.from({ length: Math.max(0, Math.min(lastPage, inView.last) - from + 1) }, (_, index) => from + index)
  }, [inView, lastPage])
  const pages = useAnswers('event.list', numbers.map((page) => ({ ...listing, offset: page * PAGE, limit: PAGE })))
  const known = useMemo(() => new Map<number, EventPage | undefined>([[0, head.data], ...numbers.map((page, index) => [page, pages[index]] as const)]), [head.data, numbers, pages])
  const places = useMemo(() => {
    const byKey = new Map<string, number>()
    for (const [page, answer] of known) answer?.rows.forEach((row, index) => { byKey.set(keyOf(row), page * PAGE + index) })
    return byKey
  }, [known])
  const setInView = useCallback((first: number, last: number) => {
    const next = { first: Math.floor(first / PAGE), last: Math.floor(last / PAGE) }
    setPages((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [])
  return {
    total, eventCount, setInView,
    rowAt: useCallback((index) => known.get(Math.floor(index / PAGE))?.rows[index % PAGE], [known]),
    placeOf: useCallback((key) => places.get(key), [places]),
    isWaiting: head.data === undefined && !head.isError,
    isStale: head.isPlaceholderData,
    problem: head.data ? undefined : head.error?.problem,
    retry: () => { void head.refetch() }
  }
}
