import type { FoundFacts } from '../../../shared/model/findings.ts'
import { type IsoDate, isPublicationDay } from '../../../shared/model/date-range.ts'
import { inNormalCase } from './normal-case.ts'
import { findDates } from './dates.ts'
import type { ArticleDocument, Layout, Sentence } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'

const LONGEST_TITLE = 90

/** "DEC 22 2024" as "Dec 22, 2024": how datelines in capitals write it. */
function inSmallMonths(date: string): string {
  return date.replace(/\p{Lu}{3,}/gu, (month) => `${month.charAt(0)}${month.slice(1).toLowerCase()}`).replace(/^(\p{L}+\.?\s+\d{1,2})\s+(\d{4})$/u, '$1, $2')
}

/** The day of publication that the text itself gives: in its header, or in a dateline with a year. */
export function findPublishedOn(text: string, layout: Layout): IsoDate | null {
  const span = layout.dateline?.date
  const inDateline = span && firstDay(inSmallMonths(text.slice(span.start, span.end)))
  if (inDateline) return inDateline
  const head = text.slice(0, 600)
  const labelled = /(?:^|\n)\s*(?:date|published(?: on)?|publication date|posted(?: on)?|updated(?: on)?)\s*:\s*([^\n]{6,40})/i.exec(head) ?? /(?:^|\n)[^\S\n]*(?:issued|published|released|posted)(?: on)?[^\S\n]+([^\n]{6,40}?)[^\S\n]*(?:\n|$)/i.exec(head)
  const inLabelled = firstDay(labelled?.[1] ?? '')
  if (inLabelled) return inLabelled
  // A line that is nothing but a date.
  const bare = /(?:^|\n)[^\S\n]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[^\S\n]+)?([^\n]{8,24}?)[^\S\n]*(?:\n|$)/.exec(head.slice(0, 300))
  const line = bare?.[1]?.trim() ?? ''
  return firstDay(line, line.length)
}

/** The first day that words name by a date of at least that length; null where they name none, or none that something can have been published on. */
function firstDay(words: string, leastLength = 0): IsoDate | null {
  const day = findDates(words, null).find(({ date, start, end }) => date?.precision === 'day' && end - start >= leastLength)?.date?.start
  return day && isPublicationDay(day) ? day : null
}

/** Shortens at a word, so that the whole stays readable in a list. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:–—-]+$/, '')}…`
}

function findTitle({ text, layout, tokens, sentences }: ArticleDocument): string {
  if (layout.headline) return shorten(text.slice(layout.headline.start, layout.headline.end), LONGEST_TITLE * 2)
  const after = layout.dateline?.end ?? -1
  const spanOf = (sentence: Sentence): string => text.slice(tokens[sentence.first]?.start ?? 0, tokens[sentence.end - 1]?.end ?? 0)
  const first = sentences.find((sentence) => (tokens[sentence.first]?.start ?? 0) >= after && /\p{L}/u.test(spanOf(sentence).slice(0, 200)))
  const title = first ? shorten(spanOf(first), LONGEST_TITLE).replace(/(?<![.])\.$/, '') : shorten(text, LONGEST_TITLE)
  return title === '' ? 'Untitled' : title
}

const REPORTS = /^\s*(?:news agency|news|agency|channel|television|TV|website|newspaper)?\s*(?:reported|reports|said|quoted|cited|writes|wrote|has learned)\b/i
const ACCORDING = /(?:according to|reported by|, via|source:|citing|quoted by)\s+(?:the\s+)?$/i

/** The agency that reported the article: in the dateline, by "… reported" or "according to …", or in brackets. One that somebody only told something is not. */
function findReportedBy({ text, layout, tokens, mentions }: ArticleDocument): string | null {
  const agency = layout.dateline?.agency
  if (agency) return text.slice(agency.start, agency.end).trim()
  for (const mention of mentions) {
    if (mention.type !== 'organization' || mention.sector !== 'MED') continue
    const [start, end] = [tokens[mention.first]?.start ?? 0, tokens[mention.end - 1]?.end ?? 0]
    const isReported = REPORTS.test(text.slice(end, end + 40)) || ACCORDING.test(text.slice(Math.max(0, start - 30), start))
    const isBracketed = text[start - 1] === '(' && text[end] === ')'
    if (isReported || isBracketed) return text.slice(start, end)
  }
  return null
}

/** What the text says of the article itself; what the file says of it comes first. */
export function findFacts(document: ArticleDocument, title: string | undefined, gazetteer: Gazetteer): FoundFacts {
  const place = document.layout.dateline?.place
  const name = place ? document.text.slice(place.start, place.end).replace(/\s+/g, ' ') : null
  const known = name === null ? undefined : gazetteer.entry(name.toLowerCase())
  return {
    title: title !== undefined && title.trim() !== '' ? title : findTitle(document),
    publishedOn: document.publishedOn,
    dateline: name === null ? null : known?.name.toLowerCase() === name.toLowerCase() ? known.name : inNormalCase(name),
    reportedBy: findReportedBy(document),
    language: document.language
  }
}
