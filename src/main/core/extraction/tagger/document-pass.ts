import type { Candidate } from '../document.ts'
import { headOf } from '../role-nominals.ts'
import { PERSON_VERBS, PLACE_PREPOSITIONS, STRONG_HEADS } from '../lists/roles.ts'
import { candidate } from './candidate.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'

/** The folded words of a span, joined by single spaces. */
function keyOf(context: TaggerContext, first: number, end: number): string {
  return context.tokens.slice(first, end).map((token) => token.folded).join(' ')
}

interface ShortName {
  readonly full: string
  readonly points: number
}

/** Short forms of the full names that were found: surname, surname of two words, and first name where that is how it goes on. */
function shortNames(context: TaggerContext, chosen: readonly Candidate[]): ReadonlyMap<string, ShortName> {
  const short = new Map<string, ShortName>()
  for (const { first, end, type, score } of chosen) {
    if (type !== 'person' || end - first < 2 || score < 1) continue
    const full = context.tokens[first] && context.tokens[end - 1] ? context.tokens.slice(first, end).map((token) => token.text).join(' ') : ''
    for (let from = first + 1; from < end; from++) {
      if (traitsAt(context, from).isInitial) continue
      // Longer short forms count more, so that they win over their own parts.
      const points = 4.6 + (end - 1 - from) * 3
      short.set(keyOf(context, from, end), { full, points })
    }
    const isFamilyFirst = traitsAt(context, first).isFamily && !traitsAt(context, first).isGiven
    const firstKey = keyOf(context, first, first + 1)
    if (!traitsAt(context, first).isInitial && !short.has(firstKey)) short.set(firstKey, { full, points: isFamilyFirst ? 4 : 2.2 })
  }
  return short
}

/** Whether a particle at a token joins names on both its sides: "bin" in "Faisal bin Farhan"; "y" and "e" are also words for "and". */
function isJoining(context: TaggerContext, joint: number): boolean {
  const word = tokenAt(context, joint).folded
  return traitsAt(context, joint).isJoint && word !== 'y' && word !== 'e'
}

function isNameBefore(context: TaggerContext, first: number): boolean {
  const before = traitsAt(context, first - 1)
  const isTitle = before.isRoleHead || before.isRank || before.isAddress || context.knownAt[first - 1]?.entry.kind === 'demonym'
  return before.isNameLike && !before.isCalendar && !isTitle && tokenAt(context, first - 1).sentence === tokenAt(context, first).sentence
}

/** Whether no longer name lies around a short one. */
function isAlone(context: TaggerContext, first: number, end: number): boolean {
  const { sentence } = tokenAt(context, first)
  let joint = first - 1
  while (joint > first - 4 && traitsAt(context, joint - 1).isJoint) joint--
  const isAfterJoint = isJoining(context, first - 1) && traitsAt(context, joint - 1).isNameLike && tokenAt(context, joint - 1).sentence === sentence
  const isBeforeJoint = isJoining(context, end) && traitsAt(context, end + 1).isNameLike && tokenAt(context, end + 1).sentence === sentence
  const after = traitsAt(context, end)
  const isBeforeName = after.isNameLike && !after.isCalendar && tokenAt(context, end).sentence === sentence
  return !isNameBefore(context, first) && !isBeforeName && !isAfterJoint && !isBeforeJoint
}

/** Points for a short name where it stands; none where it opens a sentence as the plain word that it also is. */
function shortScore(context: TaggerContext, first: number, length: number, points: number): number {
  const isVerbNext = PERSON_VERBS.has(wordAt(context, first + length, first))
  if (length > 1) return points + (isVerbNext ? 1 : 0)
  const isPlain = traitsAt(context, first).isWord
  if (isPlain && tokenAt(context, first).isOpening && !isVerbNext) return 0
  const isPlaceBefore = (PLACE_PREPOSITIONS.get(wordAt(context, first - 1, first)) ?? 0) >= 2 && context.knownAt[first] !== undefined
  const isPlaceName = context.knownCandidateAt[first]?.type === 'place' && points < 4.6
  return points + (isVerbNext ? 1 : 0) - (isPlain ? 1.5 : 0) - (isPlaceBefore ? 3 : 0) - (isPlaceName ? 2.5 : 0)
}

function proposeShortNames(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  const short = shortNames(context, chosen)
  if (short.size === 0) return []
  const firstWords = new Set([...short.keys()].map((key) => key.split(' ')[0] ?? ''))
  const out: Candidate[] = []
  for (let first = 0; first < context.tokens.length; first++) {
    if (!firstWords.has(tokenAt(context, first).folded) || tokenAt(context, first).kind !== 'word' || !(tokenAt(context, first).isCapital || traitsAt(context, first).isJoint)) continue
    for (let length = 1; length <= 4; length++) {
      const name = short.get(keyOf(context, first, first + length))
      if (!name || !tokenAt(context, first + length - 1).isCapital || !isAlone(context, first, first + length)) continue
      const score = shortScore(context, first, length, name.points)
      out.push(candidate({ first, end: first + length, type: 'person', score, confidence: name.points >= 4 ? 0.93 : 0.8, why: `Short form of “${name.full}”` }))
    }
  }
  return out
}

/** Names that the rules found somewhere in the article, at every other place where the same words stand. */
function proposeRepeats(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  const points = new Map<string, Map<string, { score: number; best: Candidate }>>()
  const lengths = new Set<number>()
  for (const one of chosen) {
    if ((one.type !== 'person' && one.type !== 'place' && one.type !== 'organization') || context.knownCandidateAt[one.first]?.end === one.end) continue
    const length = one.end - one.first
    if (length === 1 && traitsAt(context, one.first).isWord) continue
    const key = keyOf(context, one.first, one.end)
    const types = points.get(key) ?? new Map<string, { score: number; best: Candidate }>()
    const there = types.get(one.type)
    types.set(one.type, { score: (there?.score ?? 0) + one.score, best: there && there.best.score >= one.score ? there.best : one })
    points.set(key, types)
    lengths.add(length)
  }
  const out: Candidate[] = []
  context.tokens.forEach((token, first) => {
    if (token.kind !== 'word' || !token.isCapital) return
    for (const length of lengths) {
      if (!tokenAt(context, first + length - 1).isCapital) continue
      const types = points.get(keyOf(context, first, first + length))
      if (!types || !isAlone(context, first, first + length)) continue
      const [type, { score, best }] = [...types].reduce((top, one) => (one[1].score > top[1].score ? one : top))
      out.push(candidate({ ...best, first, end: first + length, type, parts: shiftParts(best, first), score: Math.min(6, 1.6 + score * 0.35), why: best.why }))
    }
  })
  return out
}

function shiftParts(from: Candidate, first: number): readonly Candidate[] {
  const by = first - from.first
  return from.parts.map((part) => ({ ...part, first: part.first + by, end: part.end + by, parts: shiftParts(part, part.first + by) }))
}

/** "International Relief Council (IRC)": the abbreviation belongs to the name before the bracket. */
export function isAbbreviationOf(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase()
  const all = words.filter((word) => /\p{L}/u.test(word))
  const initials = all.map((word) => word.charAt(0).toLowerCase()).join('')
  const strong = all.filter((word) => !/^(?:of|for|the|and|in|on|to)$/i.test(word)).map((word) => word.charAt(0).toLowerCase()).join('')
  return letters.length >= 2 && (initials === letters || strong === letters || (strong.length >= 3 && strong.includes(letters)) || (letters.length >= 3 && letters.startsWith(strong.slice(0, 2)) && isSubsequence(letters, all.join('').toLowerCase())))
}

function isSubsequence(letters: string, text: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Where a post of each kind is first somebody's: right before a name, or beside one with a comma between. */
function firstHolders(context: TaggerContext, chosen: readonly Candidate[]): ReadonlyMap<string, number> {
  const heads = new Map<string, number>()
  const begins = new Set(chosen.filter((one) => one.type === 'person').map((one) => one.first))
  const ends = new Set(chosen.filter((one) => one.type === 'person').map((one) => one.end))
  for (const role of chosen) {
    if (role.type !== 'role') continue
    const comma = (at: number): boolean => wordAt(context, at, role.first) === ','
    const at = DEFINITE.test(wordAt(context, role.first - 1, role.first)) ? role.first - 1 : role.first
    if (!begins.has(role.end) && !(comma(role.end) && begins.has(role.end + 1)) && !(comma(at - 1) && ends.has(at - 1))) continue
    const head = headOf(keyOf(context, role.first, role.end))
    if (STRONG_HEADS.has(head) && !heads.has(head)) heads.set(head, role.end)
  }
  return heads
}

const DEFINITE = /^(?:the|a|an|his|her|its|their)$/

/** "the minister", once the article has named one; whom it means is found later. */
function proposeLonePosts(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  const heads = firstHolders(context, chosen)
  if (heads.size === 0) return []
  return context.tokens.flatMap((token, i) => {
    const isLone = STRONG_HEADS.has(token.folded) && !token.isCapital && wordAt(context, i - 1, i) === 'the' && !/^(?:of|to|for|-|and)$/.test(wordAt(context, i + 1, i))
    return isLone && (heads.get(headOf(token.folded)) ?? Infinity) <= i ? [candidate({ first: i, end: i + 1, type: 'role', score: 2, confidence: 0.75, why: 'Post that somebody in the article holds' })] : []
  })
}

/** "the ministry", once the article has named one. */
function proposeLoneMinistries(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  const named = chosen.find((one) => one.type === 'organization' && one.end - one.first > 1 && tokenAt(context, one.end - 1).folded === 'ministry')
  if (!named) return []
  return context.tokens.flatMap((token, i) => {
    const isLone = i > named.end && token.text === 'ministry' && wordAt(context, i - 1, i) === 'the' && !/^(?:of|for|-|and)$/.test(wordAt(context, i + 1, i))
    return isLone ? [candidate({ first: i, end: i + 1, type: 'organization', score: 2, confidence: 0.8, why: 'Ministry that the article named before', sector: 'GOV' })] : []
  })
}

/** "the Commission" with a capital, once the article has named one in full. */
function proposeShortOrganizations(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  const named = new Map<string, Candidate>()
  for (const one of chosen) {
    if (one.type !== 'organization' || one.end - one.first < 2) continue
    for (const at of [one.first, one.end - 1]) {
      const word = tokenAt(context, at).folded
      if (tokenAt(context, at).isCapital && (traitsAt(context, at).isOrganizationHead) && !named.has(word)) named.set(word, one)
    }
  }
  return context.tokens.flatMap((token, i) => {
    const full = token.isCapital && !token.isOpening && /^(?:the|this|our)$/.test(wordAt(context, i - 1, i)) ? named.get(token.folded) : undefined
    if (!full || full.first > i || traitsAt(context, i).isShouted || tokenAt(context, i + 1).isCapital || /^(?:of|for|on|-|&)$/.test(wordAt(context, i + 1, i))) return []
    const name = context.tokens.slice(full.first, full.end).map((one) => one.text).join(' ')
    return [candidate({ first: i, end: i + 1, type: 'organization', score: 3, confidence: 0.8, why: `Short for “${name}”`, country: full.country, sector: full.sector })]
  })
}

/** What the whole article adds to what a single sentence shows. */
export function proposeFromDocument(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  return [...proposeShortNames(context, chosen), ...proposeRepeats(context, chosen), ...proposeLonePosts(context, chosen), ...proposeLoneMinistries(context, chosen), ...proposeShortOrganizations(context, chosen)]
}
