import { wordsOf } from './words.ts'

/** How much of a text is looked through for the place to show: the rest of a very long one is not worth the wait. */
export const EXCERPT_WINDOW = 200_000
const BEFORE = 40
const AFTER = 100
/** Words are compared one by one, without their accents, only in the beginning of a text. */
const FOLDED_WINDOW = 20_000
const WORD_PART = /[\p{L}\p{N}\p{M}]/u

/** A line of the text around the first place where one of the words begins; the text's beginning where there is none. */
export function excerptOf(text: string, search: string): string {
  const at = firstPlace(text, wordsOf(search))
  const start = at <= BEFORE ? 0 : wordStart(text, at - BEFORE)
  const end = start + BEFORE + AFTER >= text.length ? text.length : lastSpace(text, start + BEFORE + AFTER)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).replace(/\s+/g, ' ').trim()}${end < text.length ? ' …' : ''}`
}

function firstPlace(text: string, words: readonly string[]): number {
  // The rarest word tells the most, and long words are rare.
  const byLength = [...words].sort((a, b) => b.length - a.length)
  for (const word of byLength) {
    const at = placeOf(text, word) ?? foldedPlaceOf(text, word)
    if (at !== undefined) return at
  }
  return 0
}

function placeOf(text: string, word: string): number | undefined {
  for (const { index } of text.matchAll(new RegExp(word, 'giu'))) if (!WORD_PART.test(text[index - 1] ?? '')) return index
  return undefined
}

function foldedPlaceOf(text: string, word: string): number | undefined {
  const wanted = fold(word)
  for (const { 0: found, index } of text.slice(0, FOLDED_WINDOW).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) if (fold(found).startsWith(wanted)) return index
  return undefined
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function wordStart(text: string, from: number): number {
  const space = text.slice(from, from + BEFORE).search(/\s/)
  return space < 0 ? from : from + space + 1
}

function lastSpace(text: string, from: number): number {
  const space = text.slice(from - BEFORE, from).search(/\s\S*$/)
  return space < 0 ? from : from - BEFORE + space
}
