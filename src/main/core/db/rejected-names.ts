import { all, query, type ReadableDb } from './connection.ts'

/** The SQL of an entity that an event of an article names, and of the words that stand for it there; without words only the entity counts. */
interface NamedIn {
  readonly entity: string
  readonly article: string
  readonly said?: { readonly start: string; readonly end: string }
}

/**
 * SQL that holds where an analyst rejected what an event names: the entity itself, the very words that stand for it, or every
 * mention of it in the article. Words are rejected by a rejected mention that they lie in, or that crosses them and stood for
 * the entity, unless a mention that was not rejected says there that they are the entity's.
 */
export function isRejectedName({ entity, article, said }: NamedIn): string {
  const ofArticle = (verdict: string): string => `SELECT 1 FROM mention m WHERE m.article_id = ${article} AND m.verdict ${verdict}`
  const crosses = said && `m.start_offset < ${said.end} AND m.end_offset > ${said.start}`
  const isGone = `(EXISTS (${ofArticle(`= 'rejected'`)} AND m.entity_id = ${entity}) AND NOT EXISTS (${ofArticle(`<> 'rejected'`)} AND m.entity_id = ${entity}))`
  const isSaidRejected = said && `(EXISTS (${ofArticle(`= 'rejected'`)} AND (m.start_offset <= ${said.start} AND m.end_offset >= ${said.end} OR m.entity_id = ${entity} AND ${crosses}))
    AND NOT EXISTS (${ofArticle(`<> 'rejected'`)} AND m.entity_id = ${entity} AND ${crosses}))`
  return `(EXISTS (SELECT 1 FROM entity x WHERE x.id = ${entity} AND x.verdict = 'rejected') OR ${isGone}${isSaidRejected === undefined ? '' : ` OR ${isSaidRejected}`})`
}

/** SQL that holds where what an analyst rejected is all that a participant "p" of an event "e" is. */
export const IS_REJECTED_PARTICIPANT = isRejectedName({ entity: 'p.entity_id', article: 'e.article_id', said: { start: 'p.said_start', end: 'p.said_end' } })

const REJECTED_HERE = query<{ name: string; type: string }>(`SELECT l.name, l.type FROM lexicon l WHERE l.verdict = 'rejected'
  AND EXISTS (SELECT 1 FROM mention m WHERE m.article_id = ? AND m.verdict = 'rejected' AND m.quote = l.name AND m.type = l.type)`)

/** The names that the lexicon rejects and that an article has a rejected mention of. */
export function namesRejectedIn(db: ReadableDb, articleId: string): readonly { readonly name: string; readonly type: string }[] {
  return all(db, REJECTED_HERE, articleId)
}
