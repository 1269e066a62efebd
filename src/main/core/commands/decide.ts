import { isEntityType } from '../../../shared/model/mention.ts'
import { followsEntity, type Verdict } from '../../../shared/model/verdict.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { MentionRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teach } from '../lexicon/teach.ts'
import { isActingCountry } from './acting-countries.ts'
import { ARTICLE_GONE, ENTITY_GONE, POST_GONE, quoted, SOME_MENTION_GONE, VERDICT_DONE } from './labels.ts'
import { articleOfPost } from './posts.ts'

/** Gives mentions a verdict, as one step. */
export function decideMentions(context: Context, ids: readonly string[], verdict: Verdict): Outcome<null> {
  return change(context, (pen) => {
    const mentions = [...new Set(ids)].map((id) => findRecord(pen.db, 'mention', id))
    const there = mentions.filter((mention) => mention !== undefined)
    const [only] = there
    if (!only || there.length < mentions.length) return failed('not-found', SOME_MENTION_GONE)
    setVerdicts(pen, context.options.newId, there, verdict)
    const label = there.length === 1 ? `${VERDICT_DONE[verdict]} ${quoted(only.quote)}` : `${VERDICT_DONE[verdict]} ${there.length} mentions`
    return done({ label, articleId: only.articleId, value: null })
  })
}

/**
 * Decides an entity with its mentions in one article, as one step. What was decided otherwise than the entity stays: the
 * analyst meant that mention alone.
 */
export function decideEntity(context: Context, id: string, articleId: string, verdict: Verdict): Outcome<null> {
  return change(context, (pen) => {
    const entity = findRecord(pen.db, 'entity', id)
    if (!entity) return failed('not-found', ENTITY_GONE)
    if (!findRecord(pen.db, 'article', articleId)) return failed('not-found', ARTICLE_GONE)
    const mentions = findRecords(pen.db, 'mention', 'entity_id = ? AND article_id = ?', id, articleId).filter((mention) => followsEntity(mention.verdict, entity.verdict))
    pen.update('entity', id, { verdict })
    setVerdicts(pen, context.options.newId, mentions, verdict)
    return done({ label: `${VERDICT_DONE[verdict]} ${quoted(entity.name)}`, articleId, value: null })
  })
}

/** Decides a post. */
export function decidePost(context: Context, id: string, verdict: Verdict): Outcome<null> {
  return change(context, (pen) => {
    const post = findRecord(pen.db, 'post', id)
    if (!post) return failed('not-found', POST_GONE)
    pen.update('post', id, { verdict })
    return done({ label: `${VERDICT_DONE[verdict]} the post ${quoted(post.title)}`, articleId: articleOfPost(pen.db, post), value: null })
  })
}

/**
 * Sets verdicts and lets the lexicon learn of each name once. An accepted name accepts the entity it stands for; the post
 * that a decided role mention is the evidence of goes with it, unless it was decided before. A country that acts teaches
 * nothing: its name is no organization's elsewhere.
 */
export function setVerdicts(pen: Pen, newId: () => string, mentions: readonly MentionRecord[], verdict: Verdict): void {
  const names = new Map<string, MentionRecord>()
  for (const mention of mentions) {
    pen.update('mention', mention.id, { verdict })
    if (!isActingCountry(pen.db, mention)) names.set(`${mention.type}\n${mention.quote}`, mention)
    if (verdict === 'undecided') continue
    if (verdict === 'accepted' && mention.entityId !== null && isEntityType(mention.type)) acceptEntity(pen, mention.entityId)
    if (mention.type === 'role') decidePostsOf(pen, mention.id, verdict)
  }
  for (const { quote, type } of names.values()) teach(pen, newId, quote, type, verdict)
}

function acceptEntity(pen: Pen, id: string): void {
  if (findRecord(pen.db, 'entity', id)?.verdict === 'undecided') pen.update('entity', id, { verdict: 'accepted' })
}

function decidePostsOf(pen: Pen, mentionId: string, verdict: Verdict): void {
  for (const post of findRecords(pen.db, 'post', `mention_id = ? AND verdict = 'undecided'`, mentionId)) pen.update('post', post.id, { verdict })
}
