import { loadTagger } from '../src/main/core/extraction/resources.ts'
import type { Layer } from '../src/main/core/extraction/model/weights.ts'
import { examplesFrom } from '../src/main/core/learning/learn-layer.ts'
import { type Annotated, type CorpusScorer, hasCorpora, loadScorer, readRe3d } from '../bench/corpora.ts'
import { goldOfRe3d, type CountrySense } from './corpora.ts'
import { line, predict, scoreOf } from './evaluate.ts'
import { quantise, trainLayer } from '../src/main/core/extraction/model/train-layer.ts'

/**
 * Measures what a small second layer learns of another house's conventions: node training/measure-layer.ts
 * First from other sources (each source of re3d is left out in turn), then from every second article of the same source.
 * Nothing that is trained here is kept, so the share-alike source may take part.
 */
const SOURCES = ['state', 'dfat', 'eu', 'wikipedia']

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function layersFrom(articles: readonly Annotated[], sense: CountrySense): readonly Layer[] {
  const { layers } = loadTagger()
  return [...layers, quantise(trainLayer(examplesFrom(articles.map((article) => goldOfRe3d(article, sense))), { bits: 16, rounds: 10, rate: 0.05, decay: 0, dropout: 0.1, seed: 1, below: layers }))]
}

/** The scores over parts that are each read with their own layers. */
function report(scorer: CorpusScorer, name: string, parts: readonly { readonly held: readonly Annotated[]; readonly layers: readonly Layer[] }[]): void {
  const { factsOf } = loadTagger()
  const predicted = new Map(parts.flatMap(({ held, layers }) => held.map((article) => [article.id, predict(scorer, article, { layers, factsOf })] as const)))
  say(line(name, scoreOf(scorer, parts.flatMap(({ held }) => held), predicted)))
}

if (!hasCorpora()) {
  say('NOT MEASURED: the corpora are missing. They lie in ../shared/corpora beside the checkout, or where DATELINE_SHARED points.')
  process.exitCode = 1
} else {
  const scorer = await loadScorer()
  const { layers } = loadTagger()
  const left = SOURCES.map((source) => ({ held: readRe3d([source]), others: readRe3d(SOURCES.filter((other) => other !== source)) }))
  report(scorer, 'each source: general layer alone', left.map(({ held }) => ({ held, layers })))
  report(scorer, 'each source: with a layer from the others', left.map(({ held, others }) => ({ held, layers: layersFrom(others, 'as-annotated') })))
  report(scorer, 'the same, countries as places', left.map(({ held, others }) => ({ held, layers: layersFrom(others, 'place') })))
  for (const source of ['state', 'wikipedia']) {
    const articles = readRe3d([source])
    const held = articles.filter((_, index) => index % 2 === 1)
    report(scorer, `half of ${source}: general layer alone`, [{ held, layers }])
    report(scorer, `half of ${source}: with a layer from the other`, [{ held, layers: layersFrom(articles.filter((_, index) => index % 2 === 0), 'as-annotated') }])
  }
}
