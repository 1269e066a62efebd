import type { DateRange, IsoDate } from './date-range.ts'
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

export const EVENT_FLAGS = ['planned', 'denied', 'hypothetical', 'historical'] as const
export type EventFlag = (typeof EVENT_FLAGS)[number]

/** A proposed event: who did what to whom. Entities are indices into the findings' entities. */
export interface FoundEvent {
  readonly kind: string
  readonly plover: string
  readonly mode: string | null
  readonly cameo: string
  readonly trigger: { readonly start: number; readonly end: number }
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  readonly date: DateRange | null
  readonly place: number | null
  readonly topics: readonly { readonly start: number; readonly end: number }[]
  readonly flags: readonly EventFlag[]
  readonly reportedBy: number | null
  readonly confidence: number
  readonly why: string
}

/** Everything the pipeline proposes for one article. */
export interface Findings {
  readonly facts: FoundFacts
  readonly mentions: readonly FoundMention[]
  readonly entities: readonly FoundEntity[]
  readonly posts: readonly FoundPost[]
  readonly events: readonly FoundEvent[]
}
