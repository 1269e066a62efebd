import type { Requests } from '../../../shared/contract/requests.ts'
import type { Handlers } from '../context.ts'
import { articleHandlers } from './article.ts'
import { briefingHandlers } from './briefing.ts'
import { entityHandlers } from './entity.ts'
import { eventHandlers } from './event.ts'
import { learningHandlers } from './learning.ts'
import { lexiconHandlers } from './lexicon.ts'
import { mentionHandlers } from './mention.ts'
import { projectHandlers } from './project.ts'
import { tagHandlers } from './tag.ts'
import { workbenchHandlers } from './workbench.ts'

/** Every request's handler; a missing one is a compile error. */
export const HANDLERS: Handlers<Requests> = {
  ...articleHandlers,
  ...briefingHandlers,
  ...entityHandlers,
  ...eventHandlers,
  ...learningHandlers,
  ...lexiconHandlers,
  ...mentionHandlers,
  ...projectHandlers,
  ...tagHandlers,
  ...workbenchHandlers
}
