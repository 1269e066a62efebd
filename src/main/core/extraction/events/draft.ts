import type { DateRange } from '../../../../shared/model/date-range.ts'
import type { EventBasis, EventFlag } from '../../../../shared/model/event.ts'
import type { FoundParticipant, FoundSpan } from '../../../../shared/model/findings.ts'
import type { TaughtTrigger } from '../../../../shared/model/lexicon-entry.ts'
import type { Clause } from './clause.ts'
import type { NounChunk } from './chunks.ts'
import type { Match } from './triggers.ts'

/** An event while it is put together. */
export interface Draft {
  match: Match
  readonly sentence: number
  readonly clause: Clause
  /** The noun that names it; null where a verb does. */
  readonly noun: NounChunk | null
  actors: readonly FoundParticipant[]
  recipients: readonly FoundParticipant[]
  flags: readonly EventFlag[]
  date: DateRange | null
  dateFrom: EventBasis | null
  place: number | null
  placeFrom: EventBasis | null
  topics: readonly FoundSpan[]
  content: FoundSpan | null
  isQuoted: boolean
  reportedBy: number | null
  evidence: FoundSpan[]
  /** What a verdict taught of its trigger. */
  readonly taught: TaughtTrigger | null
}

/** Everybody who takes part. */
export function everybody(draft: Pick<Draft, 'actors' | 'recipients'>): readonly number[] {
  return [...draft.actors, ...draft.recipients].map(({ entity }) => entity)
}
