import { type ConfidenceMaps, shareRight } from '../src/main/core/extraction/confidence.ts'
import { loadConfidence } from '../src/main/core/extraction/resources.ts'
import { kindsOfText, type Saying } from '../training/sayings.ts'
import { hasCorpora, LEFT_OUT } from './corpora.ts'
import { findIn, readItems, type SetName } from './events/items.ts'
import { judge } from './events/score.ts'
import { EXTRACTION_PAGE, writeReport } from './write-report.ts'

/**
 * Of the findings said to be so sure, how many are right: node bench/calibration.ts [--write]
 * Over the whole pipeline, on the parts of the corpora that `npm run calibrate` did not fit with. A mention is right where
 * exactly its span and type are annotated; what annotations leave open is not counted. re3d is annotated thinly, so that some
 * of what counts as wrong is right.
 */
const STEPS = 10

interface Said {
  readonly confidence: number
  readonly isRight: boolean
}

interface Step {
  readonly from: number
  readonly count: number
  readonly sum: number
  readonly right: number
}

function stepsOf(said: readonly Said[]): readonly Step[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const inStep = said.filter(({ confidence }) => Math.min(STEPS - 1, Math.floor(confidence * STEPS)) === step)
    return { from: step / STEPS, count: inStep.length, sum: inStep.reduce((total, { confidence }) => total + confidence, 0), right: inStep.filter(({ isRight }) => isRight).length }
  })
}

/** The expected calibration error in points, with one place behind the point. */
function errorOf(said: readonly Said[]): string {
  return ((100 * stepsOf(said).reduce((total, { sum, right }) => total + Math.abs(sum - right), 0)) / Math.max(1, said.length)).toFixed(1)
}

function cells({ count, sum, right }: Step): string {
  return count === 0 ? '– | – | –' : `${count} | ${(sum / count).toFixed(2)} | ${((100 * right) / count).toFixed(1)} %`
}

/** What the pipeline says of it, or said before it was fitted. */
function sayingsAs(sayings: readonly Saying[], maps: ConfidenceMaps): readonly Said[] {
  return sayings.map(({ group, raw, isRight }) => ({ isRight, confidence: maps[group] ? shareRight(maps[group], raw) : raw }))
}

function mentionLines(): readonly string[] {
  const kinds = kindsOfText()
  const row = (name: string, sayings: readonly Saying[]): string =>
    `| ${name} | ${sayings.length} | ${((100 * sayings.filter(({ isRight }) => isRight).length) / sayings.length).toFixed(1)} % | ${errorOf(sayingsAs(sayings, {}))} | ${errorOf(sayingsAs(sayings, loadConfidence()))} |`
  const all = (isOne: (name: string, isFitted: boolean) => boolean): readonly Saying[] => kinds.filter(({ name, fit }) => isOne(name, fit.length > 0)).flatMap(({ measure }) => measure)
  const [news, mix] = [all((name) => name.startsWith('news')), all(() => true)].map((sayings) => stepsOf(sayingsAs(sayings, loadConfidence())))
  return [
    '| measured on | findings | right | error as the sources say it | error as shipped |',
    '|---|--:|--:|--:|--:|',
    ...kinds.map(({ name, fit, measure }) => row(`${name}${fit.length > 0 ? ', the other half' : ''}`, measure)),
    row('re3d, all that was not fitted with', all((name) => name.startsWith('re3d'))),
    row('other halves of the four kinds fitted with', all((_, isFitted) => isFitted)),
    row('everything', mix === undefined ? [] : all(() => true)),
    '',
    '| said | news: findings | mean | right | everything: findings | mean | right |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...(news ?? []).flatMap((step, k) => (mix?.[k] ? [`| ${step.from.toFixed(1)} to ${((k + 1) / STEPS).toFixed(1)} | ${cells(step)} | ${cells(mix[k])} |`] : []))
  ]
}

/** Events of a set: right where kind's type and place are, or wholly, with all sides and flags. */
function eventLine(set: SetName): string {
  const found = readItems(set).flatMap((item) => judge(item, findIn(item)).pairs).flatMap(({ found: event, isTypeRight, isComplete }) => (event ? [{ confidence: event.confidence, isTypeRight, isComplete }] : []))
  const as = (isRight: (one: (typeof found)[number]) => boolean): string => errorOf(found.map((one) => ({ confidence: one.confidence, isRight: isRight(one) })))
  return `| ${set} | ${found.length} | ${as(({ isComplete }) => isComplete)} | ${as(({ isTypeRight }) => isTypeRight)} |`
}

function main(): void {
  const events = ['| events of the set | findings | error, right is wholly right | error, right is trigger and type |', '|---|--:|--:|--:|', eventLine('open'), eventLine('later'), eventLine('held')]
  if (!hasCorpora()) {
    process.stdout.write(`${LEFT_OUT}\n${events.join('\n')}\n`)
    return
  }
  const lines = [...mentionLines(), '', ...events]
  process.stdout.write(`${lines.join('\n')}\n`)
  if (process.argv.includes('--write')) writeReport(EXTRACTION_PAGE, 'calibration', lines)
}

main()
