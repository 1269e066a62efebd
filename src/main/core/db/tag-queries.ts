import type { TagUse } from '../../../shared/model/tag.ts'
import { all, query, type ReadableDb } from './connection.ts'

const TAG_USES = query<TagUse>('SELECT t.id, t.name, count(g.id) AS uses FROM tag t LEFT JOIN tagging g ON g.tag_id = t.id GROUP BY t.id ORDER BY t.name_key')

/** Every tag with its uses, in order of name. */
export function listTags(db: ReadableDb): readonly TagUse[] {
  return all(db, TAG_USES)
}
