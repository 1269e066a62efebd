import type { SearchHit } from '../../../shared/contract/requests/workbench.ts'
import type { EntityChoice } from '../../../shared/model/entity.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import { all, query, type ReadableDb } from './connection.ts'
import { ftsQuery } from './words.ts'

const ARTICLE_HITS = 20
const ENTITY_HITS = 10

const BEST_POST = `(SELECT p.title FROM post p WHERE p.entity_id = e.id AND p.verdict <> 'rejected' ORDER BY p.verdict = 'accepted' DESC, p.held_from DESC, p.id LIMIT 1)`
const CHOICE = `SELECT e.id, e.type, e.name, e.country, ${BEST_POST} AS post, (SELECT count(*) FROM mention m WHERE m.entity_id = e.id) AS mentionCount FROM entity e WHERE e.verdict <> 'rejected'`
const OF_TYPE = 'AND (e.type = ? OR ? IS NULL)'
const ALL_CHOICES = query<EntityChoice>(`${CHOICE} ${OF_TYPE} ORDER BY mentionCount DESC, e.name, e.id LIMIT ?`)
const NAMED = `(e.seq IN (SELECT rowid FROM entity_words WHERE entity_words MATCH ?) OR e.id IN (SELECT a.entity_id FROM alias a WHERE a.seq IN (SELECT rowid FROM alias_words WHERE alias_words MATCH ?)))`
const NAMED_CHOICES = query<EntityChoice>(`${CHOICE} ${OF_TYPE} AND ${NAMED} ORDER BY mentionCount DESC, e.name, e.id LIMIT ?`)

const NEWEST_ARTICLE = `(SELECT a.id FROM mention m JOIN article a ON a.id = m.article_id WHERE m.entity_id = e.id ORDER BY a.published_on DESC, a.id LIMIT 1)`
const ENTITIES = query<EntityRow>(`SELECT e.id, e.name, e.type, e.country, ${BEST_POST} AS post, ${NEWEST_ARTICLE} AS articleId FROM entity e
  WHERE e.verdict <> 'rejected' AND ${NAMED} ORDER BY (SELECT count(*) FROM mention m WHERE m.entity_id = e.id) DESC, e.name LIMIT ?`)
const ARTICLES = query<{ id: string; title: string; context: string }>(`SELECT a.id, a.title, snippet(article_words, 1, '', '', ' … ', 16) AS context
  FROM article_words JOIN article a ON a.seq = article_words.rowid WHERE article_words MATCH ? ORDER BY article_words.rank LIMIT ?`)

interface EntityRow {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly country: string | null
  readonly post: string | null
  readonly articleId: string | null
}

/** Entities to choose from, the most mentioned first. */
export function findEntityChoices(db: ReadableDb, search: string, type: EntityType | undefined, limit: number): readonly EntityChoice[] {
  const words = ftsQuery(search)
  if (words !== undefined) return all(db, NAMED_CHOICES, type ?? null, type ?? null, words, words, limit)
  return search.trim() === '' ? all(db, ALL_CHOICES, type ?? null, type ?? null, limit) : []
}

/** Places to go for the words typed: entities by name, then articles by title and text. */
export function search(db: ReadableDb, text: string): readonly SearchHit[] {
  const words = ftsQuery(text)
  if (words === undefined) return []
  const entities = all(db, ENTITIES, words, words, ENTITY_HITS).map(({ id, name, type, country, post, articleId }): SearchHit => {
    const context = [post ?? type, country].filter((part) => part !== null).join(', ')
    return { kind: 'entity', id, title: name, context, articleId }
  })
  const articles = all(db, ARTICLES, words, ARTICLE_HITS).map(({ id, title, context }): SearchHit => ({ kind: 'article', id, title, context: context.replace(/\s+/g, ' ').trim(), articleId: id }))
  return [...entities, ...articles]
}
