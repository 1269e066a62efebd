import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'
import { addDays, dayOf, dayRange, monthOf, monthRange, partOf, range, weekdayOf, yearOf } from '../calendar.ts'
import { WEEKDAYS } from '../lists/words.ts'
import { directionOf } from './direction.ts'
import { rule, type Around, type DateRule, type Groups } from './rule.ts'
import { ANCHORS, DAY, MONTH, monthNumber, numberOf, ORDINAL, PART, SLACK, STEPS, WEEKDAY, WEEKDAY_LEAD, YEAR } from './words.ts'

/** The year a month or day without one means: the last one, or the next where the sentence looks ahead. */
function nearestYear(today: IsoDate, month: number, day: number, around: Around): number {
  const year = yearOf(today)
  const start = dayOf(year, month, Math.min(Math.max(day, 1), 28)) ?? today
  const isAhead = directionOf(around) === 'ahead'
  if (start > today && !isAhead) return monthOf(today) === month && day > 0 && start <= addDays(today, SLACK) ? year : year - 1
  if (start < addDays(today, -31) && isAhead && monthOf(today) !== month) return year + 1
  return year
}

const OTHER_END = String.raw`\s*(?:to|and|or|until|till|through|,|[-–—])\s*(?:the\s+)?(?:${DAY}\s+(?:of\s+)?)?(?<month>${MONTH})(?:\s+${DAY})?,?\s+(?:of\s+)?(?:(?<year>${YEAR})|(?<step>last|this|next)\s+year)`
const YEAR_AFTER = new RegExp(String.raw`^${OTHER_END}(?![\p{L}\p{N}])`, 'u')
const YEAR_BEFORE = new RegExp(String.raw`(?<month>${MONTH})(?:\s+${DAY})?,?\s+(?<year>${YEAR})\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?$`, 'u')

/** The year that stands only at the other end: "between May and July 2025", "from 28 August 2022 to 2 September". */
function sharedYear(today: IsoDate | null, month: number, { before, after }: Around): number | null {
  const [later, earlier] = [YEAR_AFTER.exec(after)?.groups, YEAR_BEFORE.exec(before)?.groups]
  if (later) {
    const step = later.step === undefined ? undefined : STEPS[later.step.toLowerCase()]
    const year = step === undefined ? Number(later.year) : today === null ? NaN : yearOf(today) + step
    return Number.isNaN(year) ? null : year - Number(month > monthNumber(later.month))
  }
  return earlier ? Number(earlier.year) + Number(month < monthNumber(earlier.month)) : null
}

/** The year of a date that names its month: in figures, "last year", at the other end, or the nearest; null where that needs today. */
function yearFor(groups: Groups, today: IsoDate | null, day: number, around: Around): number | null {
  if (groups.year !== undefined) return Number(groups.year)
  const step = groups.yearStep === undefined ? undefined : STEPS[groups.yearStep.toLowerCase()]
  if (step !== undefined) return today === null ? null : yearOf(today) + step
  const month = monthNumber(groups.month)
  return sharedYear(today, month, around) ?? (today === null ? null : nearestYear(today, month, day, around))
}

function resolveMonthDay(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const [month, day] = [monthNumber(groups.month), numberOf(groups.day)]
  const last = groups.last2 ?? groups.last
  const lastDay = last === undefined ? day : numberOf(last)
  const lastMonth = groups.lastMonth === undefined ? month : monthNumber(groups.lastMonth)
  const year = yearFor(groups, today, day, around)
  if (year === null) return null
  const [start, end] = [dayOf(year, month, day), dayOf(lastMonth < month ? year + 1 : year, lastMonth, lastDay)]
  if (start === null || end === null || end < start) return null
  return range(start, end, start === end ? 'day' : 'range')
}

function resolveMonth(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const month = monthNumber(groups.month)
  const step = (groups.step ?? '').toLowerCase()
  let year: number | null
  if (groups.year !== undefined || step === '') {
    const isNow = today !== null && month === monthOf(today) && groups.year === undefined && groups.yearStep === undefined && sharedYear(today, month, around) === null
    year = isNow ? yearOf(today) : yearFor(groups, today, 1, around)
  } else if (today === null) year = null
  else if (step === 'last') year = yearOf(today) - Number(month >= monthOf(today))
  else year = yearOf(today) + Number(step === 'next' && month <= monthOf(today))
  if (year === null) return null
  const whole = monthRange(year, month)
  return groups.part === undefined ? whole : partOf(whole, groups.part)
}

/** Whether a lone word of the month rule is the month: "may" and "march" are verbs, "May" and "April" names of people. */
function isRealMonth(match: RegExpMatchArray, { before, after }: Around): boolean {
  const word = match.groups?.month ?? ''
  if (!/^\p{Lu}/u.test(word)) return false
  if (match[0] !== word || word.endsWith('.')) return true
  const isTimed = /\b(?:in|on|since|until|till|by|from|to|of|during|last|next|this|before|after|between|for|and|through|late|early|mid)[\s-]+$/i.test(before.slice(-20))
  // "replaced by Jan Krol": a short form without a full stop before a capital is a given name.
  if (word.length < 4 && word !== 'May') return isTimed && !/^\s+\p{Lu}/u.test(after)
  if (word === 'May' || word === 'March') return isTimed
  return isTimed || !/\p{Lu}[\p{L}.'’-]*\s$/u.test(before)
}

function resolveNumeric(groups: Groups): DateRange | null {
  const [a, b, year] = [Number(groups.a), Number(groups.b), Number(groups.year)]
  // Day first, as most of the world writes it, unless only month first is a date.
  return dayRange(b > 12 ? dayOf(year, a, b) : dayOf(year, b, a))
}

function resolveWeekday(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const weekday = WEEKDAYS.get((groups.weekday ?? '').toLowerCase())
  if (today === null || weekday === undefined) return null
  const back = (weekdayOf(today) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const step = (groups.step ?? '').toLowerCase()
  if (step === 'next' || step === 'coming') return dayRange(addDays(today, ahead === 0 ? 7 : ahead))
  if (step === 'last' || step === 'past') return dayRange(addDays(today, -(back === 0 ? 7 : back)))
  const direction = directionOf(around) ?? (step === 'this' ? 'ahead' : 'back')
  // News writes "on Friday" for the one just past, the day of publication included, unless the words look ahead.
  return dayRange(addDays(today, direction === 'ahead' ? ahead : -back))
}

const DAY_WORDS: Readonly<Record<string, number>> = { today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, 'day before yesterday': -2, tomorrow: 1, 'day after tomorrow': 2 }

function resolveDayWord(groups: Groups, today: IsoDate | null): DateRange | null {
  const offset = DAY_WORDS[(groups.word ?? '').toLowerCase().replace(/\s+/g, ' ')]
  return today === null || offset === undefined ? null : dayRange(addDays(today, offset))
}

/** The night to the day of publication. */
function resolveOvernight(_: Groups, today: IsoDate | null): DateRange | null {
  return today === null ? null : range(addDays(today, -1), today, 'range')
}

function resolveDayOfMonth(groups: Groups, today: IsoDate | null): DateRange | null {
  if (today === null) return null
  const first = monthRange(yearOf(today), monthOf(today) + (STEPS[(groups.step ?? '').toLowerCase()] ?? 0))?.start
  return first === null || first === undefined ? null : dayRange(dayOf(yearOf(first), monthOf(first), numberOf(groups.day)))
}

const isDated = (groups: Groups, today: IsoDate | null): boolean => groups.year !== undefined || today !== null
const monthDay = (pattern: string): DateRule => rule(ANCHORS.month, pattern, 'Day and month', resolveMonthDay, { isComplete: isDated })
const ADVERB_END = String.raw`(?=\s*(?:[.,;:!?)–—\n]|$)|\s+(?:in|on|at|by|and|near|from|into|to|after|that|with|as|across)(?!\p{L}))`

/** Days, and months, whose rules about the year are the same. */
export const DAY_RULES: readonly DateRule[] = [
  rule(ANCHORS.figures, String.raw`(?<year>\d{4})(?:-(?<b>\d{2})-(?<a>\d{2})|/(?<b2>\d{2})/(?<a2>\d{2}))`, 'Date in figures', (groups) => dayRange(dayOf(Number(groups.year), Number(groups.b ?? groups.b2), Number(groups.a ?? groups.a2))), { isComplete: () => true }),
  rule(ANCHORS.figures, String.raw`(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>(?:19|20)\d\d)`, 'Date in figures', resolveNumeric, { isComplete: () => true }),
  monthDay(String.raw`${WEEKDAY_LEAD}?(?<month>${MONTH})\s+(?<day>${DAY})(?:\s?(?:[-–]|to|through)\s?(?<last>${DAY})|\s?(?:[-–]|to)\s?(?<lastMonth>${MONTH})\s+(?<last2>${DAY}))?(?:,?\s+(?:(?:of\s+)?(?<yearStep>last|this|next)\s+year|(?<year>${YEAR})))?`),
  // "March 1 and 2": the second day has its month before it.
  monthDay(String.raw`(?<=(?<month>${MONTH})\s+${DAY}(?:,\s+${DAY}){0,4},?\s+and\s+)(?<day>${DAY})(?:,?\s+(?<year>${YEAR})|${ADVERB_END})`),
  monthDay(String.raw`${WEEKDAY_LEAD}?(?<month>${MONTH})\s+(?<day>${ORDINAL})(?:,?\s+(?<year>${YEAR}))?`),
  monthDay(String.raw`${WEEKDAY_LEAD}?(?:the\s+)?(?<day>${DAY})(?:\s?(?:[-–]|to|through|and)\s?(?<last>${DAY}))?\s+(?:of\s+)?(?<month>${MONTH})(?:,?\s+(?:(?:of\s+)?(?<yearStep>last|this|next)\s+year|(?<year>${YEAR})))?`),
  monthDay(String.raw`(?:the\s+)?(?<day>${ORDINAL})\s+of\s+(?<month>${MONTH})(?:,?\s+(?<year>${YEAR}))?`),
  rule(ANCHORS.anyMonth, String.raw`(?:(?<part>${PART})[\s-]+)?(?:(?<step>last|next|this)\s+)?(?<month>${MONTH})(?:,?\s+(?:of\s+)?(?:(?<yearStep>last|this|next)\s+year|(?<year>${YEAR})))?`, 'Month, in the year that is meant', resolveMonth, { flags: 'giu', isDate: isRealMonth }),
  rule(ANCHORS.unit, String.raw`(?<day>${DAY}|${ORDINAL})\s+(?:day\s+)?of\s+(?<step>this|last|next)\s+month`, 'Day of a month that is counted from publication', resolveDayOfMonth, { flags: 'giu' }),
  rule(ANCHORS.weekday, String.raw`(?:(?:early|late|Early|Late)\s+)?(?:(?<step>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming)\s+)?(?<weekday>${WEEKDAY})(?:\s+(?:morning|afternoon|evening|night))?`, 'Day of the week', resolveWeekday),
  rule(ANCHORS.dayWord, String.raw`(?:(?:early|late)\s+)?(?<word>today|tonight|this\s+(?:morning|afternoon|evening)|last\s+night|(?:day\s+before\s+)?yesterday|(?:day\s+after\s+)?tomorrow)(?:\s+(?:morning|afternoon|evening|night))?`, 'Day counted from publication', resolveDayWord, { flags: 'giu' }),
  rule(ANCHORS.overnight, `overnight${ADVERB_END}`, 'The night before publication', resolveOvernight, { flags: 'giu', isDate: (_, { before }) => !/\b(?:stay|stayed|staying|remain|remained)\s+$/i.test(before) })
]
