import type { learningRequests } from '../../../shared/contract/requests/learning.ts'
import { done } from '../../../shared/outcome.ts'
import type { Handlers } from '../context.ts'
import { forgetLearned } from '../learning/learning.ts'
import { learningState } from '../learning/stored-layer.ts'

export const learningHandlers: Handlers<typeof learningRequests> = {
  'learning.state': ({ db }) => done(learningState(db)),
  'learning.forget': (context) => {
    const inPlace = context.project().checkPlace()
    if (!inPlace.ok) return inPlace
    forgetLearned(context)
    return done(null)
  }
}
