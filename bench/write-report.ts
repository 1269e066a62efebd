import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page that says how well Dateline reads. */
export const EXTRACTION_PAGE = join(import.meta.dirname, '..', 'docs', 'extraction.md')

interface Parts {
  readonly before: string
  readonly inside: string
  readonly after: string
}

/** The page around `<!-- mark:start -->` and `<!-- mark:end -->`, and what stands between them; throws where either is missing. */
function partsOf(file: string, mark: string): Parts {
  const [start, end] = [`<!-- ${mark}:start -->`, `<!-- ${mark}:end -->`]
  const page = readFileSync(file, 'utf8')
  const from = page.indexOf(start) + start.length
  const to = page.indexOf(end, from)
  if (from < start.length || to < 0) throw new Error(`${file} has no ${start} with ${end} behind it, so nothing was written`)
  return { before: page.slice(0, from), inside: page.slice(from, to), after: page.slice(to) }
}

/** The lines that a bench wrote between its marks before; throws where a mark is missing. */
export function readReport(file: string, mark: string): readonly string[] {
  return partsOf(file, mark).inside.trim().split('\n')
}

/** Puts a bench's lines between its marks in a page, instead of those before; throws, and leaves the page alone, where a mark is missing. */
export function writeReport(file: string, mark: string, lines: readonly string[]): void {
  const { before, after } = partsOf(file, mark)
  writeFileSync(file, `${before}\n${lines.join('\n')}\n${after}`)
}
