import { Button } from '@blueprintjs/core'
import { DocumentIcon, TickIcon } from '@blueprintjs/icons'
import { type ReactNode, useMemo } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { ArticleFacts } from '../../../shared/model/article.ts'
import { plural } from '../../ui/plural.ts'
import { FactField } from './fact-field.tsx'
import { ReaderText } from './reader-text.tsx'
import { ArticleSkeleton, EmptyState, Failure } from './states.tsx'
import { TagField } from './tag-field.tsx'
import type { Review } from './review.ts'
import { languageName, writeDay } from './words.ts'

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

function ReaderHead({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
  const { article } = view
  const { act } = review
  const isReviewed = article.reviewedAt !== null
  const wordCount = useMemo(() => (article.text.match(/\S+/g) ?? []).length, [article.text])
  const correct = (facts: Partial<ArticleFacts>): void => void act('article.correct', { id: article.id, facts })
  const tagsAreOpen = review.piece === 'article-tags'
  return (
    <header className="reader-head">
      <div className="reader-title-row">
        <h1 className="reader-title"><FactField key={`title ${article.id}`} name="Title" value={article.title} isRequired onSave={(title) => correct({ title })} /></h1>
        <Button
          className="reader-reviewed" size="small" intent={isReviewed ? 'success' : 'none'} variant={isReviewed ? 'solid' : 'outlined'} icon={<TickIcon />}
          text={isReviewed ? 'Reviewed' : 'Mark reviewed'} title={isReviewed ? 'Mark as not reviewed (R)' : 'Mark as reviewed (R)'} onClick={() => review.run('reviewed')}
        />
      </div>
      <div className="reader-facts" key={article.id}>
        <FactField name="Reported by" value={article.reportedBy ?? ''} onSave={(value) => correct({ reportedBy: value || null })} />
        <FactField name="Published on" type="date" value={article.publishedOn ?? ''} {...(article.publishedOn ? { shown: writeDay(article.publishedOn) } : {})} onSave={(value) => correct({ publishedOn: value || null })} />
        <FactField name="Dateline" value={article.dateline ?? ''} onSave={(value) => correct({ dateline: value || null })} />
        <FactField name="Source" value={article.source} onSave={(source) => correct({ source })} />
        <span className="fact-fixed">{[languageName(article.language), plural(wordCount, 'word')].filter(Boolean).join(' · ')}</span>
      </div>
      {article.warnings.map((warning) => <p key={warning} className="reader-warning">{warning}</p>)}
      <TagField label="Tags of the article" subject={{ kind: 'article', id: article.id }} tags={view.tags} isOpen={tagsAreOpen} act={act} onOpen={(isOpen) => review.setPiece(isOpen ? 'article-tags' : null)} />
      {view.mentions.length === 0 && <p className="reader-nothing">Dateline found nothing in this text. Select a piece of it and press a digit, or choose its type, to make a mention.</p>}
    </header>
  )
}
