import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import { FEW, shift, spanOf } from './dates/counted.ts'
import { COUNT, numberOf, UNIT, VAGUE } from './dates/words.ts'

/** A date that counts from another one of the text: "three days later", "the same day". */
export interface Anchored {
  readonly start: number
  readonly end: number
  /** Units forward or back; 0 for the same. */
  readonly count: number
  /** The farther end where no number says how many ("several days later"), else the same as `count`. */
  readonly most: number
  readonly unit: string
  /** Whether it may count from publication where the text has no date before it: "the previous week", but not "two days later". */
  readonly isBesidePublication: boolean
}

const COUNTED = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:(?<count>${COUNT})|${VAGUE})\s+(?<unit>${UNIT})|(?<plural>days|weeks|months|years))\s+(?<way>earlier|later|before\s+that|after\s+that|afterwards)(?!\p{L})`, 'giu')
const NEXT_TO = /(?<![\p{L}\p{N}])(?:the|that)\s+(?:(?<step>same|very same|previous|preceding|following)\s+(?<unit>day|week|month|year)|(?<step2>next)\s+(?<unit2>day))(?!\p{L})/giu
/** "the day before", where no event follows that it is the eve of. */
const BESIDE = /(?<![\p{L}\p{N}])the\s+(?<unit>day|week|month|year)\s+(?<way>before|earlier|after|later)(?=\s*(?:[.,;:!?)–—\n]|$)|\s+(?:and|but|in|at|by)(?!\p{L}))/giu

/** What one of the three holds: without it, none needs to be looked for. */
const ANY = /(?:day|week|month|year|decade)s?\s+(?:earlier|later|before|after)|(?:same|previous|preceding|following|next)\s+(?:day|week|month|year)/i

const isBack = (way: string): boolean => /^(?:earlier|before)/i.test(way)

function counted(match: RegExpMatchArray): Anchored {
  const { count, unit, plural, way = '' } = match.groups ?? {}
  const [least, most] = count === undefined ? FEW : [numberOf(count), numberOf(count)]
  const sign = isBack(way) ? -1 : 1
  const start = match.index ?? 0
  return { start, end: start + match[0].length, unit: (unit ?? plural ?? '').toLowerCase(), count: sign * least, most: sign * most, isBesidePublication: false }
}

/** One beside another date, its article left outside. */
function beside(match: RegExpMatchArray, count: number): Anchored {
  const { unit = '', unit2 } = match.groups ?? {}
  const start = match.index ?? 0
  const article = /^\S+\s+/.exec(match[0])?.[0].length ?? 0
  return { start: start + article, end: start + match[0].length, unit: (unit2 ?? unit).toLowerCase(), count, most: count, isBesidePublication: true }
}

/** Finds them; without "the", "previous week" counts from publication. */
export function findAnchored(text: string): readonly Anchored[] {
  if (!ANY.test(text)) return []
  const steps = [...text.matchAll(NEXT_TO)].map((match) => {
    const { step, step2 } = match.groups ?? {}
    return beside(match, /same/i.test(step ?? '') ? 0 : /following|next/i.test(step ?? step2 ?? '') ? 1 : -1)
  })
  const ways = [...text.matchAll(BESIDE)].map((match) => beside(match, isBack(match.groups?.way ?? '') ? -1 : 1))
  return [...[...text.matchAll(COUNTED)].map(counted), ...steps, ...ways].sort((a, b) => a.start - b.start)
}

/** The date counted from another; null where that one is less exact than the count ("three days" after a month). */
export function countFrom(base: DateRange, { count, most, unit }: Pick<Anchored, 'count' | 'most' | 'unit'>): DateRange | null {
  // What runs over several days is counted from its end forward, and from its start back.
  const day: IsoDate | null = count > 0 ? base.end : base.start
  if (day === null) return null
  const isDay = base.precision === 'day' || base.start === base.end
  if (unit.startsWith('day') && !isDay) return count === 0 ? base : null
  if (unit.startsWith('week') && !isDay && base.precision !== 'range') return null
  if (unit.startsWith('month') && (base.precision === 'year' || base.precision === 'decade')) return null
  if (unit.startsWith('year') && base.precision === 'decade') return null
  return count === most ? shift(day, count, unit) : count > 0 ? spanOf(shift(day, count, unit), shift(day, most, unit)) : spanOf(shift(day, most, unit), shift(day, count, unit))
}
