import { useHotkeys } from '@blueprintjs/core'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ArticleList, type ArticlesShown } from './article-list.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { createHover, HoverContext } from './hover.ts'
import { Reader } from './reader.tsx'
import { reviewCommands } from './review-commands.tsx'
import { listenForCharacters, reviewKeys } from './review-keys.ts'
import type { ReviewViewProps } from './review.ts'
import { useReview } from './use-review.ts'
import './review.css'

/** The Review view: articles on the left, the text in the middle, what was found on the right. */
export function ReviewView(props: ReviewViewProps): ReactNode {
  const { articleId, list, outdatedCount, onReadOutdated, onCommands, onList, onOpenArticle } = props
  const [hover] = useState(createHover)
  const { setShown, goToArticle } = useArticleOrder(props)
  const review = useReview(props, goToArticle)
  const { run } = review
  useHotkeys(useMemo(() => reviewKeys(run), [run]))
  useEffect(() => listenForCharacters(run), [run])
  useEffect(() => {
    onCommands?.(reviewCommands(run))
    return () => onCommands?.([])
  }, [onCommands, run])
  return (
    <HoverContext value={hover}>
      <div className="review">
        <ArticleList outdatedCount={outdatedCount} onReadOutdated={onReadOutdated} list={list} currentId={articleId} onList={onList} onOpen={onOpenArticle} onShown={setShown} />
        <Reader review={review} />
        <FindingsPanel review={review} />
      </div>
    </HoverContext>
  )
}

interface ArticleOrder {
  readonly setShown: (shown: ArticlesShown) => void
  readonly goToArticle: (direction: 1 | -1) => void
}

const NOTHING_SHOWN: ArticlesShown = { articles: [], isReady: false, findAt: () => Promise.resolve(undefined) }

/** Knows the articles in the order of the list, also just after the open one has left it (reviewed, or filtered out). */
function useArticleOrder({ articleId, onOpenArticle, onReport }: ReviewViewProps): ArticleOrder {
  const [{ articles, isReady, findAt }, setShown] = useState<ArticlesShown>(NOTHING_SHOWN)
  const lastPlace = useRef(-1)
  /** The article that was opened by its place, before its row was at hand. */
  const opened = useRef<{ readonly id: string; readonly place: number }>(undefined)
  const first = articles[0]?.id
  useEffect(() => {
    if (articleId === null && isReady && first !== undefined) onOpenArticle(first)
  }, [articleId, isReady, first, onOpenArticle])
  useEffect(() => {
    const at = articles.findIndex((article) => article?.id === articleId)
    if (at >= 0) lastPlace.current = at
  }, [articles, articleId])
  const goToArticle = useCallback(async (direction: 1 | -1) => {
    const found = articles.findIndex((article) => article?.id === articleId)
    const at = found < 0 && opened.current?.id === articleId ? opened.current.place : found
    const to = at >= 0 ? at + direction : lastPlace.current + (direction === 1 ? 0 : -1)
    const isInList = to >= 0 && to < articles.length
    const id = isInList ? (articles[to]?.id ?? (await findAt(to))) : undefined
    if (id !== undefined && id !== articleId) {
      opened.current = { id, place: to }
      onOpenArticle(id)
    } else onReport(direction === 1 ? 'This is the last article of the list.' : 'This is the first article of the list.')
  }, [articles, articleId, findAt, onOpenArticle, onReport])
  return { setShown, goToArticle: useCallback((direction) => void goToArticle(direction), [goToArticle]) }
}
