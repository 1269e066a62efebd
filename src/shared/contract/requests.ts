import type { z } from 'zod'
import { articleRequests } from './requests/article.ts'
import { briefingRequests } from './requests/briefing.ts'
import { entityRequests } from './requests/entity.ts'
import { eventRequests } from './requests/event.ts'
import { learningRequests } from './requests/learning.ts'
import { lexiconRequests } from './requests/lexicon.ts'
import { mentionRequests } from './requests/mention.ts'
import { projectRequests } from './requests/project.ts'
import { tagRequests } from './requests/tag.ts'
import { workbenchRequests } from './requests/workbench.ts'
import type { RequestSpec } from './spec.ts'

/** Every request there is, by name. A new one is declared in its noun's file and handled in core/requests. */
export const REQUESTS = {
  ...articleRequests,
  ...briefingRequests,
  ...entityRequests,
  ...eventRequests,
  ...learningRequests,
  ...lexiconRequests,
  ...mentionRequests,
  ...projectRequests,
  ...tagRequests,
  ...workbenchRequests
} satisfies Record<string, RequestSpec>

export type Requests = typeof REQUESTS
export type RequestName = keyof Requests
/** What a caller sends. */
export type RequestInput<N extends RequestName> = z.input<Requests[N]['input']>
/** What the handler gets: the input after its schema filled the defaults. */
export type ParsedInput<N extends RequestName> = z.output<Requests[N]['input']>
export type RequestOutput<N extends RequestName> = Requests[N] extends RequestSpec<z.ZodType, infer Output> ? Output : never
