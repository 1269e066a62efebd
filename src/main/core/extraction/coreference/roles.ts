import type { Candidate, HeldPost } from '../document.ts'
import { canStandFor, headOf, nearestAlone, postWords } from '../role-nominals.ts'
import { countBefore, join, type Growing, type Work } from './growing.ts'

/** A post that somebody holds, kept under its head. */
interface KnownPost {
  readonly chain: Growing
  readonly words: string
  readonly country: string | null
  readonly at: number
}

/** How many posts with the same head are looked back upon. */
const LOOK_BACK = 30

/** The one of the article whom a post that stands alone means; nobody where that is not clear. */
function holderOfNominal(work: Work, role: Candidate, country: string | null, sameHead: readonly KnownPost[]): Growing | undefined {
  const words = postWords(work.document, role)
  const isCountryRight = (post: KnownPost): boolean => country === null || (post.country ?? post.chain.country ?? country) === country
  const end = firstFrom(sameHead, role.first)
  const before = sameHead.slice(Math.max(0, end - LOOK_BACK), end).filter((post) => isCountryRight(post) && canStandFor(words, post.words))
  // Words that are exactly a post's mean that one before any that they only fit.
  const exact = before.filter((post) => post.words === words)
  const fitting = [...new Set((exact.length > 0 ? exact : before).map((post) => post.chain))]
  if (fitting.length > 0) return nearestAlone(fitting, (chain) => work.document.tokens[chain.positions[countBefore(chain.positions, role.first) - 1] ?? -1]?.sentence ?? -1)
  const anywhere = new Set(sameHead.slice(0, LOOK_BACK).filter((post) => post.words === words && isCountryRight(post)).map((post) => post.chain))
  return anywhere.size === 1 ? [...anywhere][0] : undefined
}

/** The index of the first post at or behind a token. */
function firstFrom(posts: readonly KnownPost[], token: number): number {
  let [low, high] = [0, posts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posts[middle]?.at ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Roles: their holder's chain; a role that stands alone, the chain of the one who holds a post that it fits, mentioned last before. */
export function addRoles(work: Work, countryOf: (role: Candidate) => string | null): void {
  const { document } = work
  const heldBy = new Set(document.posts.map((post) => post.mention))
  const byHead = new Map<string, KnownPost[]>()
  for (const post of document.posts) {
    const [role, chain] = [document.mentions[post.mention], work.chainOf.get(post.holder)]
    if (!role || !chain) continue
    // A post that several share ("Presidents A and B") is a mention of the first of them; one told by a verb has no words of its own.
    if (role.type === 'role' && !work.chainOf.has(post.mention)) join(work, chain, post.mention, { ...role, country: null, sector: null, confidence: 0 }, '')
    const head = headOf(post.words)
    const known = { chain, words: post.words, country: post.country, at: role.first }
    const there = byHead.get(head)
    if (there) there.push(known)
    else byHead.set(head, [known])
  }
  // What somebody was says less of their country than what they are.
  for (const post of [...document.posts.filter(({ isFormer }) => !isFormer), ...document.posts.filter(({ isFormer }) => isFormer)]) {
    const chain = work.chainOf.get(post.holder)
    if (chain) addPostFacts(chain, post)
  }
  document.mentions.forEach((role, i) => {
    if (role.type !== 'role' || heldBy.has(i)) return
    const chain = holderOfNominal(work, role, countryOf(role), byHead.get(headOf(postWords(document, role))) ?? [])
    if (chain) join(work, chain, i, { ...role, country: null, sector: null, confidence: 0 }, '')
  })
}

function addPostFacts(chain: Growing, post: HeldPost): void {
  const { words } = post
  chain.country ??= post.country
  // A secretary-general is no soldier.
  if (/(?<!(?:secretary|attorney|director|governor|consul|inspector|surgeon)[- ])\b(?:general|colonel|major|captain|lieutenant|admiral|brigadier|sergeant|commander|marshal|gen\.|col\.|lt\.|maj\.)/.test(words)) chain.sector ??= 'MIL'
  else if (/\b(?:minister|president|premier|ambassador|chancellor|governor|secretary|envoy|mayor|king|emir|sultan)\b/.test(words)) chain.sector ??= post.organization === null ? 'GOV' : null
}
