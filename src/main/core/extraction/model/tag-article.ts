import type { Sentence, Token } from '../document.ts'
import { bestLabels, expTransitions, latticeOf, probabilityOf, sequenceProbability, type Lattice } from './decode.ts'
import type { SentenceView } from './features.ts'
import { beginLabel, insideLabel, isBegin, isInside, OUTSIDE, typeOfLabel, type ModelType } from './labels.ts'
import { scoreSentence, sumTransitions } from './score-sentence.ts'
import type { Layer } from './weights.ts'
import type { WordFacts } from './word-facts.ts'

/** A span that the tagger found, as a range of tokens, and the probability it gives to exactly this span and type. */
export interface TaggedSpan {
  readonly first: number
  readonly end: number
  readonly type: ModelType
  readonly probability: number
}

/** What the tagger needs of an article. */
export interface TaggingInput {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly marks: readonly (readonly number[])[]
}

/** For each word how it is written in the middle of this article's sentences: bit 1 with a capital, bit 2 without. */
function writingElsewhere(tokens: readonly Token[]): readonly number[] {
  const seen = new Map<string, number>()
  for (const token of tokens) if (token.kind === 'word' && !token.isOpening) seen.set(token.folded, (seen.get(token.folded) ?? 0) | (token.isCapital ? 1 : 2))
  return tokens.map((token) => seen.get(token.folded) ?? 0)
}

/** The sentences of an article as the tagger sees them. */
export function viewsOf(input: TaggingInput, factsOf: (text: string, folded: string) => WordFacts): readonly SentenceView[] {
  const elsewhere = writingElsewhere(input.tokens)
  return input.sentences.map(({ first, end }) => {
    const tokens = input.tokens.slice(first, end)
    return { tokens, facts: tokens.map((token) => factsOf(token.text, token.folded)), marks: input.marks.slice(first, end), elsewhere: elsewhere.slice(first, end) }
  })
}

/** The spans that a sequence of labels describes. */
export function spansOfLabels(labels: ArrayLike<number>): readonly { readonly first: number; readonly end: number; readonly type: ModelType }[] {
  const spans: { first: number; end: number; type: ModelType }[] = []
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0
    const type = typeOfLabel(label)
    const before = spans.at(-1)
    if (!type) continue
    if (isInside(label) && before?.end === i && before.type === type) before.end = i + 1
    else if (isBegin(label)) spans.push({ first: i, end: i + 1, type })
  }
  return spans
}

/**
 * A reading this likely is proposed beside the best sequence, for the decision over everything: on text of another kind
 * than it learned from, the tagger is often torn between a person, a place and nothing, and nothing wins too often.
 */
const LEAST_LIKELY = [['person', 0.2], ['organization', 0.25], ['place', 0.4]] as const

/** The names that are likely enough, though the best sequence may have others. Where a span begins and how it goes on must each be likely, so few are tried. */
function likelyNames(lattice: Lattice): readonly TaggedSpan[] {
  const found: TaggedSpan[] = []
  for (let first = 0; first < lattice.length; first++) {
    for (const [type, least] of LEAST_LIKELY) {
      const inside = insideLabel(type)
      if (probabilityOf(lattice, first, beginLabel(type)) < least) continue
      const labels = [beginLabel(type)]
      for (let end = first + 1; ; end++) {
        const probability = sequenceProbability(lattice, first, labels, inside)
        if (probability >= least) found.push({ first, end, type, probability })
        if (end >= lattice.length || probabilityOf(lattice, end, inside) < least) break
        labels.push(inside)
      }
    }
  }
  return found
}

/** Tags an article with the sum of the layers: the spans of the best sequence, then other names that are likely enough. */
export function tagArticle(input: TaggingInput, layers: readonly Layer[], factsOf: (text: string, folded: string) => WordFacts): readonly TaggedSpan[] {
  const transitions = sumTransitions(layers)
  const exponentials = expTransitions(transitions)
  const found: TaggedSpan[] = []
  viewsOf(input, factsOf).forEach((view, index) => {
    const offset = input.sentences[index]?.first ?? 0
    const scores = scoreSentence(view, layers)
    const labels = bestLabels(scores, transitions, view.tokens.length)
    const isPlain = labels.every((label) => label === OUTSIDE)
    if (isPlain && !view.tokens.some((token) => token.isCapital)) return
    const lattice = latticeOf(scores, exponentials, view.tokens.length)
    const best = spansOfLabels(labels).map(({ first, end, type }): TaggedSpan => ({ first, end, type, probability: sequenceProbability(lattice, first, [...labels.subarray(first, end)], insideLabel(type)) }))
    const isBest = (span: TaggedSpan): boolean => best.some((one) => one.first === span.first && one.end === span.end && one.type === span.type)
    for (const span of [...best, ...likelyNames(lattice).filter((span) => !isBest(span))]) found.push({ ...span, first: span.first + offset, end: span.end + offset })
  })
  return found
}
