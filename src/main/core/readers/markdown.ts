import type { ArticleDraft } from '../../../shared/model/article.ts'
import { ARTICLE_EXTENSIONS } from '../../../shared/model/article-files.ts'
import { done, failed } from '../../../shared/outcome.ts'
import { decode } from './decode.ts'
import { parseFrontMatter } from './front-matter.ts'
import { parseIsoDay } from './iso-date.ts'
import { MAX_ARTICLE_BYTES, type ReaderFormat } from './reader-format.ts'

/** Markdown: the text as it stands, marks included; the title and date from what the format says. */
export const markdownFormat: ReaderFormat = {
  format: 'markdown',
  label: 'Markdown',
  extensions: ARTICLE_EXTENSIONS.markdown,
  maxBytes: MAX_ARTICLE_BYTES,
  sniff: () => false,
  read(bytes) {
    const decoded = decode(bytes)
    if (!decoded.ok) return decoded
    const { text, warnings } = decoded.value
    if (text.trim() === '') return failed('no-text', 'This file holds no text. Check that it is the right file, and that it was saved.')
    return done({ drafts: [toDraft(text, warnings)], failures: [] })
  }
}

function toDraft(text: string, warnings: readonly string[]): ArticleDraft {
  const { fields, end } = parseFrontMatter(text)
  const title = fields.get('title') ?? findHeading(text.slice(end))
  const date = fields.get('date')
  const publishedOn = date === undefined ? undefined : parseIsoDay(date)
  const source = fields.get('source')
  const url = fields.get('url')
  return {
    text,
    ...(title !== undefined && { title }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    warnings
  }
}

const FENCE = /^ {0,3}(?:```|~~~)/
const HASH_HEADING = /^ {0,3}#{1,6}[ \t]+(\S.*)$/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/

/** The words of the first heading, in either of Markdown's two ways to write one. */
function findHeading(text: string): string | undefined {
  let isCode = false
  let previous = ''
  for (const line of text.split(/\r?\n/)) {
    if (FENCE.test(line)) isCode = !isCode
    if (isCode) continue
    const hash = HASH_HEADING.exec(line)?.[1]
    if (hash !== undefined) return plainWords(hash.replace(/[ \t]+#+[ \t]*$/, ''))
    if (UNDERLINE.test(line) && previous !== '') return plainWords(previous)
    previous = line.trim()
  }
  return undefined
}

/** A heading without its marks: emphasis, code and links are reduced to their words. */
function plainWords(heading: string): string {
  return heading
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*{1,3}|_{2,3}|`+)(\S(?:.*?\S)?)\1/g, '$2')
    .trim()
}
