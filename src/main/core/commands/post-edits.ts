import type { ParsedInput } from '../../../shared/contract/requests.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { MentionRecord, PostRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { MENTION_GONE, POST_GONE, quoted } from './labels.ts'
import { isSamePost } from './posts.ts'

/** What an analyst says of a new post. */
type PostCreation = ParsedInput<'post.create'>

/** Gives a person a post, accepted. One that the person is known to hold is accepted instead of made twice. */
export function createPost(context: Context, { entityId, title, country = null, organization, mentionId }: PostCreation): Outcome<{ id: string }> {
  return change(context, (pen) => {
    const person = findRecord(pen.db, 'entity', entityId)
    if (!person) return failed('not-found', 'The person is no longer there. Open the article again.')
    if (person.type !== 'person') return failed('bad-input', `Only a person holds a post, and “${person.name}” is marked as ${person.type}. Change its type first.`)
    const mention = mentionId === undefined ? undefined : findRecord(pen.db, 'mention', mentionId)
    if (mentionId !== undefined && !mention) return failed('not-found', MENTION_GONE)
    const id = holdPost(pen, context.options.newId, { entityId, title, country, organization: organization === '' ? null : (organization ?? null), mentionId: mentionId ?? null })
    return done({ label: `Gave ${quoted(person.name)} the post ${quoted(title)}`, articleId: mention?.articleId ?? null, value: { id } })
  })
}

/** Takes out a post that an analyst made; what was found is rejected instead. */
export function removePost(context: Context, id: string): Outcome<null> {
  return change(context, (pen) => {
    const post = findRecord(pen.db, 'post', id)
    if (!post) return failed('not-found', POST_GONE)
    if (post.origin !== 'analyst') return failed('not-allowed', 'What Dateline found is rejected, not taken out. Reject the post.')
    pen.remove('post', id)
    return done({ label: `Took out the post ${quoted(post.title)}`, articleId: null, value: null })
  })
}

/** A role that was linked to a person by hand says that the person holds this post: it has the country that the role names. */
export function postOfRole(pen: Pen, newId: () => string, role: MentionRecord): void {
  if (role.type !== 'role' || role.entityId === null || findRecord(pen.db, 'entity', role.entityId)?.type !== 'person') return
  if (findRecords(pen.db, 'post', 'mention_id = ?', role.id).length > 0) return
  holdPost(pen, newId, { entityId: role.entityId, title: role.quote, country: countryIn(pen, role), organization: null, mentionId: role.id })
}

type NewPost = Pick<PostRecord, 'entityId' | 'title' | 'country' | 'organization' | 'mentionId'>

function holdPost(pen: Pen, newId: () => string, wanted: NewPost): string {
  const post: PostRecord = { ...wanted, id: newId(), heldFrom: null, heldTo: null, verdict: 'accepted', origin: 'analyst', confidence: null, why: 'You made it.' }
  const twin = findRecords(pen.db, 'post', 'entity_id = ?', post.entityId).find((held) => isSamePost(held, post))
  if (twin) pen.update('post', twin.id, { verdict: 'accepted', mentionId: twin.mentionId ?? post.mentionId })
  else pen.insert('post', post)
  return twin?.id ?? post.id
}

/** The country of a place or nationality within the role: Norway in “Norwegian Foreign Minister”. */
function countryIn(pen: Pen, role: MentionRecord): string | null {
  const named = findRecords(pen.db, 'mention', `article_id = ? AND start_offset >= ? AND end_offset <= ? AND type IN ('nationality', 'place') AND verdict <> 'rejected' ORDER BY start_offset`, role.articleId, role.startOffset, role.endOffset)
  for (const { entityId } of named) {
    const country = entityId === null ? null : (findRecord(pen.db, 'entity', entityId)?.country ?? null)
    if (country !== null) return country
  }
  return null
}
