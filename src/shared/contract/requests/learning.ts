import { z } from 'zod'
import type { LearningState } from '../../model/learning-state.ts'
import { request } from '../spec.ts'

/** What the tagger learns from reviewed articles, in the background. */
export const learningRequests = {
  'learning.state': request<LearningState>()(z.strictObject({})),
  /** Goes on without it until one more article is reviewed or a reviewed one is corrected. Can't be undone: it is learned anew instead. */
  'learning.forget': request<null>()(z.strictObject({}))
}
