import { z } from 'zod'
import { type Verdict, VERDICTS } from '../../model/verdict.ts'
import { request } from '../spec.ts'
import { dateRange, id, mentionType, offset } from './fields.ts'

/** A place with the same words as a mention. */
export interface AlikePlace {
  /** Null where nothing is marked there. */
  readonly mentionId: string | null
  readonly articleId: string
  readonly articleTitle: string
  readonly start: number
  readonly end: number
  /** The words around it, on one line. */
  readonly before: string
  readonly after: string
  readonly verdict: Verdict
}

export interface AlikePlaces {
  readonly places: readonly AlikePlace[]
  /** Whether there are more than are told. */
  readonly isCut: boolean
}

const MOST_ALIKE = 1000

export const mentionRequests = {
  /** Makes an accepted mention. A person, organization or place without an entity gets the one of that name, or a new one. */
  'mention.create': request<{ id: string }>()(z.strictObject({ articleId: id, start: offset, end: offset, type: mentionType, entityId: id.nullable().optional() })),
  /** Moves its ends, changes its type, what it stands for or the days that a date means; the mention is accepted by it. */
  'mention.update': request<null>()(z.strictObject({ id, start: offset.optional(), end: offset.optional(), type: mentionType.optional(), entityId: id.nullable().optional(), date: dateRange.nullable().optional() })),
  /** Gives every one of the mentions the verdict, as one step. */
  'mention.decide': request<null>()(z.strictObject({ ids: z.array(id).min(1).max(100_000), verdict: z.enum(VERDICTS) })),
  /** The whole words of a text that are the same as this mention's: marked as its type, or not marked at all. The mention's own article, then all others. */
  'mention.alike': request<AlikePlaces>()(z.strictObject({ id, everywhere: z.boolean() })),
  /** Decides places like this mention as one step. Accepting marks, as this one is, where nothing is marked yet. */
  'mention.decideAlike': request<null>()(z.strictObject({
    id, verdict: z.enum(VERDICTS), mentionIds: z.array(id).max(MOST_ALIKE),
    spans: z.array(z.strictObject({ articleId: id, start: offset, end: offset })).max(MOST_ALIKE).default([])
  })),
  /** Takes a mention out; its history stays in the change log. */
  'mention.remove': request<null>()(z.strictObject({ id }))
}
