import { ALL_ARTICLE_EXTENSIONS, extensionOf } from '../../../shared/model/article-files.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { ReadFile } from '../ports.ts'
import { findBinaryKind } from './content-kind.ts'
import { jsonLinesFormat } from './json-lines.ts'
import { markdownFormat } from './markdown.ts'
import type { ReaderFormat, SourceFile } from './reader-format.ts'
import { textFormat } from './text.ts'

/** Every format that Dateline reads, the most telling first: a file without an extension goes to the first that knows it. */
export const FORMATS: readonly ReaderFormat[] = [jsonLinesFormat, markdownFormat, textFormat]
const LARGEST_BYTES = Math.max(...FORMATS.map(({ maxBytes }) => maxBytes))

/** Every extension that Dateline reads, for a sentence: ".txt, .text, …, or .ndjson". */
export function listExtensions(): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(ALL_ARTICLE_EXTENSIONS)
}

/**
 * Refuses a file that is larger than its reader takes, before its bytes are loaded: each format has its own limit. A name
 * that tells no format is held to the largest, and to its own once the content has told it.
 */
export function checkSize(name: string, size: number): Outcome<null> {
  const named = formatOf(extensionOf(name))
  return size > (named?.maxBytes ?? LARGEST_BYTES) ? tooLarge(named?.maxBytes ?? LARGEST_BYTES) : done(null)
}

/** Reads one file into article drafts. Pure: the same bytes under the same name always give the same drafts. */
export function readFile(file: SourceFile): Outcome<ReadFile> {
  const binary = findBinaryKind(file.bytes)
  if (binary !== undefined) return failed('format-unknown', `This is ${binary}, which Dateline cannot read yet. Save its text as a .txt file and open that.`)
  const format = findFormat(file)
  if (!format) return failed('format-unknown', `Dateline does not read ${extensionOf(file.name)} files. It reads ${listFormats()}.`)
  if (file.bytes.length > format.maxBytes) return tooLarge(format.maxBytes)
  return format.read(file.bytes)
}

/** By extension where there is one; by content for a name without. */
function findFormat({ name, bytes }: SourceFile): ReaderFormat | undefined {
  const extension = extensionOf(name)
  return extension === '' ? FORMATS.find((format) => format.sniff(bytes)) : formatOf(extension)
}

function formatOf(extension: string): ReaderFormat | undefined {
  return FORMATS.find(({ extensions }) => extensions.includes(extension))
}

function tooLarge(limit: number): Outcome<never> {
  return failed('file-too-large', `This file is larger than ${Math.floor(limit / 1024 / 1024)} MB. Split it and open the parts.`)
}

function listFormats(): string {
  const formats = FORMATS.map(({ label, extensions }) => `${label} (${extensions.join(', ')})`)
  return new Intl.ListFormat('en').format(formats)
}
