import type { Candidate } from '../document.ts'
import { candidate } from './candidate.ts'
import { tokenAt, wordAt, type TaggerContext } from './context.ts'
import { decide } from './decide.ts'
import { isAfterName, isNameStart, judge } from './role-evidence.ts'
import { extendRight, phraseAt } from './role-phrases.ts'
import { startOf } from './role-starts.ts'
import { ARTICLES_AND_OWNERS, isHead, isOwnRankAfterOffice, type NamesAround, type RolePhrase } from './role-words.ts'

/** The mentions inside a post: nationalities, places, organizations and posts of others. */
function innerMentions(first: number, end: number, inside: readonly Candidate[]): readonly Candidate[] {
  const within = inside.filter((part) => part.first >= first && part.end <= end && part.end - part.first < end - first)
  const shifted = within.map((part) => ({ part, moved: { ...part, first: part.first - first, end: part.end - first } }))
  const byMoved = new Map(shifted.map(({ part, moved }) => [moved, part]))
  return decide(shifted.map(({ moved }) => moved), end - first).flatMap((moved) => byMoved.get(moved) ?? [])
}

/** A post stands for more than the names inside it, whatever those count. */
function sumOf(parts: readonly Candidate[]): number {
  return parts.reduce((sum, part) => sum + part.score, 0)
}

/** What the posts stage learns beside the candidates: where names are announced, and where appositions begin. */
export interface ProposedRoles {
  readonly candidates: readonly Candidate[]
  readonly announced: ReadonlySet<number>
  readonly appositions: ReadonlySet<number>
  /** Where a name in apposition to a post would begin. */
  readonly apposed: ReadonlySet<number>
}

/** Indexes names by their first or last word; of several the one with the highest score. */
function index(candidates: readonly Candidate[], key: (candidate: Candidate) => number): ReadonlyMap<number, Candidate> {
  const map = new Map<number, Candidate>()
  for (const one of candidates) if (one.score > (map.get(key(one))?.score ?? 0)) map.set(key(one), one)
  return map
}

/** "Brazil’s foreign minister, Caetano …": whether a name may stand in apposition. */
function isBeforeApposition(context: TaggerContext, { first, end }: RolePhrase): boolean {
  return wordAt(context, end, first) === ',' && !isAfterName(context, first)
}

/** Whether the head of the post is yet to come: "Prime" of "Prime Minister", "General" of "General Secretary". */
function isBeforeHead(context: TaggerContext, head: number): boolean {
  if (!isHead(context, head + 1) || isOwnRankAfterOffice(context, head + 1)) return false
  return wordAt(context, head + 1, head) !== '' && tokenAt(context, head).isCapital === tokenAt(context, head + 1).isCapital
}

/** Posts: a head ("minister"), what stands before it and what it is of, where somebody holds it. */
export function proposeRoles(context: TaggerContext, organizations: readonly Candidate[]): ProposedRoles {
  const names: NamesAround = { context, byEnd: index(organizations, (one) => one.end), byFirst: index(organizations, (one) => one.first) }
  const starts = new Map<number, Candidate[]>()
  for (const one of [...organizations, ...context.knownCandidates]) {
    const there = starts.get(one.first)
    if (there) there.push(one)
    else starts.set(one.first, [one])
  }
  const candidates: Candidate[] = []
  const announced = new Set<number>()
  const appositions = new Set<number>()
  const apposed = new Set<number>()
  for (let head = 0; head < context.tokens.length; head++) {
    if (!isHead(context, head) || isBeforeHead(context, head)) continue
    const phrase = phraseAt(names, head)
    const judged = judge(context, phrase)
    const at = ARTICLES_AND_OWNERS.has(wordAt(context, phrase.first - 1, head)) ? phrase.first - 1 : phrase.first
    const isSomebodys = phrase.hasOwner || phrase.hasTail
    if (isSomebodys || phrase.isStrong || phrase.end - phrase.first > 1) appositions.add(at)
    if (!judged) continue
    if (isNameStart(context, phrase.end, head)) announced.add(phrase.end)
    if ((isSomebodys || phrase.isStrong) && isBeforeApposition(context, phrase)) apposed.add(phrase.end + 1)
    const inside: Candidate[] = []
    // "FM" is the post, no organization of its own inside it.
    for (let i = phrase.first; i < phrase.end; i++) inside.push(...(starts.get(i) ?? []).filter((part) => part.first !== head || part.end !== head + 1))
    inside.push(...innerRoles(names, phrase, head, inside))
    const [score, confidence, why] = judged
    const owner = inside.find((part) => part.country !== null && part.first <= head)
    const parts = innerMentions(phrase.first, phrase.end, inside)
    candidates.push(candidate({ first: phrase.first, end: phrase.end, type: 'role', score: score + sumOf(parts), confidence, why, parts, country: owner?.country ?? null }))
  }
  return { candidates, announced, appositions, apposed }
}

/** Posts of others inside the tail of a post. */
function innerRoles(names: NamesAround, phrase: RolePhrase, head: number, inside: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  for (let i = head + 1; i < phrase.end; i++) {
    if (!isHead(names.context, i) || isHead(names.context, i + 1) || !/^(?:of|to)$/.test(wordAt(names.context, startOf(names, i).first - 2, i))) continue
    const { first } = startOf(names, i)
    const { end } = extendRight(names, i, 1)
    if (end > phrase.end) continue
    const parts = innerMentions(first, end, inside)
    out.push(candidate({ first, end, type: 'role', score: 20, confidence: 0.85, why: 'Post inside another post', parts, country: parts.find((part) => part.country !== null)?.country ?? null }))
  }
  return out
}
