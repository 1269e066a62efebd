import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'
import { addDays, monthOf, monthRange, partOf, range, weekRange, yearOf, yearRange, yearsRange } from '../calendar.ts'
import { shift } from './counted.ts'
import { directionOf } from './direction.ts'
import { rule, type Around, type DateRule, type Groups } from './rule.ts'
import { ANCHORS, numberOf, ORDINAL, PART, STEPS, YEAR } from './words.ts'

const lower = (text: string | undefined): string => (text ?? '').toLowerCase()
const inPart = (whole: DateRange | null, groups: Groups): DateRange | null => (groups.part === undefined ? whole : partOf(whole, groups.part))

/** Saturday and Sunday of the week of a day, some weeks on. */
function weekendRange(today: IsoDate, weeks: number): DateRange {
  const saturday = addDays(weekRange(today, weeks).start ?? today, 5)
  return range(saturday, addDays(saturday, 1), 'range')
}

/** "the weekend" is the one just past unless the sentence looks ahead. */
function resolveWeekend(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  if (today === null) return null
  const step = lower(groups.step)
  if (step === 'last' || step === 'previous' || step === 'past') return weekendRange(today, -1)
  if (step === 'next') return weekendRange(today, 1)
  const own = weekendRange(today, 0)
  const direction = directionOf(around) ?? (step === 'the' ? 'back' : 'ahead')
  return direction === 'back' && (own.start ?? today) > today ? weekendRange(today, -1) : own
}

function quarterRange(year: number, quarter: number): DateRange | null {
  const [first, last] = [monthRange(year, quarter * 3 - 2), monthRange(year, quarter * 3)]
  return first && last ? range(first.start, last.end, 'quarter') : null
}

/** "last week", "this decade", "the end of next month"; "the past year" is the one up to today. */
function resolveStep(groups: Groups, today: IsoDate | null): DateRange | null {
  if (today === null) return null
  const [step, unit] = [lower(groups.step), lower(groups.unit)]
  const offset = ['last', 'previous'].includes(step) ? -1 : ['next', 'coming'].includes(step) ? 1 : 0
  if (step === 'past') return inPart(range(shift(today, -1, unit)?.start ?? null, today, 'range'), groups)
  // Quarters before the first run on into the year before.
  if (unit === 'quarter') {
    const start = monthRange(yearOf(today), Math.floor((monthOf(today) - 1) / 3) * 3 + 1 + offset * 3)?.start
    return start === null || start === undefined ? null : inPart(quarterRange(yearOf(start), Math.floor((monthOf(start) + 2) / 3)), groups)
  }
  return inPart(shift(today, offset, unit), groups)
}

function resolveYears(groups: Groups): DateRange | null {
  const from = Number(groups.from)
  const to = (groups.to ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(groups.to) : Number(groups.to)
  return to < from ? null : yearsRange(from, to, 'range')
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

function resolveDecade(groups: Groups): DateRange | null {
  const named = DECADES.indexOf(lower(groups.word))
  const start = named >= 0 ? 1920 + named * 10 : groups.short === undefined ? Number(groups.decade) : 1900 + Number(groups.short)
  return inPart(yearsRange(start, start + 9, 'decade'), groups)
}

/** The 19th century as the years from 1801 to 1900. */
function resolveCentury(groups: Groups): DateRange | null {
  const first = (numberOf(groups.century) - 1) * 100 + 1
  return numberOf(groups.century) > 21 ? null : inPart(yearsRange(first, first + 99, 'range'), groups)
}

/** First and last month; a winter ends in the year after. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14] }

function resolveSeason(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const months = SEASONS[lower(groups.season ?? groups.season2 ?? groups.season3)]
  if (!months) return null
  const of = (year: number): DateRange => range(monthRange(year, months[0])?.start ?? null, monthRange(year, months[1])?.end ?? null, 'range')
  if (groups.year !== undefined) return inPart(of(Number(groups.year)), groups)
  if (today === null) return null
  if (groups.yearStep !== undefined) return inPart(of(yearOf(today) + (STEPS[lower(groups.yearStep)] ?? 0)), groups)
  const step = lower(groups.step)
  const all = [-2, -1, 0, 1].map((offset) => of(yearOf(today) + offset))
  const isOver = ({ end }: DateRange): boolean => end !== null && end < today
  const hasBegun = ({ start }: DateRange): boolean => start !== null && start <= today
  const isAhead = step === 'next' || (step !== 'last' && directionOf(around) === 'ahead')
  const running = all.find((one) => hasBegun(one) && !isOver(one))
  if (step === 'last') return all.filter(isOver).at(-1) ?? null
  if (step === 'this') return running ?? of(yearOf(today))
  if (isAhead) return (step === 'next' ? undefined : running) ?? all.find((one) => !hasBegun(one)) ?? null
  return all.filter(hasBegun).at(-1) ?? null
}

/** A season alone is written small: "Arab Spring", "the Summer Palace". */
function isRealSeason({ groups }: RegExpMatchArray, { after }: Around): boolean {
  return groups?.season3 === undefined || (/^\p{Ll}/u.test(groups.season3) && !/^\s+\p{Lu}/u.test(after))
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** A quarter without its year is the last that began, or the next where the sentence looks ahead. */
function resolveQuarter(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const quarter = groups.q === undefined ? QUARTERS.indexOf(lower(groups.ordinal)) + 1 : Number(groups.q)
  if (groups.year !== undefined) return quarterRange(Number(groups.year), quarter)
  if (today === null) return null
  const step = lower(groups.step)
  const own = quarterRange(yearOf(today) + (STEPS[step] ?? 0), quarter)
  return step === '' && own?.start && own.start > today && directionOf(around) !== 'ahead' ? quarterRange(yearOf(today) - 1, quarter) : own
}

function resolveYear(groups: Groups): DateRange | null {
  return groups.era === undefined ? inPart(yearRange(Number(groups.year)), groups) : null
}

/** A bare number from 1500 to 2099 is a year unless it counts or numbers something: "2000 soldiers", "Resolution 1701". */
function isRealYear(match: RegExpMatchArray, around: Around): boolean {
  if (match.groups?.part !== undefined) return true
  const [before, after] = [around.before.slice(-24), around.after.slice(0, 20)]
  if (/(?:[$€£#%]|\b(?:resolution|number|no\.|flight|article|some|about|over|nearly|than|least|almost|around|only|route|page|room|another|with|numbered|killed|reached|total(?:ling)?(?: of)?))\s*$/i.test(before)) return !/^\s+\p{Ll}/u.test(after) && /\b(?:than|around|about|over)\s*$/i.test(before)
  return !/^\s*(?:[%°]|(?:people|soldiers|troops|men|women|children|years|families|tons|tonnes|kilomet\p{L}+|miles|meters|metres|dollars|euros|members|villages|homes|refugees|civilians|fighters|km|kg|police|others|more|workers|students|protesters|houses|prisoners|votes|seats|feet|acres|square)\b)/u.test(after)
}


/** Weeks, quarters, seasons, years, decades and centuries. */
export const PERIOD_RULES: readonly DateRule[] = [
  rule(ANCHORS.century, String.raw`(?:(?<part>${PART})[\s-]+(?:the\s+)?)?(?<century>\d{1,2}(?:st|nd|rd|th)|${ORDINAL})[\s-]century`, 'Century', resolveCentury, { flags: 'giu' }),
  rule(ANCHORS.weekend, String.raw`(?<step>the|last|previous|past|this|next|coming)\s+weekend(?!\s+of)`, 'Weekend, counted from publication', resolveWeekend, { flags: 'giu' }),
  rule(ANCHORS.unit, String.raw`(?:(?<part>${PART})\s+(?:the\s+)?)?(?<step>last|previous|past|this|next|coming)\s+(?<unit>week|month|quarter|year|decade)`, 'Time counted from publication', resolveStep, { flags: 'giu' }),
  rule(ANCHORS.unit, String.raw`(?<part>${PART})\s+the\s+(?<unit>week|month|quarter|year|decade)`, 'Part of the time around publication', resolveStep, { flags: 'giu' }),
  rule(ANCHORS.year, String.raw`(?:(?<part>${PART})[\s-]+(?:the\s+)?)?(?<year>${YEAR})(?<era>\s+(?:BC|B\.C|BCE)\.?)?(?:\s+(?:AD|A\.D|CE)\.?)?`, 'Year in figures', resolveYear, { isDate: isRealYear, isComplete: ({ era }) => era === undefined }),
  rule(ANCHORS.year, String.raw`(?<from>${YEAR})\s?[-–/]\s?(?<to>(?:1[5-9]|20)\d\d|\d\d)`, 'Years from and to', resolveYears, { isComplete: () => true }),
  rule(ANCHORS.decade, String.raw`(?:(?<part>${PART})[\s-]+(?:the\s+)?)?(?:(?<decade>(?:1[5-9]|20)\d0)s|(?<=\bthe\s)[’'‘](?<short>[2-9]0)s|(?<=\b(?:the|early|mid|late)[\s-])(?<word>${DECADES.join('|')}))`, 'Decade', resolveDecade),
  rule(
    ANCHORS.season,
    String.raw`(?:(?<part>${PART})[\s-]+(?:the\s+)?)?(?:(?<step>last|next|this)\s+(?<season>spring|summer|autumn|fall|winter)|(?<season2>spring|summer|autumn|winter|fall(?=\s+of))(?:\s+of)?\s+(?:(?<year>${YEAR})(?:[-–/]\d\d)?|(?<yearStep>last|this|next)\s+year)|(?<=\b(?:in|by|since|until|during|over|before|early|mid|late)[\s-](?:the\s+)?)(?<season3>spring|summer|autumn|winter)(?!\s+of\b))`,
    'Season of a year', resolveSeason, { flags: 'giu', isDate: isRealSeason }
  ),
  rule(ANCHORS.quarter, String.raw`(?:(?<ordinal>first|second|third|fourth)\s+quarter|Q(?<q>[1-4]))(?:\s+(?:of\s+)?(?:(?<year>${YEAR})|(?<step>last|this|next)\s+year))?`, 'Quarter of a year', resolveQuarter, { flags: 'giu' })
]
