import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Job } from '../src/shared/model/job.ts'
import { createCore, type Core } from '../src/main/core/core.ts'
import { extract } from '../src/main/core/extraction/extract.ts'
import { readFile } from '../src/main/core/readers/registry.ts'

/**
 * Measures how many articles a second a project takes in, and how long the briefing on them takes: node bench/import.ts [COUNT]
 * The sample articles serve again and again, each time with a name and a number of its own. Reading and extraction run in
 * this process, one after the other; in the workbench a worker and child processes share the work.
 */
const SAMPLES = join(import.meta.dirname, '..', 'resources', 'samples')
const SYLLABLES = ['ka', 'ro', 'mi', 'ten', 'sa', 'lu', 've', 'dor', 'ni', 'bal', 'ha', 'rin', 'to', 'zel', 'pa', 'mur']

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

async function measure<T>(label: string, count: number, work: () => Promise<T> | T): Promise<T> {
  const startedAt = performance.now()
  const result = await work()
  const took = performance.now() - startedAt
  say(`${label.padEnd(34)} ${seconds(took).padStart(9)}  ${String(Math.round((count * 1000) / took)).padStart(7)} articles a second`)
  return result
}

async function importAll(core: Core, texts: readonly string[]): Promise<Job> {
  const files = texts.map((text, number) => core.files.stageBytes(`${number}.txt`, Buffer.from(text)).id)
  return new Promise((resolve, reject) => {
    core.onEvent((event) => { if (event.kind === 'job.progressed' && event.job.state !== 'running') resolve(event.job) })
    core.request('article.import', { files }).then((started) => { if (!started.ok) reject(new Error(started.error.message)) }, reject)
  })
}

async function run(count: number, folder: string): Promise<void> {
  const texts = makeArticles(count)
  say(`${count} articles of ${Math.round(texts.join('').length / count)} characters, Node ${process.versions.node}`)
  await measure('extraction alone', count, () => { for (const text of texts) extract({ draft: { text, warnings: [] }, lexicon: [] }) })
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
  const job = await measure('import: read, extract, link, store', count, () => importAll(core, texts))
  for (const subject of ['mentions', 'entities', 'posts', 'articles'] as const) {
    const exported = await measure(`briefing on ${subject}`, count, () => core.request('briefing.export', { spec: { subject, filter: {} }, byteOrderMark: false }))
    const page = await measure(`  its first page`, count, () => core.request('briefing.preview', { spec: { subject, filter: {} } }))
    if (exported.ok && page.ok && exported.value.rowCount !== page.value.total) throw new Error(`The briefing on ${subject} has ${exported.value.rowCount} rows, its preview ${page.value.total}.`)
  }
  await core.close()
  const bytes = readdirSync(join(folder, 'projects')).reduce((sum, name) => sum + statSync(join(folder, 'projects', name)).size, 0)
  say(`${job.addedIds.length} added, ${job.knownIds.length} known, ${job.failures.length} failed; project ${(bytes / 1024 / 1024).toFixed(1)} MB`)
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
try {
  await run(Number(process.argv[2] ?? 1000), folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
