import type { RequestInput } from '../../../shared/contract/requests.ts'
import type { BriefingPage } from '../../../shared/contract/requests/briefing.ts'
import type { BriefingFilter, BriefingFormat, BriefingSpec, BriefingSubject, BriefingTable } from '../../../shared/model/briefing.ts'
import { ENTITY_TYPES, MENTION_TYPES } from '../../../shared/model/mention.ts'
import { VERDICTS, type Verdict } from '../../../shared/model/verdict.ts'
import { countryName } from '../../ui/entity-country.ts'
import { plural } from '../../ui/plural.ts'
import { toggled } from '../../ui/toggled.ts'

/** The filters with every list that the model leaves to choice. */
export type WholeFilter = Required<BriefingFilter>

/** A briefing to be: what it holds, what it is written as, and what the chosen entities and places are called. */
export interface BriefingChoice {
  readonly spec: ChosenSpec
  readonly format: BriefingFormat
  readonly names: Readonly<Record<string, string>>
}

export interface ChosenSpec extends BriefingSpec {
  readonly filter: WholeFilter
}

const OPEN: WholeFilter = { verdicts: [], types: [], tagIds: [], from: null, to: null, kinds: [], ploverTypes: [], entityIds: [], countries: [], placeIds: [], flags: [], search: '' }

/** What a briefing starts with: the events, and only what was checked and accepted. */
export const FIRST_SPEC: ChosenSpec = { subject: 'events', filter: { ...OPEN, verdicts: ['accepted'] } }

export const FIRST_CHOICE: BriefingChoice = { spec: FIRST_SPEC, format: 'csv', names: {} }

/** What each format is, in a line. */
export const FORMAT_NAMES: Readonly<Record<BriefingFormat, { readonly name: string; readonly says: string }>> = {
  csv: { name: 'CSV', says: 'The table as it is shown, for spreadsheets.' },
  polecat: { name: 'POLECAT', says: 'POLECAT’s 40 columns parted by tabs, one row an event, in PLOVER’s codes.' },
  phoenix: { name: 'Phoenix', says: 'Phoenix’s 26 columns parted by tabs, without a header: one row for each pair of actor and recipient, in CAMEO’s codes.' },
  plover: { name: 'PLOVER', says: 'JSON lines, one event each, with its sides as lists.' }
}

/** Only events have other formats than the table. */
export function formatOf({ spec, format }: BriefingChoice): BriefingFormat {
  return spec.subject === 'events' ? format : 'csv'
}

/** Whether the rows are events of whichever kind, with sides and days of their own. */
export function isOfEvents(subject: BriefingSubject): boolean {
  return subject === 'events' || subject === 'statements'
}

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

/** Changes the subject; the columns, and filters that its rows cannot have, are let go. */
export function withSubject({ filter }: ChosenSpec, subject: BriefingSubject): ChosenSpec {
  const possible = typesOf(subject)
  const { kinds, ploverTypes, entityIds, countries, placeIds, flags, search } = filter
  return {
    subject,
    filter: {
      ...filter,
      types: filter.types.filter((type) => possible.includes(type)),
      ...(isOfEvents(subject) ? { entityIds, countries, placeIds, flags, search } : { entityIds: [], countries: [], placeIds: [], flags: [], search: '' }),
      ...(subject === 'events' ? { kinds, ploverTypes } : { kinds: [], ploverTypes: [] })
    }
  }
}

/** Whether a filter other than the verdict leaves anything out. */
export function isNarrowed({ from, to, types, tagIds, kinds, ploverTypes, entityIds, countries, placeIds, flags, search }: WholeFilter): boolean {
  return from !== null || to !== null || [types, tagIds, kinds, ploverTypes, entityIds, countries, placeIds, flags, search.trim()].some(({ length }) => length > 0)
}

/** Opens every filter but the verdict. */
export function widened({ filter, ...rest }: ChosenSpec): ChosenSpec {
  return { ...rest, filter: { ...OPEN, verdicts: filter.verdicts } }
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
export function describeSpec({ subject, filter }: ChosenSpec, tagName: (id: string) => string, entityName: (id: string) => string): string {
  const [, many] = NOUNS[subject]
  const isEvery = filter.verdicts.length === 0 || filter.verdicts.length === VERDICTS.length
  const verdicts = subject === 'articles' ? many : `${isEvery ? 'all' : inReadingOrder(filter.verdicts).join(' and ')} ${many}`
  const parts = [
    verdicts,
    [...filter.types, ...filter.kinds].join(', '),
    filter.ploverTypes.join(', '),
    filter.flags.join(' or '),
    filter.entityIds.length > 0 ? `with ${filter.entityIds.map(entityName).join(' or ')}` : '',
    filter.countries.length > 0 ? `of ${filter.countries.map(countryName).join(' or ')}` : '',
    filter.placeIds.length > 0 ? `in ${filter.placeIds.map(entityName).join(' or ')}` : '',
    filter.search.trim() === '' ? '' : `“${filter.search.trim()}”`,
    filter.tagIds.length > 0 ? `tagged ${filter.tagIds.map(tagName).join(' or ')}` : '',
    describeDates(subject, filter)
  ].filter((part) => part !== '')
  const text = parts.join(' · ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function describeDates(subject: BriefingSubject, { from, to }: Pick<BriefingFilter, 'from' | 'to'>): string {
  const published = isOfEvents(subject) ? '' : 'published '
  if (from !== null && to !== null) return `${published}${isOfEvents(subject) ? 'from ' : ''}${from} to ${to}`
  if (from !== null) return `${published}from ${from}`
  return to === null ? '' : `${published}up to ${to}`
}

/** The count of rows: "1 entity", "1,204 entities". */
export function countRows(subject: BriefingSubject, total: number): string {
  const [one, many] = NOUNS[subject]
  return plural(total, one, many)
}

/** What the file will hold, in a line: the count of rows, and for other formats than CSV how many events fit and what is left out. */
export function describeHolding(choice: BriefingChoice, { total, foundCount, fittingCount, leftOut }: Pick<BriefingPage, 'total' | 'foundCount' | 'fittingCount' | 'leftOut'>): string {
  const { subject } = choice.spec
  const format = formatOf(choice)
  if (foundCount === 0) return countRows(subject, 0)
  if (format === 'csv') return `${countRows(subject, total)} · exactly what the file will hold`
  const { name, says } = FORMAT_NAMES[format]
  const rows = total === fittingCount ? '' : `, in ${plural(total, 'row')}`
  return `${fittingCount} of ${countRows(subject, foundCount)} fit ${name}${rows}. ${leftOut ?? says}`
}

/** Why a table is empty and what to do about it. */
export interface EmptyReason {
  readonly title: string
  readonly sentence: string
  readonly action: 'include-undecided' | 'clear-filters' | 'review'
}

/** Finds the likeliest reason for an empty table. */
export function explainEmpty({ subject, filter }: ChosenSpec, articleCount: number, held?: Pick<BriefingPage, 'foundCount' | 'leftOut'>): EmptyReason {
  const [, many] = NOUNS[subject]
  if (held?.leftOut && held.foundCount > 0) return { title: `None of ${countRows(subject, held.foundCount)} fits this format`, sentence: `${held.leftOut} Choose another format, or add what is missing in Review.`, action: 'review' }
  if (articleCount === 0) return { title: 'There are no articles yet', sentence: 'Open articles first, check what is found in them, then come back for the briefing.', action: 'review' }
  if (isNarrowed(filter)) return { title: `No ${many} match these filters`, sentence: 'Widen them, or clear them all.', action: 'clear-filters' }
  if (subject !== 'articles' && filter.verdicts.length > 0 && !filter.verdicts.includes('undecided')) {
    return { title: `No ${many} are ${filter.verdicts.join(' or ')} yet`, sentence: 'A briefing holds what you have checked. Accept findings in Review, or include the undecided ones to see what the machine proposes.', action: 'include-undecided' }
  }
  return { title: `There are no ${many}`, sentence: 'Nothing of this kind was found in the articles. You can mark it yourself in Review.', action: 'review' }
}

/** The contract's lists are writable; the model's are not. */
export function toInput({ subject, filter, columns = [] }: ChosenSpec): RequestInput<'briefing.preview'>['spec'] {
  return {
    subject, columns: [...columns],
    filter: {
      ...filter, verdicts: [...filter.verdicts], types: [...filter.types], tagIds: [...filter.tagIds], kinds: [...filter.kinds],
      ploverTypes: [...filter.ploverTypes], entityIds: [...filter.entityIds], countries: [...filter.countries],
      placeIds: [...filter.placeIds], flags: [...filter.flags], search: filter.search.trim()
    }
  }
}
