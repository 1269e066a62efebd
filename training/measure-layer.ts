import { loadTagger } from '../src/main/core/extraction/resources.ts'
import type { Layer } from '../src/main/core/extraction/model/weights.ts'
import { analyse } from '../src/main/core/learning/analysis.ts'
import { goldOfRe3d, hasCorpora, readRe3d, type CountrySense, type Re3dArticle } from './corpora.ts'
import { line, predict, scoreOf } from './evaluate.ts'
import { examplesOf, type Example } from '../src/main/core/extraction/model/examples.ts'
import { masksOf } from '../src/main/core/extraction/model/gold.ts'
import { quantise, trainLayer } from '../src/main/core/extraction/model/train-layer.ts'

/**
 * Measures what a small second layer learns of another house's conventions: node training/measure-layer.ts
 * First from other sources (each source of re3d is left out in turn), then from every second article of the same source.
 * Nothing that is trained here is kept, so the share-alike source may take part.
 */
const SOURCES = ['state', 'dfat', 'eu', 'wikipedia']

const say = (text: string): void => void process.stdout.write(`${text}\n`)

function examplesFrom(articles: readonly Re3dArticle[], sense: CountrySense): readonly Example[] {
  const { factsOf } = loadTagger()
  return articles.flatMap((article) => {
    const analysis = analyse(article.text)
    return examplesOf(masksOf(goldOfRe3d(article, sense), analysis.tokens), analysis, factsOf, 1)
  })
}

function layersFrom(articles: readonly Re3dArticle[], sense: CountrySense): readonly Layer[] {
  const { layers } = loadTagger()
  return [...layers, quantise(trainLayer(examplesFrom(articles, sense), { bits: 16, rounds: 10, rate: 0.05, decay: 0, dropout: 0.1, seed: 1, below: layers }))]
}

/** The scores over parts that are each read with their own layers. */
function report(name: string, parts: readonly { readonly held: readonly Re3dArticle[]; readonly layers: readonly Layer[] }[]): void {
  const { factsOf } = loadTagger()
  const predicted = new Map(parts.flatMap(({ held, layers }) => held.map((article) => [article.id, predict(article, { layers, factsOf })] as const)))
  say(line(name, scoreOf(parts.flatMap(({ held }) => held), predicted)))
}

if (!hasCorpora()) {
  say('NOT MEASURED: the corpora are missing. They lie in ../shared/corpora beside the checkout, or where DATELINE_SHARED points.')
  process.exitCode = 1
} else {
  const { layers } = loadTagger()
  const left = SOURCES.map((source) => ({ held: readRe3d(source), others: SOURCES.filter((other) => other !== source).flatMap(readRe3d) }))
  report('each source: general layer alone', left.map(({ held }) => ({ held, layers })))
  report('each source: with a layer from the others', left.map(({ held, others }) => ({ held, layers: layersFrom(others, 'as-annotated') })))
  report('the same, countries as places', left.map(({ held, others }) => ({ held, layers: layersFrom(others, 'place') })))
  for (const source of ['state', 'wikipedia']) {
    const articles = readRe3d(source)
    const held = articles.filter((_, index) => index % 2 === 1)
    report(`half of ${source}: general layer alone`, [{ held, layers }])
    report(`half of ${source}: with a layer from the other`, [{ held, layers: layersFrom(articles.filter((_, index) => index % 2 === 0), 'as-annotated') }])
  }
}
