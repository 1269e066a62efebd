import type { Findings, FoundEntity, FoundMention, FoundPost } from '../../../shared/model/findings.ts'
import { dateColumns } from '../db/models.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { MentionRecord, PostRecord } from '../db/tables.ts'
import type { Linkable } from '../extraction/linking/link-keys.ts'
import { nameKey } from '../extraction/linking/name-key.ts'
import { linkEntities, type Linking } from '../extraction/linking.ts'
import type { Pen } from '../history/apply-changes.ts'
import { taughtEntity } from '../lexicon/teach.ts'
import { taughtTriggers } from '../lexicon/teach-triggers.ts'
import { addAlias, namesakesOf } from './entities.ts'
import { isAmbiguous, linkable } from './linkable.ts'
import { linkableEntities, variantsOf } from './name-variants.ts'
import { isSamePost } from './posts.ts'
import { insertFoundEvent, insertReference, rowsOfEvents, rowsOfReferences } from './store-events.ts'

/** Stores what was found in a new article: entities linked to the project's or new, mentions, posts, events, references. All of it is undecided. */
export function storeFindings(pen: Pen, newId: () => string, article: { readonly id: string; readonly text: string }, findings: Findings): void {
  const linking = linkFound(pen, findings)
  const linked = linking.links
  const entityIds = findings.entities.map((entity, index) => linked[index] ?? insertFoundEntity(pen, newId, entity))
  findings.entities.forEach((entity, index) => learnAliases(pen, newId, entity, linked[index] ?? null))
  insertProposals(pen, newId, linking, entityIds)
  const mentionIds = findings.mentions.map((mention) => {
    const record = mentionRecord(newId(), article, mention, entityIds)
    if (!record) return undefined
    pen.insert('mention', record)
    return record.id
  })
  for (const post of findings.posts) insertFoundPost(pen, newId, post, entityIds, mentionIds[post.mention])
  for (const rows of rowsOfEvents(article, findings.events, entityIds, taughtTriggers(pen.db))) insertFoundEvent(pen, newId, rows)
  for (const rows of rowsOfReferences(article, findings.references, entityIds)) insertReference(pen, newId, article.id, rows)
}

/** The project's entity that each found one is, by what the analyst taught first, then by what linking is sure of; and whom it may be. */
export function linkFound({ db }: Pen, { entities, posts }: Findings): Linking {
  const postsOf = Map.groupBy(posts, ({ holder }) => holder)
  const linkables = entities.map((entity, index): Linkable | undefined => {
    const one = entity.type === 'person' ? entity : linkable(entity)
    return one && { ...one, posts: postsOf.get(index) ?? [] }
  })
  const some = linkables.filter((entity) => entity !== undefined)
  const ids = new Set([...namesakesOf(db, some), ...variantsOf(db, some)])
  const known = linkableEntities(db, ids).map((entity) => (entity.type === 'person' ? entity : linkable(entity))).filter((entity) => entity !== undefined)
  const { links, proposals } = linkEntities(some, known)
  const places = linkables.flatMap((entity, index) => (entity ? [index] : []))
  const linkOf = new Map(places.map((index, at) => [index, links[at] ?? null]))
  const countryOf = new Map(known.map(({ id, country }) => [id, country]))
  const sure = entities.map((entity, index): string | null => {
    if (!linkables[index]) return null
    const id = taughtEntity(db, entity.name, entity.type) ?? linkOf.get(index) ?? null
    const isSure = !isAmbiguous(entity.type, entity.name) || (id !== null && countryOf.get(id) === entity.country)
    return isSure ? id : null
  })
  return { links: sure, proposals: proposals.map((proposal) => ({ ...proposal, found: places[proposal.found] ?? -1 })).filter(({ found }) => sure[found] === null) }
}

/** Stores whom new entities may be, undecided, once for each pair. */
export function insertProposals(pen: Pen, newId: () => string, { proposals }: Linking, entityIds: readonly string[]): void {
  for (const { found, known: candidateId, confidence, why } of proposals) {
    const entityId = entityIds[found]
    if (entityId === undefined || entityId === candidateId) continue
    if (findRecords(pen.db, 'link_proposal', '(entity_id = ? AND candidate_id = ?) OR (entity_id = ? AND candidate_id = ?)', entityId, candidateId, candidateId, entityId).length > 0) continue
    pen.insert('link_proposal', { id: newId(), entityId, candidateId, verdict: 'undecided', confidence, why })
  }
}

/** Adds a found entity with its other names, undecided. */
export function insertFoundEntity(pen: Pen, newId: () => string, { aliases, ...entity }: FoundEntity): string {
  const id = newId()
  pen.insert('entity', { id, ...entity, nameKey: nameKey(entity.name), verdict: 'undecided', origin: 'machine' })
  for (const alias of aliases) addAlias(pen, newId, id, alias)
  return id
}

/** An undecided entity learns the other names it was met under; a decided one is left as the analyst has it. */
export function learnAliases(pen: Pen, newId: () => string, found: FoundEntity, entityId: string | null): void {
  if (entityId === null || findRecord(pen.db, 'entity', entityId)?.verdict !== 'undecided') return
  for (const name of [found.name, ...found.aliases]) addAlias(pen, newId, entityId, name)
}

/** A found mention as a row; undefined for a span that does not lie in the text. */
export function mentionRecord(id: string, article: { readonly id: string; readonly text: string }, found: FoundMention, entityIds: readonly string[]): MentionRecord | undefined {
  const { start, end, type, confidence, why } = found
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > article.text.length) return undefined
  const entityId = found.entity === null ? null : entityIds[found.entity] ?? null
  return {
    id, articleId: article.id, startOffset: start, endOffset: end, quote: article.text.slice(start, end), type, entityId,
    ...dateColumns(found.date), verdict: 'undecided', origin: 'machine', confidence, why
  }
}

/** Adds a found post, unless its holder is known to hold it. */
export function insertFoundPost(pen: Pen, newId: () => string, found: FoundPost, entityIds: readonly string[], mentionId: string | undefined): void {
  const entityId = entityIds[found.holder]
  if (entityId === undefined) return
  const { title, country, organization, heldFrom, heldTo, confidence, why } = found
  const record: PostRecord = { id: newId(), entityId, title, country, organization, heldFrom, heldTo, mentionId: mentionId ?? null, verdict: 'undecided', origin: 'machine', confidence, why }
  const known = findRecords(pen.db, 'post', 'entity_id = ?', entityId).find((one) => isSamePost(one, record))
  if (!known) pen.insert('post', record)
  // What is known already may learn here since or until when.
  else if (known.verdict === 'undecided' && known.heldFrom === null && known.heldTo === null && (heldFrom !== null || heldTo !== null)) pen.update('post', known.id, { heldFrom, heldTo })
}
