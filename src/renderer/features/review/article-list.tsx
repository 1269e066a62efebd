import { InputGroup, SegmentedControl } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { ArticleList as ListName } from '../../../shared/contract/requests/article.ts'
import type { ArticleSummary } from '../../../shared/model/article.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { ArticleRow } from './article-row.tsx'
import { ListBox } from './list-box.tsx'
import { Failure } from './states.tsx'

const PAGE = 1000
const SEARCH_DELAY_MS = 150
const ROW_HEIGHT = 86

/** The articles of one list, as the view's left side and the next-article key both need them. */
export interface ArticlesShown {
  readonly articles: readonly ArticleSummary[]
  readonly isReady: boolean
}

interface ArticleListProps {
  readonly list: ListName
  readonly currentId: string | null
  readonly onList: (list: ListName) => void
  readonly onOpen: (id: string) => void
  readonly onShown: (shown: ArticlesShown) => void
}

/** The articles on the left: which list, a filter, and the rows. */
export function ArticleList({ list, currentId, onList, onOpen, onShown }: ArticleListProps): ReactNode {
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim(), SEARCH_DELAY_MS)
  const answer = useAnswer('article.list', { list, search, limit: PAGE })
  const articles = useMemo(() => answer.data?.articles ?? [], [answer.data])
  const isReady = answer.data !== undefined && !answer.isPlaceholderData
  useEffect(() => onShown({ articles, isReady }), [articles, isReady, onShown])
  const counts = answer.data?.counts
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
      {answer.error && !answer.data
        ? <Failure problem={answer.error.problem} onRetry={() => void answer.refetch()} />
        : (
            <ListBox
              label="Articles of this list" part="list" rowHeight={ROW_HEIGHT} items={articles} currentId={currentId} onChoose={onOpen}
              empty={answer.data && <p className="review-quiet">{whyEmpty(list, search)}</p>}
              renderRow={(article) => <ArticleRow article={article} />}
            />
          )}
      {answer.data && answer.data.total > articles.length && <p className="review-quiet">The first {articles.length} of {answer.data.total} are shown. Filter to reach the others.</p>}
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
