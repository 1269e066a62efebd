import type { EventFilter, EventGroup, EventOrder, EventPage, EventRow } from '../../../shared/contract/requests/event.ts'
import { tagsOf } from './article-queries.ts'
import { all, first, jsonList, query, type ReadableDb, type SqlValue } from './connection.ts'
import { conditionsOf, IS_PLANNED, PLOVER_OF_KINDS } from './event-filter.ts'
import { groupsOf } from './event-groups.ts'
import { toArticleEvents } from './event-models.ts'
import { columns, type EventRecord } from './tables.ts'

/** Which events a table shows, and how. */
export interface EventListing {
  readonly filter: EventFilter
  readonly order: EventOrder
  readonly descending: boolean
  readonly isGrouped: boolean
  /** Keys of the groups that show their events below a row of their own; null shows all events, without such rows. */
  readonly open: readonly string[] | null
  readonly offset: number
  readonly limit: number
}

/** A row to be: an event, or a group by its first event. */
interface Line {
  readonly id: string
  readonly isGroup: boolean
}

type ArticleColumns = Pick<EventRow, 'articleTitle' | 'articleDate' | 'source'>

const ARTICLES = query<ArticleColumns & { readonly id: string }>('SELECT id, title AS articleTitle, published_on AS articleDate, source FROM article WHERE id IN (SELECT value FROM json_each(?))')
const ACCEPTED = query<{ id: string }>(`SELECT id FROM event WHERE verdict = 'accepted' AND id IN (SELECT value FROM json_each(?))`)
const RECORDS = query<EventRecord>(`SELECT ${columns('event')} FROM event WHERE id IN (SELECT value FROM json_each(?))`)

/** What each order sorts by, and what it needs beside event and article. */
const ORDERS: Readonly<Record<EventOrder, { readonly by: string; readonly codes?: string; readonly join?: string; readonly values?: readonly SqlValue[] }>> = {
  date: { by: 'e.date_start' },
  kind: { by: 'e.kind' },
  plover: {
    by: `(SELECT plover FROM codes WHERE codes.kind = e.kind || CASE WHEN ${IS_PLANNED} THEN ' planned' ELSE '' END)`,
    codes: 'WITH codes AS MATERIALIZED (SELECT key AS kind, value AS plover FROM json_each(?))', values: [PLOVER_OF_KINDS]
  },
  article: { by: 'a.title' },
  place: { by: 'n.name', join: 'LEFT JOIN entity n ON n.id = e.place_id' },
  verdict: { by: `CASE e.verdict WHEN 'undecided' THEN 0 WHEN 'accepted' THEN 1 ELSE 2 END` },
  confidence: { by: 'e.confidence' }
}

/** A page of the events of all articles. What an order has no value for comes last either way; events that tell the same follow the first of them where grouped. */
export function listEvents(db: ReadableDb, { filter, order, descending, isGrouped, open, offset, limit }: EventListing, mayGroupsBeOld = false): EventPage {
  const conditions = conditionsOf(filter)
  const where = `WHERE ${['TRUE', ...conditions.map(({ sql }) => sql)].join(' AND ')}`
  const values = conditions.flatMap((condition) => condition.values)
  const eventCount = first(db, query<{ count: number }>(`SELECT count(*) AS count FROM event e LEFT JOIN article a ON a.id = e.article_id ${where}`), ...values)?.count ?? 0
  const { by, codes = '', join = '', values: given = [] } = ORDERS[order]
  const way = descending ? 'DESC' : 'ASC'
  const sorted = `${codes} SELECT e.id, ${by} AS sorted FROM event e LEFT JOIN article a ON a.id = e.article_id ${join} ${where} ORDER BY ${descending ? '' : 'sorted IS NULL, '}sorted ${way}, e.date_start ${way}, e.id ${way}`
  const groups = groupsOf(db, mayGroupsBeOld)
  const page = (skip: number, count: number): readonly string[] => all(db, query<{ id: string }>(`${sorted} LIMIT ? OFFSET ?`), ...given, ...values, count, skip).map(({ id }) => id)
  if (!isGrouped) return { rows: rowsOf(db, page(offset, limit).map(toLine), groups), total: eventCount, eventCount }
  const lines = together(page(0, -1), groups, open && new Set(open))
  return { rows: rowsOf(db, lines.slice(offset, offset + limit), groups), total: lines.length, eventCount }
}

function toLine(id: string): Line {
  return { id, isGroup: false }
}

/** The events with those of one group behind the first of them, or behind a line for the group; of a closed group that line alone. */
function together(ids: readonly string[], groups: ReadonlyMap<string, EventGroup>, open: ReadonlySet<string> | null): readonly Line[] {
  const byGroup = Map.groupBy(ids, (id) => groups.get(id)?.key ?? id)
  return [...byGroup].flatMap(([key, [first = key, ...others]]): readonly Line[] => {
    const events = [first, ...others].map(toLine)
    if (open === null || !groups.has(first)) return events
    return [{ id: first, isGroup: true }, ...(open.has(key) ? events : [])]
  })
}

function rowsOf(db: ReadableDb, lines: readonly Line[], groups: ReadonlyMap<string, EventGroup>): readonly EventRow[] {
  const ids = [...new Set(lines.map(({ id }) => id))]
  const accepted = new Set(all(db, ACCEPTED, jsonList(new Set(ids.flatMap((id) => groups.get(id)?.eventIds ?? [id])))).map(({ id }) => id))
  const events = new Map(eventsOf(db, ids).map((event) => [event.id, event]))
  return lines.flatMap(({ id, isGroup }): readonly EventRow[] => {
    const event = events.get(id)
    const group = groups.get(id) ?? null
    return event ? [{ ...event, isGroup, group, acceptedCount: (group?.eventIds ?? [id]).filter((each) => accepted.has(each)).length }] : []
  })
}

function eventsOf(db: ReadableDb, ids: readonly string[]): readonly Omit<EventRow, 'isGroup' | 'acceptedCount' | 'group'>[] {
  const records = new Map(all(db, RECORDS, jsonList(ids)).map((record) => [record.id, record]))
  const inOrder = ids.map((id) => records.get(id)).filter((record) => record !== undefined)
  const articles = new Map(all(db, ARTICLES, jsonList(new Set(inOrder.map(({ articleId }) => articleId)))).map((article) => [article.id, article]))
  const tags = tagsOf(db, 'event', ids)
  return toArticleEvents(db, inOrder).map((event, index) => {
    const { sentenceStart: start = 0, sentenceEnd: end = 0, sentence: quote = '' } = inOrder[index] ?? {}
    const { articleTitle = '', articleDate = null, source = '' } = articles.get(event.articleId) ?? {}
    return { ...event, sentence: { start, end, quote }, articleTitle, articleDate, source, tags: tags.get(event.id) ?? [] }
  })
}
