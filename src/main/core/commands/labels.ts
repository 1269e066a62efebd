import type { Verdict } from '../../../shared/model/verdict.ts'

const LONGEST = 60

export const VERDICT_DONE: Readonly<Record<Verdict, string>> = { accepted: 'Accepted', rejected: 'Rejected', undecided: 'Reopened' }

/** Said where what was to be worked on is gone. */
export const ARTICLE_GONE = 'The article is no longer in the project. Choose another one.'
export const ENTITY_GONE = 'The entity is no longer there. Open the article again.'
export const EVENT_GONE = 'The event is no longer there. Open the article again.'
export const MENTION_GONE = 'The mention is no longer there. Open the article again.'
export const POST_GONE = 'The post is no longer there. Open the article again.'
export const SOME_MENTION_GONE = 'A mention is no longer there. Open the article again.'

/** A type with its article: “an organization”. */
export function withArticle(type: string): string {
  return `${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type}`
}

/** A name in quotation marks for a label; a long one is cut at a word. */
export function quoted(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return `“${line}”`
  return `“${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '').replace(/\s+\S*$/, '')} …”`
}

/** Days for a label: one, a range or an open range; undefined where none is known. */
export function daysOf(start: string | null, end: string | null): string | undefined {
  if (start === null) return end === null ? undefined : `until ${end}`
  if (end === null) return `since ${start}`
  return start === end ? start : `${start} to ${end}`
}
