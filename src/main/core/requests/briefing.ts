import type { BriefingSpec } from '../../../shared/model/briefing.ts'
import type { briefingRequests } from '../../../shared/contract/requests/briefing.ts'
import { done } from '../../../shared/outcome.ts'
import { buildBriefing, type FindSentence, linkBriefing } from '../briefing/build-briefing.ts'
import { writeCsv } from '../briefing/exporters/csv.ts'
import { createSentenceFinder, type SentenceFinder } from '../briefing/sentence-finder.ts'
import type { Context, Handlers } from '../context.ts'
import { countBriefingRows, listBriefingRows } from '../db/briefing-rows.ts'
import { first, query, type ReadableDb } from '../db/connection.ts'

export const briefingHandlers: Handlers<typeof briefingRequests> = {
  'briefing.preview': ({ db }, { spec, offset, limit }) => {
    const rows = listBriefingRows(db, spec, limit, offset)
    return done({ ...buildBriefing(rows, createFindSentence(db, spec)), rowLinks: linkBriefing(rows), total: countBriefingRows(db, spec) })
  },
  'briefing.export': (context, { spec, byteOrderMark }) => {
    const table = buildBriefing(listBriefingRows(context.db, spec, ALL_ROWS, 0), createFindSentence(context.db, spec))
    const file = context.files.addOutgoing(fileName(context, spec), { bytes: writeCsv(table, { byteOrderMark }) })
    return done({ ...file, rowCount: table.rows.length })
  }
}

/** What SQLite takes for "no limit". */
const ALL_ROWS = -1

const TEXT = query<{ readonly text: string }>('SELECT text FROM article WHERE id = ?')
/** Rows that quote the same article stand close together; this many texts stay split at a time. */
const KEPT_TEXTS = 64

function createFindSentence(db: ReadableDb, { subject }: BriefingSpec): FindSentence {
  const finders = new Map<string, SentenceFinder>()
  const finderOf = (articleId: string): SentenceFinder => {
    const known = finders.get(articleId)
    if (known) return known
    const finder = createSentenceFinder(first(db, TEXT, articleId)?.text ?? '')
    finders.set(articleId, finder)
    for (const oldest of [...finders.keys()].slice(0, -KEPT_TEXTS)) finders.delete(oldest)
    return finder
  }
  return (evidence) => (subject === 'articles' ? finderOf(evidence.articleId).firstSentence() : finderOf(evidence.articleId).sentenceAround(evidence))
}

/** Such as "briefing-mentions-2024-05-12.csv". */
function fileName(context: Context, { subject }: BriefingSpec): string {
  return `briefing-${subject}-${context.options.clock().slice(0, 'YYYY-MM-DD'.length)}.csv`
}
