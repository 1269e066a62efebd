import type { MentionRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'
import { teach } from '../lexicon/teach.ts'
import { releasePosts } from './posts.ts'
import { removeTaggings } from './tags.ts'

/** Takes a mention out with its tags; answers with the holders of posts that it was the evidence of. What it taught is forgotten. */
export function removeMention(pen: Pen, newId: () => string, mention: MentionRecord): readonly string[] {
  const holders = releasePosts(pen, mention.id)
  removeTaggings(pen, 'mention', mention.id)
  pen.remove('mention', mention.id)
  if (mention.verdict === 'accepted') teach(pen, newId, mention.quote, mention.type, 'undecided')
  return holders
}
