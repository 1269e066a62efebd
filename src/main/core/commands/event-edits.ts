import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord } from '../db/records.ts'
import type { EventRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teachTrigger } from '../lexicon/teach-triggers.ts'
import { setParticipants, setSpans, spansOf } from './event-parts.ts'
import { checkWish, type CheckedWish, type EventWish } from './event-wishes.ts'
import { ARTICLE_GONE, daysOf, EVENT_GONE, quoted } from './labels.ts'

/** What a new event must have. */
export type EventCreation = EventWish & { readonly articleId: string } & Required<Pick<EventWish, 'kind' | 'trigger'>>

/** What an event is before anything is known of it but that an analyst made it. */
const MADE = {
  mode: null, dateStart: null, dateEnd: null, datePrecision: null, dateFrom: null, placeId: null, placeFrom: null, isQuoted: 0, flags: '[]', reportedById: null, note: '',
  verdict: 'accepted', origin: 'analyst', confidence: null, why: 'You made it.', pattern: null, foundKind: null, foundParticipants: null
} as const

/** Makes an accepted event. */
export function createEvent(context: Context, { articleId, ...wish }: EventCreation): Outcome<{ id: string }> {
  const { newId } = context.options
  return change(context, (pen) => {
    const article = findRecord(pen.db, 'article', articleId)
    if (!article) return failed('not-found', ARTICLE_GONE)
    const checked = checkWish(pen.db, article, wish)
    if (!checked.ok) return checked
    const id = newId()
    // The wish has a kind and a trigger, so that the checked columns have theirs.
    const record = { id, articleId, ...MADE, ...checked.value.columns } as EventRecord
    pen.insert('event', record)
    setParts(pen, newId, record, checked.value)
    return done({ label: `Made the event ${quoted(record.quote)}`, articleId, value: { id } })
  })
}

/** Changes what the wish names, and accepts the event by it, unless it is a note alone. Moving the trigger's ends, or writing on a note, carries on the step before. */
export function updateEvent(context: Context, id: string, wish: EventWish): Outcome<null> {
  const { newId } = context.options
  const given = Object.entries(wish).filter(([, value]) => value !== undefined).map(([field]) => field)
  const [only] = given
  const mergeKey = given.length === 1 && (only === 'trigger' || only === 'note') ? { mergeKey: `${only} of ${id}` } : {}
  return change(context, (pen) => {
    const before = findRecord(pen.db, 'event', id)
    const article = before && findRecord(pen.db, 'article', before.articleId)
    if (!before || !article) return failed('not-found', EVENT_GONE)
    const checked = checkWish(pen.db, article, withoutSpeech(before.kind, wish), before.kind)
    if (!checked.ok) return checked
    const isDecision = only !== 'note' || given.length > 1
    const after: EventRecord = { ...before, ...checked.value.columns, ...(isDecision && { verdict: 'accepted' }) }
    pen.update('event', id, after)
    setParts(pen, newId, after, checked.value)
    if (isDecision) teachTrigger(pen, newId, after)
    return done({ label: labelOf(pen, before, after, given), articleId: before.articleId, value: null })
  }, mergeKey)
}

/** What no longer is a statement says nothing any more, unless the analyst wants both. */
function withoutSpeech(kind: string, wish: EventWish): EventWish {
  const isSpeech = (name: string): boolean => kindNamed(name)?.sides === 'speaker'
  return wish.kind !== undefined && isSpeech(kind) && !isSpeech(wish.kind) ? { content: null, isQuoted: false, ...wish } : wish
}

function setParts(pen: Pen, newId: () => string, { id, startOffset }: EventRecord, { columns, participants, ...spans }: CheckedWish): void {
  if (participants) setParticipants(pen, newId, id, participants)
  for (const role of ['topic', 'content'] as const) if (spans[role]) setSpans(pen, newId, id, role, spans[role])
  const evidence = spans.evidence ?? (columns.startOffset === undefined ? undefined : spansOf(pen, id, 'evidence'))
  // The trigger is the first piece of evidence, and no further one.
  if (evidence) setSpans(pen, newId, id, 'evidence', evidence.filter(({ start }) => start !== startOffset))
}

const FIELD_LABELS: Readonly<Record<string, string>> = {
  mode: 'Changed the mode of', participants: 'Changed who takes part in', topics: 'Changed the topics of', content: 'Changed what is said in', isQuoted: 'Changed the form of',
  flags: 'Changed the flags of', evidence: 'Changed the evidence of', note: 'Noted something on'
}

function labelOf(pen: Pen, before: EventRecord, after: EventRecord, given: readonly string[]): string {
  const event = quoted(after.quote)
  if (before.kind !== after.kind) return `Changed ${event} to ${after.kind}`
  const [only] = given.length === 1 ? given : []
  switch (only) {
    case 'kind': return `Accepted the event ${event}`
    case 'trigger': return `Moved the ends of ${event}`
    case 'date': return datesLabel(after)
    case 'placeId': return entityLabel(pen, after.placeId, `Placed the event ${event} in`, `Took the place off the event ${event}`)
    case 'reportedById': return entityLabel(pen, after.reportedById, `Named who reported ${event}:`, `Took off who reported ${event}`)
    default: return only !== undefined && FIELD_LABELS[only] !== undefined ? `${FIELD_LABELS[only]} ${event}` : `Edited the event ${event}`
  }
}

function datesLabel({ quote, dateStart, dateEnd }: EventRecord): string {
  const days = daysOf(dateStart, dateEnd)
  return days === undefined ? `Took the days off the event ${quoted(quote)}` : `Dated the event ${quoted(quote)} ${days}`
}

function entityLabel(pen: Pen, id: string | null, to: string, off: string): string {
  const entity = id === null ? undefined : findRecord(pen.db, 'entity', id)
  return entity ? `${to} ${quoted(entity.name)}` : off
}
