import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'
import { addDays, dayRange, range } from '../calendar.ts'
import { directionOf } from './direction.ts'
import { rule, type Around, type DateRule, type Groups } from './rule.ts'
import { DAY, numberOf, ORDINAL, SLACK } from './words.ts'

/**
 * Dates of the Hijri (Islamic) and the Persian (Solar Hijri) calendar, written with the names of their months. The
 * platform's own tables (Intl, "islamic-umalqura" and "persian") say which day that is.
 */
interface Calendar {
  readonly why: string
  /** Sources of regular expressions, from the first month to the twelfth. */
  readonly months: readonly string[]
  readonly year: string
  /** Day 1 of year 1 in the Gregorian calendar, counted backwards, and the mean length of a year: a first guess. */
  readonly epoch: IsoDate
  readonly meanYear: number
  readonly parts: Intl.DateTimeFormat
}

const GAP = String.raw`[\s’'‘ʿʼ-]*`
const ARTICLE = String.raw`(?:${GAP}(?:al|ul|ut|as|us|ath|th|el)(?![\p{L}])|l(?=[-\s’']))?${GAP}`
const parts = (calendar: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })

const HIJRI: Calendar = {
  why: 'Day or month of the Hijri calendar by the tables of Umm al-Qura; where the moon is looked for, it may be a day off',
  months: [
    String.raw`M[uo]harr?am`,
    String.raw`Safar`,
    String.raw`Rabi${ARTICLE}(?:Aww?al|I(?!I))`,
    String.raw`Rabi${ARTICLE}(?:[TS]h?ani|Akhir|II)`,
    String.raw`J[ua]mad[ai]${ARTICLE}(?:Aww?al|Ula|I(?!I))`,
    String.raw`J[ua]mad[ai]${ARTICLE}(?:[TS]h?ani(?:ya)?h?|Akhira?h?|II)`,
    String.raw`Rajab`,
    String.raw`Sha[’'‘ʿ]?a?ban`,
    String.raw`Rama[dz]h?an`,
    String.raw`Shaww?al`,
    String.raw`(?:Dh|Z)[u]?l?${ARTICLE}Q[ai][’'‘ʿ]?a?da?h?`,
    String.raw`(?:Dh|Z)[u]?l?${ARTICLE}Hijj?ah?`
  ],
  year: String.raw`1[345]\d\d`,
  epoch: '0622-07-19',
  meanYear: 354.36708,
  parts: parts('islamic-umalqura')
}

const PERSIAN: Calendar = {
  why: 'Day or month of the Persian calendar',
  months: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'A?mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
  year: String.raw`1[234]\d\d`,
  epoch: '0622-03-22',
  meanYear: 365.2422,
  parts: parts('persian')
}

interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

function read({ parts: format }: Calendar, date: IsoDate): CalendarDay {
  const found = new Map(format.formatToParts(new Date(`${date}T00:00:00Z`)).map(({ type, value }) => [type, Number(value)]))
  return { year: found.get('year') ?? 0, month: found.get('month') ?? 0, day: found.get('day') ?? 0 }
}

const LONGEST_MONTH = 31
const order = ({ year, month, day }: CalendarDay): number => (year * 12 + month - 1) * LONGEST_MONTH + day - 1

/** The Gregorian day of a day of another calendar: a guess by mean lengths, corrected by what the platform makes of it. */
function toGregorian(calendar: Calendar, wanted: CalendarDay): IsoDate | null {
  let date = addDays(calendar.epoch, Math.round((wanted.year - 1 + (wanted.month - 1) / 12) * calendar.meanYear + wanted.day - 1))
  for (let tries = 0; tries < 12; tries++) {
    const off = order(wanted) - order(read(calendar, date))
    if (off === 0) return date
    date = addDays(date, Math.abs(off) < LONGEST_MONTH - 3 ? off : Math.sign(off) * 2)
  }
  return null
}

/** A day, or a whole month, of a year of that calendar. */
function rangeIn(calendar: Calendar, year: number, month: number, day: number | undefined): DateRange | null {
  if (day !== undefined) return dayRange(toGregorian(calendar, { year, month, day }))
  const start = toGregorian(calendar, { year, month, day: 1 })
  const next = toGregorian(calendar, month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 })
  return start === null || next === null ? null : range(start, addDays(next, -1), 'range')
}

function resolveIn(calendar: Calendar, groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const month = calendar.months.findIndex((name) => new RegExp(`^${name}$`, 'iu').test(groups.month ?? '')) + 1
  const day = groups.day === undefined ? undefined : numberOf(groups.day)
  if (groups.year !== undefined) return rangeIn(calendar, Number(groups.year), month, day)
  if (today === null) return null
  const year = read(calendar, today).year
  const near = [year - 1, year, year + 1].flatMap((one) => rangeIn(calendar, one, month, day) ?? [])
  if (directionOf(around) === 'ahead') return near.find(({ start }) => start !== null && start >= today) ?? null
  return near.filter(({ start }) => start !== null && start <= addDays(today, SLACK)).at(-1) ?? null
}

function rulesOf(calendar: Calendar, era: string): readonly DateRule[] {
  const anchor = new RegExp(`(?<![\\p{L}\\p{N}])(?:${calendar.months.join('|')})(?![\\p{L}])`, 'gu')
  const month = `(?<month>${calendar.months.join('|')})(?![\\p{L}])`
  const year = String.raw`(?:,?\s+(?<year>${calendar.year})(?!\d)(?:\s+(?:${era})(?![\p{L}]))?)`
  const resolve: DateRule['resolve'] = (groups, today, around) => resolveIn(calendar, groups, today, around)
  const isComplete: DateRule['isComplete'] = (groups, today) => groups.year !== undefined || today !== null
  return [
    rule(anchor, String.raw`(?<day>${DAY}|${ORDINAL})\s+(?:of\s+)?(?:the\s+month\s+of\s+)?${month}${year}?`, calendar.why, resolve, { isComplete }),
    rule(anchor, String.raw`${month}\s+(?<day>${DAY})${year}?`, calendar.why, resolve, { isComplete }),
    rule(anchor, String.raw`${month}(?:\s+of)?${year}`, calendar.why, resolve, { isComplete })
  ]
}

/** "the 14th of Ramadan 1444", "22 Bahman", "Farvardin 1403"; a month's name alone may be a name of people or a feast. */
export const OTHER_CALENDAR_RULES: readonly DateRule[] = [...rulesOf(HIJRI, String.raw`A\.?H\.?|H`), ...rulesOf(PERSIAN, String.raw`A\.?P\.?|S\.?H\.?|AHS`)]
