import { z } from 'zod'
import { BRIEFING_FORMATS, BRIEFING_SUBJECTS, type BriefingTable, type RowLink } from '../../model/briefing.ts'
import type { OutgoingFile } from '../host.ts'
import { request } from '../spec.ts'
import { eventFilter } from './event.ts'
import { line, mentionType, MOST_CHOSEN, page } from './fields.ts'

const spec = z.strictObject({
  subject: z.enum(BRIEFING_SUBJECTS).default('events'),
  filter: z.strictObject({ ...eventFilter.shape, types: z.array(mentionType).max(MOST_CHOSEN).default([]) }),
  columns: z.array(line).max(MOST_CHOSEN).default([])
})

/** One page of the exact table that an export would write. */
export interface BriefingPage extends BriefingTable {
  readonly total: number
  /** Where each row's evidence is found; the file has the words alone. */
  readonly rowLinks: readonly RowLink[]
  /** How many rows of the subject the filters let through, and how many of them the format has a place for. */
  readonly foundCount: number
  readonly fittingCount: number
  /** What the format has no place for and will leave out, in a sentence; null where everything is in it. */
  readonly leftOut: string | null
}

export interface BriefingFile extends OutgoingFile {
  readonly rowCount: number
  /** What the format had no place for and left out, in a sentence; null where everything is in it. */
  readonly leftOut: string | null
}

export const briefingRequests = {
  'briefing.preview': request<BriefingPage>()(z.strictObject({ spec, format: z.enum(BRIEFING_FORMATS).default('csv'), ...page })),
  /** The byte order mark is for CSV; the other formats take events alone. */
  'briefing.export': request<BriefingFile>()(z.strictObject({ spec, format: z.enum(BRIEFING_FORMATS).default('csv'), byteOrderMark: z.boolean() }))
}
