import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { ArticleEvent, EventParticipant } from '../../../../shared/model/event.ts'
import { isEntityType, type Mention } from '../../../../shared/model/mention.ts'
import type { Span } from '../../../ui/span-words.ts'
import { isInQuotation, sentenceAround } from './around-trigger.ts'
import { type EventChange, quoteOf, withParticipant, withSpan } from './event-change.ts'

/** The places of an event's form that a click in the text fills. */
export const SLOTS = ['actor', 'recipient', 'date', 'place', 'topic', 'content', 'evidence', 'reported-by'] as const
export type Slot = (typeof SLOTS)[number]

/** Whether the slot takes a selected piece of the text and not a finding. */
export function takesText(slot: Slot): boolean {
  return slot === 'topic' || slot === 'content' || slot === 'evidence'
}

const ASKS: Readonly<Record<Slot, string>> = {
  'actor': 'Click a name in the text: it becomes an actor.',
  'recipient': 'Click a name in the text: it becomes a recipient.',
  'date': 'Click a date in the text.',
  'place': 'Click a place in the text.',
  'topic': 'Select the words in the text that say what it is about.',
  'content': 'Select the words in the text that are said.',
  'evidence': 'Select a further word in the text that names this event.',
  'reported-by': 'Click the name in the text of who reports it.'
}

/** What the analyst is asked to do while the slot waits. */
export function askFor(slot: Slot): string {
  return ASKS[slot]
}

type Named = Pick<ArticleView, 'mentions' | 'entities'>

/** Whether the mention is something the slot can hold. A place is whatever stands for one: also a country that acts, and a nationality's. */
export function fitsSlot(slot: Slot, mention: Mention, entities: ArticleView['entities']): boolean {
  if (mention.verdict === 'rejected') return false
  switch (slot) {
    case 'actor': case 'recipient': case 'reported-by': return mention.entityId !== null && standsForSomebody(mention.type)
    case 'place': return entities.some(({ id, type }) => id === mention.entityId && type === 'place')
    case 'date': return mention.date !== null
    case 'topic': case 'content': case 'evidence': return false
  }
}

function standsForSomebody(type: string): boolean {
  return isEntityType(type) || type === 'role' || type === 'nationality'
}

type Readable = Named & { readonly article: Pick<ArticleView['article'], 'text'> }

/**
 * The mention that the keyboard starts from: one in the trigger's sentence before others, on the trigger's side of quotation
 * marks before others, then the nearest: actors stand before what they do, everything else after it. A name goes before the post beside it.
 */
export function firstCandidate(slot: Slot, event: Pick<ArticleEvent, 'trigger' | 'participants'>, { mentions, entities, article: { text } }: Readable): Mention | undefined {
  const { trigger } = event
  const isTaken = ({ entityId }: Mention): boolean => slot !== 'place' && event.participants.some((each) => each.entityId === entityId && !each.isRejected)
  const isPart = (mention: Mention): boolean => mentions.some((other) => other !== mention && (isInside(mention, other) || isPostOf(mention, other)))
  const free = mentions.filter((mention) => fitsSlot(slot, mention, entities) && !isTaken(mention) && !isPart(mention))
  const sentence = sentenceAround(text, trigger)
  const standsBefore = slot === 'actor' || slot === 'reported-by'
  const isSaid = isInQuotation(text, trigger.start)
  const rankOf = ({ start, end }: Mention): readonly number[] => [
    Number(start < sentence.start || end > sentence.end),
    Number(isInQuotation(text, start) !== isSaid),
    Number((end <= trigger.start) !== standsBefore),
    Math.max(start - trigger.end, trigger.start - end)
  ]
  return free.map((mention) => ({ mention, rank: rankOf(mention) })).sort((a, b) => compareRanks(a.rank, b.rank))[0]?.mention
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0
}

function isInside(mention: Mention, other: Mention): boolean {
  return mention.verdict !== 'rejected' && other.verdict !== 'rejected' && other.start <= mention.start && mention.end <= other.end && other.end - other.start > mention.end - mention.start
}

/** Room for ", the " between a name and a post. */
const BESIDE = 6

function isPostOf(post: Mention, name: Mention): boolean {
  const gap = Math.max(name.start - post.end, post.start - name.end)
  return post.type === 'role' && name.type === 'person' && name.entityId === post.entityId && gap <= BESIDE
}

/**
 * The next mention that fits, in the order of the text, as the eye goes on from the one that is ringed; the same one at either
 * end. Who stands on that side already is passed over: taking them again would do nothing.
 */
export function stepCandidate(slot: Slot, event: Pick<ArticleEvent, 'participants'>, { mentions, entities }: Named, fromId: string | null, direction: 1 | -1): Mention | undefined {
  const isThere = ({ entityId }: Mention): boolean => event.participants.some((each) => each.side === slot && each.entityId === entityId)
  const fitting = mentions.filter((mention) => mention.id === fromId || (fitsSlot(slot, mention, entities) && !isThere(mention)))
  const at = fitting.findIndex(({ id }) => id === fromId)
  return fitting[Math.max(0, Math.min(fitting.length - 1, at + direction))]
}

/** The change that puts a mention into a slot; undefined where it does not fit. */
export function fillWithMention(slot: Slot, event: ArticleEvent, mention: Mention, { article, entities }: Pick<ArticleView, 'article' | 'entities'>): EventChange | undefined {
  if (!fitsSlot(slot, mention, entities)) return undefined
  const entity = entities.find(({ id }) => id === mention.entityId)
  switch (slot) {
    case 'date': return { date: mention.date }
    case 'actor': case 'recipient':
      return entity && { participants: withParticipant(event.participants, { entityId: entity.id, name: entity.name, side: slot, said: quoteOf(article.text, mention) }) }
    case 'place': return entity && { place: { entityId: entity.id, name: entity.name } }
    case 'reported-by': return entity && { reportedBy: { entityId: entity.id, name: entity.name } }
    case 'topic': case 'content': case 'evidence': return undefined
  }
}

/** The change that puts everybody for whom some words stand on a side. */
export function fillWithReference(side: EventParticipant['side'], event: ArticleEvent, reference: Span & { readonly entityIds: readonly string[] }, { article, entities }: Pick<ArticleView, 'article' | 'entities'>): EventChange {
  const said = quoteOf(article.text, reference)
  const meant = entities.filter(({ id }) => reference.entityIds.includes(id))
  return { participants: meant.reduce((list, { id, name }) => withParticipant(list, { entityId: id, name, side, said }), event.participants) }
}

/** The change that puts a selected piece of the text into a slot; undefined where the slot takes a finding. */
export function fillWithText(slot: Slot, event: ArticleEvent, span: Span, text: string): EventChange | undefined {
  const quoted = quoteOf(text, span)
  switch (slot) {
    case 'topic': return { topics: withSpan(event.topics, quoted) }
    case 'content': return { content: quoted, isQuoted: isInQuotationMarks(text, span) }
    case 'evidence': return { evidence: withSpan(event.evidence, quoted) }
    case 'actor': case 'recipient': case 'date': case 'place': case 'reported-by': return undefined
  }
}

/** Whether quotation marks stand at both ends of the span, inside or just outside it. */
function isInQuotationMarks(text: string, { start, end }: Span): boolean {
  return /["“«„]/.test(text.slice(Math.max(0, start - 1), start + 1)) && /["”»“]/.test(text.slice(Math.max(start, end - 2), end + 2))
}
