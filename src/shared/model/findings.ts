import type { DateRange, IsoDate } from './date-range.ts'
import type { EventBasis, EventFlag } from './event.ts'
import type { EntityType } from './mention.ts'

/** What the text says about the article itself. */
export interface FoundFacts {
  readonly title: string
  readonly publishedOn: IsoDate | null
  readonly dateline: string | null
  readonly reportedBy: string | null
  readonly language: string
}

/** A proposed mention. `entity` is an index into the findings' entities. */
export interface FoundMention {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly entity: number | null
  readonly date: DateRange | null
  readonly confidence: number
  readonly why: string
}

/** A proposed entity of this article, before it is linked to the project's. */
export interface FoundEntity {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly sector: string | null
  readonly confidence: number
  readonly why: string
}

/** A proposed post. `holder` and `mention` are indices into the findings' entities and mentions. */
export interface FoundPost {
  readonly holder: number
  readonly title: string
  readonly country: string | null
  readonly organization: string | null
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
  readonly mention: number
  readonly confidence: number
  readonly why: string
}

/** A stretch of the text: UTF-16 offsets, the end excluded. */
export interface FoundSpan {
  readonly start: number
  readonly end: number
}

/** Somebody who takes part: an index into the findings' entities, and the words of the clause that stand for it. */
export interface FoundParticipant extends FoundSpan {
  readonly entity: number
}

/** A proposed event: who did what to whom. Entities are indices into the findings' entities. */
export interface FoundEvent {
  /** A kind of the catalogue (shared/model/kinds). */
  readonly kind: string
  /** A PLOVER mode other than the kind's own; null leaves the kind's. */
  readonly mode: string | null
  readonly trigger: FoundSpan
  readonly actors: readonly FoundParticipant[]
  readonly recipients: readonly FoundParticipant[]
  readonly date: DateRange | null
  readonly dateFrom: EventBasis | null
  readonly place: number | null
  readonly placeFrom: EventBasis | null
  readonly topics: readonly FoundSpan[]
  /** What a statement says. */
  readonly content: FoundSpan | null
  readonly isQuoted: boolean
  readonly flags: readonly EventFlag[]
  readonly reportedBy: number | null
  /** Further triggers that tell the same event. */
  readonly evidence: readonly FoundSpan[]
  /**
   * What a verdict on it teaches: the trigger's dictionary form and, where its sense hangs on them, the words beside it:
   * "meet", "expel diplomat", "strike chord".
   */
  readonly pattern: string
  readonly confidence: number
  readonly why: string
}

/** Words that stand for entities without naming them: "he", "the two sides". */
export interface FoundReference extends FoundSpan {
  readonly entities: readonly number[]
  readonly confidence: number
  readonly why: string
}

/** Everything the pipeline proposes for one article. */
export interface Findings {
  readonly facts: FoundFacts
  readonly mentions: readonly FoundMention[]
  readonly entities: readonly FoundEntity[]
  readonly posts: readonly FoundPost[]
  readonly references: readonly FoundReference[]
  readonly events: readonly FoundEvent[]
}
