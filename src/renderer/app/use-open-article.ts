import { useCallback, useState } from 'react'
import type { ProjectInfo } from '../../shared/model/project.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { useAnswer } from '../client/workbench.tsx'

interface Choice {
  readonly projectId: string
  readonly articleId: string
}

/** How many findings of an article there are, and how many of them are decided. */
interface Counts {
  readonly checkedCount: number
  readonly mentionCount: number
  readonly checkedEventCount: number
  readonly eventCount: number
}

/** Which article is open, and the counts of its findings for the status bar. */
export interface OpenArticle extends Counts {
  readonly articleId: string | null
  readonly open: (articleId: string | null) => void
}

/** Keeps which article is open. Without a choice it is the first to review; an article that is gone is let go. */
export function useOpenArticle(project: ProjectInfo | undefined): OpenArticle {
  const [choice, setChoice] = useState<Choice | null>(null)
  const projectId = project?.id
  const chosen = choice !== null && choice.projectId === projectId ? choice.articleId : null
  const first = useFirstArticle(project !== undefined && chosen === null && project.articleCount > 0)
  if (projectId !== undefined && first !== undefined) setChoice({ projectId, articleId: first })
  const { isGone, ...counts } = useChecked(chosen)
  if (isGone) setChoice(null)
  const open = useCallback((articleId: string | null) => {
    setChoice(articleId === null || projectId === undefined ? null : { projectId, articleId })
  }, [projectId])
  return { articleId: chosen, open, ...counts }
}

/** The first article to review, or the first of all; only while one is wanted. */
function useFirstArticle(isWanted: boolean): string | undefined {
  const toReview = useAnswer('article.list', { list: 'to-review', limit: 1 }, { enabled: isWanted })
  const any = useAnswer('article.list', { list: 'all', limit: 1 }, { enabled: isWanted })
  if (!isWanted || toReview.isFetching || any.isFetching) return undefined
  return (toReview.data?.articles[0] ?? any.data?.articles[0])?.id
}

function useChecked(articleId: string | null): Counts & { readonly isGone: boolean } {
  const view = useAnswer('article.get', { id: articleId ?? '-' }, { enabled: articleId !== null })
  const { mentions = [], events = [] } = articleId === null || view.isPlaceholderData ? {} : (view.data ?? {})
  const countDecided = (findings: readonly { readonly verdict: Verdict }[]): number => findings.filter(({ verdict }) => verdict !== 'undecided').length
  return {
    isGone: articleId !== null && !view.isFetching && view.error?.problem.code === 'not-found',
    mentionCount: mentions.length,
    checkedCount: countDecided(mentions),
    eventCount: events.length,
    checkedEventCount: countDecided(events)
  }
}
