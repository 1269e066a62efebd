import { MONTHS } from '../lists/words.ts'

/** Pieces of the grammar of dates, as sources of regular expressions, and what their words count. */

export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![\p{L}])`
export const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
/** A weekday before a day of the month, where the short forms are written, too. */
export const WEEKDAY_LEAD = String.raw`(?:(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?),?\s+)`
export const YEAR = String.raw`(?:1[5-9]|20)\d\d(?![\d%]|[.,]\d|-\d\d-\d)`
export const DAY = String.raw`(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|,\d{3})`
export const ORDINAL = String.raw`(?:(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)`
/** A part of a month, year, decade or century. */
export const PART = String.raw`(?:early|mid|late|(?:the\s+)?(?:beginning|start|end|middle|first\s+half|second\s+half)\s+of)`
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
export const COUNT = String.raw`(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:${ONES}))?|${ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|an?|a\s+couple\s+of)`
/** Counts that no number says: they are taken as two to nine. */
export const VAGUE = String.raw`(?:several|some|many|a\s+few|a\s+number\s+of)`
export const UNIT = String.raw`(?:day|week|month|year|decade)s?`

/** What no date of a kind goes without, matched fast: see `DateRule.anchor`. */
export const ANCHORS = {
  figures: /\d[-/.]\d/g,
  month: /(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)/g,
  anyMonth: /(?<![a-z])(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)(?:\.|[a-z]{1,6})?(?![a-z])/gi,
  weekday: /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/g,
  dayWord: /today|tonight|this\s+(?:morning|afternoon|evening)|last\s+night|yesterday|tomorrow/gi,
  overnight: /overnight/gi,
  century: /century/gi,
  weekend: /weekend/gi,
  unit: /(?:day|week|month|quarter|year|decade)/gi,
  year: /(?:1[5-9]|20)\d\d/g,
  decade: /\d0s|(?:twen|thir|for|fif|six|seven|eigh|nine)ties/g,
  season: /spring|summer|autumn|fall|winter/gi,
  quarter: /quarter|Q[1-4]/gi
} as const

const NUMBERS = new Map('a one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, Math.max(1, i)]))
NUMBERS.set('an', 1).set('a couple of', 2)
'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').forEach((word, i) => NUMBERS.set(word, 13 + i))
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((ten, i) => {
  NUMBERS.set(ten, 20 + 10 * i)
  ONES.split('|').forEach((one, n) => NUMBERS.set(`${ten}-${one}`, 21 + 10 * i + n))
})
'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ').forEach((word, i) => {
  NUMBERS.set(word, i + 1)
  if (i < 9) NUMBERS.set(`twenty-${word}`, 21 + i)
})
NUMBERS.set('thirtieth', 30).set('thirty-first', 31)

/** How far "last", "this" and "next" lead from the year or month of publication. */
export const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** Days that a past date may lie ahead of publication: an article is dated in one time zone and read in another. */
export const SLACK = 3

/** The number that words or figures say: "twenty-first" and "21st" are 21; NaN for what is none. */
export function numberOf(text: string | undefined): number {
  return text === undefined ? NaN : (NUMBERS.get(text.toLowerCase().replace(/\s+/g, ' ')) ?? parseInt(text, 10))
}

/** 1 for January; 0 for what is no month. */
export function monthNumber(text: string | undefined): number {
  return MONTHS.get((text ?? '').toLowerCase()) ?? 0
}
