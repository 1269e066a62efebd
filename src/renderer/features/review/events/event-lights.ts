import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import { standing, standingOn, type ArticleEvent } from '../../../../shared/model/event.ts'
import type { Mention } from '../../../../shared/model/mention.ts'
import type { Span } from '../../../ui/span-words.ts'
import { referenceOf } from './event-marks.ts'

/** The parts of an event that the text shows while it is pointed at or selected. */
export const LIGHTS = ['actor', 'recipient', 'date', 'place', 'topic', 'content', 'evidence'] as const
export type Light = (typeof LIGHTS)[number]

/** Which pieces of the text are lit, and as what. */
export type Lights = Readonly<Partial<Record<Light, readonly Span[]>>>

const NONE: Lights = {}

/** What an event's or reference's id lights; nothing for other ids. */
export function lightsOf(id: string | null, view: ArticleView): Lights {
  if (id === null) return NONE
  const event = view.events.find((each) => each.id === id)
  if (event) return lightsOfEvent(event, view.mentions)
  const reference = referenceOf(id, view.references)
  return reference ? { actor: view.mentions.filter(({ entityId }) => entityId !== null && reference.entityIds.includes(entityId)) } : NONE
}

function lightsOfEvent(event: ArticleEvent, mentions: readonly Mention[]): Lights {
  const { trigger, place, date, topics, content, evidence } = event
  const side = (wanted: 'actor' | 'recipient'): readonly Span[] => standingOn(wanted, event)
    .map(({ said, entityId }) => said ?? nearest(mentions.filter((mention) => mention.entityId === entityId), trigger))
    .filter((span) => span !== undefined)
  const placeId = standing(place)?.entityId
  const placeSpan = placeId === undefined ? undefined : nearest(mentions.filter((mention) => mention.entityId === placeId), trigger)
  const dateSpan = date ? nearest(mentions.filter((mention) => mention.date?.start === date.start && mention.date.end === date.end), trigger) : undefined
  return {
    actor: side('actor'), recipient: side('recipient'), topic: topics, evidence: [trigger, ...evidence],
    ...(placeSpan ? { place: [placeSpan] } : {}), ...(dateSpan ? { date: [dateSpan] } : {}), ...(content ? { content: [content] } : {})
  }
}

/** The one whose middle is the fewest characters away; rejected mentions mean nothing. */
function nearest(mentions: readonly Mention[], to: Span): Mention | undefined {
  const middle = ({ start, end }: Span): number => (start + end) / 2
  const away = (mention: Mention): number => Math.abs(middle(mention) - middle(to))
  let best: Mention | undefined
  for (const mention of mentions) if (mention.verdict !== 'rejected' && (!best || away(mention) < away(best))) best = mention
  return best
}
