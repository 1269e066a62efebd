import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Layer } from '../src/main/core/extraction/model/weights.ts'
import { tagArticle } from '../src/main/core/extraction/model/tag-article.ts'
import type { WordFacts } from '../src/main/core/extraction/model/word-facts.ts'
import { analyse, type Analysis } from './analysis.ts'
import { TOOLS, type Re3dArticle } from './corpora.ts'

interface Measure {
  readonly strict: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly lenient: { readonly precision: number; readonly recall: number; readonly f1: number }
}
export type Scores = Readonly<Record<string, Measure>>

interface Scorer {
  toRe3d(text: string, mentions: readonly { start: number; end: number; type: string }[]): readonly unknown[]
  scoreCorpus(gold: readonly unknown[], predicted: ReadonlyMap<string, readonly unknown[]>, options: { view: string }): Scores
}

const scorer = (await import(pathToFileURL(join(TOOLS, 'score.mjs')).href)) as Scorer

/** A text to measure on. */
export interface Held {
  readonly id: string
  readonly gold: Pick<Re3dArticle, 'id' | 'text' | 'entities' | 'ignore'>
  readonly analysis: Analysis
}

export function heldOfRe3d(article: Re3dArticle): Held {
  return { id: article.id, gold: article, analysis: analyse(article.text) }
}

export type Tagging = (analysis: Analysis) => readonly { readonly first: number; readonly end: number; readonly type: string }[]

/** The tagging of layers alone. */
export function taggingOf(layers: readonly Layer[], factsOf: (text: string, folded: string) => WordFacts): Tagging {
  return (analysis) => tagArticle(analysis, layers, factsOf)
}

/** Scores a tagging by the `core` view. */
export function scoreOf(held: readonly Held[], tag: Tagging): Scores {
  const predicted = new Map<string, readonly unknown[]>()
  for (const { id, analysis } of held) {
    const spans = tag(analysis)
    predicted.set(id, scorer.toRe3d(analysis.text, spans.map((span) => ({ start: analysis.tokens[span.first]?.start ?? 0, end: analysis.tokens[span.end - 1]?.end ?? 0, type: span.type }))))
  }
  return scorer.scoreCorpus(held.map((one) => one.gold), predicted, { view: 'core' })
}

const percent = (value: number): string => (100 * value).toFixed(1)

/** One line: strict and lenient F1, and strict F1 by type. */
export function line(name: string, scores: Scores): string {
  const all = scores.All
  if (!all) return name
  const types = Object.entries(scores).filter(([type]) => type !== 'All').map(([type, score]) => `${type.slice(0, 3)} ${percent(score.strict.f1)}`)
  return `${name.padEnd(26)} ${percent(all.strict.f1)} / ${percent(all.lenient.f1)}  (P ${percent(all.strict.precision)} R ${percent(all.strict.recall)})  ${types.join('  ')}`
}
