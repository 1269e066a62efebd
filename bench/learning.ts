import type { LexiconName } from '../src/main/core/extraction/document.ts'
import { extract } from '../src/main/core/extraction/extract.ts'
import { shuffled, createRandom } from '../src/main/core/extraction/model/random.ts'
import type { CorrectedArticle } from '../src/main/core/learning/corrected-article.ts'
import { parseTagger, type Layer } from '../src/main/core/extraction/model/weights.ts'
import { examplesFrom, learnLayer, lexiconOf, trainOnTop } from '../src/main/core/learning/learn-layer.ts'
import { goldOfRe3d } from '../training/corpora.ts'
import { inRe3dTypes } from './compare/dateline.ts'
import { type Annotated, type CorpusScorer, hasCorpora, LEFT_OUT, loadScorer, readRe3d } from './corpora.ts'
import { EXTRACTION_PAGE, writeReport } from './write-report.ts'

/**
 * How much corrected articles help with the next ones: node bench/learning.ts [--write]
 * Articles of re3d stand for an analyst's own, as if each finding had been corrected to their annotations. They come from
 * the same sources as the articles that are then read, or from the others only.
 */
const SOURCES = ['state', 'dfat', 'eu', 'wikipedia']
const COUNTS = [0, 5, 10, 20, 40]
const FOLDS = 3
/** Sources that are held back together; two have few articles. */
const HELD_TOGETHER = [['state'], ['dfat', 'eu'], ['wikipedia']]

const out = (line: string): void => void process.stdout.write(`${line}\n`)

/** Articles to read, and others that were corrected before, in the order of their correction. */
interface Part {
  readonly held: readonly Annotated[]
  readonly corrected: readonly CorrectedArticle[]
}

/**
 * An article as its analyst would leave it: what is annotated accepted, other names that were found rejected. Countries that
 * act are places to tagger and lexicon, as in the app.
 */
function correct(article: Annotated): CorrectedArticle {
  const [gold, acting] = [goldOfRe3d(article, 'place'), goldOfRe3d(article, 'as-annotated')]
  const rejected = extract({ draft: { text: article.text, warnings: [] }, lexicon: [] }).mentions.flatMap(({ start, end, type }) => {
    const isOpen = gold.unknown.some((unknown) => unknown === type) || [...gold.open, ...gold.skipped].some((one) => one.start < end && one.end > start)
    return isOpen || [...gold.spans, ...acting.spans].some((span) => span.start === start && span.end === end && span.type === type) ? [] : [{ name: article.text.slice(start, end), type }]
  })
  return { ...gold, rejected }
}

function inRandomOrder<T>(items: readonly T[]): readonly T[] {
  return [...shuffled(items.length, createRandom(7))].flatMap((index) => items.slice(index, index + 1))
}

function partsOf(): readonly (readonly [name: string, parts: readonly Part[]])[] {
  const articles = inRandomOrder(SOURCES.flatMap((source) => readRe3d([source]).map((article) => ({ source, article, corrected: correct(article) }))))
  const part = (isHeld: (source: string, index: number) => boolean): Part => ({
    held: articles.flatMap(({ source, article }, index) => (isHeld(source, index) ? [article] : [])),
    corrected: articles.flatMap(({ source, corrected }, index) => (isHeld(source, index) ? [] : [corrected]))
  })
  return [
    ['the same sources', Array.from({ length: FOLDS }, (_, fold) => part((_source, index) => index % FOLDS === fold))],
    ['other sources', HELD_TOGETHER.map((held) => part((source) => held.includes(source)))]
  ]
}

/** Strict and lenient F1 over all parts, each read with what so many of its corrected articles taught. */
function score(scorer: CorpusScorer, parts: readonly Part[], count: number, layerOf: (articles: readonly CorrectedArticle[]) => Layer | undefined, namesOf: (articles: readonly CorrectedArticle[]) => readonly LexiconName[]): string {
  const predicted = new Map(parts.flatMap(({ held, corrected }) => {
    const taught = corrected.slice(0, count)
    const [layer, lexicon] = [layerOf(taught), namesOf(taught)]
    return held.map(({ id, text }) => [id, inRe3dTypes(text, extract({ draft: { text, warnings: [] }, lexicon, layer }).mentions)] as const)
  }))
  const { strict, lenient } = scorer.scoreCorpus(parts.flatMap(({ held }) => held), predicted, { view: 'core' }).All ?? {}
  return `${(100 * (strict?.f1 ?? 0)).toFixed(1)} / ${(100 * (lenient?.f1 ?? 0)).toFixed(1)}`
}

function measure(scorer: CorpusScorer): readonly string[] {
  const none = (): undefined => undefined
  const layers = new Map<string, Layer | undefined>()
  const learned = (articles: readonly CorrectedArticle[]): Layer | undefined => {
    if (articles.length === 0) return undefined
    const key = articles.map(({ id }) => id).join(' ')
    if (!layers.has(key)) layers.set(key, trainOnTop(examplesFrom(articles)))
    return layers.get(key)
  }
  const used = (articles: readonly CorrectedArticle[]): Layer | undefined => {
    const { bytes } = learnLayer(articles)
    return bytes && parseTagger(bytes).layers[0]
  }
  return partsOf().flatMap(([name, parts]) => COUNTS.map((count) => {
    const most = Math.max(...parts.map(({ corrected }) => Math.min(count, corrected.length)))
    const least = Math.min(...parts.map(({ corrected }) => Math.min(count, corrected.length)))
    const columns = [score(scorer, parts, count, none, lexiconOf), score(scorer, parts, count, learned, () => []), score(scorer, parts, count, used, lexiconOf)]
    return `| ${[name, least === most ? most : `${least} to ${most}`, ...columns].join(' | ')} |`
  }))
}

/** How long the app takes to learn from so many articles, the check on those held back included. */
function timeLine(): string {
  const articles = SOURCES.flatMap((source) => readRe3d([source]).map((article) => correct(article)))
  const seconds = [10, 20, 40].map((count) => {
    const started = process.cpuUsage()
    learnLayer(articles.slice(0, count))
    const { user, system } = process.cpuUsage(started)
    return `${count}: ${((user + system) / 1e6).toFixed(1)} s`
  })
  return `Seconds of processor time to learn from so many articles, the check included: ${seconds.join(', ')}.`
}

async function main(): Promise<void> {
  if (!hasCorpora()) {
    out(LEFT_OUT)
    return
  }
  const scorer = await loadScorer()
  const table = [
    '| corrected articles of | articles | lexicon alone | layer alone, always | lexicon, and the layer where it helps, as in the app |',
    '|---|--:|--:|--:|--:|',
    ...measure(scorer),
    '',
    timeLine()
  ]
  for (const line of table) out(line)
  if (process.argv.includes('--write')) writeReport(EXTRACTION_PAGE, 'learning', table)
}

await main()
