import { assertNever } from '../../../shared/assert-never.ts'
import type { BriefingFilter, BriefingSpec } from '../../../shared/model/briefing.ts'
import type { ArticleRow, BriefingRows, EntityRow, MentionRow, PostRow } from '../briefing/briefing-rows.ts'
import type { Evidence } from '../briefing/evidence.ts'
import { countEventRows, listEventRows } from './briefing-event-rows.ts'
import { type ArticleColumns, BRIEFING_QUERIES, countQuery, type EntityColumns, type EvidenceColumns, type MentionColumns, type PostColumns } from './briefing-queries.ts'
import { all, first, jsonList, query, type ReadableDb, type SqlValue } from './connection.ts'

/** How many rows the briefing has. */
export function countBriefingRows(db: ReadableDb, { subject, filter }: BriefingSpec): number {
  if (subject === 'events' || subject === 'statements') return countEventRows(db, subject, filter)
  return first(db, countQuery(subject), ...filterValues(filter))?.count ?? 0
}

/**
 * The briefing's rows in their one order, which no setting changes. A date range looks at the articles; a tag counts where it
 * is on the row itself, on the entity it stands for, or on its article. Verdicts hold for findings and types for mentions and entities.
 * What no mention stands for has no evidence, and no row.
 */
export function listBriefingRows(db: ReadableDb, { subject, filter }: BriefingSpec, limit: number, offset: number): BriefingRows {
  const values = [...filterValues(filter), limit, offset]
  switch (subject) {
    case 'events':
    case 'statements': return { subject, rows: listEventRows(db, subject, filter, limit, offset) }
    case 'mentions': return { subject, rows: toMentionRows(db, all(db, BRIEFING_QUERIES.mentions, ...values)) }
    case 'entities': return { subject, rows: toEntityRows(db, all(db, BRIEFING_QUERIES.entities, ...values)) }
    case 'posts': return { subject, rows: toPostRows(db, all(db, BRIEFING_QUERIES.posts, ...values)) }
    case 'articles': return { subject, rows: toArticleRows(db, all(db, BRIEFING_QUERIES.articles, ...values)) }
    default: return assertNever(subject)
  }
}

function filterValues({ verdicts, types, tagIds, from, to }: BriefingFilter): readonly SqlValue[] {
  return [jsonList(verdicts), jsonList(types), jsonList(tagIds), from, to]
}

function toMentionRows(db: ReadableDb, found: readonly MentionColumns[]): readonly MentionRow[] {
  const tagsOf = findTags(db, found.flatMap(({ id, entityId, articleId }) => [id, entityId, articleId]))
  return found.map((row) => {
    const { quote, type, entity, country, dateStart, dateEnd, datePrecision, verdict } = row
    const date = datePrecision && { start: dateStart, end: dateEnd, precision: datePrecision }
    return { quote, type, entity, country, date, verdict, tags: tagsOf(row.id, row.entityId), articleTags: tagsOf(row.articleId), evidence: evidenceOf(row) }
  })
}

function toEntityRows(db: ReadableDb, found: readonly EntityColumns[]): readonly EntityRow[] {
  const ids = found.map(({ id }) => id)
  const tagsOf = findTags(db, ids)
  const aliasesOf = gather(all(db, ALIASES, jsonList(ids)))
  const postsOf = gather(all(db, POST_TITLES, jsonList(ids)))
  return found.map((row) => {
    const { id, name, type, country, sector, mentionCount, articleCount, verdict } = row
    return { name, type, country, sector, aliases: aliasesOf(id), posts: postsOf(id), mentionCount, articleCount, verdict, tags: tagsOf(id), evidence: evidenceOf(row) }
  })
}

function toPostRows(db: ReadableDb, found: readonly PostColumns[]): readonly PostRow[] {
  const tagsOf = findTags(db, found.flatMap(({ entityId, articleId }) => [entityId, articleId]))
  return found.map((row) => {
    const { person, title, country, organization, heldFrom, heldTo, verdict } = row
    return { person, title, country, organization, heldFrom, heldTo, verdict, tags: tagsOf(row.entityId), articleTags: tagsOf(row.articleId), evidence: evidenceOf(row) }
  })
}

function toArticleRows(db: ReadableDb, found: readonly ArticleColumns[]): readonly ArticleRow[] {
  const tagsOf = findTags(db, found.map(({ id }) => id))
  return found.map((row) => {
    const { dateline, reportedBy, language, url, reviewedAt, mentionCount, decidedCount } = row
    return { dateline, reportedBy, language, url, reviewedAt, mentionCount, decidedCount, tags: tagsOf(row.id), evidence: evidenceOf(row) }
  })
}

function evidenceOf({ articleId, startOffset, endOffset, articleTitle, publishedOn, source }: EvidenceColumns): Evidence {
  return { articleId, start: startOffset, end: endOffset, articleTitle, publishedOn, source }
}

interface Belonging {
  readonly owner: string
  readonly name: string
}

const ALIASES = query<Belonging>('SELECT entity_id AS owner, name FROM alias WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY name')
const POST_TITLES = query<Belonging>(`SELECT entity_id AS owner, title AS name FROM post WHERE verdict <> 'rejected' AND entity_id IN (SELECT value FROM json_each(?)) ORDER BY verdict <> 'accepted', title`)
const TAGS = query<Belonging>('SELECT g.subject_id AS owner, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.subject_id IN (SELECT value FROM json_each(?)) ORDER BY t.name_key')

function findTags(db: ReadableDb, ids: readonly (string | null)[]): (...ids: readonly (string | null)[]) => readonly string[] {
  return gather(all(db, TAGS, jsonList(new Set(ids.filter((id) => id !== null)))))
}

/** The names of one or more owners, each name once, in the order they were found. */
function gather(rows: readonly Belonging[]): (...ids: readonly (string | null)[]) => readonly string[] {
  const byOwner = Map.groupBy(rows, ({ owner }) => owner)
  return (...ids) => [...new Set(ids.flatMap((id) => (id === null ? [] : (byOwner.get(id) ?? []))).map(({ name }) => name))]
}
