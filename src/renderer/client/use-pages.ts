import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import { useAnswers } from './workbench.tsx'

/** A row of a list that comes in pages: the page that holds it, and its place there. */
export interface PagedRow<Page> {
  readonly page: Page
  readonly at: number
}

/** What is asked for a list whose first page is there, since it tells how many rows there are. */
interface PagedList<N extends RequestName> {
  readonly name: N
  readonly size: number
  readonly first: RequestOutput<N>
  readonly inputOf: (page: number) => RequestInput<N>
}

/** Fetches the pages of a list that have rows in view; answers where a row stands, or undefined while its page is on its way. */
export function usePages<N extends RequestName>({ name, size, first, inputOf }: PagedList<N>, inView: readonly { readonly index: number }[]): (index: number) => PagedRow<RequestOutput<N>> | undefined {
  const pageOf = (index: number): number => Math.floor(index / size)
  const [from, to] = [Math.max(1, pageOf(inView[0]?.index ?? 0)), pageOf(inView.at(-1)?.index ?? 0)]
  const pages = useAnswers(name, Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => inputOf(from + index)))
  return (index) => {
    const page = pageOf(index) === 0 ? first : pages[pageOf(index) - from]
    return page && { page, at: index % size }
  }
}
