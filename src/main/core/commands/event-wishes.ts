import type { ParsedInput } from '../../../shared/contract/requests.ts'
import { isReversed } from '../../../shared/model/date-range.ts'
import type { Quoted } from '../../../shared/model/event.ts'
import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import { PLOVER_MODES } from '../../../shared/model/kinds/kind.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { ReadableDb } from '../db/connection.ts'
import { flagsColumn } from '../db/event-models.ts'
import { dateColumns } from '../db/models.ts'
import { findRecord } from '../db/records.ts'
import type { ArticleRecord, EventRecord } from '../db/tables.ts'
import type { WantedParticipant } from './event-parts.ts'
import { quoted, withArticle } from './labels.ts'
import { checkSpan } from './spans.ts'
import { createTriggerColumns } from './store-events.ts'

/** What an analyst wants of an event; what is left out stays. Lists replace the ones that were there. */
export type EventWish = Omit<ParsedInput<'event.update'>, 'id'>

/** A wish that was found to be possible: columns and parts as they will be stored. */
export interface CheckedWish {
  readonly columns: Partial<EventRecord>
  readonly participants?: readonly WantedParticipant[]
  readonly topic?: readonly Quoted[]
  readonly evidence?: readonly Quoted[]
  readonly content?: readonly Quoted[]
}

/** Checks a wish on an event, which had a kind before or gets one, against the catalogue, the article's text and the project's entities. */
export function checkWish(db: ReadableDb, article: ArticleRecord, wish: EventWish, kindBefore = ''): Outcome<CheckedWish> {
  const spans = checkSpans(article.text, wish)
  if (!spans.ok) return spans
  const mode = checkMode(wish.kind ?? kindBefore, wish.mode)
  if (!mode.ok) return mode
  const columns = checkColumns(db, wish)
  if (!columns.ok) return columns
  const participants = checkParticipants(db, article.text, wish.participants)
  if (!participants.ok) return participants
  const { trigger, ...parts } = spans.value
  return done({
    columns: { ...columns.value, ...(trigger && createTriggerColumns(article.text)(trigger)) },
    ...(participants.value && { participants: participants.value }),
    ...parts
  })
}

function checkColumns(db: ReadableDb, wish: EventWish): Outcome<Partial<EventRecord>> {
  const { kind, date, placeId, reportedById } = wish
  if (kind !== undefined && !kindNamed(kind)) return failed('bad-input', `There is no kind of event called “${kind}”. Choose one of the list.`)
  if (date && isReversed(date)) return failed('bad-input', `The event would end on ${date.end}, before it starts on ${date.start}. Correct one of the two days.`)
  const place = isWished(placeId) ? findRecord(db, 'entity', placeId) : undefined
  if (isWished(placeId) && !place) return failed('not-found', 'The chosen place is no longer there. Choose another one.')
  if (place && place.type !== 'place') return failed('bad-input', `An event happens at a place, and ${quoted(place.name)} is ${withArticle(place.type)}. Choose a place.`)
  if (isWished(reportedById) && !findRecord(db, 'entity', reportedById)) return failed('not-found', 'The chosen source is no longer there. Choose another one.')
  return done(columnsOf(wish))
}

/** A mode is one of the PLOVER type's that the kind has; none is always possible. */
function checkMode(kindName: string, mode: EventWish['mode']): Outcome<null> {
  const plover = kindNamed(kindName)?.plover
  const modes = plover ? PLOVER_MODES[plover] : []
  if (mode === undefined || mode === null || mode === '' || modes.includes(mode)) return done(null)
  if (modes.length === 0) return failed('bad-input', `An event of the kind “${kindName}” has no mode. Leave it empty.`)
  return failed('bad-input', `${plover} has no mode called “${mode}”. Choose one of these: ${modes.join(', ')}.`)
}

function columnsOf({ kind, mode, date, placeId, isQuoted, flags, reportedById, note }: EventWish): Partial<EventRecord> {
  return {
    ...(kind !== undefined && { kind, mode: null }),
    ...(mode !== undefined && { mode: mode === '' ? null : mode }),
    // What an analyst says comes from no clause.
    ...(date !== undefined && { ...dateColumns(date && (date.start ?? date.end) !== null ? date : null), dateFrom: null }),
    ...(placeId !== undefined && { placeId, placeFrom: null }),
    ...(isQuoted !== undefined && { isQuoted: isQuoted ? 1 : 0 }),
    ...(flags && { flags: flagsColumn(flags) }),
    ...(reportedById !== undefined && { reportedById }),
    ...(note !== undefined && { note })
  }
}

function isWished(id: string | null | undefined): id is string {
  return id !== null && id !== undefined
}

function checkParticipants(db: ReadableDb, text: string, wanted: EventWish['participants']): Outcome<readonly WantedParticipant[] | undefined> {
  if (!wanted) return done(undefined)
  const checked: WantedParticipant[] = []
  for (const { entityId, side, said } of wanted) {
    if (!findRecord(db, 'entity', entityId)) return failed('not-found', 'One of those who take part is no longer there. Open the article again.')
    const span = said ? checkSpan(text, said.start, said.end) : done(null)
    if (!span.ok) return span
    checked.push({ entityId, side, said: span.value })
  }
  return done(checked)
}

type CheckedSpans = { readonly trigger?: Quoted } & Pick<CheckedWish, 'topic' | 'evidence' | 'content'>

function checkSpans(text: string, wish: EventWish): Outcome<CheckedSpans> {
  const lists = {
    trigger: wish.trigger && [wish.trigger],
    topic: wish.topics,
    evidence: wish.evidence,
    content: wish.content === null ? [] : wish.content && [wish.content]
  }
  const checked: Partial<Record<keyof typeof lists, readonly Quoted[]>> = {}
  for (const role of ['trigger', 'topic', 'evidence', 'content'] as const) {
    const wanted = lists[role]
    if (!wanted) continue
    const quotes: Quoted[] = []
    for (const { start, end } of wanted) {
      const span = checkSpan(text, start, end)
      if (!span.ok) return span
      quotes.push(span.value)
    }
    checked[role] = quotes
  }
  const { trigger, ...parts } = checked
  return done({ ...parts, ...(trigger?.[0] && { trigger: trigger[0] }) })
}
