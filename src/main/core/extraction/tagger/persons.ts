import type { Candidate } from '../document.ts'
import { ADDRESSES, PERSON_VERBS, PLACE_KINDS, PLACE_PREPOSITIONS } from '../lists/roles.ts'
import type { GazetteerKind } from '../gazetteer.ts'
import { HEADS_AS_SURNAMES, PLACE_HEADS_AFTER } from '../lists/places.ts'
import { PERSON_JOINTS } from '../lists/words.ts'
import { candidate } from './candidate.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext, type Traits } from './context.ts'
import type { ProposedRoles } from './roles.ts'

const LONGEST = 7
const PLACE_HEADS = new Set(PLACE_HEADS_AFTER.split('|'))

/** Whether a word may be part of a person's name at all. */
function canBePart(context: TaggerContext, i: number): boolean {
  const [token, traits] = [context.tokens[i], context.traits[i]]
  if (!token || !traits || token.kind !== 'word') return false
  return (traits.isNameLike || traits.isInitial) && !traits.isCalendar
}

/** Points for being on the lists of names, or a plain word instead. */
function listScore(traits: Traits, isFirst: boolean, isAnnounced: boolean): number {
  const isListed = traits.isGiven || traits.isFamily
  if (traits.isInitial) return isFirst ? 1.3 : 2
  const listed = isFirst ? (traits.isGiven ? (traits.isWord ? 1.2 : 2.4) : 0) : traits.isFamily ? 1.2 : traits.isGiven ? 0.9 : 0
  if (!traits.isWord) return listed
  if (!isListed) return listed - (isAnnounced ? 0.8 : 2.6)
  return listed - (isFirst ? 0 : 0.6)
}

/** Points off for a word that the gazetteer knows as something else. */
function knownPenalty(kind: GazetteerKind | undefined, isListed: boolean, isFirst: boolean): number {
  if (kind === undefined) return 0
  if (kind === 'organization' || kind === 'agency') return 5
  if (kind === 'country' || kind === 'demonym' || kind === 'region' || kind === 'people') return isListed && !isFirst ? 1.5 : 4
  return isListed ? 0 : kind === 'faith' ? 2 : 1.6
}

/** "Harbour", but not "Field" after a given name. */
function isPlaceHead(context: TaggerContext, i: number): boolean {
  const word = tokenAt(context, i).folded
  return PLACE_HEADS.has(word) && !(HEADS_AS_SURNAMES.has(word) && traitsAt(context, i - 1).isGiven)
}

/** Points for one word inside a name. */
function wordScore(context: TaggerContext, i: number, first: number, isAnnounced: boolean): number {
  const [token, traits] = [tokenAt(context, i), traitsAt(context, i)]
  if (traits.isJoint) return 1.2
  const isFirst = i === first
  const isListed = traits.isGiven || traits.isFamily
  let score = listScore(traits, isFirst, isFirst && isAnnounced) - knownPenalty(context.knownAt[i]?.entry.kind, isListed, isFirst)
  if (traits.isRoleHead || traits.isRank) score -= isFirst ? 4 : 1.5
  if ((traits.isAddress && token.text.length > 2) || NO_PERSONS_AFTER.has(token.folded)) score -= 4
  if (traits.isOrganizationHead || (!isFirst && isPlaceHead(context, i))) score -= isListed ? 1.5 : 4
  if (traits.isAcronym && token.text.length < 5 && !isListed) score -= 3.5
  return /\d/.test(token.text) ? score - 4 : score
}

/** What carries names that are nobody's: "Hurricane Ernesto", "Operation Dawn". */
const NO_PERSONS_AFTER = new Set('storm hurricane typhoon cyclone tropical operation flight airbus boeing hotel mosque exercise'.split(' '))

const BASE = [-9, -2.2, 1.6, 1.6, 0.6, -0.5, -2, -3]

/** Points for what stands before a name. */
function beforeScore(context: TaggerContext, first: number, { announced, apposed }: ProposedRoles): readonly [score: number, why: string | null] {
  const before = wordAt(context, first - 1, first)
  const previous = context.traits[first - 1]
  if (ADDRESSES.has(before)) return [5, 'Name after a form of address']
  if (announced.has(first)) return [4.2, 'Name after a post']
  if (before === '') return [0, null]
  if (NO_PERSONS_AFTER.has(before)) return [-6, null]
  if (apposed.has(first)) return [2.4, 'Name in apposition to a post']
  if (previous?.isNameLike && tokenAt(context, first - 1).kind === 'word') {
    const kind = context.knownAt[first - 1]?.entry.kind
    return [kind === 'demonym' || previous.isRoleHead || previous.isRank ? -0.3 : -2.2, null]
  }
  if (before === 'the' || before === 'a' || before === 'an' || before === 'this') return [-4, null]
  if (before === 'of' && PLACE_KINDS.has(wordAt(context, first - 2, first))) return [-4, null]
  return [-(PLACE_PREPOSITIONS.get(before) ?? 0) * 0.45, null]
}

/** What hardly anything but a person does, so that one unknown word before it is a surname. */
const ONLY_PEOPLE_DO = new Set('said says told tells added met thanked praised stressed underlined noted urged warned reiterated emphasized emphasised hailed condemned vowed pledged replied wrote tweeted recalled remarked himself herself'.split(' '))

function isUnknown(context: TaggerContext, i: number): boolean {
  const traits = context.traits[i]
  return traits?.isWord === false && !traits.isAcronym && context.knownAt[i] === undefined && !traits.isOrganizationHead
}

/** What is called by the name of who leads it, where it is no country's: "the Harrun regime". */
const REIGNS = new Set('regime administration government dictatorship presidency era family clan loyalists brothers doctrine camp'.split(' '))

/** Points for an unknown word between "the" and a reign, which outweigh what "the" says against a person. */
function reignScore(context: TaggerContext, first: number, end: number): number {
  return end === first + 1 && wordAt(context, first - 1, first) === 'the' && REIGNS.has(wordAt(context, end, first)) && isUnknown(context, first) ? 7 : 0
}

/** Points for what stands after a name. */
function afterScore(context: TaggerContext, end: number, appositions: ReadonlySet<number>, isSingle: boolean): readonly [score: number, why: string | null] {
  const next = tokenAt(context, end)
  if (next.sentence !== tokenAt(context, end - 1).sentence) return [0, null]
  if (traitsAt(context, end).isNameLike && next.kind === 'word' && !traitsAt(context, end).isCalendar) return [-2.2, null]
  if (traitsAt(context, end).isInitial) return [-2, null]
  if (traitsAt(context, end).isJoint && traitsAt(context, end + 1).isNameLike && next.folded !== 'y' && next.folded !== 'e') return [-3, null]
  if (next.text === ',' && appositions.has(end + 1)) return [2.5, 'Name before a post in apposition']
  if (next.text === ',' && /^\d{1,2}$/.test(tokenAt(context, end + 1).text) && /^[,.]$/.test(tokenAt(context, end + 2).text)) return [2, 'Name before an age']
  if (PERSON_VERBS.has(next.folded)) return [isSingle && ONLY_PEOPLE_DO.has(next.folded) && isUnknown(context, end - 1) ? 3 : 1.2, 'Name before something that people do']
  return [0, null]
}

/** Words for a person, and how sure that makes a finding. */
function describe(context: TaggerContext, first: number, length: number, score: number, whys: readonly (string | null)[]): readonly [why: string, confidence: number] {
  const said = whys.find((why) => why !== null)
  const given = traitsAt(context, first).isGiven
  const why = said ?? (given ? 'Begins with a given name' : length > 1 ? 'Capitalised words that look like a person’s name' : 'Capitalised word that acts like a person')
  // Measured: with a given name or something telling beside it a name is right nine times in ten, by its look alone six times.
  const sure = said !== undefined || given ? 0.68 + score * 0.05 : 0.5 + score * 0.05
  return [why, Math.min(0.95, Math.max(0.4, sure))]
}

/** Particles that open a surname used alone: "Envoy de Mora", "Mr. van Aalst", "President al-Hadi". */
const OPENING_PARTICLES = new Set('de da di del della du van von der den al el bin ibn ben abu'.split(' '))
const AFTER_POST = [4.2, 'Name after a post'] as const

function isAfterPostOrAddress(context: TaggerContext, first: number): boolean {
  const before = traitsAt(context, first - 1)
  if (!OPENING_PARTICLES.has(wordAt(context, first, first - 1)) || tokenAt(context, first).isCapital || !(before.isRoleHead || before.isAddress) || !tokenAt(context, first - 1).isCapital) return false
  const next = traitsAt(context, first + 1).isJoint ? first + 2 : first + 1
  return canBePart(context, next) && tokenAt(context, next).sentence === tokenAt(context, first).sentence
}

/** Persons' names: runs of capitalised words, with everything around them that speaks for or against. */
export function proposePersons(context: TaggerContext, roles: ProposedRoles): readonly Candidate[] {
  const out: Candidate[] = []
  for (let first = 0; first < context.tokens.length; first++) {
    const isParticleFirst = isAfterPostOrAddress(context, first)
    if (!canBePart(context, first) && !isParticleFirst) continue
    const before = isParticleFirst ? AFTER_POST : beforeScore(context, first, roles)
    let sum = 0
    let length = 0
    for (let i = first; i < context.tokens.length && i - first < LONGEST; i++) {
      const isJoint = traitsAt(context, i).isJoint
      if (tokenAt(context, i).sentence !== tokenAt(context, first).sentence || !(isJoint || canBePart(context, i))) break
      sum += wordScore(context, i, first, before[0] > 3)
      if (!isJoint) length++
      if (isJoint || (i > first && PERSON_JOINTS.has(tokenAt(context, i).folded)) || (traitsAt(context, i).isInitial && tokenAt(context, i).text.length === 2)) continue
      const after = afterScore(context, i + 1, roles.appositions, length === 1)
      const score = (BASE[length] ?? -4) + sum + before[0] + after[0] + reignScore(context, first, i + 1)
      if (score <= 0.4) continue
      const [why, confidence] = describe(context, first, length, score, [before[1], after[1]])
      out.push(candidate({ first, end: i + 1, type: 'person', score, confidence, why }))
    }
  }
  return out
}
