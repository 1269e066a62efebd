import type { ReadableDb } from '../db/connection.ts'
import { findRecord, findRecords } from '../db/records.ts'
import type { PostRecord } from '../db/tables.ts'
import { nameKey } from '../extraction/linking/name-key.ts'
import type { Pen } from '../history/apply-changes.ts'

/** Whether two posts of one holder say the same. */
export function isSamePost(a: PostRecord, b: PostRecord): boolean {
  return nameKey(a.title) === nameKey(b.title) && a.country === b.country && (a.organization ?? '') === (b.organization ?? '')
}

/** The article whose words are a post's evidence; null for one without. */
export function articleOfPost(db: ReadableDb, { mentionId }: PostRecord): string | null {
  return mentionId === null ? null : findRecord(db, 'mention', mentionId)?.articleId ?? null
}

/** Gives a post to another holder. One that both held is kept once: the decided one, or else the new holder's. */
export function givePost(pen: Pen, post: PostRecord, entityId: string): void {
  if (post.entityId === entityId) return
  const twin = findRecords(pen.db, 'post', 'entity_id = ?', entityId).find((other) => isSamePost(other, post))
  if (twin && (post.verdict === 'undecided' || twin.verdict !== 'undecided')) {
    pen.remove('post', post.id)
    return
  }
  if (twin) pen.remove('post', twin.id)
  pen.update('post', post.id, { entityId })
}

/**
 * The posts that a mention was the evidence of lose it. Where another mention says the same of the holder, that is the evidence
 * from now on; else an undecided post goes and a decided one stays without. Answers with their holders.
 */
export function releasePosts(pen: Pen, mentionId: string): readonly string[] {
  const posts = findRecords(pen.db, 'post', 'mention_id = ?', mentionId)
  for (const post of posts) {
    const other = otherEvidence(pen, post)
    if (other === undefined && post.verdict === 'undecided' && post.origin === 'machine') pen.remove('post', post.id)
    else pen.update('post', post.id, { mentionId: other ?? null })
  }
  return posts.map(({ entityId }) => entityId)
}

function otherEvidence(pen: Pen, post: PostRecord): string | undefined {
  const roles = findRecords(pen.db, 'mention', `entity_id = ? AND type = 'role' AND verdict <> 'rejected' AND id IS NOT ? ORDER BY id`, post.entityId, post.mentionId)
  return roles.find((role) => nameKey(role.quote) === nameKey(post.title))?.id
}
