import type { BriefingFilter, BriefingSpec, BriefingSubject, BriefingTable } from '../../../shared/model/briefing.ts'
import { ENTITY_TYPES, MENTION_TYPES } from '../../../shared/model/mention.ts'
import { VERDICTS, type Verdict } from '../../../shared/model/verdict.ts'
import { plural } from '../../ui/plural.ts'

/** What a briefing starts with: the entities, and only what was checked and accepted. */
export const FIRST_SPEC: BriefingSpec = { subject: 'entities', filter: { verdicts: ['accepted'], types: [], tagIds: [], from: null, to: null } }

export const SUBJECT_NAMES: Readonly<Record<BriefingSubject, { readonly name: string; readonly says: string }>> = {
  events: { name: 'Events', says: 'One row for each event: who did what to whom, when and where.' },
  statements: { name: 'Statements', says: 'One row for each statement: who said what, to whom and about whom.' },
  entities: { name: 'Entities', says: 'One row for each person, organization and place.' },
  posts: { name: 'Posts', says: 'One row for each post and who holds it.' },
  mentions: { name: 'Mentions', says: 'One row for each marked span of text.' },
  articles: { name: 'Articles', says: 'One row for each article.' }
}

const NOUNS: Readonly<Record<BriefingSubject, readonly [string, string]>> = {
  events: ['event', 'events'],
  statements: ['statement', 'statements'],
  entities: ['entity', 'entities'],
  posts: ['post', 'posts'],
  mentions: ['mention', 'mentions'],
  articles: ['article', 'articles']
}

/** The types that a subject's rows can have, with those the analyst added as far as they are known; none where a row has no type. */
export function typesOf(subject: BriefingSubject, added: readonly string[] = []): readonly string[] {
  if (subject === 'entities') return ENTITY_TYPES
  return subject === 'mentions' ? [...new Set([...MENTION_TYPES, ...added])] : []
}

/** The types in the rows of a table. */
export function typesIn({ columns, rows }: BriefingTable): readonly string[] {
  const at = columns.indexOf('type')
  return at < 0 ? [] : [...new Set(rows.map((row) => row[at] ?? ''))].filter((type) => type !== '')
}

/** Changes the subject; types that its rows cannot have are let go. */
export function withSubject(spec: BriefingSpec, subject: BriefingSubject): BriefingSpec {
  const possible = typesOf(subject)
  return { subject, filter: { ...spec.filter, types: spec.filter.types.filter((type) => possible.includes(type)) } }
}

/** Puts a value into a list filter or takes it out. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

/** Keeps verdicts in their own order, so that the same choice is the same request. */
export function toggledVerdict(verdicts: readonly Verdict[], verdict: Verdict): readonly Verdict[] {
  const next = toggled(verdicts, verdict)
  return VERDICTS.filter((each) => next.includes(each))
}

/** Accepted first: it is what a briefing is about. */
export function inReadingOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...verdicts].sort((a, b) => Number(b === 'accepted') - Number(a === 'accepted'))
}

/** What the table holds, in words: "Accepted entities · person · from 2024-01-01". */
export function describeSpec({ subject, filter }: BriefingSpec, tagName: (id: string) => string): string {
  const [, many] = NOUNS[subject]
  const isEvery = filter.verdicts.length === 0 || filter.verdicts.length === VERDICTS.length
  const verdicts = subject === 'articles' ? many : `${isEvery ? 'all' : inReadingOrder(filter.verdicts).join(' and ')} ${many}`
  const parts = [
    verdicts,
    filter.types.join(', '),
    filter.tagIds.length > 0 ? `tagged ${filter.tagIds.map(tagName).join(' or ')}` : '',
    describeDates(filter)
  ].filter((part) => part !== '')
  const text = parts.join(' · ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function describeDates({ from, to }: Pick<BriefingFilter, 'from' | 'to'>): string {
  if (from !== null && to !== null) return `published ${from} to ${to}`
  if (from !== null) return `published from ${from}`
  return to === null ? '' : `published up to ${to}`
}

/** The count of rows: "1 entity", "1,204 entities". */
export function countRows(subject: BriefingSubject, total: number): string {
  const [one, many] = NOUNS[subject]
  return plural(total, one, many)
}

/** Why a table is empty and what to do about it. */
export interface EmptyReason {
  readonly title: string
  readonly sentence: string
  readonly action: 'include-undecided' | 'clear-filters' | 'review'
}

/** Finds the likeliest reason for an empty table. */
export function explainEmpty({ subject, filter }: BriefingSpec, articleCount: number): EmptyReason {
  const [, many] = NOUNS[subject]
  if (articleCount === 0) return { title: 'There are no articles yet', sentence: 'Open articles first, check what is found in them, then come back for the briefing.', action: 'review' }
  const isNarrowed = filter.types.length > 0 || filter.tagIds.length > 0 || filter.from !== null || filter.to !== null
  if (isNarrowed) return { title: `No ${many} match these filters`, sentence: 'Widen the types, tags or dates, or clear them all.', action: 'clear-filters' }
  if (subject !== 'articles' && filter.verdicts.length > 0 && !filter.verdicts.includes('undecided')) {
    return { title: `No ${many} are ${filter.verdicts.join(' or ')} yet`, sentence: 'A briefing holds what you have checked. Accept findings in Review, or include the undecided ones to see what the machine proposes.', action: 'include-undecided' }
  }
  return { title: `There are no ${many}`, sentence: 'Nothing of this kind was found in the articles. You can mark it yourself in Review.', action: 'review' }
}

/** The contract's lists are writable; the model's are not. */
export function toInput({ subject, filter }: BriefingSpec): { subject: BriefingSpec['subject']; filter: { verdicts: BriefingSpec['filter']['verdicts'][number][]; types: string[]; tagIds: string[]; from: string | null; to: string | null } } {
  return { subject, filter: { ...filter, verdicts: [...filter.verdicts], types: [...filter.types], tagIds: [...filter.tagIds] } }
}
