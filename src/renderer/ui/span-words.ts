/** A piece of a text: from the first code unit to one past the last. */
export interface Span {
  readonly start: number
  readonly end: number
}

const POSSESSIVE = /['’][sS]$|(?<=[sS])['’]$/

/** The words of a text with their offsets, in any script. A possessive ’s stands apart from its word. */
export function findWords(text: string): readonly Span[] {
  const words: Span[] = []
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike !== true) continue
    const possessive = POSSESSIVE.exec(segment)
    const end = index + (possessive ? possessive.index : segment.length)
    if (end > index) words.push({ start: index, end })
    if (possessive && end > index) words.push({ start: end, end: index + segment.length })
  }
  return words
}

export type Nudge = 'start-left' | 'start-right' | 'end-left' | 'end-right'

/** Moves one end of a span by a word. Undefined where it cannot move that way: at the text's edge, or down to nothing. */
export function nudgeSpan(span: Span, nudge: Nudge, words: readonly Span[]): Span | undefined {
  switch (nudge) {
    case 'start-left': return moved(words.findLast((word) => word.start < span.start)?.start, span.end)
    case 'start-right': return moved(words.find((word) => word.start > span.start)?.start, span.end)
    case 'end-left': return moved(span.start, words.findLast((word) => word.end < span.end)?.end)
    case 'end-right': return moved(span.start, words.find((word) => word.end > span.end)?.end)
  }
}

function moved(start: number | undefined, end: number | undefined): Span | undefined {
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

/** Leaves out white space at both ends of a span; undefined where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | undefined {
  const piece = text.slice(span.start, span.end)
  const trimmed = piece.trim()
  if (trimmed === '') return undefined
  const start = span.start + piece.indexOf(trimmed)
  return { start, end: start + trimmed.length }
}

/** The word that covers the offset, or the next one after it, or the last; undefined for a text without words. */
export function wordAt(words: readonly Span[], offset: number): number | undefined {
  const index = words.findIndex((word) => word.end > offset)
  if (index >= 0) return index
  return words.length > 0 ? words.length - 1 : undefined
}
