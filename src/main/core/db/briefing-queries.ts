import type { BriefingSubject } from '../../../shared/model/briefing.ts'
import type { DatePrecision } from '../../../shared/model/date-range.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { query, type Query } from './connection.ts'

/** The columns that say where the evidence stands; every row has it. */
export interface EvidenceColumns {
  readonly articleId: string
  readonly startOffset: number
  readonly endOffset: number
  readonly articleTitle: string
  readonly publishedOn: string | null
  readonly source: string
}

export interface MentionColumns extends EvidenceColumns {
  readonly id: string
  readonly quote: string
  readonly type: string
  readonly entityId: string | null
  readonly entity: string | null
  readonly country: string | null
  readonly dateStart: string | null
  readonly dateEnd: string | null
  readonly datePrecision: DatePrecision | null
  readonly verdict: Verdict
}

export interface EntityColumns extends EvidenceColumns {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly country: string | null
  readonly sector: string | null
  readonly mentionCount: number
  readonly articleCount: number
  readonly verdict: Verdict
}

export interface PostColumns extends EvidenceColumns {
  readonly id: string
  readonly entityId: string
  readonly person: string
  readonly title: string
  readonly country: string | null
  readonly organization: string | null
  readonly heldFrom: string | null
  readonly heldTo: string | null
  readonly verdict: Verdict
}

export interface ArticleColumns extends EvidenceColumns {
  readonly id: string
  readonly dateline: string | null
  readonly reportedBy: string | null
  readonly language: string
  readonly url: string | null
  readonly reviewedAt: string | null
  readonly mentionCount: number
  readonly decidedCount: number
}

/** The filter's values, given once in the order of `filterValues`; an empty list or a null leaves a filter open. */
const GIVEN = 'given (verdicts, types, tags, from_day, to_day) AS (SELECT ?, ?, ?, ?, ?)'

/** SQL that holds where an article was published in the given range; an article without a date is in no range. */
const inRange = (article: string): string =>
  `(given.from_day IS NULL OR ${article}.published_on >= given.from_day) AND (given.to_day IS NULL OR ${article}.published_on <= given.to_day)`

const isAmong = (value: string, list: 'verdicts' | 'types'): string => `(given.${list} = '[]' OR ${value} IN (SELECT value FROM json_each(given.${list})))`

const isTagged = (...subjects: readonly string[]): string =>
  `EXISTS (SELECT 1 FROM tagging WHERE subject_id IN (${subjects.join(', ')}) AND tag_id IN (SELECT value FROM json_each(given.tags)))`

const EVIDENCE = 'm.start_offset AS startOffset, m.end_offset AS endOffset, a.id AS articleId, a.title AS articleTitle, a.published_on AS publishedOn, a.source'
const BY_ARTICLE = 'a.published_on IS NULL, a.published_on, a.title, a.id'

/** The best mention to quote comes first: decided ones before others, names before posts, early before late. */
const BEST_EVIDENCE = `CASE m.verdict WHEN 'accepted' THEN 0 WHEN 'undecided' THEN 1 ELSE 2 END, m.type <> e.type, ${BY_ARTICLE}, m.start_offset, m.id`

/** A rejected mention stands for nothing, and is evidence of nothing but what was rejected with it. */
const isEvidenceOf = (...findings: readonly string[]): string => `(m.verdict <> 'rejected' OR ${findings.map((finding) => `${finding}.verdict = 'rejected'`).join(' OR ')})`

const MENTIONS = `
WITH ${GIVEN}
SELECT m.id, m.quote, m.type, m.entity_id AS entityId, e.name AS entity, e.country, m.date_start AS dateStart, m.date_end AS dateEnd,
  m.date_precision AS datePrecision, m.verdict, ${EVIDENCE}
FROM given, mention m JOIN article a ON a.id = m.article_id LEFT JOIN entity e ON e.id = m.entity_id
WHERE ${inRange('a')} AND ${isAmong('m.verdict', 'verdicts')} AND ${isAmong('m.type', 'types')} AND (given.tags = '[]' OR ${isTagged('m.id', 'm.entity_id', 'a.id')})
ORDER BY ${BY_ARTICLE}, m.start_offset, m.end_offset DESC, m.type, m.id`

const ENTITIES = `
WITH ${GIVEN},
seen AS (
  SELECT m.*, ROW_NUMBER() OVER (PARTITION BY m.entity_id ORDER BY ${BEST_EVIDENCE}) AS place
  FROM given, mention m JOIN article a ON a.id = m.article_id JOIN entity e ON e.id = m.entity_id
  WHERE ${inRange('a')} AND ${isEvidenceOf('e')}
),
counted AS (
  SELECT seen.entity_id, COUNT(*) FILTER (WHERE seen.verdict <> 'rejected') AS mentions,
    COUNT(DISTINCT CASE WHEN seen.verdict <> 'rejected' THEN seen.article_id END) AS articles, MAX(given.tags <> '[]' AND ${isTagged('seen.id', 'seen.article_id')}) AS is_tagged
  FROM given, seen GROUP BY seen.entity_id
)
SELECT e.id, e.name, e.type, e.country, e.sector, e.verdict, c.mentions AS mentionCount, c.articles AS articleCount, ${EVIDENCE}
FROM given, entity e JOIN counted c ON c.entity_id = e.id JOIN seen m ON m.entity_id = e.id AND m.place = 1 JOIN article a ON a.id = m.article_id
WHERE ${isAmong('e.verdict', 'verdicts')} AND ${isAmong('e.type', 'types')}
  AND (given.tags = '[]' OR c.is_tagged OR ${isTagged('e.id')})
ORDER BY CASE e.type WHEN 'person' THEN 0 WHEN 'organization' THEN 1 ELSE 2 END, e.name_key, e.name, e.id`

const POSTS = `
WITH ${GIVEN}
SELECT p.id, p.entity_id AS entityId, e.name AS person, p.title, p.country, p.organization, p.held_from AS heldFrom, p.held_to AS heldTo, p.verdict, ${EVIDENCE}
FROM given, post p JOIN entity e ON e.id = p.entity_id
JOIN mention m ON m.id = (SELECT m.id FROM mention m JOIN article a ON a.id = m.article_id
  WHERE (m.id = p.mention_id OR m.entity_id = e.id) AND ${isEvidenceOf('e', 'p')} ORDER BY m.id IS NOT p.mention_id, ${BEST_EVIDENCE} LIMIT 1)
JOIN article a ON a.id = m.article_id
WHERE ${inRange('a')} AND ${isAmong('p.verdict', 'verdicts')} AND (given.tags = '[]' OR ${isTagged('e.id', 'm.id', 'a.id')})
ORDER BY e.name_key, e.name, e.id, p.title, ${BY_ARTICLE}, p.id`

const ARTICLES = `
WITH ${GIVEN}
SELECT a.id, a.dateline, a.reported_by AS reportedBy, a.language, a.url, a.reviewed_at AS reviewedAt, a.id AS articleId, 0 AS startOffset, 0 AS endOffset,
  a.title AS articleTitle, a.published_on AS publishedOn, a.source,
  (SELECT COUNT(*) FROM mention m WHERE m.article_id = a.id) AS mentionCount,
  (SELECT COUNT(*) FROM mention m WHERE m.article_id = a.id AND m.verdict <> 'undecided') AS decidedCount
FROM given, article a
WHERE ${inRange('a')} AND (given.tags = '[]' OR ${isTagged('a.id')})
ORDER BY ${BY_ARTICLE}`

/** Subjects with one query each; events and statements are put together in briefing-event-rows.ts. */
export type QueriedSubject = Exclude<BriefingSubject, 'events' | 'statements'>

const QUERIES: Readonly<Record<QueriedSubject, string>> = { mentions: MENTIONS, entities: ENTITIES, posts: POSTS, articles: ARTICLES }

const paged = <Row>(subject: QueriedSubject): Query<Row> => query<Row>(`${QUERIES[subject]} LIMIT ? OFFSET ?`)

/** One query a subject; each takes the filter's values, a limit and an offset. */
export const BRIEFING_QUERIES = {
  mentions: paged<MentionColumns>('mentions'),
  entities: paged<EntityColumns>('entities'),
  posts: paged<PostColumns>('posts'),
  articles: paged<ArticleColumns>('articles')
}

/** How many rows a subject's query yields in all; takes the filter's values. */
export function countQuery(subject: QueriedSubject): Query<{ readonly count: number }> {
  return query(`SELECT COUNT(*) AS count FROM (${QUERIES[subject]})`)
}
