import manifest from '../../../../package.json' with { type: 'json' }
import type { BriefingSpec, BriefingTable } from '../../../shared/model/briefing.ts'
import type { BriefingFile, BriefingPage, briefingRequests } from '../../../shared/contract/requests/briefing.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { buildBriefing, chooseColumns, linkBriefing } from '../briefing/build-briefing.ts'
import type { FindSentence } from '../briefing/column.ts'
import { writeCsv } from '../briefing/exporters/csv.ts'
import { type ExportedEvents, sayLeftOut } from '../briefing/exporters/event-table.ts'
import { EVENT_FORMATS, type EventFormat } from '../briefing/exporters/formats.ts'
import { createSentenceFinder, type SentenceFinder } from '../briefing/sentence-finder.ts'
import type { Context, Handlers } from '../context.ts'
import { listEventRows } from '../db/briefing-event-rows.ts'
import { countBriefingRows, listBriefingRows } from '../db/briefing-rows.ts'
import { first, query, type ReadableDb } from '../db/connection.ts'
import { storiesOf } from '../db/story-queries.ts'

export const briefingHandlers: Handlers<typeof briefingRequests> = {
  'briefing.preview': (context, { spec, format, offset, limit }) => {
    if (format !== 'csv') return previewEvents(context, spec, EVENT_FORMATS[format], offset, limit)
    const { db } = context
    const rows = listBriefingRows(db, spec, limit, offset)
    const table = withChosenColumns(buildBriefing(rows, createFindSentence(db, spec)), spec)
    if (!table.ok) return table
    const total = countBriefingRows(db, spec)
    return done({ ...table.value, rowLinks: linkBriefing(rows), total, foundCount: total, fittingCount: total, leftOut: null })
  },
  'briefing.export': (context, { spec, format, byteOrderMark }) => {
    if (format !== 'csv') return exportEvents(context, spec, EVENT_FORMATS[format])
    const table = withChosenColumns(buildBriefing(listBriefingRows(context.db, spec, ALL_ROWS, 0), createFindSentence(context.db, spec)), spec)
    if (!table.ok) return table
    const file = context.files.addOutgoing(fileName(context, spec, 'csv'), { bytes: writeCsv(table.value, { byteOrderMark }) })
    return done({ ...file, rowCount: table.value.rows.length, leftOut: null })
  }
}

function exportEvents(context: Context, spec: BriefingSpec, format: EventFormat): Outcome<BriefingFile> {
  const written = writeEvents(context, spec, format)
  if (!written.ok) return written
  const { bytes, rowCount, leftOut } = written.value
  return done({ ...context.files.addOutgoing(fileName(context, spec, format.ending), { bytes }), rowCount, leftOut: sayLeftOut(leftOut) })
}

/** A page of what the file will hold, under the names of the format's columns. */
function previewEvents(context: Context, spec: BriefingSpec, format: EventFormat, offset: number, limit: number): Outcome<BriefingPage> {
  const written = writeEvents(context, spec, format)
  if (!written.ok) return written
  const { leftOut, rowCount, foundCount, shown } = written.value
  const rows = shown.rows.slice(offset, offset + limit)
  return done({
    columns: shown.columns,
    rows: rows.map(({ cells }) => cells.map(String)),
    rowLinks: linkBriefing({ subject: 'events', rows: rows.map(({ of }) => of) }),
    total: rowCount,
    foundCount,
    fittingCount: foundCount - [...leftOut.values()].reduce((sum, count) => sum + count, 0),
    leftOut: sayLeftOut(leftOut)
  })
}

function writeEvents(context: Context, spec: BriefingSpec, { write }: EventFormat): Outcome<ExportedEvents & { readonly foundCount: number }> {
  if (spec.subject !== 'events') return failed('bad-input', `Only events can be written in this format, and not ${spec.subject}. Choose the subject events, or CSV.`)
  const { db } = context
  const rows = listEventRows(db, spec.subject, spec.filter, ALL_ROWS, 0)
  const storyOf = storiesOf(db, new Set(rows.map(({ evidence }) => evidence.articleId)))
  return done({ ...write({ rows, storyOf, findSentence: createFindSentence(db, spec), madeOn: today(context), madeBy: `Dateline ${manifest.version}` }), foundCount: rows.length })
}

function withChosenColumns(table: BriefingTable, { subject, columns = [] }: BriefingSpec): Outcome<BriefingTable> {
  const chosen = chooseColumns(table, columns)
  return 'table' in chosen ? done(chosen.table) : failed('bad-input', `A briefing on ${subject} has no column “${chosen.unknown}”. Its columns are: ${table.columns.join(', ')}.`)
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

function today(context: Context): string {
  return context.options.clock().slice(0, 'YYYY-MM-DD'.length)
}

/** Such as "briefing-mentions-2024-05-12.csv". */
function fileName(context: Context, { subject }: BriefingSpec, ending: string): string {
  return `briefing-${subject}-${today(context)}.${ending}`
}
