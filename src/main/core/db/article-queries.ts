import type { ArticleList, ArticlePage, ArticleView, Rereading } from '../../../shared/contract/requests/article.ts'
import type { Article, ArticleSummary } from '../../../shared/model/article.ts'
import type { EntityInArticle, Post } from '../../../shared/model/entity.ts'
import { compareMentions, type Mention } from '../../../shared/model/mention.ts'
import { READER } from '../../../shared/model/reader.ts'
import type { Tag, Taggable } from '../../../shared/model/tag.ts'
import { all, first, jsonList, query, type ReadableDb, type SqlValue } from './connection.ts'
import { referencesOf, toArticleEvents } from './event-models.ts'
import { toMention } from './models.ts'
import { findRecord, findRecords } from './records.ts'
import { similarArticles } from './sketch-queries.ts'
import { columns, type ArticleRecord, type EntityRecord, type PostRecord } from './tables.ts'
import { likeText, onlyLetter, textQuery, TITLE_HAS_LETTER, titleLetterValues } from './words.ts'

type SummaryRow = Omit<ArticleSummary, 'tags'>

const LIST_CONDITION: Readonly<Record<ArticleList, string>> = {
  'to-review': 'a.reviewed_at IS NULL',
  reviewed: 'a.reviewed_at IS NOT NULL',
  all: 'TRUE'
}

const SUMMARY = `SELECT a.id, a.title, a.source, a.published_on AS publishedOn, a.dateline, a.reported_by AS reportedBy, a.reviewed_at AS reviewedAt,
  (SELECT count(*) FROM mention m WHERE m.article_id = a.id) AS mentionCount,
  (SELECT count(*) FROM mention m WHERE m.article_id = a.id AND m.verdict <> 'undecided') AS decidedCount`
const NEWEST_FIRST = 'ORDER BY a.published_on DESC, a.id'

/** Which articles a list shows. */
interface ListScope {
  readonly list: ArticleList
  readonly search: string
}

/** A page of the article list, the newest first; articles without a date come last. */
export function listArticles(db: ReadableDb, { offset, limit, ...scope }: ListScope & { readonly offset: number; readonly limit: number }): ArticlePage {
  const { where, values } = articlesOf(scope)
  const rows = all(db, query<SummaryRow>(`${SUMMARY} ${where} ${NEWEST_FIRST} LIMIT ? OFFSET ?`), ...values, limit, offset)
  const total = first(db, query<{ count: number }>(`SELECT count(*) AS count ${where}`), ...values)?.count ?? 0
  const tags = tagsOf(db, 'article', rows.map(({ id }) => id))
  return { articles: rows.map((row) => ({ ...row, tags: tags.get(row.id) ?? [] })), total, counts: countArticles(db) }
}

/** How many articles of the list stand before this one; null where it is not in the list. */
export function placeOfArticle(db: ReadableDb, id: string, scope: ListScope): number | null {
  const { where, values } = articlesOf(scope)
  return first(db, query<{ place: number }>(`SELECT place FROM (SELECT a.id, row_number() OVER (${NEWEST_FIRST}) - 1 AS place ${where}) WHERE id = ?`), ...values, id)?.place ?? null
}

function articlesOf({ list, search }: ListScope): { readonly where: string; readonly values: readonly SqlValue[] } {
  const where = `FROM article a WHERE ${LIST_CONDITION[list]}`
  const letter = onlyLetter(search)
  if (letter !== undefined) return { where: `${where} AND ${TITLE_HAS_LETTER}`, values: titleLetterValues(letter) }
  const words = textQuery(search)
  if (words === undefined) return { where, values: [] }
  return { where: `${where} AND (a.seq IN (SELECT rowid FROM article_words WHERE article_words MATCH ?) OR a.source LIKE ? ESCAPE '\\')`, values: [words, `%${likeText(search.trim())}%`] }
}

const COUNTS = query<{ all: number; reviewed: number }>('SELECT count(*) AS "all", count(reviewed_at) AS reviewed FROM article')

/** How many articles each list holds. */
export function countArticles(db: ReadableDb): Readonly<Record<ArticleList, number>> {
  const { all: total, reviewed } = first(db, COUNTS) ?? { all: 0, reviewed: 0 }
  return { all: total, reviewed, 'to-review': total - reviewed }
}

const OUTDATED = query<{ count: number }>('SELECT count(*) AS count FROM article WHERE read_by < ?')
const TO_READ: Readonly<Record<Rereading, ReturnType<typeof query<{ id: string }>>>> = {
  all: query(`SELECT a.id FROM article a WHERE ? > 0 ${NEWEST_FIRST}`),
  outdated: query(`SELECT a.id FROM article a WHERE a.read_by < ? ${NEWEST_FIRST}`)
}

/** How many articles were read by an earlier version of the reader. */
export function countOutdated(db: ReadableDb): number {
  return first(db, OUTDATED, READER.version)?.count ?? 0
}

/** The ids of the articles to be read again, in the order of the list. */
export function articlesToRead(db: ReadableDb, which: Rereading): readonly string[] {
  return all(db, TO_READ[which], READER.version).map(({ id }) => id)
}

/** An article with everything the Review view shows of it; undefined where there is none of that id. */
export function viewArticle(db: ReadableDb, id: string): ArticleView | undefined {
  const record = findRecord(db, 'article', id)
  if (!record) return undefined
  const mentions = findRecords(db, 'mention', 'article_id = ? ORDER BY start_offset, end_offset DESC, id', id).map(toMention).sort(compareMentions)
  const mentionTags = Object.fromEntries(tagsOf(db, 'mention', mentions.map((mention) => mention.id)))
  const events = toArticleEvents(db, findRecords(db, 'event', 'article_id = ? ORDER BY start_offset, end_offset, id', id))
  return { article: toArticle(db, record), tags: tagsOf(db, 'article', [id]).get(id) ?? [], mentions, mentionTags, entities: entitiesOf(db, mentions), events, eventTags: Object.fromEntries(tagsOf(db, 'event', events.map((event) => event.id))), references: referencesOf(db, id), similar: similarArticles(db, id) }
}

/** An article as the model has it. */
function toArticle(db: ReadableDb, record: ArticleRecord): Article {
  const paths = findRecords(db, 'article_path', 'article_id = ? ORDER BY position', record.id).map(({ path }) => path)
  return { ...record, paths, warnings: JSON.parse(record.warnings) as readonly string[] }
}

/** The tags of each subject that has any, by subject id, in order of name. */
export function tagsOf(db: ReadableDb, kind: Taggable, ids: readonly string[]): ReadonlyMap<string, readonly Tag[]> {
  const rows = all(db, TAGS, kind, jsonList(ids))
  const tags = new Map<string, Tag[]>()
  for (const { subjectId, id, name } of rows) tags.set(subjectId, [...(tags.get(subjectId) ?? []), { id, name }])
  return tags
}

const TAGS = query<{ subjectId: string; id: string; name: string }>(`SELECT g.subject_id AS subjectId, t.id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id
  WHERE g.subject_kind = ? AND g.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t.name_key`)
const ENTITIES = query<EntityRecord>(`SELECT ${columns('entity')} FROM entity WHERE id IN (SELECT value FROM json_each(?))`)
const ALIASES = query<{ entityId: string; name: string }>('SELECT entity_id AS entityId, name FROM alias WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY name')
const POSTS = query<PostRecord>(`SELECT ${columns('post')} FROM post WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY held_from IS NULL, held_from, id`)

const LIKELY = query<{ id: string; likelyCount: number }>(`SELECT w.value AS id, count(*) AS likelyCount FROM json_each(?) w JOIN link_proposal l ON l.entity_id = w.value OR l.candidate_id = w.value WHERE l.verdict = 'undecided' GROUP BY w.value`)

/** The entities that the mentions stand for, in order of first mention. */
function entitiesOf(db: ReadableDb, mentions: readonly Mention[]): readonly EntityInArticle[] {
  const counts = new Map<string, { mentionCount: number; decidedCount: number }>()
  for (const { entityId, verdict } of mentions) {
    if (entityId === null) continue
    const count = counts.get(entityId) ?? { mentionCount: 0, decidedCount: 0 }
    counts.set(entityId, { mentionCount: count.mentionCount + 1, decidedCount: count.decidedCount + (verdict === 'undecided' ? 0 : 1) })
  }
  const ids = jsonList(counts.keys())
  const records = new Map(all(db, ENTITIES, ids).map((record) => [record.id, record]))
  const aliases = Map.groupBy(all(db, ALIASES, ids), ({ entityId }) => entityId)
  const posts = Map.groupBy<string, Post>(all(db, POSTS, ids), ({ entityId }) => entityId)
  const tags = tagsOf(db, 'entity', [...counts.keys()])
  const likely = new Map(all(db, LIKELY, ids).map(({ id, likelyCount }) => [id, likelyCount]))
  return [...counts].flatMap(([id, count]) => {
    const record = records.get(id)
    if (!record) return []
    const { type, name, country, sector, verdict, origin, confidence, why } = record
    return [{ id, type, name, country, sector, verdict, origin, confidence, why, ...count, aliases: (aliases.get(id) ?? []).map(({ name }) => name), posts: posts.get(id) ?? [], tags: tags.get(id) ?? [], likelyCount: likely.get(id) ?? 0 }]
  })
}
