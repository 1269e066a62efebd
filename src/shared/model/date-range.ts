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
