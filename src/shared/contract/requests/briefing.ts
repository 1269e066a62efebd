import { z } from 'zod'
import { BRIEFING_SUBJECTS, type BriefingTable, type RowLink } from '../../model/briefing.ts'
import { VERDICTS } from '../../model/verdict.ts'
import type { OutgoingFile } from '../host.ts'
import { request } from '../spec.ts'
import { id, isoDate, mentionType, page } from './fields.ts'

/** More than this in one list is no choice that a person made. */
const MOST_CHOSEN = 500

const spec = z.strictObject({
  subject: z.enum(BRIEFING_SUBJECTS),
  filter: z.strictObject({
    verdicts: z.array(z.enum(VERDICTS)).max(MOST_CHOSEN).default([]),
    types: z.array(mentionType).max(MOST_CHOSEN).default([]),
    tagIds: z.array(id).max(MOST_CHOSEN).default([]),
    from: isoDate.nullable().default(null),
    to: isoDate.nullable().default(null)
  })
})

/** One page of the exact table that an export would write. */
export interface BriefingPage extends BriefingTable {
  readonly total: number
  /** Where each row's evidence is found; the file has the words alone. */
  readonly rowLinks: readonly RowLink[]
}

export const briefingRequests = {
  'briefing.preview': request<BriefingPage>()(z.strictObject({ spec, ...page })),
  'briefing.export': request<OutgoingFile & { readonly rowCount: number }>()(z.strictObject({ spec, byteOrderMark: z.boolean() }))
}
