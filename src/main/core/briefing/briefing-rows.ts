import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import type { BriefedEvent } from './briefed-event.ts'
import type { Evidence } from './evidence.ts'

export interface MentionRow {
  readonly quote: string
  readonly type: string
  /** The name of what it stands for. */
  readonly entity: string | null
  readonly country: string | null
  readonly date: DateRange | null
  readonly verdict: Verdict
  readonly tags: readonly string[]
  readonly articleTags: readonly string[]
  readonly evidence: Evidence
}

export interface EntityRow {
  readonly name: string
  readonly type: EntityType
  readonly country: string | null
  readonly sector: string | null
  readonly aliases: readonly string[]
  readonly posts: readonly string[]
  readonly mentionCount: number
  readonly articleCount: number
  readonly verdict: Verdict
  readonly tags: readonly string[]
  readonly evidence: Evidence
}

export interface PostRow {
  readonly person: string
  readonly title: string
  readonly country: string | null
  readonly organization: string | null
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
  readonly verdict: Verdict
  readonly tags: readonly string[]
  readonly articleTags: readonly string[]
  readonly evidence: Evidence
}

export interface ArticleRow {
  readonly dateline: string | null
  readonly reportedBy: string | null
  readonly language: string
  readonly url: string | null
  readonly reviewedAt: string | null
  readonly mentionCount: number
  readonly decidedCount: number
  readonly tags: readonly string[]
  /** Points at the start of the text: an article's evidence is its own first sentence. */
  readonly evidence: Evidence
}

/** The rows of one briefing, filtered and in order. */
export type BriefingRows =
  | { readonly subject: 'events' | 'statements'; readonly rows: readonly BriefedEvent[] }
  | { readonly subject: 'mentions'; readonly rows: readonly MentionRow[] }
  | { readonly subject: 'entities'; readonly rows: readonly EntityRow[] }
  | { readonly subject: 'posts'; readonly rows: readonly PostRow[] }
  | { readonly subject: 'articles'; readonly rows: readonly ArticleRow[] }
