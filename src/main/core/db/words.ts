/**
 * What a person typed, as a full-text query: every word must occur, the last one may be unfinished. Words are quoted, so that
 * nothing typed is taken for query syntax. Undefined where there is no word in it.
 */
export function ftsQuery(text: string): string | undefined {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  if (words.length === 0) return undefined
  return words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ')
}
