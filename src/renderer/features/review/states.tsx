import { Button } from '@blueprintjs/core'
import { WarningSignIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { Problem } from '../../../shared/outcome.ts'

interface StateProps {
  readonly icon: ReactNode
  readonly title: string
  readonly children: ReactNode
}

/** What stands where there is nothing to show: a word on why, and what to do. */
export function EmptyState({ icon, title, children }: StateProps): ReactNode {
  return (
    <div className="review-state">
      <span className="review-state-icon" aria-hidden="true">{icon}</span>
      <p className="review-state-title">{title}</p>
      {children}
    </div>
  )
}

/** What could not be had, why, and a button to try again. */
export function Failure({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }): ReactNode {
  return (
    <div role="alert" className="review-failure">
      <EmptyState icon={<WarningSignIcon size={32} />} title="This could not be shown">
        <p>{problem.message}</p>
        <Button text="Try again" onClick={onRetry} />
      </EmptyState>
    </div>
  )
}

const LINES = ['92%', '97%', '60%', '95%', '88%', '97%', '40%', '93%', '96%', '71%']

/** The shape of an article while it is on its way; shown only when that takes a moment. */
export function ArticleSkeleton(): ReactNode {
  return (
    <div className="review-skeleton" role="status" aria-label="Loading the article">
      <span className="review-skeleton-title bp6-skeleton" />
      {LINES.map((inlineSize, index) => <span key={index} className="review-skeleton-line bp6-skeleton" style={{ inlineSize }} />)}
    </div>
  )
}
