import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** The annotated corpora and their scorer lie beside the checkout; a clone elsewhere has none. */
const SHARED = join(import.meta.dirname, '..', '..', 'shared')

/** What a bench says where there is nothing to measure with. */
export const LEFT_OUT = 'LEFT OUT: the annotated corpora are not beside this checkout (../shared), so nothing was measured.'

/** An article with what people marked in it. */
export interface Annotated {
  readonly id: string
  readonly text: string
  readonly entities: readonly { readonly begin: number; readonly end: number; readonly type: string }[]
  readonly ignore?: readonly unknown[]
}

interface Figure {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly gold: number
}

/** Figures by re3d's types, and of all. */
export type Scores = Readonly<Record<string, { readonly strict: Figure; readonly lenient: Figure }>>

/** The corpora's own scorer. */
export interface CorpusScorer {
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

/** The articles of re3d's four given sources. */
export function readRe3d(): readonly Annotated[] {
  return ['state', 'dfat', 'eu', 'wikipedia'].flatMap((source) => {
    const lines = readFileSync(join(SHARED, 'corpora', `re3d-${source}.jsonl`), 'utf8').split('\n')
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Annotated)
  })
}
