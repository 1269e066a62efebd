import type { Noun } from '../../shared/contract/events.ts'
import type { RequestName } from '../../shared/contract/requests.ts'

type FirstWord<Name extends string> = Name extends `${infer Word}.${string}` ? Word : never
type Asked = FirstWord<RequestName>

/** Which changed nouns make which answers stale, by the word before the dot of what was asked; every such word is here. */
const STALE_WITH: Readonly<Record<Asked, readonly Noun[]>> = {
  project: ['project', 'article'],
  article: ['article', 'mention', 'entity', 'event', 'tag'],
  entity: ['entity', 'mention'],
  mention: ['mention', 'article', 'entity'],
  event: ['event', 'article', 'entity', 'tag'],
  lexicon: ['lexicon', 'entity'],
  learning: ['lexicon'],
  tag: ['tag'],
  history: ['history'],
  briefing: ['article', 'mention', 'entity', 'event', 'tag'],
  search: ['article', 'mention', 'entity'],
  preference: ['preference'],
  // Jobs are followed by their own events, and posts come with their entities.
  job: [],
  post: []
}

/** Whether the answer to a request may be another one once these nouns changed. */
export function isStale(name: RequestName, changed: readonly Noun[]): boolean {
  const [asked] = name.split('.') as [Asked]
  return STALE_WITH[asked].some((noun) => changed.includes(noun))
}
