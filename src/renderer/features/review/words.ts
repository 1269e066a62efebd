import type { DateRange } from '../../../shared/model/date-range.ts'
import type { EntityInArticle, Post } from '../../../shared/model/entity.ts'
import { writeDay } from '../../ui/day-words.ts'
import { countryName } from '../../ui/entity-country.ts'

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** What a date means, in words: "15 Feb 2023", "1 Jan 2023 to 31 Jan 2023 (a month)", "since 1 Mar 2011". */
export function writeDateRange(range: DateRange): string {
  if (range.start !== null && range.start === range.end) return writeDay(range.start)
  const known = range.precision === 'month' || range.precision === 'quarter' || range.precision === 'year' || range.precision === 'decade'
  const size = known ? ` (a ${range.precision})` : ''
  if (range.start !== null && range.end !== null) return `${writeDay(range.start)} to ${writeDay(range.end)}${size}`
  if (range.start !== null) return `since ${writeDay(range.start)}`
  if (range.end !== null) return `until ${writeDay(range.end)}`
  return 'Not resolved to a day'
}

/** The language's English name; nothing where it is not known. */
export function languageName(code: string): string | undefined {
  return code === 'und' ? undefined : LANGUAGES.of(code)
}

/** Why something was proposed, and how sure the machine is of it, in words and as a number. */
export function writeWhy({ why, confidence }: { readonly why: string; readonly confidence: number | null }): string {
  if (confidence === null) return why || 'Made by you'
  const sure = confidence >= 0.9 ? 'almost sure' : confidence >= 0.75 ? 'likely' : confidence >= 0.5 ? 'uncertain' : 'a guess'
  return [why, `${sure} (${confidence.toFixed(2)})`].filter(Boolean).join(' · ')
}

/** The line below an entity's name: its post and country, or what there is of them. A country is not said to be in itself. */
export function describeEntity(entity: Pick<EntityInArticle, 'type' | 'name' | 'posts' | 'country'>): string {
  if (entity.type === 'place' && entity.country !== null && countryName(entity.country) === entity.name) return 'Country'
  const post = entity.posts.find((held) => held.verdict === 'accepted') ?? entity.posts.find((held) => held.verdict === 'undecided')
  return [post && postWithoutCountry(post), entity.country && countryName(entity.country)].filter(Boolean).join(' · ')
}

function postWithoutCountry(post: Post): string {
  return post.title.charAt(0).toLocaleUpperCase() + post.title.slice(1)
}
