import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Job } from '../src/shared/model/job.ts'
import { createCore, type Core } from '../src/main/core/core.ts'
import { all, closeDb, inTransaction, openReadable, query, type ReadableDb, run as runStatement, type SqlValue, type WritableDb } from '../src/main/core/db/connection.ts'
import { createProject } from '../src/main/core/db/open-project.ts'
import { TABLE_NAMES } from '../src/main/core/db/tables.ts'
import { extract } from '../src/main/core/extraction/extract.ts'
import { readFile } from '../src/main/core/readers/registry.ts'

/**
 * Measures how many articles a second a project takes in, and how long the briefing on them takes:
 * node bench/import.ts [COUNT] [RUNS]
 * Times differ from machine to machine and from hour to hour, so what is told of them is the median of the runs and its ratio
 * to a yardstick measured in the same run: the very rows of the project, written to an empty project file by plain inserts,
 * one transaction an article, with the same indexes and the same durability. The sample articles serve again and again, each time with a name and a number of its own. Reading and extraction run in
 * this process, one after the other; in the workbench a worker and child processes share the work.
 */
const SAMPLES = join(import.meta.dirname, '..', 'resources', 'samples')
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'sa', 'lu', 've', 'dor', 'ni', 'bal', 'ha', 'rin', 'to', 'zel', 'pa', 'mur']

const DEFAULT_COUNT = 1000
const DEFAULT_RUNS = 5

const say = (line: string): void => { process.stdout.write(`${line}\n`) }
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`

function nameOf(number: number): string {
  const part = (seed: number): string => [seed, seed >> 4, seed >> 8].map((each) => SYLLABLES[each & 15] ?? '').join('')
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  return `${capital(part(number * 7))} ${capital(part(number * 31 + 5))}`
}

function makeArticles(count: number): readonly string[] {
  const texts = readdirSync(SAMPLES).map((name) => readFileSync(join(SAMPLES, name), 'utf8'))
  return Array.from({ length: count }, (_, number) => `${(texts[number % texts.length] ?? '').trimEnd()}\n\nAmbassador ${nameOf(number)} commented on it in report ${number}.\n`)
}

/** The milliseconds of each thing measured, run by run. */
type Times = Map<string, number[]>

async function measure<T>(times: Times, label: string, work: () => Promise<T> | T): Promise<T> {
  const startedAt = performance.now()
  const result = await work()
  times.set(label, [...(times.get(label) ?? []), performance.now() - startedAt])
  return result
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const YARDSTICK = 'plain inserts of the same rows'

/** One row a measure: the median, its spread, and the median of the ratios to the yardstick of the same run. */
function tell(times: Times, count: number): void {
  const yardstick = times.get(YARDSTICK) ?? []
  say('| | median | least to most | articles a second | times the plain inserts |')
  say('| --- | ---: | ---: | ---: | ---: |')
  for (const [label, taken] of times) {
    const ratio = median(taken.map((took, run) => took / (yardstick[run] ?? took)))
    say(`| ${label} | ${seconds(median(taken))} | ${seconds(Math.min(...taken))} to ${seconds(Math.max(...taken))} | ${Math.round((count * 1000) / median(taken))} | ${ratio.toFixed(2)} |`)
  }
}

/** Writes a project's rows anew, article by article, as fast as plain statements can. */
function insertPlainly(db: WritableDb, articles: readonly (readonly Row[])[]): void {
  for (const rows of articles) {
    inTransaction(db, () => {
      for (const { sql, values } of rows) runStatement(db, sql, ...values)
    })
  }
}

interface Row {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

/** Every row of a project, change log included, grouped by the change that wrote it. */
function rowsOf(db: ReadableDb): readonly (readonly Row[])[] {
  const changeOf = new Map(all(db, query<{ rowId: string; seq: number }>('SELECT row_id AS rowId, min(change_seq) AS seq FROM change_row GROUP BY row_id')).map(({ rowId, seq }) => [rowId, seq]))
  const groups = new Map<number, Row[]>()
  for (const table of [...TABLE_NAMES, 'change', 'change_row'] as const) {
    for (const record of all(db, query<Readonly<Record<string, SqlValue>>>(`SELECT * FROM ${table}`))) {
      const names = Object.keys(record)
      const seq = table === 'change' ? Number(record.seq) : table === 'change_row' ? Number(record.change_seq) : (changeOf.get(String(record.id)) ?? 0)
      const group = groups.get(seq) ?? []
      group.push({ sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`, values: Object.values(record) })
      groups.set(seq, group)
    }
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, rows]) => [...rows].sort((a, b) => Number(a.sql.includes('change_row')) - Number(b.sql.includes('change_row'))))
}

async function importAll(core: Core, texts: readonly string[]): Promise<Job> {
  const files = texts.map((text, number) => core.files.stageBytes(`${number}.txt`, Buffer.from(text)).id)
  return new Promise((resolve, reject) => {
    core.onEvent((event) => { if (event.kind === 'job.progressed' && event.job.state !== 'running') resolve(event.job) })
    core.request('article.import', { files }).then((started) => { if (!started.ok) reject(new Error(started.error.message)) }, reject)
  })
}

async function run(count: number, folder: string, times: Times): Promise<string> {
  const texts = makeArticles(count)
  await measure(times, 'extraction alone', () => { for (const text of texts) extract({ draft: { text, warnings: [] }, lexicon: [] }) })
  const opened = await createCore({
    dataFolder: folder,
    samplesFolder: SAMPLES,
    reader: { read: (file) => Promise.resolve(readFile(file)), close: () => Promise.resolve() },
    extraction: { extract: (input) => Promise.resolve(extract(input)), close: () => Promise.resolve() },
    clock: () => new Date().toISOString(),
    newId: () => v7(),
    log: (level, message, details) => { if (level === 'error') say(`${message} ${JSON.stringify(details)}`) }
  })
  if (!opened.ok) throw new Error(opened.error.message)
  const core = opened.value
  const job = await measure(times, 'import: read, extract, link, store', () => importAll(core, texts))
  for (const subject of ['events', 'statements', 'mentions', 'entities', 'posts', 'articles'] as const) {
    const exported = await measure(times, `briefing on ${subject}`, () => core.request('briefing.export', { spec: { subject, filter: {} }, byteOrderMark: false }))
    const page = await measure(times, `first page of it (${subject})`, () => core.request('briefing.preview', { spec: { subject, filter: {} } }))
    if (exported.ok && page.ok && exported.value.rowCount !== page.value.total) throw new Error(`The briefing on ${subject} has ${exported.value.rowCount} rows, its preview ${page.value.total}.`)
  }
  const file = core.projectFile()
  await core.close()
  await measurePlainInserts(times, file, join(folder, 'plain.dateline'))
  return `${job.addedIds.length} added, ${job.knownIds.length} known, ${job.failures.length} failed; project ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB`
}

async function measurePlainInserts(times: Times, file: string, target: string): Promise<void> {
  const reader = openReadable(file)
  const rows = rowsOf(reader)
  closeDb(reader)
  const made = createProject(target, v7(), new Date().toISOString())
  if (!made.ok) throw new Error(made.error.message)
  await measure(times, YARDSTICK, () => insertPlainly(made.value.db, rows))
  made.value.close()
}

const count = Number(process.argv[2] ?? DEFAULT_COUNT)
const runs = Number(process.argv[3] ?? DEFAULT_RUNS)
const times: Times = new Map()
let outcome = ''
for (let number = 0; number < runs; number += 1) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    outcome = await run(count, folder, times)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
say(`${count} articles of ${Math.round(makeArticles(count).join('').length / count)} characters, ${runs} runs, Node ${process.versions.node}; ${outcome}`)
tell(times, count)
