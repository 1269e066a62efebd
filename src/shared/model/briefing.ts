import type { IsoDate } from './date-range.ts'
import type { Verdict } from './verdict.ts'

export const BRIEFING_SUBJECTS = ['entities', 'posts', 'mentions', 'articles'] as const
export type BriefingSubject = (typeof BRIEFING_SUBJECTS)[number]

/**
 * Which rows a briefing holds. Empty lists and nulls leave a filter open. Articles have no verdict, and articles and posts
 * no type: such a filter passes them by. A tag counts on the row itself, on the entity it stands for, and on its article.
 */
export interface BriefingFilter {
  readonly verdicts: readonly Verdict[]
  readonly types: readonly string[]
  readonly tagIds: readonly string[]
  /** Articles published on or after this day. */
  readonly from: IsoDate | null
  /** Articles published on or before this day. */
  readonly to: IsoDate | null
}

/** What to brief on. */
export interface BriefingSpec {
  readonly subject: BriefingSubject
  readonly filter: BriefingFilter
}

/** A finished briefing: headers and rows of text, in the order they are shown and written. */
export interface BriefingTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Where a row's evidence stands: the span in the article, or the whole article. */
export interface RowLink {
  readonly articleId: string
  readonly span: { readonly start: number; readonly end: number } | null
}
