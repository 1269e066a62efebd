import type { IsoDate } from '../../shared/model/date-range.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as it is written: the month in three letters. */
interface DayWords {
  readonly year: string
  readonly month: string
  readonly day: number
}

/** The words of 2023-02-15: "2023", "Feb" and 15. */
export function dayWords(date: IsoDate): DayWords {
  const [year = '', month = '', day = ''] = date.split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: Number(day) }
}

/** 2023-02-15 as "15 Feb 2023". */
export function writeDay(date: IsoDate): string {
  const { year, month, day } = dayWords(date)
  return `${day} ${month} ${year}`
}
