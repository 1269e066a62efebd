import type { ArticleDocument } from './document.ts'

/** A stretch of tokens, the end excluded. */
interface TokenSpan {
  readonly first: number
  readonly end: number
}

/** The words of a span as they are written, on one line. */
export function textOf({ text, tokens }: Pick<ArticleDocument, 'text' | 'tokens'>, { first, end }: TokenSpan): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ')
}

/** The folded words of a span. */
export function wordsOf({ tokens }: Pick<ArticleDocument, 'tokens'>, { first, end }: TokenSpan): readonly string[] {
  return tokens.slice(first, end).map((token) => token.folded)
}

/** The folded words of a span as one text: what lists are searched by. */
export function keyOf(document: Pick<ArticleDocument, 'tokens'>, span: TokenSpan): string {
  return wordsOf(document, span).join(' ')
}
