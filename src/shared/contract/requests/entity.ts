import { z } from 'zod'
import type { EntityChoice, LikelyEntity } from '../../model/entity.ts'
import { ENTITY_TYPES } from '../../model/mention.ts'
import { VERDICTS } from '../../model/verdict.ts'
import { request } from '../spec.ts'
import { country, id, isoDate, label, line } from './fields.ts'

export const entityRequests = {
  'entity.find': request<readonly EntityChoice[]>()(z.strictObject({ search: z.string().max(200).default(''), type: z.enum(ENTITY_TYPES).optional(), limit: z.int().min(1).max(200).default(30) })),
  /** Makes an accepted entity, and links the mention to it where one is given. */
  'entity.create': request<{ id: string }>()(z.strictObject({ type: z.enum(ENTITY_TYPES), name: label, mentionId: id.optional() })),
  'entity.update': request<null>()(z.strictObject({ id, name: label.optional(), type: z.enum(ENTITY_TYPES).optional(), country: country.optional(), sector: line.nullable().optional() })),
  /** Decides the entity and its undecided mentions in one article, as one step. */
  'entity.decide': request<null>()(z.strictObject({ id, articleId: id, verdict: z.enum(VERDICTS) })),
  /** Moves the mentions, aliases, posts and tags of `fromId` to `intoId`, which survives with the other's name as an alias. */
  'entity.merge': request<null>()(z.strictObject({ fromId: id, intoId: id })),
  /** The entities that this one may be, the likeliest first; those that were told apart are left out. Merging two answers it, too. */
  'entity.likely': request<readonly LikelyEntity[]>()(z.strictObject({ id })),
  /** Says that the two of a proposed link are different ones. */
  'entity.tellApart': request<null>()(z.strictObject({ proposalId: id })),
  /** Gives a person a post, accepted; one that is known is accepted instead of made twice. */
  'post.create': request<{ id: string }>()(z.strictObject({ entityId: id, title: label, country: country.optional(), organization: line.nullable().optional(), mentionId: id.optional() })),
  /** Takes out a post that an analyst made. */
  'post.remove': request<null>()(z.strictObject({ id })),
  'post.update': request<null>()(z.strictObject({ id, title: label.optional(), country: country.optional(), organization: line.nullable().optional(), heldFrom: isoDate.nullable().optional(), heldTo: isoDate.nullable().optional() })),
  'post.decide': request<null>()(z.strictObject({ id, verdict: z.enum(VERDICTS) }))
}
