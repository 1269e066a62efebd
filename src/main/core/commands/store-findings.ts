import type { Findings, FoundEntity, FoundMention, FoundPost } from '../../../shared/model/findings.ts'
import { dateColumns } from '../db/models.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { MentionRecord, PostRecord } from '../db/tables.ts'
import { linkEntities, nameKey } from '../extraction/linking.ts'
import type { Pen } from '../history/apply-changes.ts'
import { taughtEntity } from '../lexicon/teach.ts'
import { addAlias, knownEntities } from './entities.ts'
import { isAmbiguous, linkable } from './linkable.ts'
import { isSamePost } from './posts.ts'

/** Stores what was found in a new article: entities linked to the project's or new, mentions, posts. All of it is undecided. */
export function storeFindings(pen: Pen, newId: () => string, article: { readonly id: string; readonly text: string }, findings: Findings): void {
  const linked = linkFound(pen, findings.entities)
  const entityIds = findings.entities.map((entity, index) => linked[index] ?? insertFoundEntity(pen, newId, entity))
  findings.entities.forEach((entity, index) => learnAliases(pen, newId, entity, linked[index] ?? null))
  const mentionIds = findings.mentions.map((mention) => {
    const record = mentionRecord(newId(), article, mention, entityIds)
    if (!record) return undefined
    pen.insert('mention', record)
    return record.id
  })
  for (const post of findings.posts) insertFoundPost(pen, newId, post, entityIds, mentionIds[post.mention])
}

/** The project's entity that each found one is: what the analyst taught first, then what linking is sure of. */
export function linkFound(pen: Pen, found: readonly FoundEntity[]): readonly (string | null)[] {
  const candidates = found.map(linkable)
  const certain = candidates.filter((entity) => entity !== undefined)
  const known = knownEntities(pen.db, certain).map(linkable).filter((entity) => entity !== undefined)
  const { links: linked } = linkEntities(certain, known)
  return candidates.map((entity) => {
    if (!entity) return null
    const id = taughtEntity(pen.db, entity.name, entity.type) ?? linked[certain.indexOf(entity)] ?? null
    const isSure = !isAmbiguous(entity.type, entity.name) || known.some((one) => one.id === id && one.country === entity.country)
    return isSure ? id : null
  })
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
  if (findRecords(pen.db, 'post', 'entity_id = ?', entityId).some((known) => isSamePost(known, record))) return
  pen.insert('post', record)
}
