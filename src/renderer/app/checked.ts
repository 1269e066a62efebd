import type { ProjectInfo } from '../../shared/model/project.ts'
import { plural } from '../ui/plural.ts'
import type { View } from './view.ts'

interface Checked {
  readonly articleId: string | null
  readonly checkedCount: number
  readonly mentionCount: number
  readonly checkedEventCount: number
  readonly eventCount: number
}

/** How much is checked: of the open article in Review, of the project elsewhere. Empty while there is nothing to check. */
export function describeChecked(view: View, project: Pick<ProjectInfo, 'articleCount' | 'reviewedCount'> | undefined, article: Checked): string {
  if (!project || project.articleCount === 0) return ''
  if (view === 'review' && article.articleId !== null && article.mentionCount > 0) {
    const events = article.eventCount > 0 ? `, ${article.checkedEventCount} of ${plural(article.eventCount, 'event')}` : ''
    return `${article.checkedCount} of ${article.mentionCount} checked${events}`
  }
  return `${project.reviewedCount} of ${plural(project.articleCount, 'article')} reviewed`
}
