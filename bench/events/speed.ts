import nlp from 'compromise'
import { findChains } from '../../src/main/core/extraction/coreference.ts'
import { nameCounterparts } from '../../src/main/core/extraction/counterparts.ts'
import { extract, openDocument, tag } from '../../src/main/core/extraction/extract.ts'
import { countryOfPost, placesByEnd } from '../../src/main/core/extraction/posts/country.ts'
import { findPosts } from '../../src/main/core/extraction/posts.ts'
import { loadGazetteer, loadTagger } from '../../src/main/core/extraction/resources.ts'
import { settleSharedNames } from '../../src/main/core/extraction/shared-names.ts'

const RUNS = 5

/** The pipeline as far as names, posts, dates and coreference, without what events need. */
function readNames(text: string): void {
  const gazetteer = loadGazetteer()
  const tagged = nameCounterparts(findPosts(settleSharedNames(tag(openDocument({ draft: { text, warnings: [] }, lexicon: [] }), [], gazetteer, loadTagger()), gazetteer)))
  const ownerAt = placesByEnd(tagged.mentions)
  findChains(tagged, gazetteer, (role) => countryOfPost(tagged, role, ownerAt))
}

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'whole pipeline': (text) => extract({ draft: { text, warnings: [] }, lexicon: [] }),
  'names only': readNames,
  'compromise, tagging only': (text) => nlp(text)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/**
 * Characters that each reader reads in a second on this thread: medians of five runs, the readers by turns so that a busy
 * moment hits all of them alike. The ratios are medians of the ratios run by run.
 */
export function measureSpeed(texts: readonly string[]): readonly string[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const seconds = new Map(Object.keys(READERS).map((name) => [name, [] as number[]]))
  for (let run = 0; run <= RUNS; run++) {
    for (const [name, read] of Object.entries(READERS)) {
      const started = performance.now()
      for (const text of texts) read(text)
      // The first round only warms up.
      if (run > 0) seconds.get(name)?.push((performance.now() - started) / 1000)
    }
  }
  const of = (name: string): readonly number[] => seconds.get(name) ?? []
  const ratio = (slow: string, fast: string): number => median(of(slow).map((value, run) => value / (of(fast)[run] ?? 1)))
  return [
    `Speed on one thread, medians of ${RUNS} interleaved runs over ${Math.round(characters / 1000)} kB: ${[...seconds].map(([name, values]) => `${name} ${Math.round(characters / median(values) / 1000)},000 characters a second`).join('; ')}. ` +
      `The whole pipeline takes ${ratio('whole pipeline', 'names only').toFixed(2)} times as long as names only, and reads ${ratio('compromise, tagging only', 'whole pipeline').toFixed(1)} times as much as compromise.`
  ]
}
