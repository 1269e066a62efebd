import type { Token } from './document.ts'

/** The index of the token that holds an offset of the text, or of the one after it; the number of tokens where none follows. */
export function tokenAtOffset(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
