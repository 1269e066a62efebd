import { DocumentIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { ReaderHead } from './reader-head.tsx'
import { ReaderText } from './reader-text.tsx'
import { ArticleSkeleton, EmptyState, Failure } from './states.tsx'
import type { Review } from './review.ts'

/** The middle of the view: the article's facts and its text, or why there is none. */
export function Reader({ review }: { readonly review: Review }): ReactNode {
  const { view, problem, articleId } = review
  return (
    <main className="reader" aria-label="Article" data-review-scroller tabIndex={-1}>
      {!view && <h1 className="hidden-text">No article is shown</h1>}
      {view
        ? <article className="reader-column"><ReaderHead review={review} view={view} /><ReaderText review={review} view={view} /></article>
        : problem
          ? <Failure problem={problem} onRetry={review.retry} />
          : articleId === null ? <NoArticle /> : <ArticleSkeleton />}
    </main>
  )
}

function NoArticle(): ReactNode {
  return <EmptyState icon={<DocumentIcon size={32} />} title="No article is open"><p>Choose one on the left, or press N for the first of the list.</p></EmptyState>
}
