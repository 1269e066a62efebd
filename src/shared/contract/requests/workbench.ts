import { z } from 'zod'
import type { HistoryState, HistoryStep } from '../../model/history-state.ts'
import type { Job } from '../../model/job.ts'
import { type Preferences, THEMES } from '../../model/preferences.ts'
import { request } from '../spec.ts'
import { id, nothing } from './fields.ts'

/** A place to go that a search found. */
export interface SearchHit {
  readonly kind: 'article' | 'entity'
  readonly id: string
  readonly title: string
  /** A line of context: the sentence around the hit, or the entity's post and country. */
  readonly context: string
  /** The article to open: the hit itself, or the newest article that mentions the entity. */
  readonly articleId: string | null
}

export const workbenchRequests = {
  'history.get': request<HistoryState>()(nothing),
  'history.undo': request<HistoryStep>()(nothing),
  'history.redo': request<HistoryStep>()(nothing),
  /** Leaves the step that undo or redo would take next as it is, for good; the way out where that step meets a conflict. */
  'history.skip': request<HistoryStep>()(z.strictObject({ direction: z.enum(['undo', 'redo']) })),
  'job.list': request<readonly Job[]>()(nothing),
  /** Stops the job after the file it is at; what it stored stays. */
  'job.cancel': request<null>()(z.strictObject({ id })),
  'search.find': request<readonly SearchHit[]>()(z.strictObject({ text: z.string().max(200) })),
  'preference.get': request<Preferences>()(nothing),
  'preference.set': request<Preferences>()(z.strictObject({ theme: z.enum(THEMES).optional(), csvByteOrderMark: z.boolean().optional() }))
}
