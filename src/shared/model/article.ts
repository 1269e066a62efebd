import type { IsoDate } from './date-range.ts'
import type { Tag } from './tag.ts'

/** One text with its metadata. Its text never changes after import; offsets are UTF-16 code units into it. */
export interface Article {
  readonly id: string
  readonly title: string
  readonly text: string
  /** The name of the file it came from, or what the file itself names as its source. */
  readonly source: string
  /** Every path or file name under which this same text was opened; the first is where it was first seen. */
  readonly paths: readonly string[]
  readonly url: string | null
  /** BCP 47 primary subtag, such as "en"; "und" where it is not known. */
  readonly language: string
  readonly publishedOn: IsoDate | null
  /** The place in the dateline, such as "Tehran". */
  readonly dateline: string | null
  /** The agency or outlet that reported it, such as "IRNA". */
  readonly reportedBy: string | null
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: string
  /** What the reader noticed on the way in, such as a guessed encoding; empty for a clean file. */
  readonly warnings: readonly string[]
  readonly addedAt: string
  readonly reviewedAt: string | null
  /** The version of the reader that its findings are from. */
  readonly readBy: number
}

/** The fields of an article that an analyst may correct. */
export interface ArticleFacts {
  readonly title: string
  readonly source: string
  readonly url: string | null
  readonly publishedOn: IsoDate | null
  readonly dateline: string | null
  readonly reportedBy: string | null
}

/** A row of the article list. */
export interface ArticleSummary {
  readonly id: string
  readonly title: string
  readonly source: string
  readonly publishedOn: IsoDate | null
  readonly dateline: string | null
  readonly reportedBy: string | null
  readonly reviewedAt: string | null
  readonly mentionCount: number
  /** How many of them are accepted or rejected. */
  readonly decidedCount: number
  readonly tags: readonly Tag[]
}

/** What a reader makes of a file's bytes: the text unchanged, and what the format itself says about it. */
export interface ArticleDraft {
  readonly text: string
  readonly title?: string
  readonly publishedOn?: IsoDate
  readonly source?: string
  readonly url?: string
  /** The id the file gives the article (JSON lines), kept so that `extract` can answer with it. */
  readonly givenId?: string
  readonly warnings: readonly string[]
}
