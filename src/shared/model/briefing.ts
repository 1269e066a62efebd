import type { EventFlag } from './event.ts'
import type { IsoDate } from './date-range.ts'
import type { CodedType } from './kinds/kind.ts'
import type { Verdict } from './verdict.ts'

/** What a row stands for; events are what a briefing holds where nothing else is asked for. */
export const BRIEFING_SUBJECTS = ['events', 'statements', 'entities', 'posts', 'mentions', 'articles'] as const
export type BriefingSubject = (typeof BRIEFING_SUBJECTS)[number]

/**
 * What a briefing can be written as. csv: the table that is shown, for every subject. The others are event tables of other
 * people's tools, for the subject events alone: polecat and phoenix are tables parted by tabs, plover is JSON lines.
 */
export const BRIEFING_FORMATS = ['csv', 'polecat', 'phoenix', 'plover'] as const
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number]

/**
 * Which rows a briefing holds. Empty lists and nulls leave a filter open. Articles have no verdict, and articles and posts
 * no type: such a filter passes them by. A tag counts on the row itself, on the entity it stands for, and on its article.
 * Events and statements have kinds and PLOVER types in place of types.
 */
export interface BriefingFilter {
  readonly verdicts: readonly Verdict[]
  readonly types: readonly string[]
  readonly tagIds: readonly string[]
  /** Articles published on or after this day; events and statements by their own days, and by their article's where they have none. */
  readonly from: IsoDate | null
  /** Articles published on or before this day; events and statements by their own days likewise. */
  readonly to: IsoDate | null
  /** Events and statements of these kinds. */
  readonly kinds?: readonly string[]
  readonly ploverTypes?: readonly CodedType[]
  /** Events and statements that one of these entities takes part in, on either side. */
  readonly entityIds?: readonly string[]
  /** Events and statements with a participant of one of these countries, ISO 3166-1 alpha-3. */
  readonly countries?: readonly string[]
  /** Events and statements at one of these places. */
  readonly placeIds?: readonly string[]
  /** Events and statements with one of these flags. */
  readonly flags?: readonly EventFlag[]
  /** Events and statements with these words in the evidence sentence, a participant's name or the title. */
  readonly search?: string
}

/** What to brief on. */
export interface BriefingSpec {
  readonly subject: BriefingSubject
  readonly filter: BriefingFilter
  /** The columns to show and in which order, by their headers; left out or empty: all of them. */
  readonly columns?: readonly string[]
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
