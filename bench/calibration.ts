import { extract } from '../src/main/core/extraction/extract.ts'
import { goldOfRe3d, hasCorpora, readRe3d } from '../training/corpora.ts'
import { LEFT_OUT } from './corpora.ts'

/**
 * Of the findings said to be so sure, how many are right: node bench/calibration.ts
 * Over the whole pipeline on re3d, of which nothing trained what ships. A finding is right where its span and type are
 * annotated; posts, nationalities and what annotations leave open are not counted. re3d is annotated thinly, so that some of
 * what counts as wrong is right.
 */
const SOURCES = ['state', 'dfat', 'eu', 'wikipedia']
const STEPS = 10

interface Said {
  readonly confidence: number
  readonly isRight: boolean
}

function sayings(): readonly Said[] {
  return SOURCES.flatMap(readRe3d).flatMap((article) => {
    const { text, spans, open, skipped, unknown } = goldOfRe3d(article, 'as-annotated')
    return extract({ draft: { text, warnings: [] }, lexicon: [] }).mentions.flatMap(({ start, end, type, confidence }): readonly Said[] => {
      const isRight = spans.some((span) => span.start === start && span.end === end && span.type === type)
      const isOpen = unknown.some((one) => one === type) || [...open, ...skipped].some((span) => span.start < end && span.end > start)
      return isOpen && !isRight ? [] : [{ confidence, isRight }]
    })
  })
}

function main(): void {
  if (!hasCorpora()) {
    process.stdout.write(`${LEFT_OUT}\n`)
    return
  }
  const said = sayings()
  const rows = Array.from({ length: STEPS }, (_, step) => {
    const inStep = said.filter(({ confidence }) => Math.min(STEPS - 1, Math.floor(confidence * STEPS)) === step)
    const sum = inStep.reduce((total, { confidence }) => total + confidence, 0)
    return { from: step / STEPS, count: inStep.length, sum, right: inStep.filter(({ isRight }) => isRight).length }
  })
  const error = rows.reduce((total, { sum, right }) => total + Math.abs(sum - right), 0) / Math.max(1, said.length)
  const lines = rows.filter(({ count }) => count > 0).map(({ from, count, sum, right }) => `| ${from.toFixed(1)} to ${(from + 1 / STEPS).toFixed(1)} | ${count} | ${(sum / count).toFixed(2)} | ${((100 * right) / count).toFixed(1)} % |`)
  process.stdout.write(['| said | findings | mean | right |', '|---|--:|--:|--:|', ...lines, '', `Expected calibration error over ${said.length} findings: ${(100 * error).toFixed(1)} points.`, ''].join('\n'))
}

main()
