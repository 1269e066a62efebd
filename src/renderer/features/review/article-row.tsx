import type { ReactNode } from 'react'
import type { ArticleSummary } from '../../../shared/model/article.ts'
import { writeDay } from '../../ui/day-words.ts'

const TAGS_SHOWN = 2

/** One article of the list: title, facts, progress, tags. */
export function ArticleRow({ article }: { readonly article: ArticleSummary }): ReactNode {
  const { title, mentionCount, decidedCount, tags } = article
  const facts = [article.reportedBy, article.publishedOn && writeDay(article.publishedOn), article.dateline].filter(Boolean).join(' · ')
  const share = article.reviewedAt !== null ? 1 : mentionCount === 0 ? 0 : decidedCount / mentionCount
  return (
    <>
      <span className="review-article-title" dir="auto" title={title}>{title}</span>
      <span className="review-article-facts" title={facts || article.source}>{facts || article.source}</span>
      <span className="review-article-foot">
        <span className="review-progress" title={`${decidedCount} of ${mentionCount} checked`}>
          <span className="review-progress-done" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        </span>
        <span className="hidden-text">{article.reviewedAt !== null ? 'Reviewed' : `${decidedCount} of ${mentionCount} checked`}</span>
        {tags.slice(0, TAGS_SHOWN).map((tag) => <span key={tag.id} className="review-row-tag" title={tag.name}>{tag.name}</span>)}
        {tags.length > TAGS_SHOWN && <span className="review-row-tag" title={tags.map((tag) => tag.name).join(', ')}>+{tags.length - TAGS_SHOWN}</span>}
      </span>
    </>
  )
}
