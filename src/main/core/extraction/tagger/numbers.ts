import type { Candidate, Token } from '../document.ts'
import type { FoundDate } from '../dates.ts'
import { tokenAtOffset } from '../token-at-offset.ts'
import { candidate } from './candidate.ts'

/** Dates as candidates; the longest reading of a date has more points than all shorter ones inside it together. */
export function proposeDates(tokens: readonly Token[], dates: readonly FoundDate[]): readonly Candidate[] {
  return dates.flatMap(({ start, end, date, why, isDuration }) => {
    if (isDuration) return []
    const [first, last] = [tokenAtOffset(tokens, start), tokenAtOffset(tokens, end - 1) + 1]
    return candidate({ first, end: last, type: 'date', score: 9 * (last - first) + (last - first > 1 ? 3 : 0), confidence: date === null ? 0.75 : 0.93, why, date })
  })
}

const CURRENCY = String.raw`(?:US|U\.S\.|A|C|NZ|HK)?[$€£¥₹₽₺₪]`
const UNIT = String.raw`(?:dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|rupees?|riyals?|rials?|dinars?|dirhams?|liras?|pesos?|francs?|shekels?|won|naira|rand|USD|EUR|GBP|kronor|kroner|baht|tomans?)`
const SCALE = String.raw`(?:thousand|million|billion|trillion|mn|bn|m|b|k)`
const MONEY = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${CURRENCY}\s?\d[\d.,]{0,20}(?:[\s-]?${SCALE})?(?:\s+(?:dollars?|euros?))?|\d[\d.,]{0,20}(?:\s+${SCALE})?\s+(?:(?:US|U\.S\.|Saudi|Iranian|Iraqi|Kuwaiti|Canadian|Australian|Swiss|Turkish)\s+)?${UNIT})(?![\p{L}\p{N}])`, 'gu')

/** Sums of money with their currency. */
export function proposeMoney(tokens: readonly Token[], text: string): readonly Candidate[] {
  return [...text.matchAll(MONEY)].map((match) => {
    const length = match[0].replace(/[.,]+$/, '').length
    const [first, end] = [tokenAtOffset(tokens, match.index), tokenAtOffset(tokens, match.index + length - 1) + 1]
    return candidate({ first, end, type: 'money', score: 8 + 2 * (end - first), confidence: 0.9, why: 'Sum with its currency' })
  })
}
