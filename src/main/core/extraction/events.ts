import type { TaughtTrigger } from '../../../shared/model/lexicon-entry.ts'
import type { ArticleDocument } from './document.ts'
import { readEvents } from './events/find-events.ts'
import type { Places } from './events/scene.ts'
import type { Syntax } from './events/syntax.ts'

/** Who did what to whom: the stage of the pipeline. `triggers` is what verdicts on events taught before. */
export function findEvents(document: ArticleDocument, syntax: Syntax, places: Places, triggers: readonly TaughtTrigger[] = []): ArticleDocument {
  return { ...document, events: readEvents(document, syntax, places, triggers) }
}
