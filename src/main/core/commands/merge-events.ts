import type { ParsedInput } from '../../../shared/contract/requests.ts'
import type { EventSide, Quoted } from '../../../shared/model/event.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord } from '../db/records.ts'
import type { EventRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teachTrigger } from '../lexicon/teach-triggers.ts'
import { linksOf, linkUnlessSaid, participantsOf, removeEventRows, setParticipants, setSpans, spansOf, type WantedParticipant } from './event-parts.ts'
import { EVENT_GONE, quoted } from './labels.ts'
import { createTriggerColumns } from './store-events.ts'
import { moveTaggings } from './tags.ts'

/** One event takes over another's trigger and evidence, tags and note, and what it lacks and the other has. It is accepted by it, and the other goes. */
export function mergeEvents(context: Context, fromId: string, intoId: string): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const from = findRecord(pen.db, 'event', fromId)
    const into = findRecord(pen.db, 'event', intoId)
    if (!from || !into) return failed('not-found', 'One of the two events is no longer there. Open the article again.')
    if (fromId === intoId) return failed('bad-input', 'An event can’t be merged with itself. Choose another one.')
    if (from.articleId !== into.articleId) return failed('bad-input', 'The two events are told by different articles. Say that they tell the same instead: both stay.')
    const hasContent = spansOf(pen, intoId, 'content').length > 0
    takeOver(pen, newId, from, into)
    moveTaggings(pen, 'event', fromId, intoId)
    moveLinks(pen, newId, fromId, intoId)
    removeEventRows(pen, newId, from)
    pen.update('event', intoId, { ...missing(into, from), ...(!hasContent && { isQuoted: from.isQuoted }), note: [into.note, from.note].filter((note) => note !== '').join(' '), verdict: 'accepted' })
    teachTrigger(pen, newId, from)
    teachTrigger(pen, newId, into)
    return done({ label: `Merged the events ${quoted(from.quote)} and ${quoted(into.quote)}`, articleId: into.articleId, value: null })
  })
}

function takeOver(pen: Pen, newId: () => string, from: EventRecord, into: EventRecord): void {
  const own = participantsOf(pen, into.id)
  const others = participantsOf(pen, from.id).filter(({ entityId }) => !own.some((one) => one.entityId === entityId))
  setParticipants(pen, newId, into.id, [...own, ...others])
  const evidence = [...spansOf(pen, into.id, 'evidence'), triggerOf(from), ...spansOf(pen, from.id, 'evidence')]
  setSpans(pen, newId, into.id, 'evidence', evidence.filter(({ start }) => start !== into.startOffset))
  setSpans(pen, newId, into.id, 'topic', apart([...spansOf(pen, into.id, 'topic'), ...spansOf(pen, from.id, 'topic')]))
  const content = spansOf(pen, into.id, 'content')
  setSpans(pen, newId, into.id, 'content', content.length > 0 ? content : spansOf(pen, from.id, 'content'))
}

/** What is known of one event and not of the other. */
function missing(into: EventRecord, from: EventRecord): Partial<EventRecord> {
  const { dateStart, dateEnd, datePrecision, dateFrom, placeId, placeFrom, reportedById } = from
  return {
    ...(into.datePrecision === null && { dateStart, dateEnd, datePrecision, dateFrom }),
    ...(into.placeId === null && { placeId, placeFrom }),
    ...(into.reportedById === null && { reportedById })
  }
}

/** The spans without those that overlap one before them. */
function apart(spans: readonly Quoted[]): readonly Quoted[] {
  return spans.filter((span, index) => !spans.slice(0, index).some((other) => other.start < span.end && span.start < other.end))
}

function triggerOf({ startOffset: start, endOffset: end, quote }: EventRecord): Quoted {
  return { start, end, quote }
}

/** What was said of the event that goes and events of other articles holds for the one that stays, unless that was said otherwise. */
function moveLinks(pen: Pen, newId: () => string, fromId: string, intoId: string): void {
  for (const { id, otherId, isSame } of linksOf(pen, fromId)) {
    pen.remove('event_link', id)
    if (otherId !== intoId) linkUnlessSaid(pen, newId, otherId, intoId, isSame)
  }
}

/** How an event is taken apart: pieces of its evidence into one of their own, or one side's participants into one each. */
type Division = ParsedInput<'event.split'>['by']

/** Takes an event apart. What comes of it is accepted, and has the day, place, source and flags of the event it was taken from. */
export function splitEvent(context: Context, id: string, by: Division): Outcome<{ ids: readonly string[] }> {
  const { newId } = context.options
  return change(context, (pen) => {
    const event = findRecord(pen.db, 'event', id)
    const article = event && findRecord(pen.db, 'article', event.articleId)
    if (!event || !article) return failed('not-found', EVENT_GONE)
    const ids = 'side' in by ? splitSide(pen, newId, event, by.side) : splitEvidence(pen, newId, event, article.text, by.evidence)
    if (!ids.ok) return ids
    pen.update('event', id, { verdict: 'accepted' })
    teachTrigger(pen, newId, event)
    return done({ label: `Split the event ${quoted(event.quote)} into ${ids.value.length + 1}`, articleId: event.articleId, value: { ids: ids.value } })
  })
}

const SPLIT_OFF = { verdict: 'accepted', origin: 'analyst', confidence: null, why: 'You split it off another event.', pattern: null, foundKind: null, foundParticipants: null, note: '' } as const

function splitSide(pen: Pen, newId: () => string, event: EventRecord, side: EventSide): Outcome<readonly string[]> {
  const everybody = participantsOf(pen, event.id)
  const [first, ...others] = everybody.filter((one) => one.side === side)
  if (!first || others.length === 0) return failed('bad-input', `Only one takes part as ${side} in ${quoted(event.quote)}. There is nothing to split.`)
  const opposite = everybody.filter((one) => one.side !== side)
  setParticipants(pen, newId, event.id, [first, ...opposite])
  return done(others.map((one) => {
    const id = newId()
    pen.insert('event', { ...event, ...SPLIT_OFF, id })
    setParticipants(pen, newId, id, [one, ...opposite])
    for (const role of ['topic', 'evidence', 'content'] as const) setSpans(pen, newId, id, role, spansOf(pen, event.id, role))
    return id
  }))
}

function splitEvidence(pen: Pen, newId: () => string, event: EventRecord, text: string, wanted: readonly { readonly start: number; readonly end: number }[]): Outcome<readonly string[]> {
  const standing = spansOf(pen, event.id, 'evidence')
  const taken = standing.filter(({ start, end }) => wanted.some((one) => one.start === start && one.end === end))
  const [trigger, ...evidence] = taken
  if (!trigger || taken.length < wanted.length) return failed('not-found', 'A piece of the evidence is no longer there. Open the article again.')
  const id = newId()
  pen.insert('event', { ...event, ...SPLIT_OFF, ...createTriggerColumns(text)(trigger), id })
  // The words that stood for them belong to the other trigger's clause.
  setParticipants(pen, newId, id, participantsOf(pen, event.id).map((one): WantedParticipant => ({ ...one, said: null })))
  setSpans(pen, newId, id, 'evidence', evidence)
  setSpans(pen, newId, event.id, 'evidence', standing.filter((span) => !taken.includes(span)))
  return done([id])
}
