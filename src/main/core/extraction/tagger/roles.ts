import type { Candidate } from '../document.ts'
import { PLACE_HEADS_AFTER } from '../lists/places.ts'
import { ADDRESSES, PLURAL_HEADS, POST_MODIFIERS, POST_OUTSIDERS, POST_SUFFIXES, RANKS, STRONG_HEADS, WEAK_HEADS } from '../lists/roles.ts'
import { MINISTRY_WORDS } from '../lists/organizations.ts'
import { candidate } from './candidate.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'
import { decide } from './decide.ts'

const FIELDS = new Set(MINISTRY_WORDS.split('|'))
/** Heads of people who are posted somewhere: "representative in Beirut", where "prime minister in London" only met there. */
const STATIONED = new Set(['representative', 'coordinator', 'commander', 'correspondent', 'chief', 'envoy', 'official', 'consul', 'counsellor', 'attache'])
const JOINTS = new Set(['and', '&', '-', ','])
const NAME_KINDS = new Set(['city', 'capital', 'division', 'faith'])
const LONGEST_RUN = 12
const LONGEST_TAIL = 24
const PLACE_HEADS = new Set(PLACE_HEADS_AFTER.split('|'))
const FORCES = new Set(['forces', 'army', 'troops', 'navy', 'government', 'military', 'delegation', 'embassy', 'mission', 'operations', 'police', 'parliament', 'republic'])
const AREAS = new Set(['region', 'country', 'area', 'talks', 'conflict'])
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'another'])

/** A post as the words show it, before it is known whose it is. */
interface RolePhrase {
  readonly first: number
  readonly end: number
  readonly hasOwner: boolean
  readonly hasTail: boolean
  readonly isStrong: boolean
  readonly isPlural: boolean
  readonly isRank: boolean
}

/** Names that may stand inside posts, found by where they end and begin. */
interface NamesAround {
  readonly context: TaggerContext
  readonly byEnd: ReadonlyMap<number, Candidate>
  readonly byFirst: ReadonlyMap<number, Candidate>
}

function isHead(context: TaggerContext, i: number): boolean {
  const token = context.tokens[i]
  return token?.kind === 'word' && (STRONG_HEADS.has(token.folded) || WEAK_HEADS.has(token.folded) || PLURAL_HEADS.has(token.folded) || (RANKS.has(token.folded) && token.isCapital && token.folded.endsWith('.')))
}

/** The country or organization before a post: "Iranian", "US", "World Bank", "Iran’s" stays outside. */
function ownerBefore({ context, byEnd }: NamesAround, at: number): Candidate | undefined {
  const known = context.knownAt[at - 1]
  const owner = known?.end === at ? context.knownCandidateAt[known.first] : undefined
  const organization = byEnd.get(at)
  const best = organization && organization.end - organization.first > (owner ? owner.end - owner.first : 0) ? organization : owner
  return best && best.score > 0 && tokenAt(context, best.first).sentence === tokenAt(context, at).sentence ? best : undefined
}

function isModifier(context: TaggerContext, i: number, head: number): boolean {
  const word = wordAt(context, i, head)
  return POST_MODIFIERS.has(word) || (word === 'under' && wordAt(context, i + 1, head) === 'secretary') || (isHead(context, i) && !PLURAL_HEADS.has(word)) || word === 'ex'
}

const GENERALS = new Set(['secretary', 'attorney', 'director', 'governor', 'consul', 'inspector', 'solicitor', 'surgeon', 'comptroller', 'deputy', 'assistant', 'adjutant'])

/** Whether a rank is none of the words that "General" only completes ("Secretary General"). */
function isOwnRank(context: TaggerContext, i: number): boolean {
  const token = context.tokens[i]
  return token?.isCapital === true && RANKS.has(token.folded) && token.folded !== 'staff' && token.folded !== 'officer' && !(token.folded === 'general' && GENERALS.has(wordAt(context, i - 1, i)))
}

/** A rank that begins a post of its own after another: "Secretary" + "Lt. Gen.". */
function isOwnRankAfterOffice(context: TaggerContext, i: number): boolean {
  const before = wordAt(context, i - 1, i)
  return isOwnRank(context, i) && !RANKS.has(before) && (STRONG_HEADS.has(before) || WEAK_HEADS.has(before)) && !POST_MODIFIERS.has(before)
}

/** A field that no list has, between its country or another field and its head: "French Ecology Minister". */
function isNamedField(names: NamesAround, i: number, head: number): boolean {
  const { context } = names
  const traits = context.traits[i]
  const token = context.tokens[i]
  if (!token?.isCapital || token.isOpening || !tokenAt(context, head).isCapital || !STRONG_HEADS.has(tokenAt(context, head).folded) || traits?.isWord !== true || traits.isGiven || context.knownAt[i] || wordAt(context, i, head) === '') return false
  // "Water Resources Minister": the word before is one of the lists.
  return ownerBefore(names, i) !== undefined || FIELDS.has(wordAt(context, i - 1, head))
}

/** "Trade and Industry Minister": a joint between two words of the field. */
function isJointBefore(context: TaggerContext, first: number, head: number): boolean {
  const word = wordAt(context, first - 1, head)
  if (!JOINTS.has(word) || (word === ',' && !tokenAt(context, first).isCapital)) return false
  return isModifier(context, first - 2, head) && isModifier(context, first, head) && !isHead(context, first - 2)
}

function isOrganizationAt({ context, byFirst }: NamesAround, i: number): boolean {
  return byFirst.has(i) || context.knownCandidateAt[i]?.type === 'organization'
}

/** Extends a post to the left: "former US Deputy Assistant" before "Secretary". */
function startOf(names: NamesAround, head: number): { readonly first: number; readonly hasOwner: boolean } {
  const { context } = names
  let first = head
  let hasOwner = false
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const word = wordAt(context, first - 1, head)
    if (word === '') break
    const owner = ownerBefore(names, first)
    // "Defense Secretary Lt. Gen. …", "Prime Minister General …": the rank is a post of its own.
    if (isOwnRank(context, first) && !RANKS.has(word) && !POST_MODIFIERS.has(word) && isHead(context, first - 1)) break
    // "former US Federal Reserve Chairman": a country before the organization that is its own.
    if (owner && (!hasOwner || (first < head && owner.type !== 'organization' && isOrganizationAt(names, first)))) {
      first = owner.first
      hasOwner = true
    } else if (isModifier(context, first - 1, head) || isNamedField(names, first - 1, head)) first--
    else if (isJointBefore(context, first, head)) first -= 2
    else break
  }
  while (first < head && POST_OUTSIDERS.has(tokenAt(context, first).folded)) first++
  if (JOINTS.has(tokenAt(context, first).folded)) first++
  return { first, hasOwner }
}

/** A capitalised plain word that is nobody's name: "Affairs", not "Ash". */
function isFieldWord(context: TaggerContext, i: number): boolean {
  const [word, traits] = [tokenAt(context, i).folded, context.traits[i]]
  return FIELDS.has(word) || POST_MODIFIERS.has(word) || (traits?.isWord === true && !traits.isCalendar && !traits.isGiven && !traits.isFamily)
}

/** The field of an office in plain words: "Foreign Affairs", "Trade, Industry and Investment", "national security". */
function endOfField(context: TaggerContext, at: number, head: number): number {
  let end = at
  const isCapital = tokenAt(context, at).isCapital
  for (let i = at; i < at + 8; i++) {
    const word = wordAt(context, i, head)
    const isField = tokenAt(context, i).kind === 'word' && (isCapital ? tokenAt(context, i).isCapital && isFieldWord(context, i) : FIELDS.has(word) || POST_MODIFIERS.has(word))
    if (isField && !(isHead(context, i) && word !== 'general' && word !== 'state' && word !== 'staff')) end = i + 1
    else if (!((word === 'and' || word === ',' || word === '&') && end === i)) break
  }
  return end
}

/** "leader of France’s National Front": the organization of a country. */
function ownedBy({ context, byFirst }: NamesAround, known: Candidate | undefined, head: number): Candidate | undefined {
  return known && /^['’]s?$/.test(wordAt(context, known.end, head)) ? byFirst.get(known.end + 1) : undefined
}

/** "envoy to the region, Lena Ortiz": a plain word for where somebody is posted, before the name. */
function endOfArea(context: TaggerContext, preposition: number, head: number): number | undefined {
  const isArea = wordAt(context, preposition + 1, head) === 'the' && AREAS.has(wordAt(context, preposition + 2, head)) && wordAt(context, preposition + 3, head) === ','
  return isArea ? preposition + 3 : undefined
}

/** Where the complement of a preposition ends ("to the Iranian foreign minister"), or the same place where there is none. */
function endOfComplement(names: NamesAround, preposition: number, head: number, depth: number): number {
  const { context, byFirst } = names
  let at = preposition + 1
  if (DETERMINERS.has(wordAt(context, at, head))) at++
  const word = wordAt(context, preposition, head)
  if (word === 'to' || word === 'of') {
    const inner = depth === 0 ? phraseFrom(names, at, head) : undefined
    if (inner !== undefined) return inner
  }
  const known = context.knownCandidateAt[at]
  const named = byFirst.get(at)
  if (named && named.end - named.first > (known ? known.end - known.first : 0) && tokenAt(context, named.end - 1).sentence === tokenAt(context, head).sentence) return endOfNames(names, named.end, head)
  const owned = ownedBy(names, known, head)
  if (owned) return owned.end
  if (known && (known.type === 'place' || known.type === 'organization') && wordAt(context, at, head) !== '') return endOfNames(names, known.end, head)
  return word === 'in' || word === 'at' || word === 'on' || word === 'with' ? preposition : Math.max(preposition, endOfField(context, at, head) > at ? endOfField(context, at, head) : preposition)
}

/** "Ambassador to Chad and Niger": a second country after "and"; "Advisor for WHO Reform": plain words after a name. */
function endOfNames({ context }: NamesAround, end: number, head: number): number {
  const next = context.knownCandidateAt[end + 1]
  const isPlace = context.knownCandidateAt[context.knownAt[end - 1]?.first ?? -1]?.type === 'place'
  if (wordAt(context, end, head) === 'and' && next?.type === 'place' && isPlace) return next.end
  if (FORCES.has(wordAt(context, end, head))) return end + 1
  return tokenAt(context, end).isCapital && !isHead(context, end) ? Math.max(end, endOfField(context, end, head)) : end
}

/** A post inside a post that begins at the token: "advisor to the Iranian foreign minister". Its end, or undefined. */
function phraseFrom(names: NamesAround, at: number, head: number): number | undefined {
  for (let i = at; i < at + 6 && wordAt(names.context, i, head) !== ''; i++) {
    if (isHead(names.context, i) && !isHead(names.context, i + 1)) {
      if (startOf(names, i).first > at) return undefined
      const { end } = extendRight(names, i, 1)
      return end
    }
  }
  return undefined
}

function extendRight(names: NamesAround, head: number, depth: number): { readonly end: number; readonly hasTail: boolean } {
  const { context } = names
  let end = head + 1
  if (wordAt(context, end, head) === '-' && POST_SUFFIXES.has(wordAt(context, end + 1, head))) end += 2
  else if (POST_SUFFIXES.has(wordAt(context, end, head))) end++
  let hasTail = false
  for (let round = 0; round < 4 && end - head < LONGEST_TAIL; round++) {
    const word = wordAt(context, end, head)
    // What follows a post inside another post ("for Political Affairs") belongs to the outer one, but for "of".
    if (!(depth === 0 ? ['of', 'for', 'to', 'in', 'on', 'at'] : ['of']).includes(word)) break
    const complement = context.knownCandidateAt[end + (DETERMINERS.has(wordAt(context, end + 1, head)) ? 2 : 1)]
    if ((word === 'in' || word === 'on') && (complement?.type !== 'place' || !(hasTail || STATIONED.has(tokenAt(context, head).folded)))) break
    const next = endOfArea(context, end, head) ?? endOfComplement(names, end, head, depth)
    if (next <= end || wordAt(context, next, head) === '-') break
    end = next
    hasTail = true
  }
  return { end, hasTail }
}

/** The token before a post, words such as "new" and "visiting" left aside. */
function beforeOutsiders(context: TaggerContext, first: number): number {
  let at = first - 1
  while (POST_OUTSIDERS.has(wordAt(context, at, first))) at--
  return at
}

function phraseAt(names: NamesAround, head: number): RolePhrase {
  const { context } = names
  const { first, hasOwner } = startOf(names, head)
  const { end, hasTail } = extendRight(names, head, 0)
  const word = tokenAt(context, head).folded
  const before = beforeOutsiders(context, first)
  const possessor = /^['’]s?$/.test(wordAt(context, before, head)) && context.knownAt[before - 1] !== undefined
  return { first, end, hasOwner: hasOwner || possessor, hasTail, isStrong: STRONG_HEADS.has(word), isPlural: PLURAL_HEADS.has(word), isRank: RANKS.has(word) }
}

/** "Queen Alia Airport": a run of capitals that ends in what it is. */
function endsInHead(context: TaggerContext, first: number): boolean {
  let last = first
  while (last - first < LONGEST_RUN && traitsAt(context, last + 1).isNameLike && tokenAt(context, last + 1).kind === 'word' && wordAt(context, last + 1, first) !== '') last++
  return last > first && !traitsAt(context, last).isFamily && (traitsAt(context, last).isOrganizationHead || PLACE_HEADS.has(tokenAt(context, last).folded))
}

/** Whether a person's name may begin here. */
function isNameStart(context: TaggerContext, start: number, head: number): boolean {
  let i = start
  while (isOwnRank(context, i) || ADDRESSES.has(wordAt(context, i, head))) i++
  const traits = traitsAt(context, i)
  const canStart = (traits.isNameLike || traits.isInitial) && !traits.isCalendar && !traits.isOrganizationHead && wordAt(context, i, head) !== ''
  if (!canStart || endsInHead(context, i)) return false
  const isListed = traits.isGiven || traits.isFamily
  const kind = context.knownAt[i]?.entry.kind
  if (kind !== undefined && !NAME_KINDS.has(kind) && !isListed) return false
  return !traits.isWord || isListed || isPlainSurname(context, i)
}

/** "President Bush": a plain word with a capital right after an office that one person holds. */
function isPlainSurname(context: TaggerContext, i: number): boolean {
  const [office, word] = [tokenAt(context, i - 1), tokenAt(context, i).folded]
  if (!office.isCapital || !STRONG_HEADS.has(office.folded) || tokenAt(context, i + 1).isCapital) return false
  return !traitsAt(context, i).isRoleHead && !FIELDS.has(word) && !POST_MODIFIERS.has(word) && !POST_SUFFIXES.has(word)
}

/** "Name, the post" or "Name, post of": whether a capitalised name and a comma stand before. */
function isAfterName(context: TaggerContext, first: number): boolean {
  const at = DETERMINERS.has(wordAt(context, first - 1, first)) ? first - 1 : first
  const comma = wordAt(context, at - 1, first)
  return (comma === ',' || comma === '(' || comma === '–' || comma === '—') && traitsAt(context, at - 2).isNameLike && (!traitsAt(context, at - 2).isWord || traitsAt(context, at - 3).isNameLike || traitsAt(context, at - 3).isInitial) && wordAt(context, at - 2, first) !== ''
}

/** "Foreign Minister and Deputy Prime Minister Jan Krol": whether a second post and its name follow. */
function isBeforeSecondPost(context: TaggerContext, end: number, first: number): boolean {
  if (wordAt(context, end, first) !== 'and') return false
  let at = end + 1
  while (at < end + 6 && isModifier(context, at, first)) at++
  return at > end + 1 && isHead(context, at - 1) && isNameStart(context, at, first)
}

/** Points for a post where it stands, and why; undefined where the words are no post of anybody's. */
function judge(context: TaggerContext, phrase: RolePhrase): readonly [score: number, confidence: number, why: string] | undefined {
  const { first, end } = phrase
  const headText = tokenAt(context, first).isCapital
  const length = end - first
  const bonus = Math.min(8, length) * 1.1
  if (isNameStart(context, end, first)) return [5 + bonus, 0.92, 'Post before a name']
  if (phrase.isPlural) return undefined
  if (isAfterName(context, first) && (phrase.hasOwner || phrase.hasTail || phrase.isStrong || length > 1)) return [5 + bonus, 0.9, 'Post after a name']
  if (phrase.isStrong && isBeforeSecondPost(context, end, first)) return [4 + bonus, 0.82, 'First of two posts before a name']
  const isCounterpart = phrase.hasOwner && tokenAt(context, end - 1).folded === 'counterpart'
  if ((phrase.isStrong || isCounterpart) && wordAt(context, end, first) === ',' && isNameStart(context, end + 1, first)) return [4 + bonus, 0.85, 'Post before a name in apposition']
  return judgeAlone(phrase, DEFINITE.test(wordAt(context, beforeOutsiders(context, first), first)), headText && !tokenAt(context, first).isOpening)
}

const DEFINITE = /^(?:the|his|her|its|their|['’]s?)$/

/** Points for a post that stands without a name beside it. */
function judgeAlone(phrase: RolePhrase, isDefinite: boolean, isWrittenLarge: boolean): readonly [score: number, confidence: number, why: string] | undefined {
  const length = phrase.end - phrase.first
  const bonus = Math.min(8, length) * 1.1
  if ((phrase.isStrong || (phrase.hasOwner && length > 2)) && (phrase.hasOwner || phrase.hasTail)) return [4 + bonus, isDefinite ? 0.86 : 0.75, 'Post that names whose it is']
  if (phrase.isStrong && isWrittenLarge && (length > 1 || isDefinite)) return [3 + bonus, 0.75, 'Post written with a capital']
  if (phrase.isStrong && isDefinite && length > 1) return [2.5 + bonus, 0.65, 'Post, alone']
  return undefined
}

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
    const at = DETERMINERS.has(wordAt(context, phrase.first - 1, head)) ? phrase.first - 1 : phrase.first
    const isSomebodys = phrase.hasOwner || phrase.hasTail
    if (isSomebodys || phrase.isStrong || phrase.end - phrase.first > 1) appositions.add(at)
    if (!judged) continue
    if (isNameStart(context, phrase.end, head)) announced.add(phrase.end)
    if ((isSomebodys || phrase.isStrong) && isBeforeApposition(context, phrase)) apposed.add(phrase.end + 1)
    const inside: Candidate[] = []
    for (let i = phrase.first; i < phrase.end; i++) inside.push(...(starts.get(i) ?? []))
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
