import type { Candidate } from '../document.ts'
import { PERSON_VERBS, PLACE_PREPOSITIONS, PLURAL_HEADS, POST_MODIFIERS, POST_OUTSIDERS, POST_SUFFIXES, RANKS, STRONG_HEADS } from '../lists/roles.ts'
import { tokenAt, wordAt, type TaggerContext } from './context.ts'
import { isNameStart } from './role-evidence.ts'
import { beforeOutsiders, DETERMINERS, FIELDS, isHead, isModifier, isOwnRank, ownerBefore, type NamesAround, type RolePhrase } from './role-words.ts'

/** Heads of people who are posted somewhere: "representative in Beirut", where "prime minister in London" only met there. */
const STATIONED = new Set(['representative', 'coordinator', 'commander', 'correspondent', 'chief', 'envoy', 'official', 'consul', 'counsellor', 'attache'])
const JOINTS = new Set(['and', '&', '-', ','])
const LONGEST_TAIL = 24
const FORCES = new Set(['forces', 'army', 'troops', 'navy', 'government', 'military', 'delegation', 'embassy', 'mission', 'operations', 'police', 'parliament', 'republic', 'junta', 'regime', 'opposition', 'cabinet'])
const AREAS = new Set(['region', 'country', 'area', 'talks', 'conflict'])

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
  return isModifier(context, first - 2, head) && isModifier(context, first, head) && !isHead(context, first - 2) && !(word === ',' && isHead(context, first))
}

function isOrganizationAt({ context, byFirst }: NamesAround, i: number): boolean {
  return byFirst.has(i) || organizationAt(context, i) !== undefined
}

/** "Kuwaiti and Omani counterparts", "Kuwaiti, Omani and Iraqi": where the country before the one that begins here begins. */
function ownerInList(names: NamesAround, first: number): number | undefined {
  const joint = wordAt(names.context, first - 1, first)
  return joint === 'and' || joint === ',' ? ownerBefore(names, first - 1)?.first : undefined
}

/** Whether a rank that begins here is a post of its own: "Defense Secretary Lt. Gen. …", "Prime Minister General …". */
function isOwnPost(context: TaggerContext, first: number, word: string): boolean {
  if (word === 'staff' && isOwnRank(context, first) && wordAt(context, first - 2, first) === 'of') return true
  return isOwnRank(context, first) && (!RANKS.has(word) || word === 'commander') && !POST_MODIFIERS.has(word) && isHead(context, first - 1)
}

/** Where a post begins that is known from one token on, a step farther to the left; undefined where nothing before belongs to it. */
function stepLeft(names: NamesAround, first: number, head: number, hasOwner: boolean): { readonly first: number; readonly isOwner: boolean } | undefined {
  const { context } = names
  const word = wordAt(context, first - 1, head)
  if (word === '' || isOwnPost(context, first, word)) return undefined
  const owner = ownerBefore(names, first)
  // "former US Federal Reserve Chairman": a country before the organization that is its own.
  if (owner && (!hasOwner || (first < head && owner.type !== 'organization' && isOrganizationAt(names, first)))) return { first: owner.first, isOwner: true }
  const listed = hasOwner && PLURAL_HEADS.has(tokenAt(context, head).folded) ? ownerInList(names, first) : undefined
  if (listed !== undefined) return { first: listed, isOwner: true }
  if (isModifier(context, first - 1, head) || isNamedField(names, first - 1, head)) return { first: first - 1, isOwner: false }
  return isJointBefore(context, first, head) ? { first: first - 2, isOwner: false } : undefined
}

/** Extends a post to the left: "former US Deputy Assistant" before "Secretary". */
export function startOf(names: NamesAround, head: number): { readonly first: number; readonly hasOwner: boolean } {
  const { context } = names
  let first = head
  let hasOwner = false
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const step = stepLeft(names, first, head, hasOwner)
    if (!step) break
    first = step.first
    hasOwner ||= step.isOwner
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

function organizationAt(context: TaggerContext, i: number): Candidate | undefined {
  const known = context.knownCandidateAt[i]
  return known?.type === 'organization' ? known : undefined
}

/** Where "France’s National Front" or "Mali’s junta" ends: an organization of a country, or a body of it in plain words. */
function endOfOwned({ context, byFirst }: NamesAround, known: Candidate | undefined, head: number): number | undefined {
  if (!known || !/^['’]s?$/.test(wordAt(context, known.end, head))) return undefined
  const at = known.end + 1
  return (byFirst.get(at) ?? organizationAt(context, at))?.end ?? endOfBody(context, at, head)
}

/** "envoy to the region, Lena Ortiz": a plain word for where somebody is posted, before the name. */
function endOfArea(context: TaggerContext, preposition: number, head: number): number | undefined {
  const isArea = wordAt(context, preposition + 1, head) === 'the' && AREAS.has(wordAt(context, preposition + 2, head)) && wordAt(context, preposition + 3, head) === ','
  return isArea ? preposition + 3 : undefined
}

/** Where a name that begins at a token ends as a complement: "the Iranian …", "Chad and Niger", "France’s National Front". */
function endOfNamed(names: NamesAround, at: number, head: number): number | undefined {
  const { context, byFirst } = names
  const [known, named] = [context.knownCandidateAt[at], byFirst.get(at)]
  const isLonger = named !== undefined && named.end - named.first > (known ? known.end - known.first : 0)
  if (isLonger && tokenAt(context, named.end - 1).sentence === tokenAt(context, head).sentence) return endOfNames(names, named.end, head)
  const owned = endOfOwned(names, known, head)
  if (owned !== undefined) return owned
  if (known?.type === 'nationality') return endOfBody(context, known.end, head) ?? endOfGroup(context, known.end, head)
  return (known?.type === 'place' || known?.type === 'organization') && wordAt(context, at, head) !== '' ? endOfNames(names, known.end, head) : undefined
}

/** Where the complement of a preposition ends ("to the Iranian foreign minister"), or the same place where there is none. */
function endOfComplement(names: NamesAround, preposition: number, head: number, depth: number): number {
  const { context } = names
  let at = preposition + 1
  if (DETERMINERS.has(wordAt(context, at, head))) at++
  const word = wordAt(context, preposition, head)
  const inner = depth === 0 ? phraseFrom(names, at, head) : undefined
  // "an aide to Trade Representative Lena Ortiz": the name is that of the one he serves, who has the post right before it.
  if (inner !== undefined && isNameStart(context, inner, head)) return preposition
  if (inner !== undefined && (word === 'to' || word === 'of')) return inner
  const named = endOfNamed(names, at, head)
  if (named !== undefined) return named
  if (word === 'in' || word === 'at' || word === 'on' || word === 'with') return preposition
  const field = endOfField(context, at, head)
  return field > at ? field : preposition
}

/** "commander of the Afghan border police": a country's body in plain words. */
function endOfBody(context: TaggerContext, at: number, head: number): number | undefined {
  let end = at
  while (end < at + 4 && (FIELDS.has(wordAt(context, end, head)) || POST_MODIFIERS.has(wordAt(context, end, head)) || FORCES.has(wordAt(context, end, head))) && !STRONG_HEADS.has(wordAt(context, end, head))) end++
  return FORCES.has(wordAt(context, end - 1, head)) ? end : undefined
}

const LONGEST_LIST = 10

/** "the presidents of Chad, Niger and Mali": where a list of countries ends that "and" closes; undefined where none does. */
function endOfList(context: TaggerContext, first: number, head: number): number | undefined {
  for (let [end, n] = [first, 0]; n < LONGEST_LIST; n++) {
    const joint = wordAt(context, end, head)
    const next = joint === ',' || joint === 'and' ? context.knownCandidateAt[end + 1] : undefined
    if (next?.type !== 'place') return undefined
    if (joint === 'and') return next.end
    end = next.end
  }
  return undefined
}

/** "leader of the Kurdish rebels", "chairman of the Polish bishops’ conference": a plain word behind a nationality, and what is its own. */
function endOfGroup({ tokens, traits }: TaggerContext, at: number, head: number): number | undefined {
  const isNoun = (i: number): boolean => tokens[i]?.kind === 'word' && tokens[i].sentence === tokens[head]?.sentence && !tokens[i].isCapital && traits[i]?.isWord === true && !PERSON_VERBS.has(tokens[i].folded) && !PLACE_PREPOSITIONS.has(tokens[i].folded)
  if (!isNoun(at)) return undefined
  return /^['’]s?$/.test(tokens[at + 1]?.text ?? '') && isNoun(at + 2) ? at + 3 : at + 1
}

/** "Ambassador to Chad and Niger": a second country after "and"; "Advisor for WHO Reform": plain words after a name. */
function endOfNames({ context }: NamesAround, end: number, head: number): number {
  const isPlace = context.knownCandidateAt[context.knownAt[end - 1]?.first ?? -1]?.type === 'place'
  const isListed = isPlace && (wordAt(context, end, head) === 'and' || PLURAL_HEADS.has(tokenAt(context, head).folded))
  const listed = isListed ? endOfList(context, end, head) : undefined
  if (listed !== undefined) return listed
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

/** Where a post ends: behind its head, or behind what it is of, to or for. */
export function extendRight(names: NamesAround, head: number, depth: number): { readonly end: number; readonly hasTail: boolean } {
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

/** The whole post around a head. */
export function phraseAt(names: NamesAround, head: number): RolePhrase {
  const { context } = names
  const { first, hasOwner } = startOf(names, head)
  const { end, hasTail } = extendRight(names, head, 0)
  const word = tokenAt(context, head).folded
  const before = beforeOutsiders(context, first)
  // "Iran’s president", "the minister’s spokesman": the owner and its 's stay outside.
  const possessor = /^['’]s?$/.test(wordAt(context, before, head)) && (context.knownAt[before - 1] !== undefined || STRONG_HEADS.has(wordAt(context, before - 1, head)))
  return { first, end, hasOwner: hasOwner || possessor, hasTail, isStrong: STRONG_HEADS.has(word), isPlural: PLURAL_HEADS.has(word), isRank: RANKS.has(word) }
}
