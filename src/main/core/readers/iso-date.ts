import { type IsoDate, isIsoDate, isPublicationDay } from '../../../shared/model/date-range.ts'

const LENGTH = 'YYYY-MM-DD'.length

/** The day of publication in an ISO date or instant, as it is written there ("2024-05-12T23:30:00+03:00" is 2024-05-12); undefined for anything else, and for what no correction would take. */
export function parseIsoDay(value: string): IsoDate | undefined {
  const text = value.trim()
  const day = text.slice(0, LENGTH)
  const follows = text.slice(LENGTH)
  return isIsoDate(day) && isPublicationDay(day) && (follows === '' || /^[T ]\d{2}/.test(follows)) ? day : undefined
}
