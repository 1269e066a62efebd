import nlp from 'compromise'
import { extract, extractNames } from '../../src/main/core/extraction/extract.ts'

const RUNS = 5

/** Tagging alone, and with the lookups that come nearest to what the pipeline finds. */
function readByCompromise(text: string): void {
  const doc = nlp(text)
  for (const found of [doc.people(), doc.places(), doc.organizations(), doc.verbs(), doc.quotations()]) found.out('offset')
}

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'whole pipeline': (text) => extract({ draft: { text, warnings: [] }, lexicon: [] }),
  'names only': (text) => extractNames({ draft: { text, warnings: [] }, lexicon: [] }),
  'compromise, tagging': (text) => nlp(text),
  'compromise, tagging and names, places, organizations, verbs, quotations': readByCompromise
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * Seconds of the thread's own time that each reader takes for all texts, the readers one after the other: the first to
 * read a text would pay for what the next then finds in the processor's cache.
 */
function runOnce(texts: readonly string[]): Readonly<Record<string, number>> {
  const seconds: Record<string, number> = {}
  for (const [name, read] of Object.entries(READERS)) {
    const started = process.threadCpuUsage()
    for (const text of texts) read(text)
    const { user, system } = process.threadCpuUsage(started)
    seconds[name] = (user + system) / 1e6
  }
  return seconds
}

/** How the line on speed begins. */
export const SPEED = 'Speed on one thread'

/** Characters of the texts, called `what`, that each reader reads in a second on this thread: medians of the runs; ratios are medians of the ratios run by run. "Names only" is everything but events. */
export function measureSpeed(what: string, texts: readonly string[]): string {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  // The first round only warms up.
  const runs = Array.from({ length: RUNS + 1 }, () => runOnce(texts)).slice(1)
  const ratio = (slow: string, fast: string): number => median(runs.map((seconds) => (seconds[slow] ?? 0) / (seconds[fast] ?? 1)))
  const rates = Object.keys(READERS).map((name) => `${name} ${Math.round(characters / median(runs.map((seconds) => seconds[name] ?? 0)) / 1000)},000 characters a second`)
  const [whole, names, tagging, all] = Object.keys(READERS) as [string, string, string, string]
  return (
    `${SPEED}, ${what}: the thread's own time, medians of ${RUNS} runs by turns over ${Math.round(characters / 1000)} kB: ${rates.join('; ')}. ` +
      `The whole pipeline takes ${ratio(whole, names).toFixed(2)} times as long as names only, and reads ${ratio(tagging, whole).toFixed(1)} times as much as compromise's tagging alone and ${ratio(all, whole).toFixed(1)} times as much as compromise with what comes nearest to it.`
  )
}
