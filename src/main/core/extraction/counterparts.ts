import type { ArticleDocument, Candidate, HeldPost } from './document.ts'
import { STRONG_HEADS } from './lists/roles.ts'
import { headOf, postWords } from './role-nominals.ts'
import { textOf } from './span-words.ts'

/** How many sentences back the one whose counterpart somebody is may have been named. */
const FARTHEST = 2
const WINDOW = 12

const isCounterpart = (post: HeldPost): boolean => post.words.endsWith('counterpart')

/** The office without its country: "Foreign Minister" of "Chinese Foreign Minister" and of "Foreign Minister of China". */
function officeOf(document: ArticleDocument, role: Candidate): string {
  const owners = role.parts.filter((part) => part.type !== 'role')
  const before = owners.filter((part) => document.tokens[part.first - 1]?.folded !== 'of' && !/^(?:to|for|the)$/.test(document.tokens[part.first - 1]?.folded ?? ''))
  const first = Math.max(role.first, ...before.map((part) => part.end))
  const tail = document.tokens.slice(first, role.end).findIndex((token) => token.folded === 'of')
  return textOf(document, { first: first < role.end ? first : role.first, end: tail > 0 ? first + tail : role.end })
}

/** The post of the one whose counterpart is meant: somebody before in the sentence, else the last office named shortly before. */
function postOfOther(document: ArticleDocument, held: readonly HeldPost[], counterpart: HeldPost): HeldPost | undefined {
  const { tokens, mentions } = document
  const at = mentions[counterpart.mention]?.first ?? 0
  const sentence = tokens[at]?.sentence ?? 0
  const surname = (index: number): string => tokens[(mentions[index]?.end ?? 0) - 1]?.folded ?? ''
  const own = surname(counterpart.holder)
  const offices = held.filter((post) => (mentions[post.mention]?.first ?? 0) < at && surname(post.holder) !== own && STRONG_HEADS.has(headOf(post.words)))
  for (let i = counterpart.mention - 1; i >= 0 && i > counterpart.mention - WINDOW && tokens[mentions[i]?.first ?? 0]?.sentence === sentence; i--) {
    const named = mentions[i]?.type === 'person' ? offices.filter((post) => surname(post.holder) === surname(i)).at(-1) : undefined
    if (named) return named
  }
  const last = offices.at(-1)
  return last && sentence - (tokens[mentions[last.mention]?.first ?? 0]?.sentence ?? 0) <= FARTHEST ? last : undefined
}

/** Gives "his Norwegian counterpart" the office of the one whose counterpart it is: "Norwegian Foreign Minister". */
export function nameCounterparts(document: ArticleDocument): ArticleDocument {
  const held: HeldPost[] = []
  const posts = document.posts.map((post): HeldPost => {
    const role = document.mentions[post.mention]
    const other = role && isCounterpart(post) ? postOfOther(document, held.slice(-40), post) : undefined
    const otherRole = other && document.mentions[other.mention]
    const nationality = role?.parts.find((part) => part.type === 'nationality' && (post.country === null || part.country === post.country))
    let named = post
    // "his Sri Lankan counterpart, Foreign Minister Abeysinghe" says the post itself.
    const isToldBehind = role !== undefined && document.posts.some((next) => next.holder === post.holder && next.mention > post.mention && (document.mentions[next.mention]?.first ?? Infinity) <= role.end + 1)
    if (!isToldBehind && other && otherRole && nationality) {
      const office = other.office ?? officeOf(document, otherRole)
      const person = document.mentions[other.holder]
      const why = `Counterpart of “${person ? textOf(document, person) : ''}”, the ${other.title}`
      named = { ...post, title: `${textOf(document, nationality)} ${office}`, office, words: other.office === null ? postWords(document, otherRole).replace(/ of .*$/, '') : other.words, isFormer: false, confidence: Math.min(post.confidence, 0.8), why }
    }
    held.push(named)
    return named
  })
  return { ...document, posts }
}
