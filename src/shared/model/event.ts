import type { DateRange } from './date-range.ts'
import type { Verdict } from './verdict.ts'

export const EVENT_FLAGS = ['planned', 'denied', 'hypothetical', 'historical'] as const
/** planned: to come. denied: somebody says it did not happen, or it did not. hypothetical: only if. historical: background from before the story. */
export type EventFlag = (typeof EVENT_FLAGS)[number]

export const EVENT_SIDES = ['actor', 'recipient'] as const
export type EventSide = (typeof EVENT_SIDES)[number]

/** Where the machine took an event's date or place from: its own clause, the sentences around it, or the article's head. */
export const EVENT_BASES = ['clause', 'context', 'article'] as const
export type EventBasis = (typeof EVENT_BASES)[number]

/** A stretch of the article's text with its words. UTF-16 offsets, the end excluded. */
export interface Quoted {
  readonly start: number
  readonly end: number
  /** text.slice(start, end), kept so that a drift would be seen. */
  readonly quote: string
}

/** An entity that an event names. */
export interface NamedEntity {
  readonly entityId: string
  /** As the entity is called now. */
  readonly name: string
  /** True where an analyst rejected the name: its place counts as empty, and stays so until it is filled anew. Left out otherwise. */
  readonly isRejected?: true
}

/** Somebody who takes part, on one side. */
export interface EventParticipant extends NamedEntity {
  readonly side: EventSide
  /** The words of the event's clause that stand for it ("he", "the two sides", "Ayman Sosan"); null where an analyst chose the entity alone. */
  readonly said: Quoted | null
}

/** Who did what to whom, when and where: one event of one article, with all its evidence. */
export interface ArticleEvent {
  readonly id: string
  readonly articleId: string
  /** A kind of the catalogue. */
  readonly kind: string
  /** Overrides the PLOVER mode of the kind; null leaves the kind's. */
  readonly mode: string | null
  /** The verb or noun that names it. */
  readonly trigger: Quoted
  readonly participants: readonly EventParticipant[]
  readonly date: DateRange | null
  readonly dateFrom: EventBasis | null
  readonly place: NamedEntity | null
  readonly placeFrom: EventBasis | null
  readonly topics: readonly Quoted[]
  /** What a statement says; null for other kinds. */
  readonly content: Quoted | null
  /** Whether the content is in the speaker's own words. */
  readonly isQuoted: boolean
  readonly flags: readonly EventFlag[]
  readonly reportedBy: NamedEntity | null
  /** Further triggers of the same article that tell the same event: headline, lead, a later paragraph. */
  readonly evidence: readonly Quoted[]
  readonly note: string
  readonly verdict: Verdict
  readonly origin: 'machine' | 'analyst'
  readonly confidence: number | null
  readonly why: string
}

/** Those who take part on one side and were not rejected. */
export function standingOn(side: EventSide, { participants }: Pick<ArticleEvent, 'participants'>): readonly EventParticipant[] {
  return participants.filter((each) => each.side === side && !each.isRejected)
}

/** The entity, unless an analyst rejected its name. */
export function standing<Named extends NamedEntity>(named: Named | null): Named | null {
  return named?.isRejected ? null : named
}

/** Words that stand for entities without naming them: "he", "the two sides". Machine-made, never decided, never exported. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly entityIds: readonly string[]
  readonly why: string
}
