import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventFlag } from '../../src/shared/model/event.ts'
import type { Findings, FoundSpan } from '../../src/shared/model/findings.ts'
import type { PloverType } from '../../src/shared/model/kinds/kind.ts'
import { extract } from '../../src/main/core/extraction/extract.ts'

/** An event as the test set has it (bench/events/README.md). Names are words of the item; "A | B" accepts either. */
export interface GoldEvent {
  readonly trigger: string
  /** Which occurrence of the trigger it is, from 1; the first where nothing is said. */
  readonly occurrence?: number
  readonly kind: string
  /** Null for statements. */
  readonly plover: PloverType | null
  readonly mode: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly flags: readonly EventFlag[]
  /** First and last day. */
  readonly date?: readonly [string, string]
  readonly place?: string
  readonly topics?: readonly string[]
  readonly reportedBy?: string
  readonly evidence?: readonly string[]
  readonly content?: string
}

/** A sentence or a short article with its events. */
export interface Item {
  readonly id: string
  readonly publishedOn?: string
  readonly text: string
  readonly events: readonly GoldEvent[]
}

export const SETS = ['open', 'held', 'articles', 'later', 'fourth', 'short-articles'] as const
export type SetName = (typeof SETS)[number]

/** The items of one set: JSON lines; articles keep their text in a file of its own. */
export function readItems(set: SetName): readonly Item[] {
  const lines = readFileSync(join(import.meta.dirname, `${set}.jsonl`), 'utf8').split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const item = JSON.parse(line) as Item & { readonly file?: string }
    return item.file === undefined ? item : { ...item, text: readFileSync(join(import.meta.dirname, 'articles', item.file), 'utf8') }
  })
}

/** Every place where these words stand on their own. */
export function occurrences(text: string, words: string): readonly FoundSpan[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + words.length }))
}

/** Where an event of the set is triggered; undefined where its words are not in the text, which the set's test forbids. */
export function triggerOf(item: Item, event: GoldEvent): FoundSpan | undefined {
  return occurrences(item.text, event.trigger)[(event.occurrence ?? 1) - 1]
}

/** What the pipeline finds in an item. */
export function findIn(item: Item): Findings {
  return extract({ draft: { text: item.text, warnings: [], ...(item.publishedOn === undefined ? {} : { publishedOn: item.publishedOn }) }, lexicon: [] })
}
