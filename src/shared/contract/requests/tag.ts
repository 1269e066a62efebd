import { z } from 'zod'
import { TAGGABLE, type TagUse } from '../../model/tag.ts'
import { request } from '../spec.ts'
import { id, label } from './fields.ts'

const subject = { kind: z.enum(TAGGABLE), id }

export const tagRequests = {
  'tag.list': request<readonly TagUse[]>()(z.strictObject({})),
  /** Tags the subject, making the tag where its name is new. Names are compared without regard to case. */
  'tag.add': request<null>()(z.strictObject({ subject: z.strictObject(subject), name: label })),
  'tag.remove': request<null>()(z.strictObject({ subject: z.strictObject(subject), tagId: id }))
}
