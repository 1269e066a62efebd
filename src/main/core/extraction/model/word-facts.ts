import { hashText } from './hash.ts'

/** What the tagger looks at in a word taken alone, each as a hash. The same word always has the same facts. */
export interface WordFacts {
  readonly word: number
  readonly folded: number
  readonly shape: number
  /** 0 no letters, 1 small, 2 Capital, 3 CAPITALS, 4 mixedCase, 5 a digit in it, 6 an initial ("K."). */
  readonly casing: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
}

/** The shape of a word: "Amir-Abdollahian" is "Xx-Xx", "U.S." is "X.X.", "2023" is "dddd". */
export function shapeOf(word: string): string {
  let shape = ''
  for (const letter of word.slice(0, 24)) {
    const sign = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter
    if (sign === 'd' || !shape.endsWith(sign)) shape += sign
  }
  return shape
}

function casingOf(word: string): number {
  if (/\p{N}/u.test(word)) return 5
  if (/^\p{Lu}\.$/u.test(word)) return 6
  if (!/\p{L}/u.test(word)) return 0
  if (!/\p{Lu}/u.test(word)) return 1
  if (!/\p{Ll}/u.test(word)) return word.length === 1 ? 2 : 3
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? 2 : 4
}

/** Looks at words once and remembers them: an article has a tenth as many different words as words. */
export function createWordFacts(): (text: string, folded: string) => WordFacts {
  const known = new Map<string, WordFacts>()
  return (text, folded) => {
    const before = known.get(text)
    if (before) return before
    const facts: WordFacts = {
      word: hashText(text),
      folded: hashText(folded),
      shape: hashText(shapeOf(text)),
      casing: casingOf(text),
      prefixes: [2, 3, 4].map((length) => hashText(`${folded.slice(0, length)}…`)),
      suffixes: [1, 2, 3, 4].map((length) => hashText(`…${folded.slice(-length)}`))
    }
    // A text of a million different words must not fill the memory.
    if (known.size > 50_000) known.clear()
    known.set(text, facts)
    return facts
  }
}
