import type { Span } from '../../../ui/span-words.ts'

const SENTENCE_END = /[.!?…]["”’»]*\s+(?=["“‘«„]*[\p{Lu}\p{N}])|\n+/gu

/** The sentence that a span stands in. After an abbreviation it may be too short, which only makes it prefer what is nearest. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = 0
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    if (index >= end) return { start: from, end: index + mark.length }
    if (index + mark.length <= start) from = index + mark.length
  }
  return { start: from, end: text.length }
}

/** Whether the place stands between quotation marks, which open and close within a paragraph. */
export function isInQuotation(text: string, at: number): boolean {
  let isOpen = false
  for (const mark of text.slice(text.lastIndexOf('\n', at - 1) + 1, at).match(/["“”„«»]/g) ?? []) isOpen = mark === '"' ? !isOpen : '“„«'.includes(mark)
  return isOpen
}
