import type { mentionRequests } from '../../../shared/contract/requests/mention.ts'
import { decideMentions } from '../commands/decide.ts'
import { createMention, deleteMention, updateMention } from '../commands/mentions.ts'
import type { Handlers } from '../context.ts'

export const mentionHandlers: Handlers<typeof mentionRequests> = {
  'mention.create': createMention,
  'mention.update': updateMention,
  'mention.decide': (context, { ids, verdict }) => decideMentions(context, ids, verdict),
  'mention.remove': (context, { id }) => deleteMention(context, id)
}
