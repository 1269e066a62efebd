import { z } from 'zod'
import { EVENT_FLAGS, EVENT_SIDES, type ArticleEvent, type Quoted } from '../../model/event.ts'
import { CODED_TYPES } from '../../model/kinds/kind.ts'
import type { Tag } from '../../model/tag.ts'
import { VERDICTS } from '../../model/verdict.ts'
import { request } from '../spec.ts'
import { country, dateRange, id, isoDate, line, MOST_CHOSEN, offset, page } from './fields.ts'

const span = z.strictObject({ start: offset, end: offset })
const participant = z.strictObject({ entityId: id, side: z.enum(EVENT_SIDES), said: span.nullable() })
const MOST = 200
/** As many articles as one group may be told by. */
const MOST_GROUPED = 1000

/** What an analyst may set of an event. Lists replace the ones that were there. */
const fields = {
  kind: line,
  /** Null leaves the kind's own. */
  mode: line.nullable(),
  trigger: span,
  participants: z.array(participant).max(MOST),
  date: dateRange.nullable(),
  placeId: id.nullable(),
  topics: z.array(span).max(MOST),
  content: span.nullable(),
  isQuoted: z.boolean(),
  flags: z.array(z.enum(EVENT_FLAGS)),
  reportedById: id.nullable(),
  evidence: z.array(span).max(MOST),
  note: line
}

export const EVENT_ORDERS = ['date', 'kind', 'plover', 'article', 'place', 'verdict', 'confidence'] as const
export type EventOrder = (typeof EVENT_ORDERS)[number]

/** Which events of all articles a table holds. Empty lists and nulls leave a filter open. */
export const eventFilter = z.strictObject({
  kinds: z.array(line).max(MOST_CHOSEN).default([]),
  ploverTypes: z.array(z.enum(CODED_TYPES)).max(MOST_CHOSEN).default([]),
  /** Whoever takes part on either side. */
  entityIds: z.array(id).max(MOST_CHOSEN).default([]),
  /** The country of a participant, ISO 3166-1 alpha-3. */
  countries: z.array(country.unwrap()).max(MOST_CHOSEN).default([]),
  /**
   * Events on or after, on or before this day: by their own days, of a range where the ranges overlap, an open end reaching as
   * far as is asked; those without a day by their article's. A briefing takes it so, too.
   */
  from: isoDate.nullable().default(null),
  to: isoDate.nullable().default(null),
  placeIds: z.array(id).max(MOST_CHOSEN).default([]),
  verdicts: z.array(z.enum(VERDICTS)).default([]),
  tagIds: z.array(id).max(MOST_CHOSEN).default([]),
  flags: z.array(z.enum(EVENT_FLAGS)).default([]),
  /** Words that stand in the evidence sentence, a participant's name or the title. */
  search: z.string().max(200).default('')
})
export type EventFilter = z.output<typeof eventFilter>

/** One row of the table of all events: the event, where it was told, and the events of other articles that tell the same. */
export interface EventRow extends ArticleEvent {
  /** Whether the row stands for its whole group, of which it shows the first event. */
  readonly isGroup: boolean
  /** How many events of its group are accepted; of an event alone, 0 or 1. */
  readonly acceptedCount: number
  /** The sentence around the trigger. */
  readonly sentence: Quoted
  readonly articleTitle: string
  readonly articleDate: string | null
  readonly source: string
  readonly tags: readonly Tag[]
  /** Null for an event that no other article tells. */
  readonly group: EventGroup | null
}

/** Events of several articles that tell the same. */
export interface EventGroup {
  /** The same for all its events as long as they belong together. */
  readonly key: string
  readonly eventIds: readonly string[]
  /** Proposed by the machine, or confirmed by the analyst. */
  readonly state: 'proposed' | 'confirmed'
  readonly why: string
}

export interface EventPage {
  readonly rows: readonly EventRow[]
  /** How many rows there are in all; where groups are closed, fewer than events. */
  readonly total: number
  readonly eventCount: number
}

export const eventRequests = {
  /** Makes an accepted event; what is left out is empty. Answers with its id. */
  'event.create': request<{ id: string }>()(z.strictObject({ articleId: id, ...z.strictObject(fields).partial().required({ kind: true, trigger: true }).shape })),
  /** Changes what is given, and accepts the event by it; a note alone decides nothing. */
  'event.update': request<null>()(z.strictObject({ id, ...z.strictObject(fields).partial().shape })),
  'event.decide': request<null>()(z.strictObject({ ids: z.array(id).min(1).max(100_000), verdict: z.enum(VERDICTS) })),
  'event.remove': request<null>()(z.strictObject({ id })),
  /** One event of an article takes over another's trigger and evidence, and what it has and the first lacks; the other goes. */
  'event.merge': request<null>()(z.strictObject({ fromId: id, intoId: id })),
  /** Takes pieces of evidence out into an event of their own with the same kind and sides, or one side's participants into an event each. Answers with the new ones. */
  'event.split': request<{ ids: readonly string[] }>()(z.strictObject({ id, by: z.union([z.strictObject({ evidence: z.array(span).min(1).max(MOST) }), z.strictObject({ side: z.enum(EVENT_SIDES) })]) })),
  /**
   * The events of all articles, filtered and sorted; events that tell the same stand together when grouped. With `open`,
   * a row for each group stands before them, and only those groups whose keys are named show their events.
   */
  'event.list': request<EventPage>()(z.strictObject({ filter: eventFilter, order: z.enum(EVENT_ORDERS).default('date'), descending: z.boolean().default(true), isGrouped: z.boolean().default(false), open: z.array(id).max(5000).nullable().default(null), ...page })),
  /** Says that these events, each of another article, tell the same, or that no two of them do; of `only` one of them, how it stands to the others. */
  'event.group': request<null>()(z.strictObject({ ids: z.array(id).min(2).max(MOST_GROUPED), same: z.boolean(), only: id.optional() }))
}
