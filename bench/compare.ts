import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { drawChart } from './compare/chart.ts'
import { LOADERS, type Reader } from './compare/readers.ts'
import type { Weight } from './compare/weigh-reader.ts'
import { type Annotated, hasCorpora, LEFT_OUT, loadScorer, readRe3d, type Scores } from './corpora.ts'
import { EXTRACTION_PAGE, writeReport } from './write-report.ts'

/**
 * Dateline beside the libraries that find names or dates in English text, in one run: npm run bench:names, or alone
 * node bench/compare.ts [--write]. Needs the annotated corpora beside the checkout (../shared).
 */
const ROOT = join(import.meta.dirname, '..')
const [RUNS, WARM_UPS] = [7, 4]
const TYPES = ['Person', 'Organisation', 'Location', 'Nationality', 'Temporal'] as const

/** One library's row. */
export interface Compared {
  readonly name: string
  readonly scores: Scores
  readonly charactersPerSecond: number
  /** Median of Dateline's speed over this one's, run by run. */
  readonly timesSlower: number
  readonly weight: Weight
}

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Seconds that each reader takes for all articles, by turns article by article, so that a busy moment hits all alike. */
function readAll(readers: readonly Reader[], articles: readonly Annotated[]): readonly number[] {
  const seconds = readers.map(() => 0)
  for (const { text } of articles) {
    readers.forEach((reader, i) => {
      const started = performance.now()
      reader.read(text)
      seconds[i] = (seconds[i] ?? 0) + (performance.now() - started) / 1000
    })
  }
  return seconds
}

/** What each reader weighs in a process of its own, bundled as the app is: medians of several, by turns. */
async function weigh(keys: readonly string[]): Promise<readonly Weight[]> {
  const outDir = join(ROOT, '.cache', 'compare')
  await build({ root: ROOT, configFile: false, logLevel: 'error', build: { ssr: 'bench/compare/weigh-reader.ts', outDir, emptyOutDir: true, target: 'esnext' } })
  const once = (key: string): Weight => JSON.parse(execFileSync(process.execPath, ['--expose-gc', join(outDir, 'weigh-reader.js'), key], { encoding: 'utf8' })) as Weight
  const runs = Array.from({ length: RUNS }, () => keys.map(once))
  return keys.map((_, i) => ({ milliseconds: median(runs.map((run) => run[i]?.milliseconds ?? 0)), megabytes: median(runs.map((run) => run[i]?.megabytes ?? 0)) }))
}

async function compare(): Promise<readonly Compared[]> {
  const [scorer, articles, weights] = [await loadScorer(), readRe3d(), await weigh(Object.keys(LOADERS))]
  const readers = await Promise.all(Object.values(LOADERS).map((load) => load()))
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
  // The first rounds only warm up.
  const runs = Array.from({ length: RUNS + WARM_UPS }, () => readAll(readers, articles)).slice(WARM_UPS)
  return readers.map((reader, i) => ({
    name: reader.name,
    scores: scorer.scoreCorpus(articles, new Map(articles.map((article) => [article.id, reader.read(article.text)])), { view: 'core' }),
    charactersPerSecond: characters / median(runs.map((run) => run[i] ?? 0)),
    timesSlower: median(runs.map((run) => (run[i] ?? 0) / (run[0] ?? 1))),
    weight: weights[i] ?? { milliseconds: 0, megabytes: 0 }
  }))
}

const percent = (scores: Scores, type: string, how: 'strict' | 'lenient'): string | undefined => {
  const figure = scores[type]?.[how]
  return figure && figure.f1 > 0 ? (100 * figure.f1).toFixed(1) : undefined
}

/** Whether a reader looks for names at all, so that one figure for everything says something. */
const findsNames = (scores: Scores): boolean => (scores.Person?.strict.f1 ?? 0) > 0

/** Strict and lenient F1 of each type, speed, and what loading costs. */
function tableOf(rows: readonly Compared[]): readonly string[] {
  const both = (scores: Scores, type: string): string => {
    const [strict, lenient] = [percent(scores, type, 'strict'), percent(scores, type, 'lenient')]
    return strict === undefined || lenient === undefined ? '–' : `${strict} / ${lenient}`
  }
  return [
    '| | all | people | organizations | places | nationalities | dates | characters a second | Dateline is | to load | memory |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(({ name, scores, charactersPerSecond, timesSlower, weight }, i) => {
      const speed = (Math.round(charactersPerSecond / 1000) * 1000).toLocaleString('en')
      const faster = i === 0 ? '' : timesSlower >= 1 ? `${timesSlower.toFixed(1)} times as fast` : `${(1 / timesSlower).toFixed(1)} times slower`
      return `| ${[name, findsNames(scores) ? both(scores, 'All') : 'dates only', ...TYPES.map((type) => both(scores, type)), speed, faster, `${(weight.milliseconds / 1000).toFixed(2)} s`, `${weight.megabytes.toFixed(0)} MB`].join(' | ')} |`
    })
  ]
}

/** How the part of Dateline that does what the others do compares with the one that does most of it; the ratio of two medians of ratios. */
function namesOnly(rows: readonly Compared[]): string {
  const [names, other] = [rows.find(({ name }) => name.endsWith('names only')), rows.find(({ name }) => name.startsWith('compromise'))]
  return names && other ? `Without events, Dateline reads ${(other.timesSlower / names.timesSlower).toFixed(1)} times as fast as ${other.name}.` : ''
}

async function main(): Promise<void> {
  if (!hasCorpora()) {
    out(LEFT_OUT)
    return
  }
  const rows = await compare()
  const table = [...tableOf(rows), '', namesOnly(rows)]
  for (const line of table) out(line)
  if (!process.argv.includes('--write')) return
  writeReport(EXTRACTION_PAGE, 'compared', table)
  writeReport(join(ROOT, 'README.md'), 'compared', table)
  writeFileSync(join(ROOT, 'docs', 'comparison.svg'), drawChart(rows.map(({ name, scores, charactersPerSecond }) => {
    const strict = (type: string): number => 100 * (scores[type]?.strict.f1 ?? 0)
    return { name, all: findsNames(scores) ? { strict: strict('All'), charactersPerSecond } : null, dates: strict('Temporal') }
  })))
}

await main()
