import { Button } from '@blueprintjs/core'
import { TickIcon } from '@blueprintjs/icons'
import { type ReactNode, useMemo } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { ArticleFacts } from '../../../shared/model/article.ts'
import { writeDay } from '../../ui/day-words.ts'
import { plural } from '../../ui/plural.ts'
import { ArticleMenu } from './article-menu.tsx'
import { FactField } from './fact-field.tsx'
import { SimilarArticles } from './similar-articles.tsx'
import { TagField } from './tag-field.tsx'
import type { Review } from './review.ts'
import { languageName } from './words.ts'

/** What stands above the text: the title, the facts, what was noticed about the article, and its tags. */
export function ReaderHead({ review, view }: { readonly review: Review; readonly view: ArticleView }): ReactNode {
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
        <ArticleMenu review={review} article={article} />
      </div>
      <SimilarArticles key={article.id} similar={view.similar} onOpen={review.openArticle} />
      <div className="reader-facts" key={article.id}>
        <FactField name="Reported by" value={article.reportedBy ?? ''} onSave={(value) => correct({ reportedBy: value || null })} />
        <FactField name="Published on" type="date" value={article.publishedOn ?? ''} {...(article.publishedOn ? { shown: writeDay(article.publishedOn) } : {})} onSave={(value) => correct({ publishedOn: value || null })} />
        <FactField name="Dateline" value={article.dateline ?? ''} onSave={(value) => correct({ dateline: value || null })} />
        <FactField name="Source" value={article.source} onSave={(source) => correct({ source })} />
        <FactField name="Web page" value={article.url ?? ''} {...(article.url === null ? {} : { shown: hostOf(article.url) })} onSave={(url) => correct({ url: url || null })} />
        <span className="fact-fixed">{[languageName(article.language), plural(wordCount, 'word')].filter(Boolean).join(' · ')}</span>
      </div>
      {article.warnings.map((warning) => <p key={warning} className="reader-warning">{warning}</p>)}
      <TagField label="Tags of the article" subject={{ kind: 'article', id: article.id }} tags={view.tags} isOpen={tagsAreOpen} act={act} onOpen={(isOpen) => review.setPiece(isOpen ? 'article-tags' : null)} />
      {(view.mentions.length === 0 || article.language !== READ) && <p className="reader-nothing">{whyNothing(article.language)} Select a piece of the text and press a digit, or choose its type, to make a mention; V makes an event of the word that names it.</p>}
    </header>
  )
}

/** The one language that Dateline reads by itself. */
const READ = 'en'

function whyNothing(language: string): string {
  const name = languageName(language)
  if (language === READ) return 'Dateline found nothing in this text.'
  return name === undefined ? 'Dateline reads English, and could not tell the language of this text. Marking by hand works as ever.' : `This text is in ${name}. Dateline reads only English so far; marking by hand works in every language.`
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url
}
