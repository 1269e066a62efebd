import { useCallback, useMemo, useState } from 'react'
import type { ArticleList, ArticlePage } from '../../../shared/contract/requests/article.ts'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import type { ArticleSummary } from '../../../shared/model/article.ts'
import type { Problem } from '../../../shared/outcome.ts'
import { useAnswer, useAnswers, useSend } from '../../client/workbench.tsx'
import { type LastSeen, PAGE_SIZE, pageOf, placeInList, placeRows, type RowRange, wantedPages, withKept } from './article-pages.ts'

/** A list of articles of any length, of which the pages in use are at hand. */
export interface ArticlePages {
  /** Every row of the list; undefined where its page is not at hand. The open article stays among them when it leaves the list. */
  readonly articles: readonly (ArticleSummary | undefined)[]
  /** Whether the rows are those that were asked for last. */
  readonly isReady: boolean
  readonly counts: ArticlePage['counts'] | undefined
  readonly problem: Problem | undefined
  readonly retry: () => void
  readonly setInView: (rows: RowRange) => void
  /** The id of the article at a place that is not at hand. */
  readonly findAt: (place: number) => Promise<string | undefined>
}

const NO_PAGES: readonly number[] = []

/** Follows the list, fetching the pages in view and those around the open article; only these are fetched again when something changes. */
export function useArticlePages(list: ArticleList, search: string, currentId: string | null): ArticlePages {
  const [inView, setPagesInView] = useState<RowRange>({ first: 0, last: 0 })
  const [open, setOpen] = useState(0)
  const head = useAnswer('article.list', { list, search, limit: PAGE_SIZE })
  const send = useSend()
  const isReady = head.data !== undefined && !head.isPlaceholderData
  const total = head.data?.total ?? 0
  const numbers = isReady ? wantedPages(total, inView, open) : NO_PAGES
  const pages = useAnswers('article.list', numbers.map((page) => ({ list, search, offset: page * PAGE_SIZE, limit: PAGE_SIZE })))
  const numbersKey = numbers.join()
  const articles = useMemo(() => {
    const known = new Map([[0, head.data?.articles ?? []]])
    numbersKey.split(',').forEach((page, index) => known.set(Number(page), pages[index]?.articles ?? known.get(Number(page)) ?? []))
    return placeRows(total, known)
  }, [total, head.data, numbersKey, pages])

  const at = currentId === null ? -1 : articles.findIndex((article) => article?.id === currentId)
  const known = usePlace({ id: currentId ?? '-', list, search }, at, isReady && currentId !== null)
  if (typeof known === 'number' && known !== open) setOpen(known)
  const isOut = isReady && at < 0 && (known === null || !articles.includes(undefined))
  const kept = useKept(`${list} ${search}`, { id: currentId, place: at, article: articles[at], isOut })

  const setInView = useCallback(({ first, last }: RowRange) => {
    const next = { first: pageOf(first) * PAGE_SIZE, last: (pageOf(last) + 1) * PAGE_SIZE - 1 }
    setPagesInView((before) => (before.first === next.first && before.last === next.last ? before : next))
  }, [])
  const findAt = useCallback(async (offset: number) => {
    const found = await send('article.list', { list, search, offset: placeInList(offset, kept), limit: 1 })
    return found.ok ? found.value.articles[0]?.id : undefined
  }, [send, list, search, kept])
  const shown = useMemo(() => withKept(articles, kept), [articles, kept])
  return { articles: shown, isReady, counts: head.data?.counts, problem: head.data ? undefined : head.error?.problem, retry: () => void head.refetch(), setInView, findAt }
}

/** Where the open article stands: at hand, else as the core says; null where it is not in the list, undefined until that is known. */
function usePlace(of: RequestInput<'article.place'>, atHand: number, isWanted: boolean): number | null | undefined {
  const place = useAnswer('article.place', of, { enabled: isWanted && atHand < 0 })
  if (atHand >= 0) return atHand
  return place.isFetching || place.isPlaceholderData ? undefined : place.data?.place
}

interface OpenRow {
  readonly id: string | null
  readonly place: number
  readonly article: ArticleSummary | undefined
  readonly isOut: boolean
}

/** Remembers the open article's row; the row as it is now where the article has left the list, else null. */
function useKept(key: string, { id, place, article, isOut }: OpenRow): LastSeen<ArticleSummary> | null {
  const [seen, setSeen] = useState<LastSeen<ArticleSummary> | null>(null)
  if (article && (seen?.article !== article || seen.place !== place || seen.key !== key)) setSeen({ key, place, article })
  const isKept = isOut && seen?.key === key && seen.article.id === id
  const now = useAnswer('article.get', { id: id ?? '-' }, { enabled: isKept })
  const reviewedAt = now.data?.article.reviewedAt ?? null
  return useMemo(() => (isKept ? { ...seen, article: { ...seen.article, reviewedAt } } : null), [isKept, seen, reviewedAt])
}
