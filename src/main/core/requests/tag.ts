import type { tagRequests } from '../../../shared/contract/requests/tag.ts'
import type { TagUse } from '../../../shared/model/tag.ts'
import { done } from '../../../shared/outcome.ts'
import { addTag, removeTag } from '../commands/tags.ts'
import type { Handlers } from '../context.ts'
import { listTags } from '../db/tag-queries.ts'

export const tagHandlers: Handlers<typeof tagRequests> = {
  'tag.list': ({ db }) => done<readonly TagUse[]>(listTags(db)),
  'tag.add': (context, { subject, name }) => addTag(context, subject, name),
  'tag.remove': (context, { subject, tagId }) => removeTag(context, subject, tagId)
}
