/** So many articles come at once. */
export const PAGE_SIZE = 200
/** The pages this many rows around the open article are kept at hand, so that the next article is there before it is asked for. */
const AT_HAND = 20

/** The rows from `first` to `last`, both included. */
export interface RowRange {
  readonly first: number
  readonly last: number
}

/** The pages after the first that are needed: those in view, and those around the open article. */
export function wantedPages(total: number, inView: RowRange, open: number): readonly number[] {
  const lastPage = Math.floor((total - 1) / PAGE_SIZE)
  const pages = new Set<number>()
  for (const { first, last } of [inView, { first: open - AT_HAND, last: open + AT_HAND }]) {
    for (let page = Math.max(1, pageOf(first)); page <= Math.min(lastPage, pageOf(last)); page++) pages.add(page)
  }
  return [...pages].sort((a, b) => a - b)
}

/** The page that a row is on. */
export function pageOf(row: number): number {
  return Math.floor(row / PAGE_SIZE)
}

/** The whole list, with holes where a page is not at hand. */
export function placeRows<T>(total: number, pages: ReadonlyMap<number, readonly T[]>): readonly (T | undefined)[] {
  const rows = Array.from<T | undefined>({ length: total })
  for (const [page, items] of pages) items.slice(0, Math.max(0, total - page * PAGE_SIZE)).forEach((item, index) => { rows[page * PAGE_SIZE + index] = item })
  return rows
}

/** The open article as it last stood in a list. */
export interface LastSeen<T> {
  /** Of which list, and under which filter. */
  readonly key: string
  readonly place: number
  readonly article: T
}

/** Puts the open article back where it was, for as long as it is open: marking it must not take it from under the eye. */
export function withKept<T>(rows: readonly (T | undefined)[], kept: LastSeen<T> | null): readonly (T | undefined)[] {
  return kept === null ? rows : rows.toSpliced(kept.place, 0, kept.article)
}

/** The place in the list itself of a row that is shown with a kept one among the rows. */
export function placeInList(shown: number, kept: LastSeen<unknown> | null): number {
  return kept !== null && shown > kept.place ? shown - 1 : shown
}
