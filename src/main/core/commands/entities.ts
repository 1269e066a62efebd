import type { FoundEntity } from '../../../shared/model/findings.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import { all, first, query, type ReadableDb } from '../db/connection.ts'
import { findRecord, findRecords } from '../db/records.ts'
import { nameKey } from '../extraction/linking/name-key.ts'
import type { Pen } from '../history/apply-changes.ts'
import { dropRoles, isInDecidedEvent } from './entity-roles.ts'

const BY_KEYS = query<{ id: string }>(`WITH wanted AS (SELECT value ->> 0 AS type, value ->> 1 AS name_key FROM json_each(?)),
  named AS (SELECT e.id FROM wanted w CROSS JOIN entity e ON e.name_key = w.name_key AND e.type = w.type
    UNION SELECT e.id FROM wanted w CROSS JOIN alias a ON a.name_key = w.name_key JOIN entity e ON e.id = a.entity_id AND e.type = w.type)
  SELECT id FROM entity WHERE id IN (SELECT id FROM named) AND verdict <> 'rejected' ORDER BY +id`)
const IN_ARTICLE = query<{ id: string }>(`SELECT DISTINCT e.id FROM entity e JOIN mention m ON m.entity_id = e.id LEFT JOIN alias a ON a.entity_id = e.id
  WHERE m.article_id = ? AND m.verdict <> 'rejected' AND e.type = ? AND (e.name_key = ? OR a.name_key = ?) ORDER BY e.id`)
const MENTIONS_OF = query<{ count: number }>('SELECT count(*) AS count FROM mention WHERE entity_id = ?')

/** The ids of the project's entities that share a name with one of these and could be it, rejected ones left out. */
export function namesakesOf(db: ReadableDb, found: readonly Pick<FoundEntity, 'type' | 'name' | 'aliases'>[]): readonly string[] {
  const wanted = found.flatMap(({ type, name, aliases }) => [name, ...aliases].map((one) => JSON.stringify([type, nameKey(one)])))
  return all(db, BY_KEYS, `[${[...new Set(wanted)].join(',')}]`).map(({ id }) => id)
}

/** The entity of that name and type that an article's mentions stand for. */
export function entityInArticle(db: ReadableDb, articleId: string, type: EntityType, name: string): string | undefined {
  const key = nameKey(name)
  return first(db, IN_ARTICLE, articleId, type, key, key)?.id
}

/** The entity that a name stands for in an article: the article's own, else the project's only one; undefined where it is unsure. */
export function entityOfName(db: ReadableDb, articleId: string, type: EntityType, name: string): string | undefined {
  const here = entityInArticle(db, articleId, type, name)
  if (here !== undefined) return here
  const candidates = namesakesOf(db, [{ type, name, aliases: [] }])
  return candidates.length === 1 ? candidates[0] : undefined
}

/** Makes an accepted entity for the analyst. */
export function makeEntity(pen: Pen, id: string, type: EntityType, name: string): string {
  pen.insert('entity', { id, type, name, nameKey: nameKey(name), country: null, sector: null, verdict: 'accepted', origin: 'analyst', confidence: null, why: 'You made it.' })
  return id
}

/** Adds another name of an entity, unless it has it. */
export function addAlias(pen: Pen, newId: () => string, entityId: string, name: string): void {
  const entity = findRecord(pen.db, 'entity', entityId)
  if (!entity || entity.name === name || findRecords(pen.db, 'alias', 'entity_id = ? AND name = ?', entityId, name).length > 0) return
  pen.insert('alias', { id: newId(), entityId, name, nameKey: nameKey(name) })
}

/**
 * Takes out the entities that just lost their last mention: nothing in any text stands for them, so a briefing could give no
 * evidence. What an analyst said of one by a tag, a decided post or an accepted event keeps it.
 */
export function sweepEntities(pen: Pen, ids: Iterable<string | null>): void {
  for (const id of new Set(ids)) {
    const entity = id === null ? undefined : findRecord(pen.db, 'entity', id)
    if (!entity || (first(pen.db, MENTIONS_OF, entity.id)?.count ?? 0) > 0) continue
    const posts = findRecords(pen.db, 'post', 'entity_id = ?', entity.id)
    if (posts.some((post) => post.verdict !== 'undecided' || post.origin === 'analyst')) continue
    if (findRecords(pen.db, 'tagging', `subject_kind = 'entity' AND subject_id = ?`, entity.id).length > 0 || isInDecidedEvent(pen, entity.id)) continue
    for (const post of posts) pen.remove('post', post.id)
    removeEntity(pen, entity.id)
  }
}

/** Takes an entity out with its aliases and its parts in events; what the lexicon knew of its names stays, for no entity. */
export function removeEntity(pen: Pen, id: string): void {
  for (const alias of findRecords(pen.db, 'alias', 'entity_id = ?', id)) pen.remove('alias', alias.id)
  for (const entry of findRecords(pen.db, 'lexicon', 'entity_id = ?', id)) pen.update('lexicon', entry.id, { entityId: null })
  for (const proposal of findRecords(pen.db, 'link_proposal', 'entity_id = ? OR candidate_id = ?', id, id)) pen.remove('link_proposal', proposal.id)
  dropRoles(pen, id)
  pen.remove('entity', id)
}
