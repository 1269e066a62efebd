import { z } from 'zod'
import type { TaughtRow } from '../../model/lexicon-entry.ts'
import { request } from '../spec.ts'
import { id, line, nothing, page } from './fields.ts'

export interface TaughtPage {
  readonly rows: readonly TaughtRow[]
  readonly total: number
}

/** What the project has learned from its analyst. Every change is a step that can be undone. */
export const lexiconRequests = {
  'lexicon.list': request<TaughtPage>()(z.strictObject({ search: z.string().max(200).default(''), ...page })),
  /** Changes what is done about a name or trigger: another type or kind, or accepted against rejected. */
  'lexicon.update': request<null>()(z.strictObject({ id, type: line.optional(), verdict: z.enum(['accepted', 'rejected']).optional(), sides: z.enum(['swapped']).nullable().optional() })),
  'lexicon.remove': request<null>()(z.strictObject({ ids: z.array(id).min(1).max(100_000) })),
  'lexicon.clear': request<null>()(nothing)
}
