import type { entityRequests } from '../../../shared/contract/requests/entity.ts'
import { done } from '../../../shared/outcome.ts'
import { decideEntity, decidePost } from '../commands/decide.ts'
import { createEntity, updateEntity, updatePost } from '../commands/entity-edits.ts'
import { mergeEntities } from '../commands/merge-entities.ts'
import { createPost, removePost } from '../commands/post-edits.ts'
import { tellApart } from '../commands/tell-apart.ts'
import type { Handlers } from '../context.ts'
import { findEntityChoices, likelyEntities } from '../db/search-queries.ts'

export const entityHandlers: Handlers<typeof entityRequests> = {
  'entity.find': ({ db }, { search, type, limit }) => done(findEntityChoices(db, search, type, limit)),
  'entity.create': (context, { type, name, mentionId }) => createEntity(context, type, name, mentionId),
  'entity.update': (context, { id, ...edit }) => updateEntity(context, id, edit),
  'entity.decide': (context, { id, articleId, verdict }) => decideEntity(context, id, articleId, verdict),
  'entity.merge': (context, { fromId, intoId }) => mergeEntities(context, fromId, intoId),
  'entity.likely': ({ db }, { id }) => done(likelyEntities(db, id)),
  'entity.tellApart': (context, { proposalId }) => tellApart(context, proposalId),
  'post.create': createPost,
  'post.remove': (context, { id }) => removePost(context, id),
  'post.update': (context, { id, ...edit }) => updatePost(context, id, edit),
  'post.decide': (context, { id, verdict }) => decidePost(context, id, verdict)
}
