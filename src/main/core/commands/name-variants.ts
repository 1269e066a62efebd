import { all, first, jsonList, query, run, type WritableDb } from '../db/connection.ts'
import { columns, type EntityRecord } from '../db/tables.ts'
import type { KnownEntity } from '../extraction/linking.ts'
import { variantLinkKeys, type Linkable } from '../extraction/linking/link-keys.ts'

const UNTIL = query<{ seq: number }>('SELECT change_row_seq AS seq FROM name_variant_until')
const NEWEST_ROW = query<{ seq: number }>('SELECT seq FROM change_row ORDER BY seq DESC LIMIT 1')
/** Entities of which a name, a country or a post changed since. */
const CHANGED = query<{ id: string }>(`WITH touched AS (SELECT DISTINCT table_name, row_id FROM change_row WHERE seq > ? AND kind <> 'delete' AND table_name IN ('entity', 'alias', 'post'))
  SELECT row_id AS id FROM touched WHERE table_name = 'entity'
  UNION SELECT a.entity_id FROM touched t JOIN alias a ON a.id = t.row_id WHERE t.table_name = 'alias'
  UNION SELECT p.entity_id FROM touched t JOIN post p ON p.id = t.row_id WHERE t.table_name = 'post'`)
const ENTITIES = query<EntityRecord>(`SELECT ${columns('entity')} FROM entity WHERE id IN (SELECT value FROM json_each(?)) AND verdict <> 'rejected' ORDER BY id`)
const ALIASES = query<{ entityId: string; name: string }>('SELECT entity_id AS entityId, name FROM alias WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY id')
const POSTS = query<{ entityId: string; title: string; country: string | null }>(`SELECT entity_id AS entityId, title, country FROM post WHERE entity_id IN (SELECT value FROM json_each(?)) AND verdict <> 'rejected' ORDER BY id`)
/** A key that more entities share than this says nothing of any of them. */
const MOST_OF_A_KEY = 20
const BY_KEYS = query<{ id: string }>(`SELECT DISTINCT entity_id AS id FROM name_variant WHERE key IN (SELECT v.key FROM json_each(?) w JOIN name_variant v ON v.key = w.value JOIN entity e ON e.id = v.entity_id AND e.verdict <> 'rejected' GROUP BY v.key HAVING count(*) <= ${MOST_OF_A_KEY})`)

/** Entities with all that linking looks at: names, country and posts; rejected ones left out. */
export function linkableEntities(db: WritableDb, ids: Iterable<string>): readonly KnownEntity[] {
  const records = all(db, ENTITIES, jsonList(ids))
  const own = jsonList(records.map(({ id }) => id))
  const aliases = Map.groupBy(all(db, ALIASES, own), ({ entityId }) => entityId)
  const posts = Map.groupBy(all(db, POSTS, own), ({ entityId }) => entityId)
  return records.map(({ id, type, name, country }) => ({ id, type, name, country, aliases: (aliases.get(id) ?? []).map((alias) => alias.name), posts: posts.get(id) ?? [] }))
}

function keysOf(entity: Linkable): readonly string[] {
  return variantLinkKeys(entity).map(({ likeness, key }) => `${entity.type} ${likeness} ${key}`)
}

/** Brings the keys up to date with the change log. Keys that no longer hold stay: what they lead to is compared anew, and those of entities that went are not counted. */
function refreshVariants(db: WritableDb): void {
  const [since, newest] = [first(db, UNTIL)?.seq ?? 0, first(db, NEWEST_ROW)?.seq ?? 0]
  if (since === newest) return
  for (const entity of linkableEntities(db, all(db, CHANGED, since).map(({ id }) => id))) {
    for (const key of keysOf(entity)) run(db, 'INSERT OR IGNORE INTO name_variant (key, entity_id) VALUES (?, ?)', key, entity.id)
  }
  run(db, 'INSERT INTO name_variant_until (id, change_row_seq) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET change_row_seq = excluded.change_row_seq', newest)
}

/** The ids of the project's entities whose names are like those of the found ones. */
export function variantsOf(db: WritableDb, found: readonly Linkable[]): readonly string[] {
  refreshVariants(db)
  return all(db, BY_KEYS, jsonList(found.flatMap(keysOf))).map(({ id }) => id)
}
