import type { ArticleDocument, Candidate, Chain } from './document.ts'

/** A point of a map: what the source says, and the share that is right. Ascending in both; between two points it goes straight. */
export type Knot = readonly [said: number, right: number]

/** For each way a mention may be read, how often such a one was right; what has no entry is said as the source says it. */
export type ConfidenceMaps = Readonly<Record<string, readonly Knot[]>>

type Sourced = Pick<Candidate, 'type' | 'readBy' | 'isActing' | 'confidence'>

/** "The Syrian government": an organization as an actor, which no annotation counts as a name, so that nothing was measured. */
const BODY = /\s(?:\p{Ll}+|Government)$/u

/**
 * How a mention with these words was read, as far as it tells how often such a one is right; undefined where the analyst's
 * own word stands behind it, and for bodies, which no annotation has.
 */
export function groupOfMention({ type, readBy = 'rules', isActing = false }: Omit<Sourced, 'confidence'>, words: string): string | undefined {
  if (readBy === 'lexicon' || (type === 'organization' && BODY.test(words))) return undefined
  return isActing ? 'country that acts' : `${type}, ${readBy}`
}

/** The share that is right of what a source is so sure of, from 0 to 1: beyond the outermost knots it stays as it is there. */
export function shareRight(knots: readonly Knot[], said: number): number {
  const above = knots.findIndex(([at]) => at >= said)
  const [high, low] = [knots[above], knots[above - 1]]
  if (!high) return knots.at(-1)?.[1] ?? said
  if (!low) return high[1]
  return low[1] + ((high[1] - low[1]) * (said - low[0])) / (high[0] - low[0])
}

/** How sure a mention with these words is by what was measured, from 0 to 1. */
export function measuredConfidence(mention: Sourced, words: string, maps: ConfidenceMaps): number {
  const group = groupOfMention(mention, words)
  const knots = group === undefined ? undefined : maps[group]
  return knots ? shareRight(knots, mention.confidence) : mention.confidence
}

/** An entity is as sure as the surest of its mentions, less by as much as its country's guess took off. */
function withMeasuredChain(chain: Chain, said: readonly number[], measured: readonly number[]): Chain {
  const surest = (values: readonly number[]): number => chain.mentions.reduce((most, at) => Math.max(most, values[at] ?? 0), 0)
  const before = surest(said)
  return before === 0 ? chain : { ...chain, confidence: Math.min(1, chain.confidence / before) * surest(measured) }
}

/** The document with the confidence of its mentions and entities as measured, instead of as the sources gave it. */
export function measureConfidence(document: ArticleDocument, maps: ConfidenceMaps): ArticleDocument {
  const said = document.mentions.map(({ confidence }) => confidence)
  const measured = document.mentions.map((mention) => measuredConfidence(mention, document.text.slice(document.tokens[mention.first]?.start ?? 0, document.tokens[mention.end - 1]?.end ?? 0), maps))
  return {
    ...document,
    mentions: document.mentions.map((mention, at) => ({ ...mention, confidence: measured[at] ?? mention.confidence })),
    chains: document.chains.map((chain) => withMeasuredChain(chain, said, measured))
  }
}
