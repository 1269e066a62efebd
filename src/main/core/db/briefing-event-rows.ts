import type { BriefingFilter } from '../../../shared/model/briefing.ts'
import { standing, type ArticleEvent } from '../../../shared/model/event.ts'
import { KINDS } from '../../../shared/model/kinds/catalogue.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import type { BriefedEvent, BriefedParticipant } from '../briefing/briefed-event.ts'
import type { Evidence } from '../briefing/evidence.ts'
import type { CodedActor, CodedPost } from '../events/codes/actor-code.ts'
import { tagsOf } from './article-queries.ts'
import { all, first, jsonList, query, type ReadableDb, type SqlValue } from './connection.ts'
import { conditionsOf } from './event-filter.ts'
import { groupsOf } from './event-groups.ts'
import { toArticleEvents } from './event-models.ts'
import { columns, type EventRecord } from './tables.ts'

export type EventSubject = 'events' | 'statements'

/** How many events a briefing has. Statements are among the events, and have a briefing of their own besides. */
export function countEventRows(db: ReadableDb, subject: EventSubject, filter: BriefingFilter): number {
  const { sql, values } = restOf(subject, filter)
  return first(db, query<{ readonly count: number }>(`SELECT count(*) AS count ${sql}`), ...values)?.count ?? 0
}

/**
 * Events in the order of their days, those without a day by their article's, and within a day as a reader meets them. Rejected posts, names and mentions say nothing.
 */
export function listEventRows(db: ReadableDb, subject: EventSubject, filter: BriefingFilter, limit: number, offset: number): readonly BriefedEvent[] {
  const { sql, values } = restOf(subject, filter)
  const page = `SELECT ${columns('event', 'e')} ${sql} ORDER BY ${DAY} IS NULL, ${DAY}, a.published_on, a.title, a.id, e.start_offset, e.end_offset, e.id LIMIT ? OFFSET ?`
  return toEventRows(db, toArticleEvents(db, all(db, query<EventRecord>(page), ...values, limit, offset)))
}

const DAY = 'coalesce(e.date_start, e.date_end, a.published_on)'
const STATEMENT_KINDS = jsonList(KINDS.filter(({ sides }) => sides === 'speaker').map(({ name }) => name))

function restOf(subject: EventSubject, filter: BriefingFilter): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const conditions = [
    ...conditionsOf(filter),
    ...(subject === 'statements' ? [{ sql: 'e.kind IN (SELECT value FROM json_each(?))', values: [STATEMENT_KINDS] }] : [])
  ]
  const where = ['TRUE', ...conditions.map((condition) => condition.sql)].join(' AND ')
  return { sql: `FROM event e JOIN article a ON a.id = e.article_id WHERE ${where}`, values: conditions.flatMap((condition) => condition.values) }
}

interface EntityFacts {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly country: string | null
  readonly sector: string | null
}

interface Belonging {
  readonly owner: string
  readonly name: string
}

const ENTITIES = query<EntityFacts>(`SELECT id, type, name, country, sector FROM entity WHERE verdict <> 'rejected' AND id IN (SELECT value FROM json_each(?))`)
const POSTS = query<CodedPost & { readonly entityId: string }>(`SELECT entity_id AS entityId, title, country, organization, held_from AS heldFrom, held_to AS heldTo FROM post
  WHERE verdict <> 'rejected' AND entity_id IN (SELECT value FROM json_each(?)) ORDER BY verdict <> 'accepted', confidence DESC, id`)
const ARTICLES = query<Pick<Evidence, 'articleTitle' | 'publishedOn' | 'source'> & { readonly id: string }>('SELECT id, title AS articleTitle, published_on AS publishedOn, source FROM article WHERE id IN (SELECT value FROM json_each(?))')
const NAMED_IN_CONTENT = query<Belonging>(`SELECT DISTINCT s.event_id AS owner, n.name FROM event_span s JOIN event e ON e.id = s.event_id
  JOIN mention m ON m.article_id = e.article_id AND m.start_offset >= s.start_offset AND m.end_offset <= s.end_offset JOIN entity n ON n.id = m.entity_id
  WHERE s.role = 'content' AND m.verdict <> 'rejected' AND s.event_id IN (SELECT value FROM json_each(?)) ORDER BY s.event_id, n.name_key, n.name`)

function toEventRows(db: ReadableDb, events: readonly ArticleEvent[]): readonly BriefedEvent[] {
  const ids = events.map(({ id }) => id)
  const actors = findActors(db, new Set(events.flatMap(({ participants, place }) => [...participants.map(({ entityId }) => entityId), ...(place ? [place.entityId] : [])])))
  const articles = new Map(all(db, ARTICLES, jsonList(new Set(events.map(({ articleId }) => articleId)))).map((article) => [article.id, article]))
  const [tags, articleTags] = [tagsOf(db, 'event', ids), tagsOf(db, 'article', [...articles.keys()])]
  const about = namesBy(all(db, NAMED_IN_CONTENT, jsonList(ids)))
  const countSources = sourceCounter(db, ids)
  return events.map((event): BriefedEvent => {
    const { id, articleId, kind, mode, flags, date, trigger, isQuoted, verdict, note } = event
    const { articleTitle = '', publishedOn = null, source = '' } = articles.get(articleId) ?? {}
    const place = actors.get(standing(event.place)?.entityId ?? '')
    return {
      id, kind, mode, flags, date, isQuoted, verdict, note,
      participants: event.participants.filter(({ isRejected }) => !isRejected).flatMap(({ entityId, side, said }): readonly BriefedParticipant[] => {
        const actor = actors.get(entityId)
        return actor ? [{ side, actor, said: said?.quote ?? null }] : []
      }),
      place: place ? { name: place.name, country: place.country } : null,
      topics: event.topics.map(({ quote }) => quote),
      content: event.content?.quote ?? null,
      about: about.get(id) ?? [],
      reportedBy: standing(event.reportedBy)?.name ?? null,
      sourceCount: countSources(id),
      tags: [...new Set([...(tags.get(id) ?? []), ...(articleTags.get(articleId) ?? [])].map(({ name }) => name))],
      evidence: { articleId, start: trigger.start, end: trigger.end, articleTitle, publishedOn, source }
    }
  })
}

/** Entities with all that codes need, by id. */
function findActors(db: ReadableDb, ids: ReadonlySet<string>): ReadonlyMap<string, CodedActor> {
  const posts = Map.groupBy(all(db, POSTS, jsonList(ids)), ({ entityId }) => entityId)
  return new Map(all(db, ENTITIES, jsonList(ids)).map(({ id, type, name, country, sector }) => [id, { type, name, country, sector, posts: posts.get(id) ?? [] }]))
}

const ARTICLE_OF = query<{ readonly id: string; readonly articleId: string }>('SELECT id, article_id AS articleId FROM event WHERE id IN (SELECT value FROM json_each(?))')

/** How many articles tell an event: those of its group, and its own at least. */
function sourceCounter(db: ReadableDb, ids: readonly string[]): (id: string) => number {
  const groups = groupsOf(db)
  const told = new Set(ids.flatMap((id) => groups.get(id)?.eventIds ?? []))
  const articleOf = new Map(all(db, ARTICLE_OF, jsonList(told)).map(({ id, articleId }) => [id, articleId]))
  return (id) => Math.max(1, new Set((groups.get(id)?.eventIds ?? []).map((each) => articleOf.get(each))).size)
}

function namesBy(rows: readonly Belonging[]): ReadonlyMap<string, readonly string[]> {
  return new Map([...Map.groupBy(rows, ({ owner }) => owner)].map(([owner, group]) => [owner, group.map(({ name }) => name)]))
}
