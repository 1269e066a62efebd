import { InputGroup, SegmentedControl } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import { type ReactNode, useEffect, useState } from 'react'
import type { ArticleList as ListName } from '../../../shared/contract/requests/article.ts'
import { ArticleRow } from './article-row.tsx'
import { ListBox } from './list-box.tsx'
import { OutdatedNote, type OutdatedProps } from './outdated-note.tsx'
import { Failure } from './states.tsx'
import { type ArticlePages, useArticlePages } from './use-article-pages.ts'

const SEARCH_DELAY_MS = 150
const ROW_HEIGHT = 86

/** The articles of one list, as the view's left side and the next-article key both need them. */
export type ArticlesShown = Pick<ArticlePages, 'articles' | 'isReady' | 'findAt'>

interface ArticleListProps extends OutdatedProps {
  readonly list: ListName
  readonly currentId: string | null
  readonly onList: (list: ListName) => void
  readonly onOpen: (id: string) => void
  readonly onShown: (shown: ArticlesShown) => void
}

/** The articles on the left: which list, a filter, and the rows. */
export function ArticleList({ list, currentId, onList, onOpen, onShown, outdatedCount, onReadOutdated }: ArticleListProps): ReactNode {
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim(), SEARCH_DELAY_MS)
  const { articles, isReady, findAt, counts, problem, retry, setInView } = useArticlePages(list, search, currentId)
  useEffect(() => onShown({ articles, isReady, findAt }), [articles, isReady, findAt, onShown])
  const options = [
    { value: 'to-review', label: withCount('To review', counts?.['to-review']) },
    { value: 'reviewed', label: withCount('Reviewed', counts?.reviewed) },
    { value: 'all', label: withCount('All', counts?.all) }
  ]
  return (
    <aside className="review-articles" aria-label="Articles">
      <div className="review-articles-head">
        <SegmentedControl fill size="small" options={options} value={list} onValueChange={(value) => onList(value as ListName)} aria-label="Which articles" />
        <InputGroup
          type="search" size="small" leftIcon={<SearchIcon />} placeholder="Filter these articles" aria-label="Filter these articles"
          value={typed} onValueChange={setTyped} onKeyDown={(event) => event.key === 'Escape' && leaveField(event.currentTarget, () => setTyped(''))}
        />
      </div>
      {outdatedCount > 0 && <OutdatedNote outdatedCount={outdatedCount} onReadOutdated={onReadOutdated} />}
      {problem
        ? <Failure problem={problem} onRetry={retry} />
        : (
            <ListBox
              label="Articles of this list" part="list" rowHeight={ROW_HEIGHT} items={articles} currentId={currentId} onChoose={onOpen} onDrawn={setInView}
              empty={counts && <p className="review-quiet">{whyEmpty(list, search)}</p>}
              renderRow={(article) => <ArticleRow article={article} />}
            />
          )}
    </aside>
  )
}

function withCount(label: string, count: number | undefined): string {
  return count === undefined ? label : `${label} ${count}`
}

function whyEmpty(list: ListName, search: string): string {
  if (search !== '') return `No article here matches “${search}”. Clear the filter, or look in another list.`
  switch (list) {
    case 'to-review': return 'Everything is reviewed. Open more articles, or look at the reviewed ones.'
    case 'reviewed': return 'Nothing is reviewed yet. R marks the open article as reviewed.'
    case 'all': return 'There are no articles in this project yet.'
  }
}

function leaveField(field: HTMLElement, clear: () => void): void {
  clear()
  field.blur()
}

function useDelayed(value: string, delay: number): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay)
    return () => clearTimeout(timer)
  }, [value, delay])
  return settled
}
