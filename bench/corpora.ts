import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The annotated corpora, their scorer and the seed article lie beside the checkout, or where DATELINE_SHARED says; a clone elsewhere has none. */
export const SHARED = process.env.DATELINE_SHARED ?? join(import.meta.dirname, '..', '..', 'shared')

/** What a bench says where there is nothing to measure with. */
export const LEFT_OUT = 'LEFT OUT: the annotated corpora are not beside this checkout (../shared), so nothing was measured.'

/** An article with what people marked in it. */
export interface Annotated {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly begin: number; readonly end: number; readonly type: string }[]
  readonly ignore?: readonly { readonly begin: number; readonly end: number }[]
}

/** Rates from 0 to 1, and how many were annotated. */
interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

/** Figures by re3d's types, and of all. */
export type Scores = Readonly<Record<string, { readonly strict: Figure; readonly lenient: Figure }>>

/** Figures of the seed article, of which everything is annotated. */
interface SeedResult {
  readonly mentions: Figure & { readonly missed: readonly string[]; readonly spurious: readonly string[] }
  readonly entityPairs: Figure
  readonly article: Readonly<Record<string, boolean>>
}

/** The corpora's own scorer. */
export interface CorpusScorer {
  readonly toRe3d: (text: string, mentions: readonly unknown[]) => readonly Annotated['entities'][number][]
  readonly scoreSeed: (gold: unknown, predicted: unknown) => SeedResult
  readonly scoreCorpus: (gold: readonly Annotated[], predicted: ReadonlyMap<string, unknown>, options: { readonly view: string }) => Scores
}

/** Whether the corpora are there. */
export function hasCorpora(): boolean {
  return existsSync(join(SHARED, 'tools', 'score.mjs'))
}

/** The scorer that comes with the corpora. */
export async function loadScorer(): Promise<CorpusScorer> {
  return (await import(pathToFileURL(join(SHARED, 'tools', 'score.mjs')).href)) as CorpusScorer
}

/** Without the mentions inside others: the scorer joins a post with the name after it, and what lies inside would keep them apart. In the order of the text. */
export function outermost<T extends { readonly end: number }>(mentions: readonly T[]): readonly T[] {
  let end = -1
  return mentions.filter((mention) => {
    if (mention.end <= end) return false
    end = mention.end
    return true
  })
}

/** The lines of a corpus's file, each a record in JSON. */
export function readCorpus(file: string): readonly string[] {
  return readFileSync(join(SHARED, 'corpora', file), 'utf8').split('\n').filter((line) => line !== '')
}

/** The articles of re3d's given sources, of all four unless some are named. */
export function readRe3d(sources: readonly string[] = ['state', 'dfat', 'eu', 'wikipedia']): readonly Annotated[] {
  return sources.flatMap((source) => readCorpus(`re3d-${source}.jsonl`).map((line) => JSON.parse(line) as Annotated))
}
