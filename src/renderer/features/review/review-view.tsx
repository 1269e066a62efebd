import { useHotkeys } from '@blueprintjs/core'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ArticleList, type ArticlesShown } from './article-list.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { createHover, HoverContext } from './hover.ts'
import { Reader } from './reader.tsx'
import { listenForCharacters, reviewKeys } from './review-keys.ts'
import type { ReviewViewProps } from './review.ts'
import { useReview } from './use-review.ts'
import './review.css'

/** The Review view: articles on the left, the text in the middle, what was found on the right. */
export function ReviewView(props: ReviewViewProps): ReactNode {
  const { articleId, list, onList, onOpenArticle } = props
  const [hover] = useState(createHover)
  const { setShown, goToArticle } = useArticleOrder(props)
  const review = useReview(props, goToArticle)
  const { run } = review
  useHotkeys(useMemo(() => reviewKeys(run), [run]))
  useEffect(() => listenForCharacters(run), [run])
  return (
    <HoverContext value={hover}>
      <div className="review">
        <ArticleList list={list} currentId={articleId} onList={onList} onOpen={onOpenArticle} onShown={setShown} />
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

/** Knows the articles in the order of the list, also just after the open one has left it (reviewed, or filtered out). */
function useArticleOrder({ articleId, onOpenArticle, onReport }: ReviewViewProps): ArticleOrder {
  const [{ articles, isReady }, setShown] = useState<ArticlesShown>({ articles: [], isReady: false })
  const lastPlace = useRef(-1)
  const first = articles[0]?.id
  useEffect(() => {
    if (articleId === null && isReady && first !== undefined) onOpenArticle(first)
  }, [articleId, isReady, first, onOpenArticle])
  useEffect(() => {
    const at = articles.findIndex(({ id }) => id === articleId)
    if (at >= 0) lastPlace.current = at
  }, [articles, articleId])
  const goToArticle = useCallback((direction: 1 | -1) => {
    const at = articles.findIndex(({ id }) => id === articleId)
    const to = at >= 0 ? at + direction : lastPlace.current + (direction === 1 ? 0 : -1)
    const article = articles[Math.max(0, to)]
    if (article && article.id !== articleId && to >= 0) onOpenArticle(article.id)
    else onReport(direction === 1 ? 'This is the last article of the list.' : 'This is the first article of the list.')
  }, [articles, articleId, onOpenArticle, onReport])
  return { setShown, goToArticle }
}
