import type { EventGroup } from '../../../shared/contract/requests/event.ts'
import type { EventFlag, EventSide } from '../../../shared/model/event.ts'
import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import { createJoiner, type Joiner } from './joiner.ts'

/** What of an event says whether another article's is the same. */
export interface ComparedEvent {
  readonly id: string
  readonly articleId: string
  readonly kind: string
  readonly flags: readonly EventFlag[]
  readonly dateStart: string | null
  readonly dateEnd: string | null
  /** The day its article was published on. */
  readonly publishedOn: string | null
  readonly sentence: string
  readonly trigger: string
  readonly participants: readonly { readonly entityId: string; readonly name: string; readonly side: EventSide }[]
}

/** What an analyst said of two events. */
export interface SaidOfEvents {
  readonly oneId: string
  readonly otherId: string
  readonly isSame: boolean
}

const DAY_MS = 86_400_000
/** A date of more days than these says too little to tell events by. */
const MOST_DAYS = 7
/** Of events without a date, their articles may be this many days apart. */
const DAYS_APART = 2
/** More participants than these are compared by the first ones. */
const MOST_PARTICIPANTS = 8
/** In one bucket each event is compared with so many different sets of participants. */
const MOST_SETS = 16
/** Shorter sentences may be alike by chance. */
const SHORTEST_SENTENCE = 40

/**
 * Groups the events that tell the same, by event id. Proposed: events of different articles of one kind (any kind of meeting
 * and talking counts as one) on the same day, where everybody who takes part in the one takes part in the other and at least
 * two do in both; or told by the same sentence within days. What an analyst said of two comes first, and parts groups that
 * a third would join. Nearly linear: events are compared within buckets of kind, day and two participants.
 */
export function findSameEvents(events: readonly ComparedEvent[], said: readonly SaidOfEvents[]): ReadonlyMap<string, EventGroup> {
  const joiner = createJoiner(events.map(({ id }) => id))
  for (const { oneId, otherId, isSame } of said) {
    if (isSame) joiner.confirm(oneId, otherId)
    else joiner.part(oneId, otherId)
  }
  for (const bucket of bucketsOf(events, sentenceKeys)) joinBucket(joiner, bucket, () => true, () => 'The same sentence tells both.')
  for (const bucket of bucketsOf(events, participantKeys)) joinBucket(joiner, bucket, hasAllOf, reasonOf)
  return joiner.groups()
}

/** Events that share a key, by key; those alone in their bucket are left out. */
function bucketsOf(events: readonly ComparedEvent[], keysOf: (event: ComparedEvent) => readonly string[]): readonly (readonly ComparedEvent[])[] {
  const buckets = new Map<string, ComparedEvent[]>()
  for (const event of events) {
    for (const key of keysOf(event)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(event)
      else buckets.set(key, [event])
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}

/** Joins what may be the same in a bucket; events of one set of participants are compared by the first of them. */
function joinBucket(joiner: Joiner, bucket: readonly ComparedEvent[], fits: (one: ComparedEvent, other: ComparedEvent) => boolean, reason: (one: ComparedEvent, other: ComparedEvent) => string): void {
  const ordered = bucket.every(({ dateStart }) => dateStart === null) ? bucket.toSorted((a, b) => (dayOf(a.publishedOn) ?? 0) - (dayOf(b.publishedOn) ?? 0)) : bucket
  const sets = new Map<string, ComparedEvent>()
  for (const event of ordered) {
    const key = tokensOf(event).toSorted().join(' ')
    for (const [other, first] of sets) {
      if (!areNear(first, event)) sets.delete(other)
      else if (first.articleId !== event.articleId && (other === key || fits(first, event))) joiner.propose(first.id, event.id, reason(first, event))
    }
    if (!sets.has(key) && sets.size < MOST_SETS) sets.set(key, event)
  }
}

/** Whether the dates, or without them the articles, are near enough. */
function areNear(one: ComparedEvent, other: ComparedEvent): boolean {
  if (one.dateStart !== null || other.dateStart !== null) return true
  const [a, b] = [dayOf(one.publishedOn), dayOf(other.publishedOn)]
  return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= DAYS_APART)
}

/** Meeting, talking and visiting are told with each other's words; what is only planned, denied or possible is another event. */
function familyOf({ kind, flags }: ComparedEvent): string {
  const plover = kindNamed(kind)?.plover
  return [plover === 'CONSULT' ? plover : kind, ...flags.filter((flag) => flag !== 'historical')].join(' ')
}

/** Those who take part; of an act on somebody with their side, since who acts on whom matters there. */
function tokensOf(event: ComparedEvent): readonly string[] {
  const isMutual = kindNamed(event.kind)?.plover === 'CONSULT' || kindNamed(event.kind)?.sides === 'mutual'
  return [...new Set(event.participants.slice(0, MOST_PARTICIPANTS).map(({ entityId, side }) => (isMutual ? entityId : `${side} ${entityId}`)))]
}

function hasAllOf(one: ComparedEvent, other: ComparedEvent): boolean {
  const [fewer = [], more = []] = [tokensOf(one), tokensOf(other)].sort((a, b) => a.length - b.length)
  return fewer.every((token) => more.includes(token))
}

/** Keys of kind, day and each two participants. A statement is told apart by what it says, not by who says it to whom. */
function participantKeys(event: ComparedEvent): readonly string[] {
  if (kindNamed(event.kind)?.sides === 'speaker') return []
  const tokens = tokensOf(event).toSorted()
  const pairs = tokens.flatMap((one, index) => tokens.slice(index + 1).map((other) => `${one}\n${other}`))
  return daysOfEvent(event).flatMap((day) => pairs.map((pair) => `${familyOf(event)}\n${day}\n${pair}`))
}

function daysOfEvent({ dateStart, dateEnd, publishedOn }: ComparedEvent): readonly string[] {
  if (dateStart === null && dateEnd === null) return publishedOn === null ? [] : ['undated']
  const [first, last] = [dayOf(dateStart), dayOf(dateEnd)]
  if (first === undefined || last === undefined || last < first || last - first >= MOST_DAYS) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** Days since 1970; undefined for none. */
function dayOf(date: string | null): number | undefined {
  return date === null ? undefined : Date.parse(date) / DAY_MS
}

function sentenceKeys(event: ComparedEvent): readonly string[] {
  const words = event.sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''
  return words.length < SHORTEST_SENTENCE ? [] : [`${event.kind}\n${event.trigger}\n${words}`]
}

function reasonOf(one: ComparedEvent, other: ComparedEvent): string {
  const theirs = new Set(other.participants.map(({ entityId }) => entityId))
  const names = [...new Set(one.participants.filter(({ entityId }) => theirs.has(entityId)).map(({ name }) => `“${name}”`))]
  const kind = one.kind === other.kind ? `Both “${one.kind}”` : `“${one.kind}” and “${other.kind}”`
  const day = one.dateStart ?? other.dateStart
  return `${kind}, with ${names.slice(0, 3).join(', ')}, ${day === null ? 'told within two days' : `around ${day}`}.`.replace(/around (\S+)\.$/, one.dateStart === other.dateStart && one.dateEnd === other.dateEnd ? 'on $1.' : 'around $1.')
}
