import type { ParsedInput } from '../../../shared/contract/requests.ts'
import { isReversed } from '../../../shared/model/date-range.ts'
import { isEntityType, type EntityType } from '../../../shared/model/mention.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { EntityRecord, MentionRecord, PostRecord } from '../db/tables.ts'
import { nameKey } from '../extraction/linking/name-key.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teach } from '../lexicon/teach.ts'
import { setVerdicts } from './decide.ts'
import { addAlias, makeEntity, sweepEntities } from './entities.ts'
import { followMention, leavePlace } from './entity-roles.ts'
import { ENTITY_GONE, MENTION_GONE, POST_GONE, quoted } from './labels.ts'
import { postOfRole } from './post-edits.ts'
import { articleOfPost, givePost, releasePosts } from './posts.ts'

type EntityEdit = Omit<ParsedInput<'entity.update'>, 'id'>
type PostEdit = Omit<ParsedInput<'post.update'>, 'id'>

/** Makes an accepted entity, and links the mention to it where one is given: a name takes the entity's type. */
export function createEntity(context: Context, type: EntityType, name: string, mentionId: string | undefined): Outcome<{ id: string }> {
  const { newId } = context.options
  return change(context, (pen) => {
    const mention = mentionId === undefined ? undefined : findRecord(pen.db, 'mention', mentionId)
    if (mentionId !== undefined && !mention) return failed('not-found', MENTION_GONE)
    const id = makeEntity(pen, newId(), type, name)
    if (mention) linkTo(pen, newId, mention, id, type)
    return done({ label: `Made ${quoted(name)}`, articleId: mention?.articleId ?? null, value: { id } })
  })
}

function linkTo(pen: Pen, newId: () => string, mention: MentionRecord, entityId: string, type: EntityType): void {
  const after = { ...mention, entityId, type: isEntityType(mention.type) ? type : mention.type }
  pen.update('mention', mention.id, after)
  followMention(pen, mention, after)
  if (after.type === 'role') for (const post of findRecords(pen.db, 'post', 'mention_id = ?', mention.id)) if (mention.entityId === null || post.entityId === mention.entityId) givePost(pen, post, entityId)
  postOfRole(pen, newId, after)
  setVerdicts(pen, newId, [after], 'accepted')
  if (after.type !== mention.type) teach(pen, newId, mention.quote, mention.type, 'undecided')
  sweepEntities(pen, [mention.entityId])
}

/** Edits an entity, which accepts it. A former name stays as an alias; its names follow a change of type. */
export function updateEntity(context: Context, id: string, edit: EntityEdit): Outcome<null> {
  const { newId } = context.options
  return change(context, (pen) => {
    const before = findRecord(pen.db, 'entity', id)
    if (!before) return failed('not-found', ENTITY_GONE)
    const after: EntityRecord = {
      ...before, verdict: 'accepted', name: edit.name ?? before.name, type: edit.type ?? before.type,
      country: edit.country === undefined ? before.country : edit.country, sector: edit.sector === undefined ? before.sector : edit.sector === '' ? null : edit.sector
    }
    pen.update('entity', id, { ...after, nameKey: nameKey(after.name) })
    if (after.name !== before.name) rename(pen, newId, before.name, after)
    if (after.type !== before.type) retype(pen, newId, before, after.type)
    return done({ label: editLabel(before, after), articleId: null, value: null })
  })
}

function rename(pen: Pen, newId: () => string, formerName: string, { id, name }: EntityRecord): void {
  for (const alias of findRecords(pen.db, 'alias', 'entity_id = ? AND name = ?', id, name)) pen.remove('alias', alias.id)
  addAlias(pen, newId, id, formerName)
}

function retype(pen: Pen, newId: () => string, before: EntityRecord, type: EntityType): void {
  const mentions = findRecords(pen.db, 'mention', 'entity_id = ?', before.id)
  const isNamed = (mention: MentionRecord): boolean => mention.type === before.type || (before.type === 'place' && mention.type === 'organization')
  for (const mention of mentions) {
    if (isNamed(mention)) pen.update('mention', mention.id, { type })
    else if (isEntityType(mention.type) || mention.type === 'role' || mention.type === 'nationality') {
      // A role is a person's and a nationality a place's: it no longer fits what it was linked to.
      pen.update('mention', mention.id, { entityId: null })
      releasePosts(pen, mention.id)
    }
  }
  if (before.type === 'place') leavePlace(pen, before.id)
  // Only a person holds a post, whoever said so before.
  for (const post of findRecords(pen.db, 'post', 'entity_id = ?', before.id)) pen.remove('post', post.id)
  for (const quote of new Set(mentions.filter((mention) => isNamed(mention) && mention.verdict === 'accepted').map((mention) => mention.quote))) {
    teach(pen, newId, quote, before.type, 'undecided')
    teach(pen, newId, quote, type, 'accepted')
  }
}

function editLabel(before: EntityRecord, after: EntityRecord): string {
  if (before.name !== after.name) return `Renamed ${quoted(before.name)} to ${quoted(after.name)}`
  if (before.type !== after.type) return `Changed ${quoted(after.name)} to ${after.type}`
  return `Edited ${quoted(after.name)}`
}

/** Edits a post, which accepts it. */
export function updatePost(context: Context, id: string, edit: PostEdit): Outcome<null> {
  return change(context, (pen) => {
    const before = findRecord(pen.db, 'post', id)
    if (!before) return failed('not-found', POST_GONE)
    const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined)) as Partial<PostRecord>
    const isDated = given.heldFrom !== undefined || given.heldTo !== undefined
    if (isDated && isReversed({ start: given.heldFrom === undefined ? before.heldFrom : given.heldFrom, end: given.heldTo === undefined ? before.heldTo : given.heldTo })) return failed('bad-input', 'The post would end before it begins. Correct one of the two days.')
    pen.update('post', id, { ...given, ...(given.organization === '' ? { organization: null } : {}), verdict: 'accepted' })
    return done({ label: `Edited the post ${quoted(given.title ?? before.title)}`, articleId: articleOfPost(pen.db, before), value: null })
  })
}
