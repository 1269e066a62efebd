import type { DateRange } from '../../../shared/model/date-range.ts'
import type { EventFlag, EventSide } from '../../../shared/model/event.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { codeActor, type ActorCode, type CodedActor } from '../events/codes/actor-code.ts'
import type { Evidence } from './evidence.ts'

/** Somebody who takes part in an event, with what codes need to know. */
export interface BriefedParticipant {
  readonly side: EventSide
  readonly actor: CodedActor
  /** The words of the clause that stand for it. */
  readonly said: string | null
}

/** One event of one article. Events of other articles that tell the same have rows of their own: sourceCount says how many tell it. */
export interface BriefedEvent {
  readonly id: string
  readonly kind: string
  readonly mode: string | null
  readonly flags: readonly EventFlag[]
  readonly date: DateRange | null
  readonly participants: readonly BriefedParticipant[]
  readonly place: { readonly name: string; readonly country: string | null } | null
  readonly topics: readonly string[]
  /** What a statement says, and in whose words; null for other kinds. */
  readonly content: string | null
  readonly isQuoted: boolean
  /** Who is named in the content of a statement. */
  readonly about: readonly string[]
  readonly reportedBy: string | null
  /** How many articles tell it. */
  readonly sourceCount: number
  readonly verdict: Verdict
  readonly note: string
  readonly tags: readonly string[]
  readonly evidence: Evidence
}

/** The day that says which posts were held: the event's first, or else its article's. */
export function dayOf({ date, evidence }: Pick<BriefedEvent, 'date' | 'evidence'>): string | null {
  return date?.start ?? date?.end ?? evidence.publishedOn
}

/** Those on one side, in their order. */
export function onSide(row: BriefedEvent, side: EventSide): readonly BriefedParticipant[] {
  return row.participants.filter((participant) => participant.side === side)
}

/** Those on one side with their codes on the day of the event, in their order. */
export function codedSide(row: BriefedEvent, side: EventSide): readonly { readonly participant: BriefedParticipant; readonly code: ActorCode }[] {
  return onSide(row, side).map((participant) => ({ participant, code: codeActor(participant.actor, dayOf(row)) }))
}
