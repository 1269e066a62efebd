import type { SearchHit } from '../../../shared/contract/requests/workbench.ts'
import type { EntityChoice, LikelyEntity } from '../../../shared/model/entity.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import { all, query, type ReadableDb } from './connection.ts'
import { EXCERPT_WINDOW, excerptOf } from './excerpt.ts'
import { nameQuery, onlyLetter, textQuery, TITLE_HAS_LETTER, titleLetterValues } from './words.ts'

const ARTICLE_HITS = 20
const ENTITY_HITS = 10

const BEST_POST = `(SELECT p.title FROM post p WHERE p.entity_id = e.id AND p.verdict <> 'rejected' ORDER BY p.verdict = 'accepted' DESC, p.held_from DESC, p.id LIMIT 1)`
const CHOSEN = `e.id, e.type, e.name, e.country, ${BEST_POST} AS post, (SELECT count(*) FROM mention m WHERE m.entity_id = e.id) AS mentionCount`
const CHOICE = `SELECT ${CHOSEN} FROM entity e WHERE e.verdict <> 'rejected'`
const LIKELY = query<LikelyEntity>(`SELECT ${CHOSEN}, l.id AS proposalId, l.confidence, l.why FROM (SELECT ? AS id) asked
  JOIN link_proposal l ON l.entity_id = asked.id OR l.candidate_id = asked.id JOIN entity e ON e.id = iif(l.entity_id = asked.id, l.candidate_id, l.entity_id)
  WHERE l.verdict = 'undecided' AND e.verdict <> 'rejected' ORDER BY l.confidence DESC, e.name, e.id`)
const OF_TYPE = 'AND (e.type = ? OR ? IS NULL)'
const ALL_CHOICES = query<EntityChoice>(`${CHOICE} ${OF_TYPE} ORDER BY mentionCount DESC, e.name, e.id LIMIT ?`)
const NAMED = `(e.seq IN (SELECT rowid FROM entity_words WHERE entity_words MATCH ?) OR e.id IN (SELECT a.entity_id FROM alias a WHERE a.seq IN (SELECT rowid FROM alias_words WHERE alias_words MATCH ?)))`
const NAMED_CHOICES = query<EntityChoice>(`${CHOICE} ${OF_TYPE} AND ${NAMED} ORDER BY mentionCount DESC, e.name, e.id LIMIT ?`)

const NEWEST_ARTICLE = `(SELECT a.id FROM mention m JOIN article a ON a.id = m.article_id WHERE m.entity_id = e.id ORDER BY a.published_on DESC, a.id LIMIT 1)`
const ENTITIES = query<EntityRow>(`SELECT e.id, e.name, e.type, e.country, ${BEST_POST} AS post, ${NEWEST_ARTICLE} AS articleId FROM entity e
  WHERE e.verdict <> 'rejected' AND ${NAMED} ORDER BY (SELECT count(*) FROM mention m WHERE m.entity_id = e.id) DESC, e.name LIMIT ?`)
const TEXT = `substr(a.text, 1, ${EXCERPT_WINDOW}) AS text`
/** Neither ranked nor excerpted by SQLite, which weighs each place in each text and takes seconds where one text is very long. */
const ARTICLES = query<ArticleRow>(`SELECT a.id, a.title, ${TEXT} FROM article a WHERE a.seq IN (SELECT rowid FROM article_words WHERE article_words MATCH ? ORDER BY rowid DESC LIMIT ?) ORDER BY a.seq DESC`)
const TITLED = query<ArticleRow>(`SELECT a.id, a.title, ${TEXT} FROM article a WHERE ${TITLE_HAS_LETTER} ORDER BY a.seq DESC LIMIT ?`)

interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly text: string
}

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
  const words = nameQuery(search)
  if (words !== undefined) return all(db, NAMED_CHOICES, type ?? null, type ?? null, words, words, limit)
  return search.trim() === '' ? all(db, ALL_CHOICES, type ?? null, type ?? null, limit) : []
}

/** The entities that one may be, the likeliest first. */
export function likelyEntities(db: ReadableDb, id: string): readonly LikelyEntity[] {
  return all(db, LIKELY, id)
}

/** Places to go for the words typed: entities by name, then articles by title and by text, those opened last first. */
export function search(db: ReadableDb, text: string): readonly SearchHit[] {
  const names = nameQuery(text)
  if (names === undefined) return []
  const entities = all(db, ENTITIES, names, names, ENTITY_HITS).map(({ id, name, type, country, post, articleId }): SearchHit => {
    const context = [post ?? type, country].filter((part) => part !== null).join(', ')
    return { kind: 'entity', id, title: name, context, articleId }
  })
  const articles = findArticles(db, text).map(({ id, title, text: beginning }): SearchHit => ({ kind: 'article', id, title, context: excerptOf(beginning, text), articleId: id }))
  return [...entities, ...articles]
}

function findArticles(db: ReadableDb, search: string): readonly ArticleRow[] {
  const letter = onlyLetter(search)
  if (letter !== undefined) return all(db, TITLED, ...titleLetterValues(letter), ARTICLE_HITS)
  const words = textQuery(search)
  if (words === undefined) return []
  const found = [...all(db, ARTICLES, `{title} : (${words})`, ARTICLE_HITS), ...all(db, ARTICLES, words, ARTICLE_HITS)]
  return [...new Map(found.map((article) => [article.id, article])).values()].slice(0, ARTICLE_HITS)
}
