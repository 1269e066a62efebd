import type { EntityType } from '../../../../shared/model/mention.ts'
import type { ArticleDocument, Candidate } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'

/** A chain while it grows. */
export interface Growing {
  readonly type: EntityType
  readonly mentions: number[]
  /** The first tokens of its mentions, sorted. */
  readonly positions: number[]
  /** Folded words of each form that was seen. */
  readonly forms: Map<string, string>
  name: string
  country: string | null
  sector: string | null
  confidence: number
  why: string
  lastAt: number
}

export interface Work {
  readonly document: ArticleDocument
  readonly gazetteer: Gazetteer
  readonly chains: Growing[]
  readonly byKey: Map<string, Growing>
  /** The chain of each mention. */
  readonly chainOf: Map<number, Growing>
  /** Organizations by the last word of their name. */
  readonly organizations: Map<string, Growing[]>
  /** Abbreviations that a bracket introduced. */
  readonly abbreviations: Map<string, Growing>
}

/** Opens a chain with its first mention. */
export function open(work: Work, type: EntityType, i: number, mention: Candidate, key: string, name: string): Growing {
  const chain: Growing = { type, mentions: [], positions: [], forms: new Map(), name, country: mention.country, sector: mention.sector, confidence: mention.confidence, why: mention.why, lastAt: mention.first }
  work.chains.push(chain)
  work.byKey.set(`${type} ${key}`, chain)
  join(work, chain, i, mention, name)
  return chain
}

/** Adds a mention to a chain; what it says for certain of country and sector counts. */
export function join(work: Work, chain: Growing, i: number, mention: Candidate, form: string): void {
  chain.mentions.push(i)
  chain.positions.splice(countBefore(chain.positions, mention.first), 0, mention.first)
  if (form !== '' && !chain.forms.has(form.toLowerCase())) chain.forms.set(form.toLowerCase(), form)
  chain.lastAt = mention.first
  chain.country ??= mention.country
  chain.sector ??= mention.sector
  if (mention.confidence > chain.confidence && !mention.isCountryGuessed) {
    chain.confidence = mention.confidence
    chain.why = mention.why
  }
  work.chainOf.set(i, chain)
}

/** How many of the sorted numbers are smaller. */
export function countBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
