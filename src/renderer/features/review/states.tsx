import { Button, NonIdealState, NonIdealStateIconSize } from '@blueprintjs/core'
import { WarningSignIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { Problem } from '../../../shared/outcome.ts'

/** What could not be had, why, and a button to try again. */
export function Failure({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }): ReactNode {
  return (
    <div className="review-state" role="alert">
      <NonIdealState icon={<WarningSignIcon />} iconSize={NonIdealStateIconSize.SMALL} title="This could not be shown" description={problem.message} action={<Button text="Try again" onClick={onRetry} />} />
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
