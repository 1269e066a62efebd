import type { mentionRequests } from '../../../shared/contract/requests/mention.ts'
import { done, failed } from '../../../shared/outcome.ts'
import { decideAlike } from '../commands/decide-alike.ts'
import { decideMentions } from '../commands/decide.ts'
import { MENTION_GONE } from '../commands/labels.ts'
import { createMention, deleteMention, updateMention } from '../commands/mentions.ts'
import type { Handlers } from '../context.ts'
import { findAlike } from '../db/alike-queries.ts'

export const mentionHandlers: Handlers<typeof mentionRequests> = {
  'mention.create': createMention,
  'mention.update': updateMention,
  'mention.decide': (context, { ids, verdict }) => decideMentions(context, ids, verdict),
  'mention.alike': ({ db }, { id, everywhere }) => {
    const found = findAlike(db, id, everywhere)
    return found ? done(found) : failed('not-found', MENTION_GONE)
  },
  'mention.decideAlike': decideAlike,
  'mention.remove': (context, { id }) => deleteMention(context, id)
}
