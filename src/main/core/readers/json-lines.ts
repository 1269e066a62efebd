import { z } from 'zod'
import type { ArticleDraft } from '../../../shared/model/article.ts'
import { ARTICLE_EXTENSIONS } from '../../../shared/model/article-files.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { ReadFile } from '../ports.ts'
import { decode } from './decode.ts'
import { parseIsoDay } from './iso-date.ts'
import { MAX_COLLECTION_BYTES, type ReaderFormat } from './reader-format.ts'

const field = z.string().nullish()
const articleLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: field,
  text: z.string(),
  date: field,
  source: field,
  url: field
})
type ArticleLine = z.output<typeof articleLine>

const SNIFF_BYTES = 64 * 1024

/** JSON lines: one article a line. A line that cannot be read is named; the others go on. */
export const jsonLinesFormat: ReaderFormat = {
  format: 'json-lines',
  label: 'JSON lines',
  extensions: ARTICLE_EXTENSIONS.jsonLines,
  maxBytes: MAX_COLLECTION_BYTES,
  sniff(bytes) {
    const beginning = new TextDecoder().decode(bytes.subarray(0, SNIFF_BYTES)).trimStart()
    return /^\{\s*"\w+"\s*:/.test(beginning) && beginning.includes('"text"')
  },
  read(bytes) {
    const decoded = decode(bytes)
    if (!decoded.ok) return decoded
    const drafts: ArticleDraft[] = []
    const failures: { where: string; message: string }[] = []
    for (const [index, line] of decoded.value.text.split(/\r?\n/).entries()) {
      if (line.trim() === '') continue
      const draft = readLine(line, decoded.value.warnings)
      if (draft.ok) drafts.push(draft.value)
      else failures.push({ where: `line ${index + 1}`, message: draft.error.message })
    }
    if (drafts.length + failures.length === 0) return failed('no-text', 'This file holds no articles. Each line of a JSON lines file is one article, such as {"id": "1", "text": "…"}.')
    return drafts.length === 0 && failures.length > 1 ? noneRead(failures) : done({ drafts, failures: shortened(failures) })
  }
}

type LineFailure = ReadFile['failures'][number]

/** A file of other data would otherwise be thousands of the same complaint. */
function noneRead(failures: readonly LineFailure[]): Outcome<ReadFile> {
  return failed('format-unknown', `None of the ${failures.length} lines of this file is an article. About ${failures[0]?.where ?? 'line 1'}: ${failures[0]?.message ?? ''}`)
}

const MOST_FAILURES = 100

function shortened(failures: readonly LineFailure[]): readonly LineFailure[] {
  if (failures.length <= MOST_FAILURES) return failures
  const last = failures.at(-1)?.where ?? ''
  return [...failures.slice(0, MOST_FAILURES), { where: `and so on to ${last}`, message: `${failures.length - MOST_FAILURES} more lines could not be read.` }]
}

function readLine(line: string, warnings: readonly string[]): Outcome<ArticleDraft> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return failed('format-unknown', 'This line is not valid JSON. Correct it and open the file again.')
  }
  const parsed = articleLine.safeParse(value)
  if (!parsed.success) return failed('format-unknown', `This line is not an article: ${faultOf(parsed.error)}`)
  if (parsed.data.text.trim() === '') return failed('no-text', 'This article has no text.')
  if (parsed.data.text.includes('\0')) return failed('format-unknown', 'This article’s text holds NUL characters, so it is not text.')
  return done(toDraft(parsed.data, warnings))
}

function faultOf(error: z.ZodError): string {
  const name = error.issues[0]?.path.join('.') ?? ''
  if (name === '') return 'it must be an object such as {"id": "1", "text": "…"}.'
  return name === 'text' ? 'it needs its text in “text”.' : `“${name}” must be text.`
}

function toDraft(line: ArticleLine, fileWarnings: readonly string[]): ArticleDraft {
  const warnings = [...fileWarnings]
  const publishedOn = line.date ? parseIsoDay(line.date) : undefined
  if (line.date && publishedOn === undefined) warnings.push(`The date “${line.date.slice(0, 40)}” is not written as YYYY-MM-DD and was left out.`)
  if (!line.text.isWellFormed()) warnings.push('Some characters are broken (half of a pair) and are shown as \uFFFD.')
  return {
    // Half a surrogate pair cannot be stored as UTF-8; its replacement is as long, so offsets stay true.
    text: line.text.toWellFormed(),
    ...(line.title?.trim() && { title: line.title.trim().replace(/\s+/g, ' ') }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(line.source?.trim() && { source: line.source.trim() }),
    ...(line.url?.trim() && { url: line.url.trim() }),
    ...(line.id !== undefined && line.id !== null && { givenId: String(line.id) }),
    warnings
  }
}
