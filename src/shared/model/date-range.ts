/** A calendar date written YYYY-MM-DD. */
export type IsoDate = string

export const DATE_PRECISIONS = ['day', 'month', 'quarter', 'year', 'decade', 'range', 'unknown'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/** A span of days, both ends included; a single day has equal ends. An open end is null ("since 2011"). */
export interface DateRange {
  readonly start: IsoDate | null
  readonly end: IsoDate | null
  readonly precision: DatePrecision
}

/** Whether a range ends before it starts. Dates written YYYY-MM-DD sort as text. */
export function isReversed({ start, end }: Pick<DateRange, 'start' | 'end'>): boolean {
  return start !== null && end !== null && end < start
}

/** The range between two days with the precision that its ends show; null where neither is known. */
export function dateRangeOf(start: IsoDate | null, end: IsoDate | null): DateRange | null {
  if (start === null && end === null) return null
  return { start, end, precision: start === null || end === null ? 'range' : precisionOf(start, end) }
}

function precisionOf(start: IsoDate, end: IsoDate): DatePrecision {
  if (start === end) return 'day'
  const [year = '', month = '', day = ''] = start.split('-')
  const endsAfter = (months: number): boolean => new Date(Date.UTC(Number(year), Number(month) - 1 + months, 0)).toISOString().startsWith(end)
  if (day !== '01') return 'range'
  if (endsAfter(1)) return 'month'
  if (endsAfter(3) && Number(month) % 3 === 1) return 'quarter'
  if (endsAfter(12) && month === '01') return 'year'
  return endsAfter(120) && month === '01' && year.endsWith('0') ? 'decade' : 'range'
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a real calendar date written YYYY-MM-DD ("2023-02-30" is not). */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether something can have been published on a day: one before the year 1000 is a slip of the keyboard. */
export function isPublicationDay(day: IsoDate): boolean {
  return day >= '1000'
}
