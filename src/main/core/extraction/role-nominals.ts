import type { ArticleDocument, Candidate } from './document.ts'
import { STRONG_HEADS, WEAK_HEADS } from './lists/roles.ts'

/** Words before which a post's own words end: "ambassador | to Iraq". */
const TAIL = /^(?:of|for|to|in|on|at|with)$/
/** Words that make another post of the same head; a nominal without them does not mean it, nor the other way round. */
const MARKS = /^(?:deputy|vice|assistant|former|ex|prime|under|first)$/
const SAME_HEADS: Readonly<Record<string, string>> = { ambassador: 'envoy', representative: 'envoy', spokeswoman: 'spokesperson', spokesman: 'spokesperson', chairwoman: 'chairperson', chairman: 'chairperson' }

/** A post's own words, without its country and without what it is of: "special envoy" of "UN special envoy for Chad". */
export function ownWords(words: string): readonly string[] {
  const all = words.replace('prime minister', 'premier').split(' ')
  const cut = all.findIndex((word) => TAIL.test(word))
  return cut > 0 ? all.slice(0, cut) : all
}

/** The head under which posts that may be called alike are kept: an ambassador is an envoy, too. */
export function headOf(words: string): string {
  const last = ownWords(words).filter((word) => STRONG_HEADS.has(word) || WEAK_HEADS.has(word)).at(-1) ?? ''
  return SAME_HEADS[last] ?? last
}

/** Whether "the minister" may be said of a foreign minister: all its words are the post's, in their order, and nothing makes it another post. */
export function canStandFor(nominal: string, post: string): boolean {
  const [short, long] = [ownWords(nominal), ownWords(post)]
  if (headOf(nominal) === '' || headOf(nominal) !== headOf(post)) return false
  const marks = (words: readonly string[]): string => words.filter((word) => MARKS.test(word)).join(' ')
  if (marks(short) !== marks(long)) return false
  // An ambassador is called envoy, but hardly an envoy ambassador.
  if (short.at(-1) === 'ambassador' && long.at(-1) !== 'ambassador') return false
  let at = 0
  for (const word of short.slice(0, -1)) {
    at = long.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Of those mentioned before, the one whose last mention is in the nearest sentence; nobody where two share that sentence. */
export function nearestAlone<T>(candidates: readonly T[], sentenceOf: (candidate: T) => number): T | undefined {
  const nearest = Math.max(...candidates.map(sentenceOf))
  const there = candidates.filter((candidate) => sentenceOf(candidate) === nearest)
  return nearest >= 0 && there.length === 1 ? there[0] : undefined
}

/** The words of a post without its country, as they are compared with those of posts that somebody holds. */
export function postWords(document: Pick<ArticleDocument, 'tokens'>, role: Candidate): string {
  const skip = new Set(role.parts.filter((part) => part.type === 'nationality' || ((part.type === 'place' || part.type === 'organization') && part.first === role.first)).flatMap((part) => Array.from({ length: part.end - part.first }, (_, n) => part.first + n)))
  return document.tokens
    .slice(role.first, role.end)
    .filter((_, n) => !skip.has(role.first + n))
    .map((token) => token.folded)
    .join(' ')
}
