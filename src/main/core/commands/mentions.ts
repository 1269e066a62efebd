import type { ParsedInput } from '../../../shared/contract/requests.ts'
import type { Quoted } from '../../../shared/model/event.ts'
import { isEntityType } from '../../../shared/model/mention.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { ArticleRecord, MentionRecord } from '../db/tables.ts'
import { nameKey } from '../extraction/linking/name-key.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teach } from '../lexicon/teach.ts'
import { countryOfName, isActingCountry, maySpeakFor } from './acting-countries.ts'
import { setVerdicts } from './decide.ts'
import { entityOfName, makeEntity, sweepEntities } from './entities.ts'
import { followMention } from './entity-roles.ts'
import { ARTICLE_GONE, MENTION_GONE, quoted, withArticle } from './labels.ts'
import { dateLabel, editedDate, readDate } from './mention-dates.ts'
import { removeMention } from './mention-removal.ts'
import { postOfRole } from './post-edits.ts'
import { givePost, releasePosts } from './posts.ts'
import { checkSpan } from './spans.ts'

/** What a new mention is made of. */
type MentionCreation = ParsedInput<'mention.create'>

/** What an edit changes; what is left out stays. */
type MentionEdit = ParsedInput<'mention.update'>

/** The type of entity that mentions of a type stand for; undefined where they stand for none, or for any. */
function entityTypeFor(type: string): 'person' | 'organization' | 'place' | undefined {
  if (isEntityType(type)) return type
  return type === 'role' ? 'person' : type === 'nationality' ? 'place' : undefined
}

/** Makes an accepted mention. The same span and type marked before is accepted instead of marked twice. */
export function createMention(context: Context, creation: MentionCreation): Outcome<{ id: string }> {
  return change(context, (pen) => {
    const marked = markSpan(pen, context.options.newId, creation)
    if (!marked.ok) return marked
    const { id, quote, type, articleId } = marked.value
    return done({ label: `Marked ${quoted(quote)} as ${type}`, articleId, value: { id } })
  })
}

/** Marks a span within a change that is under way. */
export function markSpan(pen: Pen, newId: () => string, { articleId, start, end, type, entityId }: MentionCreation): Outcome<MentionRecord> {
  const article = findRecord(pen.db, 'article', articleId)
  if (!article) return failed('not-found', ARTICLE_GONE)
  const span = checkSpan(article.text, start, end)
  if (!span.ok) return span
  const standing = findRecords(pen.db, 'mention', 'article_id = ? AND start_offset = ? AND end_offset = ? AND type = ?', articleId, span.value.start, span.value.end, type)[0]
  const wanted = entityId ?? standing?.entityId
  const linked = resolveEntity(pen, newId, articleId, type, span.value.quote, wanted)
  if (!linked.ok) return linked
  const mention = standing ?? newMention(newId(), article, type, span.value, linked.value)
  if (standing) pen.update('mention', standing.id, { entityId: linked.value })
  else pen.insert('mention', mention)
  setVerdicts(pen, newId, [{ ...mention, entityId: linked.value }], 'accepted')
  if (linked.value !== standing?.entityId) postOfRole(pen, newId, { ...mention, entityId: linked.value })
  return done(mention)
}

function newMention(id: string, article: ArticleRecord, type: string, span: Quoted, entityId: string | null): MentionRecord {
  return {
    id, articleId: article.id, startOffset: span.start, endOffset: span.end, quote: span.quote, type, entityId, ...readDate(article, span, type),
    verdict: 'accepted', origin: 'analyst', confidence: null, why: 'You marked it.'
  }
}

/** The entity for a mention: the one that is wished for, else the one of that name (for an organization also a country's), else a new one; null for types without. */
function resolveEntity(pen: Pen, newId: () => string, articleId: string, type: string, name: string, wanted: string | null | undefined): Outcome<string | null> {
  if (wanted !== null && wanted !== undefined) {
    const entity = findRecord(pen.db, 'entity', wanted)
    if (!entity) return failed('not-found', 'The chosen entity is no longer there. Choose another one.')
    const needed = entityTypeFor(type)
    if (needed !== undefined && entity.type !== needed && !maySpeakFor(type, entity)) return failed('bad-input', `This ${type} stands for ${withArticle(needed)}, and “${entity.name}” is ${withArticle(entity.type)}. Choose ${withArticle(needed)}.`)
    return done(wanted)
  }
  if (!isEntityType(type)) return done(null)
  const country = type === 'organization' ? countryOfName(pen.db, articleId, name) : undefined
  return done(entityOfName(pen.db, articleId, type, name) ?? country ?? makeEntity(pen, newId(), type, name))
}

/** Moves a mention's ends, changes its type, what it stands for or the days it means, and accepts it by that. Its id and tags stay. */
export function updateMention(context: Context, edit: MentionEdit): Outcome<null> {
  const { newId } = context.options
  const isMoveOnly = edit.type === undefined && edit.entityId === undefined && edit.date === undefined
  return change(context, (pen) => {
    const before = findRecord(pen.db, 'mention', edit.id)
    const article = before && findRecord(pen.db, 'article', before.articleId)
    if (!before || !article) return failed('not-found', MENTION_GONE)
    const span = checkSpan(article.text, edit.start ?? before.startOffset, edit.end ?? before.endOffset)
    if (!span.ok) return span
    const type = edit.type ?? before.type
    const free = checkFree(pen, before, span.value, type)
    if (!free.ok) return free
    const date = editedDate(before, article, span.value, type, edit.date)
    if (!date.ok) return date
    const linked = editedEntity(pen, newId, before, edit, type, span.value.quote)
    if (!linked.ok) return linked
    const after: MentionRecord = { ...before, startOffset: span.value.start, endOffset: span.value.end, quote: span.value.quote, type, entityId: linked.value, ...date.value }
    pen.update('mention', edit.id, after)
    followMention(pen, before, after)
    const holders = carryAlong(pen, newId, before, after)
    setVerdicts(pen, newId, [after], 'accepted')
    if (before.quote !== after.quote || before.type !== after.type || before.entityId !== after.entityId) teach(pen, newId, before.quote, before.type, 'undecided')
    if (before.entityId !== after.entityId) sweepEntities(pen, [before.entityId, ...holders])
    return done({ label: labelOf(before, after, pen), articleId: before.articleId, value: null })
  }, isMoveOnly ? { mergeKey: `move ${edit.id}` } : {})
}

/** Two mentions of one type on the same words would be one finding twice. */
function checkFree(pen: Pen, before: MentionRecord, { start, end, quote }: Quoted, type: string): Outcome<null> {
  if (before.startOffset === start && before.endOffset === end && before.type === type) return done(null)
  const twins = findRecords(pen.db, 'mention', `article_id = ? AND start_offset = ? AND end_offset = ? AND type = ? AND verdict <> 'rejected' AND id <> ? LIMIT 1`, before.articleId, start, end, type, before.id)
  return twins.length === 0 ? done(null) : failed('span-invalid', `${quoted(quote)} is marked as ${type} there already. Choose other ends or another type, or reject one of the two.`)
}

function editedEntity(pen: Pen, newId: () => string, before: MentionRecord, edit: MentionEdit, type: string, quote: string): Outcome<string | null> {
  const isRetyped = type !== before.type && !(type === 'place' && isActingCountry(pen.db, before))
  if (edit.entityId !== null && edit.entityId !== undefined) return resolveEntity(pen, newId, before.articleId, type, quote, edit.entityId)
  if (edit.entityId === null) return done(isEntityType(type) ? makeEntity(pen, newId(), type, quote) : null)
  if (isRetyped || before.entityId === null) return resolveEntity(pen, newId, before.articleId, type, quote, undefined)
  return done(before.entityId)
}

/** Lets what hangs on a mention follow its edit: the posts it is evidence of, and the name of an entity that only it named. */
function carryAlong(pen: Pen, newId: () => string, before: MentionRecord, after: MentionRecord): readonly string[] {
  if (before.type === 'role' && after.type !== 'role') return releasePosts(pen, before.id)
  if (after.type === 'role' && after.entityId !== null && after.entityId !== before.entityId) {
    movePosts(pen, before, after.entityId)
    postOfRole(pen, newId, after)
  }
  if (before.type === after.type && before.entityId === after.entityId && before.quote !== after.quote) renameWith(pen, before, after)
  return []
}

/** Of a post that several share ("Presidents A and B") only the one of the holder whom the mention stood for moves. */
function movePosts(pen: Pen, { id, entityId: before }: MentionRecord, entityId: string): void {
  for (const post of findRecords(pen.db, 'post', 'mention_id = ?', id)) if (before === null || post.entityId === before) givePost(pen, post, entityId)
}

/** An entity that got its name from this mention alone takes the name that its corrected ends give. */
function renameWith(pen: Pen, before: MentionRecord, { entityId, quote, type }: MentionRecord): void {
  const entity = entityId === null ? undefined : findRecord(pen.db, 'entity', entityId)
  if (entity?.name !== before.quote || entity.type !== type) return
  const others = findRecords(pen.db, 'mention', 'entity_id = ? AND quote = ? AND id <> ? LIMIT 1', entity.id, before.quote, before.id)
  if (others.length === 0) pen.update('entity', entity.id, { name: quote, nameKey: nameKey(quote) })
}

function labelOf(before: MentionRecord, after: MentionRecord, pen: Pen): string {
  if (before.type !== after.type) return `Changed ${quoted(after.quote)} to ${after.type}`
  if (before.startOffset !== after.startOffset || before.endOffset !== after.endOffset) return `Moved the ends of ${quoted(after.quote)}`
  const dated = dateLabel(before, after)
  if (dated !== undefined) return dated
  if (before.entityId === after.entityId) return `Accepted ${quoted(after.quote)}`
  const entity = after.entityId === null ? undefined : findRecord(pen.db, 'entity', after.entityId)
  return entity ? `Linked ${quoted(after.quote)} to ${quoted(entity.name)}` : `Unlinked ${quoted(after.quote)}`
}

/** Takes a mention out; its history stays in the change log. */
export function deleteMention(context: Context, id: string): Outcome<null> {
  return change(context, (pen) => {
    const mention = findRecord(pen.db, 'mention', id)
    if (!mention) return failed('not-found', MENTION_GONE)
    const holders = removeMention(pen, context.options.newId, mention)
    sweepEntities(pen, [mention.entityId, ...holders])
    return done({ label: `Removed ${quoted(mention.quote)}`, articleId: mention.articleId, value: null })
  })
}
