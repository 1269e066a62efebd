import { z } from 'zod'
import { VERDICTS } from '../../model/verdict.ts'
import { request } from '../spec.ts'
import { dateRange, id, mentionType, offset } from './fields.ts'

export const mentionRequests = {
  /** Makes an accepted mention. A person, organization or place without an entity gets the one of that name, or a new one. */
  'mention.create': request<{ id: string }>()(z.strictObject({ articleId: id, start: offset, end: offset, type: mentionType, entityId: id.nullable().optional() })),
  /** Moves its ends, changes its type, what it stands for or the days that a date means; the mention is accepted by it. */
  'mention.update': request<null>()(z.strictObject({ id, start: offset.optional(), end: offset.optional(), type: mentionType.optional(), entityId: id.nullable().optional(), date: dateRange.nullable().optional() })),
  /** Gives every one of the mentions the verdict, as one step. */
  'mention.decide': request<null>()(z.strictObject({ ids: z.array(id).min(1).max(100_000), verdict: z.enum(VERDICTS) })),
  /** Takes a mention out; its history stays in the change log. */
  'mention.remove': request<null>()(z.strictObject({ id }))
}
