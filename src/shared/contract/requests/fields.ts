import { z } from 'zod'
import { DATE_PRECISIONS, isIsoDate, isPublicationDay } from '../../model/date-range.ts'
import { isCountryCode } from '../../model/country.ts'

/**
 * What a person typed for one line, made fit to be kept: half characters that no encoding can hold are replaced, and line
 * breaks, tabs and control characters become spaces. Kept as they are, they would come back from the disk as something else.
 */
function plain(text: string): string {
  return text.toWellFormed().replace(/ *[\p{Cc}\u2028\u2029][ \p{Cc}\u2028\u2029]*/gu, ' ').trim()
}

/** Whether there is anything to be seen in it. */
function isVisible(text: string): boolean {
  return /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)
}

const oneLine = (longest: number): z.ZodString => z.string().overwrite(plain).max(longest)
const visible = 'It must have at least one letter, number or sign that can be seen.'

/** Pieces that several requests share. */
export const id = z.string().min(1).max(64)
export const offset = z.int().min(0)
/** A name: one line with something to be seen in it. */
export const label = oneLine(200).min(1).refine(isVisible, visible)
/** One line, which may be empty. */
export const line = oneLine(2000)
/** One line with something to be seen in it. */
export const filledLine = line.min(1).refine(isVisible, visible)
export const isoDate = z.string().refine(isIsoDate, 'Write the date as YYYY-MM-DD.')
export const publicationDay = isoDate.refine(isPublicationDay, 'Write a day from the year 1000 on.')
export const dateRange = z.strictObject({ start: isoDate.nullable(), end: isoDate.nullable(), precision: z.enum(DATE_PRECISIONS) })
export const mentionType = oneLine(60).min(1).refine(isVisible, visible)
/** ISO 3166-1 alpha-3. */
export const country = z.string().refine(isCountryCode, 'Write the country as its three capital letters, such as SYR.').nullable()
/** A link to a page, or nothing. */
export const pageUrl = line.refine((text) => text === '' || isPageUrl(text), 'Write a whole address that begins with https:// or http://, or leave it empty.')
/** More than this in one list is no choice that a person made. */
export const MOST_CHOSEN = 500
export const nothing = z.strictObject({})
export const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(200) }

function isPageUrl(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
