import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tagArticle } from '../src/main/core/extraction/model/tag-article.ts'
import { reliabilityOf } from './calibration.ts'
import { hasCorpora } from '../bench/corpora.ts'
import { readAnnotatedNews } from './corpora.ts'
import { blockOf, factsOf, RECIPE, sharpened, SHUFFLES, textOf, trainGeneral, type Text } from './general-layer.ts'
import { writeTagger } from '../src/main/core/extraction/model/write-tagger.ts'

/**
 * Trains the tagger that is shipped: node training/train.ts --date 2026-11-23
 * The same corpora and date give the same bytes. Only our own annotations of public-domain news train it: nothing of the
 * corpora that it is measured on.
 */
const RESOURCES = join(import.meta.dirname, '..', 'resources')
const SHARPENINGS = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6]

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Finds how firmly to speak on one part of the news that is held back, and how well that fits on another. */
function calibrate(news: readonly Text[]): { readonly sharpening: number; readonly reliability: ReturnType<typeof reliabilityOf>; readonly heldCount: number } {
  const layer = trainGeneral(news.filter((_, index) => blockOf(index) > 1))
  const measure = (part: number, by: number): ReturnType<typeof reliabilityOf> =>
    reliabilityOf(
      news.filter((_, index) => blockOf(index) === part),
      (analysis) => tagArticle(analysis, [sharpened(layer, by)], factsOf)
    )
  const sharpening = SHARPENINGS.reduce((best, by) => (measure(0, by).error < measure(0, best).error ? by : best))
  return { sharpening, reliability: measure(1, sharpening), heldCount: news.filter((_, index) => blockOf(index) === 1).length }
}

const { values } = parseArgs({ options: { date: { type: 'string' } } })
if (values.date === undefined) {
  say('Give the date that the card is to bear, such as --date 2026-11-23: without the clock in them the bytes can be made again.')
  process.exitCode = 2
} else if (!hasCorpora()) {
  say('NOT TRAINED: the corpora are missing. They lie in ../shared/corpora beside the checkout, or where DATELINE_SHARED points.')
  process.exitCode = 1
} else {
  const news = readAnnotatedNews().map(textOf)
  const { sharpening, reliability, heldCount } = calibrate(news)
  say(`Calibration error on ${heldCount} held-back sentences: ${(100 * reliability.error).toFixed(1)} points, scores times ${sharpening}`)
  const bytes = writeTagger(sharpened(trainGeneral(news), sharpening))
  const card = {
    what: 'Weights of the name tagger: a conditional random field over hashed features of words, their neighbours, and what gazetteer and rules say of them',
    date: values.date,
    bytes: bytes.length,
    command: `node training/train.ts --date ${values.date}`,
    recipe: { bits: RECIPE.bits, rounds: RECIPE.rounds, rate: RECIPE.rate, dropout: RECIPE.dropout, shuffles: SHUFFLES },
    data: [
      { name: 'Sentences of public-domain news (mostly Voice of America, as collected by the Groningen Meaning Bank), annotated for Dateline by docs/annotation-guideline.md', sentences: news.length, licence: 'public domain; annotations as the project' }
    ],
    calibration: { heldSentences: heldCount, sharpening, expectedCalibrationError: reliability.error, table: reliability.table }
  }
  writeFileSync(join(RESOURCES, 'tagger.bin'), bytes)
  writeFileSync(join(RESOURCES, 'tagger.card.json'), `${JSON.stringify(card, null, 2)}\n`)
  say(`resources/tagger.bin: ${bytes.length} bytes`)
}
