import { LABEL_COUNT, beginLabel, insideLabel, type ModelType } from './labels.ts'
import type { Token } from '../document.ts'
import { tokenAtOffset } from '../token-at-offset.ts'

/** A stretch of text with the type that it has, or the types it may have where the annotation leaves it open. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly type: ModelType
}

/** What an annotation leaves open: in this stretch a token may be outside or in a mention of any of these types. */
export interface OpenSpan {
  readonly start: number
  readonly end: number
  readonly types: readonly ModelType[]
}

/** An annotated text. Outside its spans a token is outside, or of a type that the corpus doesn't annotate. */
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly spans: readonly GoldSpan[]
  readonly open: readonly OpenSpan[]
  /** Types that the corpus doesn't annotate. */
  readonly unknown: readonly ModelType[]
  /** Tokens in these stretches train nothing. */
  readonly skipped: readonly { readonly start: number; readonly end: number }[]
}

const ANY = (1 << LABEL_COUNT) - 1

function maskOf(types: readonly ModelType[]): number {
  return types.reduce((mask, type) => mask | (1 << beginLabel(type)) | (1 << insideLabel(type)), 1)
}

/**
 * The labels that the annotation allows at each token, a bit for each. A span that cuts through a token leaves everything
 * open there: the tokens differ, and neither is wrong.
 */
export function masksOf(gold: GoldText, tokens: readonly Token[]): Int32Array {
  const masks = new Int32Array(tokens.length).fill(maskOf(gold.unknown))
  const touched = (start: number, end: number): readonly number[] => {
    const found: number[] = []
    for (let at = tokenAtOffset(tokens, start); at < tokens.length && (tokens[at]?.start ?? 0) < end; at++) found.push(at)
    return found
  }
  for (const open of gold.open) for (const at of touched(open.start, open.end)) masks[at] = maskOf(open.types)
  let outerEnd = -1
  for (const span of gold.spans) {
    // A mention nested in another one (a place in a post) is left to the rules: the tagger's spans lie side by side.
    if (span.end <= outerEnd) continue
    outerEnd = Math.max(outerEnd, span.end)
    const inside = touched(span.start, span.end)
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) continue
    const fits = tokens[first]?.start === span.start && tokens[last]?.end === span.end
    for (const at of inside) masks[at] = fits ? 1 << (at === first ? beginLabel(span.type) : insideLabel(span.type)) : ANY
  }
  for (const { start, end } of gold.skipped) for (const at of touched(start, end)) masks[at] = ANY
  return masks
}
