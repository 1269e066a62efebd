import type { FoundEvent, FoundParticipant, FoundReference, FoundSpan } from '../../../shared/model/findings.ts'
import type { EventSide, Quoted } from '../../../shared/model/event.ts'
import type { TaughtTrigger } from '../../../shared/model/lexicon-entry.ts'
import { createSentenceFinder } from '../briefing/sentence-finder.ts'
import { flagsColumn } from '../db/event-models.ts'
import { dateColumns } from '../db/models.ts'
import type { EventRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { setParticipants, setSpans, type WantedParticipant } from './event-parts.ts'

interface Text {
  readonly id: string
  readonly text: string
}

/** The columns that say where an event's trigger and its sentence stand. */
export type TriggerColumns = Pick<EventRecord, 'startOffset' | 'endOffset' | 'quote' | 'sentenceStart' | 'sentenceEnd' | 'sentence'>

/** Answers with the trigger's columns for spans of one text, which is split into sentences at the first. */
export function createTriggerColumns(text: string): (trigger: Quoted) => TriggerColumns {
  let finder: ReturnType<typeof createSentenceFinder> | undefined
  return (trigger) => {
    finder ??= createSentenceFinder(text)
    const sentence = finder.spanAround(trigger)
    return {
      startOffset: trigger.start, endOffset: trigger.end, quote: trigger.quote,
      sentenceStart: sentence.start, sentenceEnd: sentence.end, sentence: text.slice(sentence.start, sentence.end)
    }
  }
}

/** A found event as rows to be: its own columns without an id, and what hangs on it. */
export interface FoundEventRows {
  readonly columns: Omit<EventRecord, 'id'>
  readonly participants: readonly WantedParticipant[]
  readonly topics: readonly Quoted[]
  readonly evidence: readonly Quoted[]
  readonly content: readonly Quoted[]
}

/**
 * Found events as rows; one whose trigger does not lie in the text is left out, as is whatever of it does not. What a lesson
 * made of an event is not what the machine itself would say: that is kept, so that a verdict is on the lesson, too.
 */
export function rowsOfEvents(article: Text, found: readonly FoundEvent[], entityIds: readonly string[], lessons: readonly TaughtTrigger[]): readonly FoundEventRows[] {
  const triggerColumns = createTriggerColumns(article.text)
  const lessonOf = new Map(lessons.map((lesson) => [`${lesson.pattern}\n${lesson.becomes}`, lesson]))
  return found.flatMap((event) => {
    const [trigger] = quotesIn(article, [event.trigger])
    if (!trigger) return []
    const lesson = lessonOf.get(`${event.pattern}\n${event.kind}`)
    const [actor, recipient] = lesson?.sides === 'swapped' ? (['recipient', 'actor'] as const) : (['actor', 'recipient'] as const)
    const participants = [...wantedOf(article, event.actors, 'actor', actor, entityIds), ...wantedOf(article, event.recipients, 'recipient', recipient, entityIds)]
    const { kind, mode, date, dateFrom, place, placeFrom, isQuoted, flags, reportedBy, pattern, confidence, why } = event
    const columns: Omit<EventRecord, 'id'> = {
      articleId: article.id, kind, mode, ...triggerColumns(trigger), ...dateColumns(date), dateFrom: date && dateFrom, placeId: idOf(place, entityIds), placeFrom: place === null ? null : placeFrom,
      isQuoted: isQuoted ? 1 : 0, flags: flagsColumn(flags), reportedById: idOf(reportedBy, entityIds), note: '', verdict: 'undecided', origin: 'machine', confidence, why,
      pattern, foundKind: lesson?.kind ?? kind, foundParticipants: new Set(participants.map(({ entityId, side }) => `${side} ${entityId}`)).size
    }
    return [{ columns, participants, topics: quotesIn(article, event.topics), evidence: quotesIn(article, event.evidence), content: quotesIn(article, event.content ? [event.content] : []) }]
  })
}

function wantedOf(article: Text, found: readonly FoundParticipant[], side: EventSide, foundSide: EventSide, entityIds: readonly string[]): readonly WantedParticipant[] {
  return found.flatMap((one) => {
    const entityId = entityIds[one.entity]
    return entityId === undefined ? [] : [{ entityId, side, said: quotesIn(article, [one])[0] ?? null, foundSide }]
  })
}

function idOf(index: number | null, entityIds: readonly string[]): string | null {
  return index === null ? null : entityIds[index] ?? null
}

/** The spans that lie in the text, with their words. */
function quotesIn({ text }: Text, spans: readonly FoundSpan[]): readonly Quoted[] {
  return spans.filter(({ start, end }) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length).map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
}

/** Adds a found event, undecided. */
export function insertFoundEvent(pen: Pen, newId: () => string, rows: FoundEventRows): void {
  const id = newId()
  pen.insert('event', { id, ...rows.columns })
  setFoundParts(pen, newId, id, rows)
}

/** Brings what hangs on a found event in line with what was found. */
export function setFoundParts(pen: Pen, newId: () => string, id: string, { participants, topics, evidence, content }: FoundEventRows): void {
  setParticipants(pen, newId, id, participants)
  setSpans(pen, newId, id, 'topic', topics)
  setSpans(pen, newId, id, 'evidence', evidence)
  setSpans(pen, newId, id, 'content', content)
}

/** A found reference as it will be stored. */
export interface FoundReferenceRows {
  readonly span: Quoted
  readonly entityIds: readonly string[]
  readonly confidence: number
  readonly why: string
}

/** Found references as rows; one that stands for no entity, or not in the text, is left out. */
export function rowsOfReferences(article: Text, found: readonly FoundReference[], entityIds: readonly string[]): readonly FoundReferenceRows[] {
  return found.flatMap((reference) => {
    const [span] = quotesIn(article, [reference])
    const ids = [...new Set(reference.entities.map((index) => entityIds[index]).filter((id) => id !== undefined))]
    return span && ids.length > 0 ? [{ span, entityIds: ids, confidence: reference.confidence, why: reference.why }] : []
  })
}

/** Adds a found reference. */
export function insertReference(pen: Pen, newId: () => string, articleId: string, { span, entityIds, confidence, why }: FoundReferenceRows): void {
  const id = newId()
  pen.insert('reference', { id, articleId, startOffset: span.start, endOffset: span.end, quote: span.quote, confidence, why })
  entityIds.forEach((entityId, position) => pen.insert('reference_entity', { id: newId(), referenceId: id, entityId, position }))
}
