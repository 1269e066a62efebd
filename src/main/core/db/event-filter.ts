import type { EventFilter } from '../../../shared/contract/requests/event.ts'
import { KINDS } from '../../../shared/model/kinds/catalogue.ts'
import { codeOf } from '../../../shared/model/kinds/code.ts'
import { codedType } from '../../../shared/model/kinds/kind.ts'
import { jsonList, type SqlValue } from './connection.ts'
import { IS_REJECTED_PARTICIPANT, isRejectedName } from './rejected-names.ts'
import { wordsOf } from './words.ts'

/** A piece of SQL on an event "e" of an article "a", with its values. */
export interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

const AMONG = 'IN (SELECT value FROM json_each(?))'
/** Of an event "e". */
export const IS_PLANNED = `e.flags LIKE '%"planned"%'`

/** A filter of which any part may be left out. */
type Narrowing = { readonly [Field in keyof EventFilter]?: Readonly<EventFilter[Field]> }

// An event without a day has its article's; an open end reaches as far as is asked.
const FIRST_DAY = `coalesce(e.date_start, iif(e.date_end IS NULL, a.published_on, '0000-01-01'))`
const LAST_DAY = `coalesce(e.date_end, iif(e.date_start IS NULL, a.published_on, '9999-12-31'))`

/** The conditions that a filter sets; nothing for what it leaves open. */
export function conditionsOf(filter: Narrowing): readonly Condition[] {
  const listed = (list: readonly string[] | undefined, sql: string, times = 1): readonly Condition[] => (!list?.length ? [] : [{ sql, values: Array.from({ length: times }, () => jsonList(list)) }])
  return [
    ...listed(filter.kinds, `e.kind ${AMONG}`),
    ...ofPlover(filter.ploverTypes),
    ...listed(filter.entityIds, withParticipant(AMONG)),
    ...listed(filter.countries, withParticipant(`IN (SELECT id FROM entity WHERE country ${AMONG} UNION SELECT entity_id FROM post WHERE verdict <> 'rejected' AND country ${AMONG})`), 2),
    ...listed(filter.placeIds, `e.place_id ${AMONG} AND NOT ${isRejectedName({ entity: 'e.place_id', article: 'e.article_id' })}`),
    ...listed(filter.verdicts, `e.verdict ${AMONG}`),
    ...listed(filter.tagIds, `(e.id IN (SELECT subject_id FROM tagging WHERE subject_kind = 'event' AND tag_id ${AMONG}) OR e.article_id IN (SELECT subject_id FROM tagging WHERE subject_kind = 'article' AND tag_id ${AMONG}))`, 2),
    ...listed(filter.flags, `EXISTS (SELECT 1 FROM json_each(e.flags) WHERE value ${AMONG})`),
    ...(filter.from ? [{ sql: `${LAST_DAY} >= ?`, values: [filter.from] }] : []),
    ...(filter.to ? [{ sql: `${FIRST_DAY} <= ?`, values: [filter.to] }] : []),
    ...wordsOf(filter.search ?? '').map(ofWord)
  ]
}

/** Somebody takes part who was not rejected and whose entity is among these. */
function withParticipant(among: string): string {
  return `e.id IN (SELECT p.event_id FROM event_participant p JOIN event e ON e.id = p.event_id WHERE p.entity_id ${among} AND NOT ${IS_REJECTED_PARTICIPANT})`
}

/** What an event is in PLOVER depends on its kind and on whether it is only planned. */
function ofPlover(types: Narrowing['ploverTypes'] = []): readonly Condition[] {
  if (types.length === 0) return []
  const wanted = new Set(types)
  const kindsWhere = (flags: readonly ['planned'] | readonly []): string => jsonList(KINDS.filter(({ name, mode }) => wanted.has(codedType(codeOf({ kind: name, mode, flags }).plover))).map(({ name }) => name))
  return [{ sql: `(e.kind ${AMONG} AND NOT ${IS_PLANNED} OR e.kind ${AMONG} AND ${IS_PLANNED})`, values: [kindsWhere([]), kindsWhere(['planned'])] }]
}

/** A word, or its beginning, in the sentence, in the title, or in a name of somebody who takes part. */
function ofWord(word: string): Condition {
  const named = 'SELECT id FROM entity WHERE seq IN (SELECT rowid FROM entity_words WHERE entity_words MATCH ?) UNION SELECT entity_id FROM alias WHERE seq IN (SELECT rowid FROM alias_words WHERE alias_words MATCH ?)'
  const match = `"${word}"*`
  return {
    sql: `(e.seq IN (SELECT rowid FROM event_words WHERE event_words MATCH ?) OR a.seq IN (SELECT rowid FROM article_words WHERE article_words MATCH ?) OR ${withParticipant(`IN (${named})`)})`,
    values: [match, `{title} : ${match}`, match, match]
  }
}

/** The PLOVER type of each kind, and under its name with “planned” behind it that of one which is only planned; a JSON object. */
export const PLOVER_OF_KINDS = JSON.stringify(Object.fromEntries(KINDS.flatMap(({ name, mode }) => [
  [name, codeOf({ kind: name, mode, flags: [] }).plover], [`${name} planned`, codeOf({ kind: name, mode, flags: ['planned'] }).plover]
])))
