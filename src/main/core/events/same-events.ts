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
/** Of so many events or fewer each is compared with each; of more, those that share two participants. */
const SMALL_BUCKET = 8
/** In one bucket each event is compared with so many others. */
const MOST_SETS = 16
/** Shorter sentences may be alike by chance. */
const SHORTEST_SENTENCE = 40

/** An event with what it is compared by. */
interface Prepared {
  readonly event: ComparedEvent
  /** Only events of one family can be the same. */
  readonly family: string
  /** Numbers that stand for those who take part, in order. */
  readonly tokens: readonly number[]
  /** The same as one text. */
  readonly set: string
  /** The day of its article, since 1970. */
  readonly published: number | undefined
}

/**
 * Groups the events that tell the same, by event id. Proposed: events of different articles of one kind (any kind of meeting
 * and talking counts as one) on the same day, where everybody who takes part in the one takes part in the other and at least
 * two do in both; or told by the same sentence. What an analyst said of two comes first, and parts groups that a third would
 * join. Nearly linear: events are compared within buckets of kind and day, and in full ones of two participants.
 */
export function findSameEvents(events: readonly ComparedEvent[], said: readonly SaidOfEvents[]): ReadonlyMap<string, EventGroup> {
  const joiner = createJoiner(events)
  for (const { oneId, otherId, isSame } of said) {
    if (isSame) joiner.confirm(oneId, otherId)
    else joiner.part(oneId, otherId)
  }
  const prepared = prepare(events)
  for (const bucket of bucketsOf(prepared, sentenceKeys)) joinBucket(joiner, bucket, true)
  const comparable = prepared.filter(canBeTold)
  // One article tells of a meeting and of what was discussed in it: each finds its own like first.
  joinBuckets(joiner, comparable, ({ event }) => event.kind)
  joinBuckets(joiner, comparable.filter(({ event, family }) => family !== event.kind), ({ family }) => family)
  return joiner.groups()
}

function joinBuckets(joiner: Joiner, events: readonly Prepared[], nameOf: (one: Prepared) => string): void {
  for (const bucket of bucketsOf(events, (one) => dayKeys(one).map((day) => `${nameOf(one)} ${stanceOf(one.event)} ${day}`))) {
    if (bucket.length <= SMALL_BUCKET) joinBucket(joiner, bucket, false)
    else for (const part of bucketsOf(bucket, pairKeys)) joinBucket(joiner, part, false)
  }
}

function prepare(events: readonly ComparedEvent[]): readonly Prepared[] {
  const numbers = new Map<string, number>()
  const numberOf = (token: string): number => {
    const known = numbers.get(token) ?? numbers.size
    numbers.set(token, known)
    return known
  }
  return events.map((event) => {
    const tokens = tokensOf(event).map(numberOf).sort((a, b) => a - b)
    return { event, family: familyOf(event), tokens, set: tokens.join(' '), published: dayOf(event.publishedOn) }
  })
}

/** Events that share a key; those alone in their bucket are left out. */
function bucketsOf(events: readonly Prepared[], keysOf: (one: Prepared) => readonly string[]): readonly (readonly Prepared[])[] {
  const buckets = new Map<string, Prepared[]>()
  for (const one of events) {
    for (const key of keysOf(one)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(one)
      else buckets.set(key, [one])
    }
  }
  return [...buckets.values()].filter(({ length }) => length > 1)
}

/** Joins what may be the same in a bucket. Of events with one set of participants that are together the first stands for all. */
function joinBucket(joiner: Joiner, bucket: readonly Prepared[], isSentence: boolean): void {
  let firsts: Prepared[] = []
  for (const one of bucket.toSorted((a, b) => (a.published ?? 0) - (b.published ?? 0))) {
    firsts = firsts.filter((first) => areNear(first, one))
    const isStoodFor = firsts.map((first) => {
      const isTwin = first.set === one.set
      if (first.event.articleId === one.event.articleId) return false
      const fits = isSentence || isTwin || hasAllOf(first, one)
      return fits && joiner.propose(first.event.id, one.event.id, isSentence ? 'The same sentence tells both.' : reasonOf(first.event, one.event)) && isTwin
    })
    if (!isStoodFor.includes(true) && firsts.length < MOST_SETS) firsts.push(one)
  }
}

/** Whether the dates, or without them the articles, are near enough. */
function areNear(one: Prepared, other: Prepared): boolean {
  if (isDated(one.event) || isDated(other.event)) return true
  return one.published === other.published || (one.published !== undefined && other.published !== undefined && other.published - one.published <= DAYS_APART)
}

/** Meeting, talking and visiting are told with each other's words. */
function familyOf({ kind }: ComparedEvent): string {
  const plover = kindNamed(kind)?.plover
  return plover === 'CONSULT' ? plover : kind
}

/** What is only planned, denied or possible is another event than what happened. */
function stanceOf({ flags }: ComparedEvent): string {
  return flags.filter((flag) => flag !== 'historical').join(' ')
}

/** Those who take part; of an act on somebody with their side, since who acts on whom matters there. */
function tokensOf(event: ComparedEvent): readonly string[] {
  const kind = kindNamed(event.kind)
  const isMutual = kind?.plover === 'CONSULT' || kind?.sides === 'mutual'
  return [...new Set(event.participants.slice(0, MOST_PARTICIPANTS).map(({ entityId, side }) => (isMutual ? entityId : `${side} ${entityId}`)))]
}

/** A statement is told apart by what it says, not by who says it to whom; and one participant is no sign. */
function canBeTold({ event, tokens }: Prepared): boolean {
  return tokens.length > 1 && kindNamed(event.kind)?.sides !== 'speaker'
}

function hasAllOf(one: Prepared, other: Prepared): boolean {
  const [fewer, more] = one.tokens.length <= other.tokens.length ? [one, other] : [other, one]
  return fewer.tokens.every((token) => more.tokens.includes(token))
}

/** Each day of the event; events without a date share one. */
function dayKeys({ event, published }: Prepared): readonly string[] {
  if (!isDated(event)) return published === undefined ? [] : ['undated']
  const [first, last] = [dayOf(event.dateStart), dayOf(event.dateEnd)]
  if (first === undefined || last === undefined || last < first || last - first >= MOST_DAYS) return []
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

function pairKeys({ tokens }: Prepared): readonly string[] {
  return tokens.flatMap((one, index) => tokens.slice(index + 1).map((other) => `${one} ${other}`))
}

function sentenceKeys({ event: { kind, trigger, sentence } }: Prepared): readonly string[] {
  return sentence.length < SHORTEST_SENTENCE ? [] : [`${kind}\n${trigger}\n${sentence}`]
}

function isDated({ dateStart, dateEnd }: ComparedEvent): boolean {
  return dateStart !== null || dateEnd !== null
}

/** Days since 1970; undefined for none. */
function dayOf(date: string | null): number | undefined {
  return date === null ? undefined : Date.parse(date) / DAY_MS
}

function reasonOf(one: ComparedEvent, other: ComparedEvent): string {
  const theirs = new Set(other.participants.map(({ entityId }) => entityId))
  const names = [...new Set(one.participants.filter(({ entityId }) => theirs.has(entityId)).map(({ name }) => `“${name}”`))]
  const kind = one.kind === other.kind ? `Both “${one.kind}”` : `“${one.kind}” and “${other.kind}”`
  const days = one.dateStart === null ? 'told within two days' : one.dateStart === other.dateStart && one.dateEnd === other.dateEnd ? `on ${one.dateStart}` : `around ${one.dateStart}`
  return `${kind}, with ${names.slice(0, 3).join(', ')}, ${days}.`
}
