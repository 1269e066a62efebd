import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord } from '../db/records.ts'
import { quoted } from './labels.ts'

/** Says that two entities that might have been one are different; it is not asked again. */
export function tellApart(context: Context, proposalId: string): Outcome<null> {
  return change(context, (pen) => {
    const proposal = findRecord(pen.db, 'link_proposal', proposalId)
    const [one, other] = proposal ? [findRecord(pen.db, 'entity', proposal.entityId), findRecord(pen.db, 'entity', proposal.candidateId)] : []
    if (!proposal || !one || !other) return failed('not-found', 'One of the two entities is no longer there. Open the article again.')
    pen.update('link_proposal', proposalId, { verdict: 'rejected' })
    return done({ label: `Told ${quoted(one.name)} and ${quoted(other.name)} apart`, articleId: null, value: null })
  })
}
