import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { EntityInArticle } from '../../../shared/model/entity.ts'
import { isEntityType } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { type Nudge, nudgeSpan, type Span, trimSpan } from '../../ui/span-words.ts'
import { focusIn } from './focus.ts'
import { ALREADY_UNDECIDED, type Doing, eventDoing, toggleTab } from './events/run-event-command.ts'
import { stepWaiting } from './events/fill-slot.ts'
import type { ReviewCommand } from './review-keys.ts'
import { entityTypeFor, groupEntities, mentionsToDecide, placeOf, stepUndecided } from './review-model.ts'
import type { Review } from './review.ts'

const DOINGS: Readonly<Partial<Record<ReviewCommand, Doing>>> = {
  'next': (review, view) => go(1, review, view),
  'previous': (review, view) => go(-1, review, view),
  'accept': (review, view) => decide('accepted', review, view),
  'reject': (review, view) => decide('rejected', review, view),
  'undecide': (review, view) => decide('undecided', review, view),
  'start-left': (review, view) => nudge('start-left', review, view),
  'start-right': (review, view) => nudge('start-right', review, view),
  'end-left': (review, view) => nudge('end-left', review, view),
  'end-right': (review, view) => nudge('end-right', review, view),
  'reviewed': toggleReviewed,
  'read-text': (review) => review.setPiece('text'),
  'remove': remove,
  'escape': letGo,
  'tab': toggleTab,
  'tag': (review) => review.setPiece(tagPiece(review)),
  'alike': openAlike,
  'edit': (review) => openPiece('edit', review),
  'rename': (review) => openPiece('rename', review),
  'merge': (review) => openPiece('merge', review)
}

/** Carries out one command on what is selected. Where it has nothing to work on, it says what to do first. */
export function runCommand(command: ReviewCommand, review: Review): void {
  if (command === 'list') focusIn('list')
  else if (review.view) {
    const doing = eventDoing(command, review) ?? (command.startsWith('type:') ? (each: Review, view: ArticleView) => giveType(command.slice('type:'.length), each, view) : DOINGS[command])
    void doing?.(review, review.view)
  }
}

/** Escape lets go of one thing at a time: a slot that waits, then what is selected. */
function letGo(review: Review): void {
  if (review.waiting) review.setWaiting(null)
  else review.select(null)
}

function tagPiece({ mention, entity }: Review): 'tags' | 'entity-tags' | 'article-tags' {
  return mention ? 'tags' : entity ? 'entity-tags' : 'article-tags'
}

function go(direction: 1 | -1, review: Review, view: ArticleView): void {
  if (review.waiting) {
    stepWaiting(direction, review, view)
    return
  }
  const step = stepUndecided(view.mentions, placeOf(view.mentions, review.selection), direction)
  if (!step) {
    review.report(view.mentions.length === 0 ? 'Nothing was found in this article.' : 'Everything in this article is checked. N opens the next article.')
    return
  }
  review.select({ kind: 'mention', id: step.item.id })
  if (step.wrapped) review.report(direction === 1 ? 'Back at the first undecided finding.' : 'Back at the last undecided finding.')
}

async function decide(verdict: Verdict, review: Review, view: ArticleView): Promise<void> {
  const { selection, mention, entity } = review
  if (selection?.kind === 'entity' && entity) return decideEntity(entity.id, verdict, review, view)
  if (!mention) {
    go(1, review, view)
    return
  }
  const next = verdict === 'undecided' ? undefined : stepUndecided(view.mentions, view.mentions.indexOf(mention), 1)
  if (next && next.item.id !== mention.id) review.select({ kind: 'mention', id: next.item.id })
  if (mention.verdict === verdict) {
    if (verdict === 'undecided') review.report(ALREADY_UNDECIDED)
    else if (!next) go(1, review, view)
    return
  }
  await review.actAtOnce([mention.id], { verdict }, 'mention.decide', { ids: [mention.id], verdict })
}

/** Decides an entity with the mentions that follow it, and goes to the next undecided entity where it was the selected one. */
export async function decideEntity(id: string, verdict: Verdict, review: Review, view: ArticleView): Promise<void> {
  const entities = groupEntities(view.entities).flatMap((group) => group.entities)
  const at = entities.findIndex((entity) => entity.id === id)
  const next = verdict === 'undecided' ? undefined : stepUndecided(entities, at, 1)
  if (review.selection?.id === id && next && next.item.id !== id) review.select({ kind: 'entity', id: next.item.id })
  const entity = entities[at]
  const mentionIds = entity ? mentionsToDecide(view.mentions, entity, verdict) : []
  if (entity?.verdict === verdict && mentionIds.length === 0) {
    if (verdict === 'undecided') review.report(ALREADY_UNDECIDED)
    else if (!next) go(1, review, view)
    return
  }
  await review.actAtOnce([id, ...mentionIds], { verdict }, 'entity.decide', { id, articleId: view.article.id, verdict })
}

/** Makes a mention of the selected text; without one, gives the selected finding the type. */
export async function giveType(type: string, review: Review, view: ArticleView): Promise<void> {
  const { selection, mention, entity } = review
  const span = review.draft && trimSpan(view.article.text, review.draft)
  if (span) await makeMention(type, span, review, view)
  else if (mention) {
    if (mention.type === type) return
    await review.actAtOnce([mention.id], { type, verdict: 'accepted' }, 'mention.update', { id: mention.id, type })
  } else if (selection?.kind === 'entity' && entity) await retypeEntity(type, entity, review)
  else review.report('Select some text or a finding first, then press the digit.')
}

async function makeMention(type: string, { start, end }: Span, review: Review, view: ArticleView): Promise<void> {
  const made = await review.act('mention.create', { articleId: view.article.id, start, end, type })
  if (!made) return
  document.getSelection()?.removeAllRanges()
  review.select({ kind: 'mention', id: made.value.id })
}

async function retypeEntity(type: string, entity: EntityInArticle, review: Review): Promise<void> {
  if (!isEntityType(type)) review.report('An entity is a person, an organization or a place: press 1, 2 or 3.')
  else if (entity.type !== type) await review.act('entity.update', { id: entity.id, type })
}

async function nudge(by: Nudge, review: Review, view: ArticleView): Promise<void> {
  const { mention } = review
  const span = mention && nudgeSpan(mention, by, review.words())
  if (!mention) review.report('Select a mention first: J goes to the next undecided one.')
  else if (!span) review.report('It cannot be moved further that way.')
  else {
    const quote = view.article.text.slice(span.start, span.end)
    await review.actAtOnce([mention.id], { ...span, quote, verdict: 'accepted' }, 'mention.update', { id: mention.id, ...span })
  }
}

async function toggleReviewed(review: Review, view: ArticleView): Promise<void> {
  await review.act('article.setReviewed', { id: view.article.id, reviewed: view.article.reviewedAt === null })
}

async function remove(review: Review): Promise<void> {
  const { mention } = review
  if (!mention) return
  if (mention.origin === 'machine') review.report('What Dateline found is rejected, not taken out: press X.')
  else await review.act('mention.remove', { id: mention.id })
}

function openAlike(review: Review): void {
  if (review.mention) review.setPiece('alike')
  else review.report('Select a mention first; then all places with the same words can be decided together.')
}

function openPiece(command: 'edit' | 'rename' | 'merge', review: Review): void {
  if (!review.selection) review.report('Select a finding first: J goes to the next undecided one.')
  else if (command === 'edit' && review.mention && entityTypeFor(review.mention.type)) review.setPiece('entity')
  else if (command === 'edit') focusIn('editor')
  else if (review.entity) review.setPiece(command === 'merge' ? 'merge' : 'name')
  else review.report('This finding stands for no entity yet: press E to choose one.')
}
