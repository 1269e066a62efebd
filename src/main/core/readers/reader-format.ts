import type { Outcome } from '../../../shared/outcome.ts'
import type { ReadFile } from '../ports.ts'

/** A file to be read: its name, for its extension and for messages, and its bytes. */
export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A format that Dateline reads. Adding one is one file with such a record, and its line in the registry. */
export interface ReaderFormat {
  readonly format: string
  /** As a person reads it: "Plain text". */
  readonly label: string
  /** In lower case, with the dot. */
  readonly extensions: readonly string[]
  readonly maxBytes: number
  /** Whether a file whose name says nothing looks like this format. */
  sniff(bytes: Uint8Array): boolean
  read(bytes: Uint8Array): Outcome<ReadFile>
}

const MEGABYTE = 1024 * 1024

/** One article: longer than any book, yet read within seconds. */
export const MAX_ARTICLE_BYTES = 10 * MEGABYTE
/** A file of many articles. */
export const MAX_COLLECTION_BYTES = 50 * MEGABYTE
