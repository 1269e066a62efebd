import type { TaughtPage } from '../../../shared/contract/requests/lexicon.ts'
import type { TaughtRow } from '../../../shared/model/lexicon-entry.ts'
import { all, first, query, type ReadableDb } from './connection.ts'
import { likeText } from './words.ts'

/** Names and triggers as one list. */
const LINES = `SELECT l.id, 'name' AS about, l.name AS words, l.type, l.verdict, NULL AS becomes, NULL AS sides, e.id AS entityId, e.name AS entityName
  FROM lexicon l LEFT JOIN entity e ON e.id = l.entity_id
  UNION ALL SELECT t.id, 'trigger', t.pattern, t.kind, CASE WHEN t.becomes IS NULL THEN 'rejected' ELSE 'accepted' END, nullif(t.becomes, t.kind), t.sides, NULL, NULL FROM taught_trigger t`
const MATCHING = `FROM (${LINES}) WHERE words LIKE ? ESCAPE '\\' OR entityName LIKE ? ESCAPE '\\'`
const PAGE = query<Omit<TaughtRow, 'entity'> & { readonly entityId: string | null; readonly entityName: string | null }>(`SELECT * ${MATCHING} ORDER BY words COLLATE NOCASE, about, type, id LIMIT ? OFFSET ?`)
const COUNT = query<{ count: number }>(`SELECT count(*) AS count ${MATCHING}`)

/** A page of what the project has learned, in the order of its words. */
export function listTaught(db: ReadableDb, { search, offset, limit }: { readonly search: string; readonly offset: number; readonly limit: number }): TaughtPage {
  const words = `%${likeText(search.trim())}%`
  const rows = all(db, PAGE, words, words, limit, offset).map(({ entityId, entityName, ...row }): TaughtRow => ({ ...row, entity: entityId === null || entityName === null ? null : { id: entityId, name: entityName } }))
  return { rows, total: first(db, COUNT, words, words)?.count ?? 0 }
}
