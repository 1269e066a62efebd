import { z } from 'zod'
import { DATE_PRECISIONS, isIsoDate } from '../../model/date-range.ts'

/** Pieces that several requests share. */
export const id = z.string().min(1).max(64)
export const offset = z.int().min(0)
export const label = z.string().trim().min(1).max(200)
export const line = z.string().trim().max(2000)
export const isoDate = z.string().refine(isIsoDate, 'Write the date as YYYY-MM-DD.')
export const dateRange = z.strictObject({ start: isoDate.nullable(), end: isoDate.nullable(), precision: z.enum(DATE_PRECISIONS) })
export const mentionType = z.string().trim().min(1).max(60)
export const nothing = z.strictObject({})
export const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(1000).default(200) }
