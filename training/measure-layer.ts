import { loadTagger } from '../src/main/core/extraction/resources.ts'
import { analyse } from './analysis.ts'
import { goldOfRe3d, hasCorpora, readRe3d } from './corpora.ts'
import { heldOfRe3d, line, scoreOf, taggingOf } from './evaluate.ts'
import { examplesOf } from './examples.ts'
import { masksOf } from './gold.ts'
import { quantise, trainLayer } from './train-layer.ts'

/**
 * Measures what a small second layer learns of another house's conventions: node training/measure-layer.ts
 * Each source of re3d is left out in turn; the layer learns from the others, of which the share-alike one never trains.
 */
const SOURCES = ['state', 'dfat', 'eu', 'wikipedia']
const TRAINABLE = ['state', 'dfat', 'eu']

const say = (text: string): void => void process.stdout.write(`${text}\n`)

if (!hasCorpora()) {
  say('NOT MEASURED: the corpora are missing. They lie in ../shared/corpora beside the checkout, or where DATELINE_SHARED points.')
  process.exitCode = 1
} else {
  const { layers, factsOf } = loadTagger()
  for (const source of SOURCES) {
    const held = readRe3d(source).map(heldOfRe3d)
    const examples = TRAINABLE.filter((other) => other !== source)
      .flatMap(readRe3d)
      .flatMap((article) => {
        const analysis = analyse(article.text)
        return examplesOf(masksOf(goldOfRe3d(article, 'as-annotated'), analysis.tokens), analysis, factsOf, 1)
      })
    const started = performance.now()
    const small = quantise(trainLayer(examples, { bits: 16, rounds: 10, rate: 0.05, decay: 0, dropout: 0.1, seed: 1, below: layers }))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(line(`${source}: general`, scoreOf(held, taggingOf(layers, factsOf))))
    say(`${line(`${source}: with layer`, scoreOf(held, taggingOf([...layers, small], factsOf)))}  learned in ${seconds} s`)
  }
}
