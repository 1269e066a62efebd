import type { RequestInput } from '../../../../shared/contract/requests.ts'
import type { ArticleEvent, EventFlag, EventParticipant, EventSide, Quoted } from '../../../../shared/model/event.ts'
import type { Span } from '../../../ui/span-words.ts'

/** What an analyst changes of an event, as it is shown before the core's answer has it. */
export type EventChange = Partial<Pick<ArticleEvent, 'kind' | 'mode' | 'trigger' | 'participants' | 'date' | 'place' | 'topics' | 'content' | 'isQuoted' | 'flags' | 'reportedBy' | 'evidence' | 'note'>>

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The change as the core is asked for it: spans without their words, entities without their names. */
export function requestOfChange({ trigger, participants, place, topics, content, reportedBy, evidence, ...plain }: EventChange): Omit<RequestInput<'event.update'>, 'id'> {
  return {
    ...(plain.kind === undefined ? {} : { kind: plain.kind }),
    ...(plain.mode === undefined ? {} : { mode: plain.mode }),
    ...(plain.date === undefined ? {} : { date: plain.date }),
    ...(plain.isQuoted === undefined ? {} : { isQuoted: plain.isQuoted }),
    ...(plain.flags === undefined ? {} : { flags: [...plain.flags] }),
    ...(plain.note === undefined ? {} : { note: plain.note }),
    ...(trigger ? { trigger: spanOf(trigger) } : {}),
    ...(participants ? { participants: participants.map(({ entityId, side, said }) => ({ entityId, side, said: said && spanOf(said) })) } : {}),
    ...(place === undefined ? {} : { placeId: place?.entityId ?? null }),
    ...(topics ? { topics: topics.map(spanOf) } : {}),
    ...(content === undefined ? {} : { content: content && spanOf(content) }),
    ...(reportedBy === undefined ? {} : { reportedById: reportedBy?.entityId ?? null }),
    ...(evidence ? { evidence: evidence.map(spanOf) } : {})
  }
}

/** A piece of the text with its words. */
export function quoteOf(text: string, { start, end }: Span): Quoted {
  return { start, end, quote: text.slice(start, end) }
}

/** The list with this participant on its side, in the place of those who were rejected there; one who stood on the other side has moved over. */
export function withParticipant(participants: readonly EventParticipant[], added: EventParticipant): readonly EventParticipant[] {
  return [...participants.filter(({ entityId, side, isRejected }) => entityId !== added.entityId && !(isRejected && side === added.side)), added]
}

/** The list without an entity. */
export function withoutParticipant(participants: readonly EventParticipant[], entityId: string): readonly EventParticipant[] {
  return participants.filter((each) => each.entityId !== entityId)
}

/** The side across from this one. */
export function otherSide(side: EventSide): EventSide {
  return side === 'actor' ? 'recipient' : 'actor'
}

/** The list with one participant, or all where none is named, on the other side. */
export function withSideChanged(participants: readonly EventParticipant[], entityId?: string): readonly EventParticipant[] {
  return participants.map((each) => (entityId === undefined || each.entityId === entityId ? { ...each, side: otherSide(each.side) } : each))
}

/** The flags with one more or one less. */
export function withFlagToggled(flags: readonly EventFlag[], flag: EventFlag): readonly EventFlag[] {
  return flags.includes(flag) ? flags.filter((each) => each !== flag) : [...flags, flag]
}

/** The spans with one more, in text order; one that is there already stays once. */
export function withSpan(spans: readonly Quoted[], added: Quoted): readonly Quoted[] {
  return [...spans.filter(({ start, end }) => start !== added.start || end !== added.end), added].sort((a, b) => a.start - b.start)
}

/** The spans without one. */
export function withoutSpan(spans: readonly Quoted[], removed: Span): readonly Quoted[] {
  return spans.filter(({ start, end }) => start !== removed.start || end !== removed.end)
}
