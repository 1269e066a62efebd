const WORDS = /[\p{L}\p{N}\p{M}]+/gu

/** The words in what a person typed. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? []
}

/** Text for a LIKE with ESCAPE '\', in which no sign stands for others. */
export function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`)
}

/**
 * What a person typed, as a full-text query on names: every word must occur, the last one may be unfinished. Words are quoted,
 * so that nothing typed is taken for query syntax. Undefined where there is no word in it.
 */
export function nameQuery(text: string): string | undefined {
  return ftsQuery(wordsOf(text))
}

/**
 * The same on whole texts. A single letter as the unfinished word would mean half of every text, which takes long to find and
 * tells nothing: it is left out. Undefined where nothing else is left.
 */
export function textQuery(text: string): string | undefined {
  const words = wordsOf(text)
  return ftsQuery(isLetter(words.at(-1)) ? words.slice(0, -1) : words, isLetter(words.at(-1)))
}

/** The letter, where nothing but one was typed; articles are then found by the words of their titles alone. */
export function onlyLetter(text: string): string | undefined {
  const [word, ...others] = wordsOf(text)
  return others.length === 0 && isLetter(word) ? word : undefined
}

/** A condition on an article "a": a word of its title begins with the letter. Takes the two values of titleLetterValues. */
export const TITLE_HAS_LETTER = '(a.title LIKE ? OR a.title LIKE ?)'

export function titleLetterValues(letter: string): readonly [string, string] {
  return [`${letter}%`, `% ${letter}%`]
}

function ftsQuery(words: readonly string[], areFinished = false): string | undefined {
  if (words.length === 0) return undefined
  return words.map((word, index) => (!areFinished && index === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ')
}

function isLetter(word: string | undefined): boolean {
  return word !== undefined && Array.from(word).length === 1
}
