/** So many words are kept at most: more than an article has, less than a memory notices. */
const MOST = 20_000
/** Short pieces of a text are copies anyway; longer ones would keep the whole text in memory. */
const LONGEST_COPY = 12
/** What is longer is no word that comes back. */
const LONGEST_KEPT = 60
/** Kept where the function says nothing of a word, so that one look tells that from a word not asked for yet. */
const NOTHING = Symbol('nothing')

/**
 * Remembers what a pure function says of a word: an article repeats its words, and all articles their small ones.
 * Whatever else it is given must follow from the word.
 */
export function remember<T, A = void>(look: (word: string, further: A) => T): (word: string, further: A) => T {
  const known = new Map<string, T | typeof NOTHING>()
  return (word, further) => {
    const before = known.get(word)
    if (before !== undefined) return before === NOTHING ? (undefined as T) : before
    if (word.length > LONGEST_KEPT) return look(word, further)
    const own = word.length > LONGEST_COPY ? structuredClone(word) : word
    const found = look(own, further)
    // A text of a million different words must not fill the memory.
    if (known.size >= MOST) known.clear()
    known.set(own, found === undefined ? NOTHING : found)
    return found
  }
}
