import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { Pen } from '../history/apply-changes.ts'
import { addAlias, removeEntity } from './entities.ts'
import { moveRoles } from './entity-roles.ts'
import { quoted, withArticle } from './labels.ts'
import { givePost } from './posts.ts'
import { moveTaggings } from './tags.ts'

/** Moves everything of one entity to another, which survives, accepted, with the other's names as aliases. */
export function mergeEntities(context: Context, fromId: string, intoId: string): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const from = findRecord(pen.db, 'entity', fromId)
    const into = findRecord(pen.db, 'entity', intoId)
    if (!from || !into) return failed('not-found', 'One of the two entities is no longer there. Open the article again.')
    if (fromId === intoId) return failed('bad-input', 'An entity can’t be merged with itself. Choose another one.')
    if (from.type !== into.type) return failed('bad-input', `“${from.name}” is ${withArticle(from.type)} and “${into.name}” ${withArticle(into.type)}. Give them the same type first.`)
    for (const mention of findRecords(pen.db, 'mention', 'entity_id = ?', fromId)) pen.update('mention', mention.id, { entityId: intoId })
    for (const post of findRecords(pen.db, 'post', 'entity_id = ?', fromId)) givePost(pen, post, intoId)
    moveRoles(pen, fromId, intoId)
    moveProposals(pen, fromId, intoId)
    moveTaggings(pen, 'entity', fromId, intoId)
    for (const entry of findRecords(pen.db, 'lexicon', 'entity_id = ?', fromId)) pen.update('lexicon', entry.id, { entityId: intoId })
    const names = [from.name, ...findRecords(pen.db, 'alias', 'entity_id = ?', fromId).map(({ name }) => name)]
    removeEntity(pen, fromId)
    for (const name of names) addAlias(pen, newId, intoId, name)
    pen.update('entity', intoId, { country: into.country ?? from.country, sector: into.sector ?? from.sector, verdict: 'accepted' })
    return done({ label: `Merged ${quoted(from.name)} into ${quoted(into.name)}`, articleId: null, value: null })
  })
}

/** Whom the one may be, or who may be the one, is now asked of the other; what was asked of these two is answered. */
function moveProposals(pen: Pen, fromId: string, intoId: string): void {
  const sides = (a: string, b: string): boolean => findRecords(pen.db, 'link_proposal', '(entity_id = ? AND candidate_id = ?) OR (entity_id = ? AND candidate_id = ?)', a, b, b, a).length > 0
  for (const proposal of findRecords(pen.db, 'link_proposal', 'entity_id = ? OR candidate_id = ?', fromId, fromId)) {
    const entityId = proposal.entityId === fromId ? intoId : proposal.entityId
    const candidateId = proposal.candidateId === fromId ? intoId : proposal.candidateId
    if (entityId === candidateId || sides(entityId, candidateId)) pen.remove('link_proposal', proposal.id)
    else pen.update('link_proposal', proposal.id, { entityId, candidateId })
  }
}
