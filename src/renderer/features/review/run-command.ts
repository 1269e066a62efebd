import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import { isEntityType } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { type Nudge, nudgeSpan, trimSpan } from '../../ui/span-words.ts'
import { typeLabel } from '../../ui/type-info.ts'
import { focusIn } from './focus.ts'
import type { ReviewCommand } from './review-keys.ts'
import { groupEntities, placeOf, stepUndecided } from './review-model.ts'
import type { Review } from './use-review.ts'
import { shorten, writeVerdict } from './words.ts'

/** Carries out one command on what is selected. Where it has nothing to work on, it says what to do first. */
export async function runCommand(command: ReviewCommand, review: Review): Promise<void> {
  if (command === 'list') {
    focusIn('list')
    return
  }
  const { view } = review
  if (!view) return
  if (command.startsWith('type:')) return giveType(command.slice('type:'.length), review, view)
  switch (command) {
    case 'next': return go(1, review, view)
    case 'previous': return go(-1, review, view)
    case 'accept': return decide('accepted', review, view)
    case 'reject': return decide('rejected', review, view)
    case 'undecide': return decide('undecided', review, view)
    case 'start-left': case 'start-right': case 'end-left': case 'end-right': return nudge(command, review)
    case 'reviewed': return toggleReviewed(review, view)
    case 'read-text': return focusIn('text')
    case 'remove': return remove(review)
    case 'escape': return review.select(null)
    case 'tag': return review.setPiece(tagPiece(review))
    case 'edit': case 'rename': case 'merge': return openPiece(command, review)
    default: return undefined
  }
}

function tagPiece({ mention, entity }: Review): 'tags' | 'entity-tags' | 'article-tags' {
  return mention ? 'tags' : entity ? 'entity-tags' : 'article-tags'
}

function go(direction: 1 | -1, review: Review, view: ArticleView): void {
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
  const stored = await review.decide([mention.id], verdict, 'mention.decide', { ids: [mention.id], verdict })
  if (stored) review.report(writeVerdict(verdict, mention.quote))
}

/** Decides an entity with its undecided mentions, and goes to the next undecided entity where it was the selected one. */
export async function decideEntity(id: string, verdict: Verdict, review: Review, view: ArticleView): Promise<void> {
  const entities = groupEntities(view.entities).flatMap((group) => group.entities)
  const at = entities.findIndex((entity) => entity.id === id)
  const next = verdict === 'undecided' ? undefined : stepUndecided(entities, at, 1)
  if (review.selection?.id === id && next && next.item.id !== id) review.select({ kind: 'entity', id: next.item.id })
  const mentionIds = view.mentions.filter((mention) => mention.entityId === id && mention.verdict === 'undecided' && isEntityType(mention.type)).map((mention) => mention.id)
  const stored = await review.decide([id, ...mentionIds], verdict, 'entity.decide', { id, articleId: view.article.id, verdict })
  if (stored) review.report(writeVerdict(verdict, entities[at]?.name ?? ''))
}

/** Makes a mention of the selected text; without one, gives the selected finding the type. */
export async function giveType(type: string, review: Review, view: ArticleView): Promise<void> {
  const span = review.draft && trimSpan(view.article.text, review.draft)
  if (span) {
    const made = await review.act('mention.create', { articleId: view.article.id, start: span.start, end: span.end, type })
    if (!made) return
    document.getSelection()?.removeAllRanges()
    review.select({ kind: 'mention', id: made.value.id })
    return review.report(`Added “${shorten(view.article.text.slice(span.start, span.end))}” as ${typeLabel(type).toLowerCase()}`)
  }
  const { selection, mention, entity } = review
  if (mention) {
    if (mention.type !== type && await review.act('mention.update', { id: mention.id, type })) review.report(`“${shorten(mention.quote)}” is now ${typeLabel(type).toLowerCase()}`)
  } else if (selection?.kind === 'entity' && entity) {
    if (!isEntityType(type)) {
      review.report('An entity is a person, an organization or a place: press 1, 2 or 3.')
      return
    }
    if (entity.type !== type && await review.act('entity.update', { id: entity.id, type })) review.report(`“${shorten(entity.name)}” is now ${typeLabel(type).toLowerCase()}`)
  } else review.report('Select some text or a finding first, then press the digit.')
}

async function nudge(by: Nudge, review: Review): Promise<void> {
  const { mention } = review
  if (!mention) return review.report('Select a mention first: J goes to the next undecided one.')
  const span = nudgeSpan(mention, by, review.words())
  if (!span) {
    review.report('It cannot be moved further that way.')
    return
  }
  await review.act('mention.update', { id: mention.id, start: span.start, end: span.end })
}

async function toggleReviewed(review: Review, view: ArticleView): Promise<void> {
  const reviewed = view.article.reviewedAt === null
  if (await review.act('article.setReviewed', { id: view.article.id, reviewed })) {
    review.report(`${reviewed ? 'Marked as reviewed' : 'Marked as not reviewed'}: “${shorten(view.article.title)}”`)
  }
}

async function remove(review: Review): Promise<void> {
  const { mention } = review
  if (!mention) return
  if (mention.origin === 'machine') {
    review.report('What Dateline found is rejected, not taken out: press X.')
    return
  }
  if (await review.act('mention.remove', { id: mention.id })) review.report(`Took out “${shorten(mention.quote)}”`)
}

function openPiece(command: 'edit' | 'rename' | 'merge', review: Review): void {
  if (!review.selection) return review.report('Select a finding first: J goes to the next undecided one.')
  if (command === 'edit') {
    review.selection.kind === 'mention' ? review.setPiece('entity') : focusIn('editor')
    return
  }
  if (!review.entity) {
    review.report('This finding stands for no entity yet: press E to choose one.')
    return
  }
  review.setPiece(command === 'merge' ? 'merge' : 'name')
}
