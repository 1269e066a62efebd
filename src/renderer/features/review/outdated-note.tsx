import { Button } from '@blueprintjs/core'
import { RepeatIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { READER } from '../../../shared/model/reader.ts'

export interface OutdatedProps {
  /** How many articles an earlier reader read and nobody is reading again just now. */
  readonly outdatedCount: number
  readonly onReadOutdated: () => void
}

/** Says that today's reader would find more in some articles, and reads them again. */
export function OutdatedNote({ outdatedCount, onReadOutdated }: OutdatedProps): ReactNode {
  const isOne = outdatedCount === 1
  return (
    <aside className="review-outdated" aria-label="Articles read by an earlier version">
      <span>{isOne ? '1 article was' : `${outdatedCount} articles were`} read before {READER.since}.</span>
      <Button size="small" variant="minimal" intent="primary" icon={<RepeatIcon size={12} />} text={isOne ? 'Read it again' : 'Read them again'} title="What you decided stays, and undo takes it back" onClick={onReadOutdated} />
    </aside>
  )
}
