import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import { ENTITY_TYPES, type EntityType, type Mention, MENTION_TYPES } from '../../../shared/model/mention.ts'
import { followsEntity, type Verdict } from '../../../shared/model/verdict.ts'
import { isSame } from './pending-changes.ts'

/** What the analyst has picked out of the open article. */
export interface Selection {
  readonly kind: 'mention' | 'entity' | 'event'
  readonly id: string
}

/** Whether an accepted entity has mentions in this article that nobody has decided yet. */
export function isPartlyDecided({ verdict, decidedCount, mentionCount }: EntityInArticle): boolean {
  return verdict === 'accepted' && decidedCount < mentionCount
}

/** The mentions in this article that deciding an entity will change. */
export function mentionsToDecide(mentions: readonly Mention[], entity: Pick<EntityInArticle, 'id' | 'verdict'>, verdict: Verdict): readonly string[] {
  return mentions.filter((mention) => mention.entityId === entity.id && mention.verdict !== verdict && followsEntity(mention.verdict, entity.verdict)).map(({ id }) => id)
}

/** An undecided finding to go to, and whether the search went round the end to reach it. */
export interface Step<T> {
  readonly item: T
  readonly wrapped: boolean
}

/** The next or previous undecided item from a place in a list, going round; the place itself comes last. -1 stands before the first. */
export function stepUndecided<T extends { readonly verdict: Verdict }>(items: readonly T[], from: number, direction: 1 | -1): Step<T> | undefined {
  const count = items.length
  const base = from < 0 && direction === -1 ? 0 : from
  for (let step = 1; step <= count; step++) {
    const raw = base + step * direction
    const item = items[((raw % count) + count) % count]
    if (item?.verdict === 'undecided') return { item, wrapped: from >= 0 && (raw >= count || raw < 0) }
  }
  return undefined
}

/** Where the selection stands among the mentions: an entity stands at its first mention; -1 for nothing, and for an event. */
export function placeOf(mentions: readonly Mention[], selection: Selection | null): number {
  if (selection === null) return -1
  return mentions.findIndex((mention) => (selection.kind === 'mention' ? mention.id : mention.entityId) === selection.id)
}

/** Which of the mentions under a click to select: the innermost, or the next one out where that is selected already. */
export function cycleStack(ids: readonly string[], selectedId: string | null): string | undefined {
  const at = selectedId === null ? -1 : ids.indexOf(selectedId)
  return ids[(at + 1) % ids.length]
}

/** The first mention that differs between two states of an article; what an undo or redo elsewhere has touched. */
export function findChanged(before: readonly Mention[], after: readonly Mention[]): Mention | undefined {
  const old = new Map(before.map((mention) => [mention.id, mention]))
  return after.find((mention) => {
    const was = old.get(mention.id)
    return was?.verdict !== mention.verdict || was.type !== mention.type || was.start !== mention.start || was.end !== mention.end || was.entityId !== mention.entityId
  })
}

/** The first finding that differs between two states of an article, a mention before an event. */
export function findStepped(before: Pick<ArticleView, 'mentions' | 'events'>, after: Pick<ArticleView, 'mentions' | 'events'>): Selection | undefined {
  const mention = findChanged(before.mentions, after.mentions)
  if (mention) return { kind: 'mention', id: mention.id }
  const old = new Map(before.events.map((event) => [event.id, event]))
  const event = after.events.find((each) => !isSame(old.get(each.id), each))
  return event && { kind: 'event', id: event.id }
}

/** The entities of one type, under the heading that the list shows. */
export interface EntityGroup {
  readonly type: EntityType
  readonly heading: string
  readonly entities: readonly EntityInArticle[]
}

const HEADINGS: Readonly<Record<EntityType, string>> = { person: 'People', organization: 'Organizations', place: 'Places' }

/** The article's entities by type, in the order of the list; types without entities are left out. */
export function groupEntities(entities: readonly EntityInArticle[]): readonly EntityGroup[] {
  return ENTITY_TYPES
    .map((type) => ({ type, heading: HEADINGS[type], entities: entities.filter((entity) => entity.type === type) }))
    .filter((group) => group.entities.length > 0)
}

export type MentionOrder = 'text' | 'confidence'

/** The mentions as the list shows them. By confidence, the least sure come first: they need the eye most. */
export function listMentions(mentions: readonly Mention[], order: MentionOrder, undecidedOnly: boolean): readonly Mention[] {
  const shown = undecidedOnly ? mentions.filter((mention) => mention.verdict === 'undecided') : mentions
  return order === 'text' ? shown : [...shown].sort((a, b) => (a.confidence ?? 2) - (b.confidence ?? 2) || a.start - b.start)
}

/** The type of entity that a mention of the type stands for; undefined for types without one. */
export function entityTypeFor(type: string): EntityType | undefined {
  switch (type) {
    case 'person': case 'role': return 'person'
    case 'organization': return 'organization'
    case 'place': case 'nationality': return 'place'
    default: return undefined
  }
}

/** The types in use that Dateline doesn't find by itself, in the order of the alphabet. */
export function ownTypes(mentions: readonly Mention[]): readonly string[] {
  const builtIn: readonly string[] = MENTION_TYPES
  return [...new Set(mentions.map((mention) => mention.type))].filter((type) => !builtIn.includes(type)).sort((a, b) => a.localeCompare(b))
}
