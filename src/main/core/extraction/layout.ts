import type { Dateline, Layout, Span } from './document.ts'

const LONGEST_HEAD = 400
const LONGEST_QUOTATION = 4000

/** How a line of a list begins. */
const LIST_ITEM = /^\s*(?:[-•*·▪–—]|\d{1,2}[.)])\s/

/** A line that its writer broke by hand to fit a width, rather than because a paragraph ended. */
function isWrapped(line: string, next: string): boolean {
  return !LIST_ITEM.test(next) && line.length >= 50 && line.length <= 100 && !/[.!?:"”’)\]]\s*$/.test(line) && /^\s*\S/.test(next)
}

/** Paragraphs: cut at blank lines and at line ends that are no soft wraps. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let start = 0
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end })
    start = end
  }
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const nextEnd = text.indexOf('\n', at + 1)
    const next = text.slice(at + 1, nextEnd < 0 ? Math.min(text.length, at + 200) : Math.min(nextEnd, at + 200))
    const line = at - lineStart > 200 ? '' : text.slice(lineStart, at)
    if (!isWrapped(line, next)) push(at + 1)
    lineStart = at + 1
  }
  push(text.length)
  return paragraphs
}

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|(?:JAN|FEB|MAR|APR|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\.?|MAY|JANUARY|FEBRUARY|MARCH|APRIL|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)`
const DATE = String.raw`(?:\d{4}-\d{2}-\d{2}|${MONTH}\s+\d{1,2}(?:\s*,?\s*\d{4})?|\d{1,2}\s+${MONTH}(?:\s*,?\s*\d{4})?)`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`
const PLACE = String.raw`${NAME}(?:[ ](?:(?:el|al|de|of|and|la)[ ])?${NAME}){0,3}(?:,[ ]${NAME}(?:[ ]${NAME}){0,2})?`
const AGENCY = String.raw`\p{Lu}[\p{L}\p{N}&. /-]{1,28}`
const DASH = String.raw`\s?(?:--|[-–—―])\s`

const HEADS = [
  // "date 2023-02-15 TEHRAN –", "2023-02-15 TEHRAN –"
  new RegExp(String.raw`^\s*(?:date:?\s+)?(?<date>${DATE})\s*[,:|]?\s+(?<place>${PLACE})\s*(?:\((?<agency>${AGENCY})\)\s*)?${DASH}`, 'du'),
  // "TEHRAN, Feb. 15 (IRNA) –", "BAGHDAD (INA) –", "PARIS —"
  new RegExp(String.raw`^\s*(?<place>${PLACE}?)(?:[,\s]\s*(?<date>${DATE}))?\s*(?:\((?<agency>${AGENCY})\)\s*)?${DASH}`, 'du'),
  // "Ankara, 14 June 2024" on a line of its own
  new RegExp(String.raw`^\s*(?<place>${PLACE}?),\s+(?<date>${DATE})(?:\s*\((?<agency>${AGENCY})\))?\s*$`, 'du'),
  // "TEHRAN, Feb. 15 (IRNA): The …"
  new RegExp(String.raw`^\s*(?<place>${PLACE}?)(?:[,\s]\s*(?<date>${DATE}))\s*(?:\((?<agency>${AGENCY})\))?\s*:\s`, 'du')
]

function spanOf(match: RegExpExecArray, name: string, offset: number): Span | null {
  const indices = match.indices?.groups?.[name]
  return indices ? { start: offset + indices[0], end: offset + indices[1] } : null
}

function isDatelinePlace(place: string, hasMore: boolean): boolean {
  // Without a date or an agency only capitals tell "PARIS – The …" from "Peace talks – a history".
  return hasMore || /^\p{Lu}{2}[\p{Lu}\p{M} .'’-]*(?:,|$)/u.test(place) || /^\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]+)?$/u.test(place)
}

function findDateline(text: string, paragraph: Span): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEAD))
  for (const pattern of HEADS) {
    const match = pattern.exec(head)
    if (!match) continue
    const [place, date, agency] = [spanOf(match, 'place', paragraph.start), spanOf(match, 'date', paragraph.start), spanOf(match, 'agency', paragraph.start)]
    if (!place || !isDatelinePlace(text.slice(place.start, place.end), date !== null || agency !== null)) continue
    return { start: paragraph.start, end: paragraph.start + match[0].length, place, date, agency }
  }
  const bare = /^\s*(?:date|published|updated):?\s+(?<date>\d{4}-\d{2}-\d{2})\s*/di.exec(head)
  return bare ? { start: paragraph.start, end: paragraph.start + bare[0].length, place: null, date: spanOf(bare, 'date', paragraph.start), agency: null } : null
}

const QUOTE_OR_BREAK = /["“”«»]|\n[^\S\n]*\n/g
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' }

/** Quotations, marks included; one that is not closed within its paragraph is none. */
function findQuotations(text: string): readonly Span[] {
  const quotations: Span[] = []
  let open = -1
  for (const match of text.matchAll(QUOTE_OR_BREAK)) {
    const sign = match[0]
    if (sign.startsWith('\n')) open = -1
    else if (open >= 0 && sign === CLOSING[text.charAt(open)]) {
      if (match.index - open <= LONGEST_QUOTATION) quotations.push({ start: open, end: match.index + 1 })
      open = -1
    } else if (sign in CLOSING) open = match.index
  }
  return quotations
}

/** A headline: a short first line without a full stop, set off from what follows. */
function findHeadline(text: string, paragraphs: readonly Span[]): Span | null {
  const [first, second] = paragraphs
  if (!first || !second) return null
  const line = text.slice(first.start, first.end)
  const trimmed = line.trim()
  const isSetOff = /\n\s*\n\s*$/.test(line) || /^\s*\n/.test(text.slice(first.end, second.start + 1)) || line.endsWith("\n")
  if (!isSetOff || trimmed.length > 160 || trimmed.length < 8 || /[.:;,]["”’)]?$/.test(trimmed) || !/\p{L}.*\s.*\p{L}/u.test(trimmed)) return null
  const start = first.start + line.indexOf(trimmed)
  return { start, end: start + trimmed.length }
}

/** Finds the parts of a text: headline, dateline, paragraphs and quotations. */
export function findLayout(text: string): Layout {
  const paragraphs = splitParagraphs(text)
  let headline = findHeadline(text, paragraphs)
  let dateline: Dateline | null = null
  // The dateline opens the first paragraph after the headline and its byline.
  for (const paragraph of paragraphs.slice(0, 5)) {
    dateline = findDateline(text, paragraph)
    if (dateline) break
  }
  if (headline && dateline && dateline.start <= headline.start && dateline.end > headline.start) headline = null
  return { headline, dateline, paragraphs, quotations: findQuotations(text) }
}
