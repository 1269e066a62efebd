import type { DateRange, IsoDate } from '../../../shared/model/date-range.ts'
import { addDays, dayOf, dayRange, monthOf, monthRange, partOf, range, weekRange, weekdayOf, yearOf, yearRange } from './calendar.ts'
import { countFrom, findAnchored } from './anchored-dates.ts'
import { MONTHS, WEEKDAYS } from './lists/words.ts'

/** A date as the text writes it, with what it means. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  /** Null where it depends on the day of publication and that is not known. */
  readonly date: DateRange | null
  readonly why: string
}

type Groups = Readonly<Record<string, string | undefined>>

interface Rule {
  readonly pattern: RegExp
  readonly why: string
  readonly resolve: (groups: Groups, today: IsoDate | null, around: Around) => DateRange | null
}

/** The words before and after a date, which may say in which direction it lies. */
interface Around {
  readonly before: string
  readonly after: string
}

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![\p{L}])`
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d|-\d\d-\d)`
const DAY = String.raw`(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|,\d{3})`
const ORDINAL_DAY = String.raw`(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth`
const PART = String.raw`(?:early|mid|late|beginning of|end of|the end of|the beginning of|the middle of|middle of)`
const COUNT = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|a|an|several|a few|a couple of)`
const UNIT = String.raw`(?:days?|weeks?|months?|years?|decades?)`
const NUMBERS = new Map('a one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, Math.max(1, i)]))
NUMBERS.set('an', 1).set('twenty', 20).set('a couple of', 2)

const DAY_WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ')
DAY_WORDS.forEach((word, i) => {
  NUMBERS.set(word, i + 1)
  if (i < 9) NUMBERS.set(`twenty-${word}`, 21 + i)
})
NUMBERS.set('thirtieth', 30).set('thirty-first', 31)

const numberOf = (text: string | undefined): number => (text === undefined ? NaN : (NUMBERS.get(text.toLowerCase()) ?? parseInt(text, 10)))
const monthNumber = (text: string | undefined): number => MONTHS.get((text ?? '').toLowerCase()) ?? 0
const partText = (groups: Groups): string => (groups.part ?? '').toLowerCase().replace(/^the /, '').replace('middle', 'mid')

const FUTURE = /\b(?:will|would|plans? to|is to|are to|due|scheduled|expected|set to|shall|upcoming|invited|planned|next|until|by|ahead of|before)\b[^.!?]{0,80}$/i

/** "On 3 March, the ministers will meet": the words behind a date look ahead. */
const FUTURE_AFTER = /^,?\s[^.!?;]{0,60}?\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected))\b/i

const SENTENCE_START = /(?:^|[.!?\n]\s*)(?:on|in|by|from|between)?\s*(?:the\s+)?$/i

/** The year a month or day without one means: the one next to publication, in the past unless the words look ahead. */
function nearestYear(today: IsoDate, month: number, day: number, around: Around): number {
  const year = yearOf(today)
  const start = dayOf(year, month, Math.min(day, 28)) ?? today
  const isAhead = FUTURE.test(around.before) || (SENTENCE_START.test(around.before) && FUTURE_AFTER.test(around.after))
  if (start > today && !isAhead) return monthOf(today) === month && day > 0 && start <= addDays(today, 3) ? year : year - 1
  if (start < addDays(today, -31) && isAhead && monthOf(today) !== month) return year + 1
  return year
}

function resolveMonthDay(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const [month, day] = [monthNumber(groups.month), numberOf(groups.day)]
  const lastDay = groups.last === undefined ? day : numberOf(groups.last)
  const lastMonth = groups.lastMonth === undefined ? month : monthNumber(groups.lastMonth)
  const year = groups.year === undefined ? (today === null ? null : nearestYear(today, month, day, around)) : Number(groups.year)
  if (year === null) return null
  const [start, end] = [dayOf(year, month, day), dayOf(lastMonth < month ? year + 1 : year, lastMonth, lastDay)]
  if (start === null || end === null || end < start) return null
  return range(start, end, start === end ? 'day' : 'range')
}

function resolveMonth(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const month = monthNumber(groups.month)
  const step = (groups.step ?? '').toLowerCase()
  let year = groups.year === undefined ? null : Number(groups.year)
  if (year === null) {
    if (today === null) return null
    const current = yearOf(today)
    if (step === 'last') year = month < monthOf(today) ? current : current - 1
    else if (step === 'next') year = month > monthOf(today) ? current : current + 1
    else if (step === 'this') year = current
    else year = month === monthOf(today) ? current : nearestYear(today, month, 1, around)
  }
  const whole = monthRange(year, month)
  return groups.part === undefined ? whole : partOf(whole, partText(groups))
}

function resolveWeekday(groups: Groups, today: IsoDate | null, around: Around): DateRange | null {
  const weekday = WEEKDAYS.get((groups.weekday ?? '').toLowerCase())
  if (today === null || weekday === undefined) return null
  const back = (weekdayOf(today) - weekday + 7) % 7
  const step = (groups.step ?? '').toLowerCase()
  // News writes "on Friday" for the one just past, the day of publication included, unless the words look ahead.
  if (step === 'next' || step === 'coming' || (step !== 'last' && step !== 'past' && FUTURE.test(around.before) && !/\b(?:by|before|until)\b[^.!?]{0,80}$/i.test(around.before))) return dayRange(addDays(today, back === 0 ? (step === '' ? 0 : 7) : 7 - back))
  return dayRange(addDays(today, -(back === 0 && (step === 'last' || step === 'past') ? 7 : back)))
}

function shift(today: IsoDate, count: number, unit: string): DateRange | null {
  if (Number.isNaN(count)) return null
  if (unit.startsWith('day')) return dayRange(addDays(today, count))
  if (unit.startsWith('week')) return weekRange(today, count)
  if (unit.startsWith('month')) return monthRange(yearOf(today), monthOf(today) + count)
  return yearRange(yearOf(today) + count * (unit.startsWith('decade') ? 10 : 1))
}

function resolveStep(groups: Groups, today: IsoDate | null): DateRange | null {
  if (today === null) return null
  const step = (groups.step ?? '').toLowerCase()
  const offset = ['last', 'previous', 'past'].includes(step) ? -1 : ['next', 'coming', 'following'].includes(step) ? 1 : 0
  const unit = (groups.unit ?? '').toLowerCase()
  let whole: DateRange | null
  if (unit === 'weekend') {
    const saturday = addDays(weekRange(today, offset).start ?? today, 5)
    whole = range(saturday, addDays(saturday, 1), 'range')
  } else whole = shift(today, offset, unit)
  return groups.part === undefined ? whole : partOf(whole, partText(groups))
}

function resolveSpan(groups: Groups, today: IsoDate | null): DateRange | null {
  const count = numberOf(groups.count ?? 'one')
  if (today === null || Number.isNaN(count)) return null
  const [step, unit] = [(groups.step ?? '').toLowerCase(), groups.unit ?? '']
  const days = unit.startsWith('day') ? count : unit.startsWith('week') ? count * 7 : unit.startsWith('month') ? count * 30 : unit.startsWith('year') ? count * 365 : count * 3652
  return ['next', 'coming', 'following'].includes(step) ? range(today, addDays(today, days), 'range') : range(addDays(today, -days), today, 'range')
}

/** "two days earlier" counts from a day that the text has, which the rules do not know; only "ago" counts from publication. */
function resolveAgo(groups: Groups, today: IsoDate | null): DateRange | null {
  return today === null ? null : shift(today, -numberOf(groups.count), groups.unit ?? '')
}

function resolveDayWord(groups: Groups, today: IsoDate | null): DateRange | null {
  const offset = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[(groups.word ?? '').toLowerCase()]
  return today === null || offset === undefined ? null : dayRange(addDays(today, offset))
}

function resolveYears(groups: Groups): DateRange | null {
  const from = Number(groups.from)
  const to = (groups.to ?? '').length === 2 ? Math.floor(from / 100) * 100 + Number(groups.to) : Number(groups.to)
  const [start, end] = [dayOf(from, 1, 1), dayOf(to, 12, 31)]
  return start === null || end === null || to < from ? null : range(start, end, 'range')
}

function resolveDecade(groups: Groups): DateRange | null {
  const start = Number(groups.decade)
  const whole = range(dayOf(start, 1, 1), dayOf(start + 9, 12, 31), 'decade')
  const part = partText(groups)
  if (part === '') return whole
  const [from, to] = part.startsWith('early') ? [0, 3] : part.startsWith('mid') ? [4, 6] : [7, 9]
  return range(dayOf(start + from, 1, 1), dayOf(start + to, 12, 31), 'range')
}

/** The 19th century as the years from 1801 to 1900; early, mid and late as thirds of it. */
function resolveCentury(groups: Groups): DateRange | null {
  const first = (Number(groups.century) - 1) * 100 + 1
  const part = partText(groups)
  const [from, to] = part.startsWith('early') ? [0, 32] : part.startsWith('mid') ? [33, 66] : part.startsWith('late') ? [67, 99] : [0, 99]
  const [start, end] = [dayOf(first + from, 1, 1), dayOf(first + to, 12, 31)]
  return start === null || end === null || Number(groups.century) > 21 ? null : range(start, end, 'range')
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [12, 14] }

function resolveSeason(groups: Groups, today: IsoDate | null): DateRange | null {
  const months = SEASONS[(groups.season ?? '').toLowerCase()]
  const step = { last: -1, next: 1 }[(groups.step ?? '').toLowerCase()] ?? 0
  const year = groups.year === undefined ? (today === null ? null : yearOf(today) + step) : Number(groups.year)
  if (!months || year === null) return null
  return range(monthRange(year, months[0])?.start ?? null, monthRange(year, months[1])?.end ?? null, 'range')
}

function resolveQuarter(groups: Groups, today: IsoDate | null): DateRange | null {
  const quarter = ['first', 'second', 'third', 'fourth'].indexOf((groups.ordinal ?? '').toLowerCase())
  const year = groups.year === undefined ? (today === null ? null : yearOf(today)) : Number(groups.year)
  return year === null || quarter < 0 ? null : range(monthRange(year, quarter * 3 + 1)?.start ?? null, monthRange(year, quarter * 3 + 3)?.end ?? null, 'quarter')
}

function resolveNumeric(groups: Groups): DateRange | null {
  const [a, b, year] = [Number(groups.a), Number(groups.b), Number(groups.year)]
  // Day first, as most of the world writes it, unless only month first is a date.
  return dayRange(b > 12 ? dayOf(year, a, b) : dayOf(year, b, a))
}

const rule = (pattern: string, why: string, resolve: Rule['resolve'], flags = 'gu'): Rule => ({ pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, flags), why, resolve })

const RULES: readonly Rule[] = [
  rule(String.raw`(?<iso>\d{4}-\d{2}-\d{2})`, 'Date in figures', (groups) => dayRange(dayOf(Number(groups.iso?.slice(0, 4)), Number(groups.iso?.slice(5, 7)), Number(groups.iso?.slice(8))))),
  rule(String.raw`(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>(?:19|20)\d\d)`, 'Date in figures', resolveNumeric),
  rule(String.raw`(?:${WEEKDAY},?\s+)?(?<month>${MONTH})\s+(?<day>${DAY})(?:\s?[-–]\s?(?<last>${DAY})|\s?(?:[-–]|to|and)\s?(?<lastMonth>${MONTH})\s+(?<last2>${DAY}))?(?:,?\s+(?<year>${YEAR}))?`, 'Day and month', (groups, today, around) => resolveMonthDay(groups.last2 === undefined ? groups : { ...groups, last: groups.last2 }, today, around)),
  rule(String.raw`(?:${WEEKDAY},?\s+)?(?<month>${MONTH})\s+(?<day>${ORDINAL_DAY})(?:,?\s+(?<year>${YEAR}))?`, 'Day and month', resolveMonthDay),
  rule(String.raw`(?:(?<part>early|mid|late)[\s-]+)?(?<century>\d{1,2})(?:st|nd|rd|th)\s+century`, 'Century', resolveCentury, 'giu'),
  rule(String.raw`(?:${WEEKDAY},?\s+)?(?:the\s+)?(?<day>${DAY})(?:\s?(?:[-–]|to|and)\s?(?<last>${DAY}))?\s+(?:of\s+)?(?<month>${MONTH})(?:,?\s+(?<year>${YEAR}))?`, 'Day and month', resolveMonthDay),
  rule(String.raw`(?:(?<part>${PART})[\s-])?(?:(?<step>last|next|this)\s+)?(?<month>${MONTH})(?:,?\s+(?:of\s+)?(?<year>${YEAR}))?`, 'Month, in the year that is meant', resolveMonth, 'giu'),
  rule(String.raw`(?:(?<step>last|next|this|past|coming)\s+)?(?<weekday>${WEEKDAY})(?:\s+(?:morning|afternoon|evening|night))?`, 'Day of the week', resolveWeekday),
  rule(String.raw`(?<word>today|tonight|yesterday|tomorrow)`, 'Day counted from publication', resolveDayWord, 'giu'),
  rule(String.raw`(?<count>${COUNT})\s+(?<unit>${UNIT})\s+ago`, 'Time counted back from publication', resolveAgo, 'giu'),
  rule(String.raw`(?:several|a few)\s+${UNIT}\s+(?:earlier|later|before that|after that)`, 'Time counted from another day in the text', () => null, 'giu'),
  rule(String.raw`(?:(?<part>${PART})\s+)?(?<step>last|previous|past|this|next|coming)\s+(?<unit>week|weekend|month|year|decade)`, 'Time counted from publication', resolveStep, 'giu'),
  rule(String.raw`(?<step>last|past|next|coming|previous)\s+(?<count>${COUNT})\s+(?<unit>${UNIT})`, 'Span counted from publication', resolveSpan, 'giu'),
  rule(String.raw`(?:(?<part>${PART})[\s-]+)?(?<year>${YEAR})(?:\s+(?:BC|B\.C|AD|A\.D)\.?)?`, 'Year in figures', (groups) => (groups.part === undefined ? yearRange(Number(groups.year)) : partOf(yearRange(Number(groups.year)), partText(groups)))),
  rule(String.raw`(?<from>${YEAR})\s?[-–]\s?(?<to>(?:1[5-9]|20)\d\d|\d\d)`, 'Years from and to', resolveYears),
  rule(String.raw`(?:(?<part>early|mid|late)[\s-]+)?(?<decade>(?:1[5-9]|20)\d0)s`, 'Decade in figures', resolveDecade),
  rule(String.raw`(?:(?<step>last|next|this)\s+)(?<season>spring|summer|autumn|fall|winter)|(?<season2>spring|summer|autumn|winter)(?:\s+of)?\s+(?<year>${YEAR})`, 'Season of a year', (groups, today) => resolveSeason(groups.season2 === undefined ? groups : { ...groups, season: groups.season2 }, today), 'giu'),
  rule(String.raw`(?<ordinal>first|second|third|fourth)\s+quarter(?:\s+of\s+(?<year>${YEAR}))?`, 'Quarter of a year', resolveQuarter, 'giu')
]

const MAY_VERB = /^May$/i

/** Whether a lone word of the month rule is the month: "may" and "march" are verbs, "May" and "April" names of people. */
function isRealMonth(text: string, match: RegExpMatchArray): boolean {
  const word = match.groups?.month ?? ''
  if (!/^\p{Lu}/u.test(word)) return false
  if (match[0] !== word || word.endsWith('.')) return true
  const before = text.slice(Math.max(0, match.index ?? 0) - 20 < 0 ? 0 : (match.index ?? 0) - 20, match.index)
  const isTimed = /\b(?:in|on|since|until|till|by|from|to|of|during|last|next|this|before|after|between|for|and|through|late|early|mid)[\s-]+$/i.test(before)
  if (MAY_VERB.test(word) || word === 'March' || word.length < 4) return isTimed && word.length > 2
  return isTimed || !/\p{Lu}[\p{L}.'’-]*\s$/u.test(before)
}

const OPENING = /\b(since|from)\s+(?:the\s+)?$/i

/** Whether the words claim a day or year of the calendar, so that one that does not exist ("February 30") is no date. */
function isCalendarDate(why: string, isYearKnown: boolean): boolean {
  return why.endsWith('in figures') || why === 'Years from and to' || (why === 'Day and month' && isYearKnown)
}

/** Every date of a text, with what it means relative to the day of publication. Longer readings come with shorter ones. */
export function findDates(text: string, publishedOn: IsoDate | null): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, why, resolve } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {}
      if (why === 'Month, in the year that is meant' && !isRealMonth(text, match)) continue
      const start = match.index + (/^the\s+/i.exec(match[0])?.[0].length ?? 0)
      const around = { before: text.slice(Math.max(0, start - 100), start), after: text.slice(match.index + match[0].length, match.index + match[0].length + 80) }
      const resolved = resolve(groups, publishedOn, around)
      const isImpossible = resolved === null && isCalendarDate(why, publishedOn !== null || groups.year !== undefined)
      if (isImpossible || (why === 'Year in figures' && !isRealYear(text, match))) continue
      const isOpen = resolved !== null && OPENING.exec(around.before)?.[1]?.toLowerCase() === 'since'
      found.push({ start, end: match.index + match[0].length, date: isOpen ? range(resolved.start, null, 'range') : resolved, why })
    }
  }
  return [...found, ...resolveAnchored(text, found, publishedOn)]
}

/** How many characters back a date may stand that another counts from. */
const FARTHEST = 2000

/** "three days later", "the same day": from the last date of the text before it; "the same day" without any from that of publication. */
function resolveAnchored(text: string, found: readonly FoundDate[], publishedOn: IsoDate | null): readonly FoundDate[] {
  const anchored = findAnchored(text)
  if (anchored.length === 0) return []
  const dated = found.filter((one) => one.date !== null).sort((a, b) => a.end - b.end || b.start - a.start)
  const out: FoundDate[] = []
  let next = 0
  let last: FoundDate | undefined
  for (const one of anchored) {
    for (; next < dated.length && (dated[next]?.end ?? 0) <= one.start; next++) last = later(last, dated[next])
    const base = last && one.start - last.end <= FARTHEST ? last.date : one.unit === 'day' && Math.abs(one.count) < 2 && !one.isCounted ? dayRange(publishedOn) : null
    const date = base && countFrom(base, one)
    const resolved: FoundDate = { start: one.start, end: one.end, date, why: 'Time counted from the date before it in the text' }
    out.push(resolved)
    if (date && one.count !== 0) last = resolved
  }
  return out
}

/** Of two dates the one that stands later; of two readings of the same the longer: "3 March 2022", not "2022". */
function later(a: FoundDate | undefined, b: FoundDate | undefined): FoundDate | undefined {
  if (!a || !b || b.start >= a.end) return b ?? a
  return b.end - b.start > a.end - a.start ? b : a
}

/** A bare number from 1500 to 2099 is a year unless it counts or numbers something: "2000 soldiers", "Resolution 1701". */
function isRealYear(text: string, match: RegExpMatchArray): boolean {
  if (match.groups?.part !== undefined) return true
  const start = match.index ?? 0
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(start + match[0].length, start + match[0].length + 20)
  if (/(?:[$€£#%]|\b(?:resolution|number|no\.|flight|article|some|about|over|nearly|than|least|almost|around|only|route|page|room|another|killed|reached|total(?:ling)?(?: of)?))\s*$/i.test(before)) return !/^\s+\p{Ll}/u.test(after) && /\b(?:than|around|about|over)\s*$/i.test(before)
  return !/^\s*(?:[%°]|(?:people|soldiers|troops|men|women|children|years|families|tons|tonnes|kilomet\p{L}+|miles|meters|metres|dollars|euros|members|villages|homes|refugees|civilians|fighters|km|kg|police|others|more|workers|students|protesters|houses|prisoners|votes|seats|feet|acres|square)\b)/u.test(after)
}
