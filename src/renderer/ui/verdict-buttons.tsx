import { CrossIcon, TickIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import type { Verdict } from '../../shared/model/verdict.ts'

interface VerdictButtonsProps {
  readonly name: string
  readonly verdict: Verdict
  /** Accepted as a whole, but with undecided parts: accepting once more accepts those. */
  readonly isPartly?: boolean
  /** Whether Tab stops here; in a list only the current row's buttons do. */
  readonly isInTabOrder: boolean
  readonly onDecide: (verdict: Verdict) => void
}

/** Accept and reject as two small buttons; pressing the one that is on takes the verdict back. */
export function VerdictButtons({ name, verdict, isPartly = false, isInTabOrder, onDecide }: VerdictButtonsProps): ReactNode {
  const tabIndex = isInTabOrder ? 0 : -1
  const toggle = (to: Verdict): void => onDecide(verdict === to && !isPartly ? 'undecided' : to)
  return (
    <span className="verdict-buttons">
      <button type="button" className="verdict-button verdict-accept" tabIndex={tabIndex} aria-pressed={verdict !== 'accepted' ? false : isPartly ? 'mixed' : true} aria-label={`Accept ${name}`} title={isPartly ? 'Accept its undecided mentions too' : 'Accept'} onClick={() => toggle('accepted')}><TickIcon size={12} /></button>
      <button type="button" className="verdict-button verdict-reject" tabIndex={tabIndex} aria-pressed={verdict === 'rejected'} aria-label={`Reject ${name}`} title="Reject" onClick={() => toggle('rejected')}><CrossIcon size={12} /></button>
    </span>
  )
}

const WORDS: Readonly<Record<Verdict, string>> = { accepted: 'Accepted', rejected: 'Rejected', undecided: 'Undecided' }

/** A verdict as a small mark, with its word for those who don't see it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <span className="verdict-mark" data-verdict={verdict} title={WORDS[verdict]}>
      {verdict === 'accepted' && <TickIcon size={12} />}
      {verdict === 'rejected' && <CrossIcon size={12} />}
      <span className="hidden-text">{WORDS[verdict]}</span>
    </span>
  )
}
