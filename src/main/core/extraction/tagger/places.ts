import type { Candidate } from '../document.ts'
import { HEADS_AS_SURNAMES, PLACE_HEADS_AFTER, PLACE_HEADS_BEFORE } from '../lists/places.ts'
import { PLACE_KINDS, PLACE_PREPOSITIONS } from '../lists/roles.ts'
import { candidate } from './candidate.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'

const HEADS_AFTER = new Set(PLACE_HEADS_AFTER.split('|'))
const HEADS_BEFORE = new Set(PLACE_HEADS_BEFORE.split('|'))
const LONGEST = 4
/** Arabic words for a valley, a hill, a monastery, a village, which the trained tagger takes for given names. */
const TELLING = new Set('wadi jabal jebel deir dayr kafr khirbet shatt'.split(' '))
/** What the trained tagger may add to a place that stands alone. */
const SURE_INSIDE = 6.5
const BEFORE_PLACE = 'Name before the place it lies in'

/** Kinds of place that follow the name. */
const KINDS_BEHIND = /^(?:villages?|districts?|neighbou?rhoods?|provinces?|governorates?|townships?|suburbs?|subdistricts?|prefectures?|valley|highlands|mountains|crossing|airbase|airstrip|checkpoint|bridge|dam|prison|oilfield|refinery|quarter|enclave|hamlet|peninsula|river|town|island|islands|border)$/

/** What armies do to places, and hardly to people. */
const TAKES = new Set('retook recaptured liberated overran shelled reoccupied'.split(' '))

/** "Dalori village": a kind of place, written small, right behind. */
function isBeforeKind(context: TaggerContext, first: number, end: number): boolean {
  const isOpener = end - first === 1 && tokenAt(context, first).isOpening && (traitsAt(context, first).isWord || tokenAt(context, first).text.length === 1)
  return !isOpener && KINDS_BEHIND.test(wordAt(context, end, first)) && !tokenAt(context, end).isCapital
}

function canBePart(context: TaggerContext, i: number): boolean {
  const [token, traits] = [tokenAt(context, i), traitsAt(context, i)]
  return token.kind === 'word' && traits.isNameLike && !traits.isCalendar && !traits.isInitial && !/^(?:mr|mrs|ms|dr|prof)\.?$/.test(token.folded)
}

function isPlace(context: TaggerContext, i: number): boolean {
  return context.knownCandidateAt[i]?.type === 'place'
}

/** "Hibhib, Tarwal and Zerubad": whether a known place and a comma or "and" stand before. */
function isListed(context: TaggerContext, first: number, before: string): boolean {
  if (before === ',') return isPlace(context, first - 2)
  return (before === 'and' || before === 'or') && context.knownAt[first - 2] !== undefined && context.knownCandidateAt[context.knownAt[first - 2]?.first ?? 0]?.type === 'place'
}

/** Points for what stands around an unknown name that may be a place. */
function contextScore(context: TaggerContext, first: number, end: number): readonly [score: number, why: string] {
  const before = wordAt(context, first - 1, first)
  if (before === 'of' && PLACE_KINDS.has(wordAt(context, first - 2, first))) return [4, `Name after “${wordAt(context, first - 2, first)} of”`]
  // "the village of", "in Hibhib, Iraq"
  if (wordAt(context, end, first) === ',' && isPlace(context, end + 1) && context.knownCandidateAt[end + 1]?.country !== null && PLACE_PREPOSITIONS.has(before)) return [3.5, BEFORE_PLACE]
  if (TAKES.has(before)) return [5, `Name after “${before}”, as places are taken`]
  if (isBeforeKind(context, first, end)) return [3.5, `Name before “${tokenAt(context, end).text}”`]
  const isOwner = /^['’]s?$/.test(wordAt(context, end, first))
  const points = (PLACE_PREPOSITIONS.get(before) ?? 0) - (isOwner ? 1 : 0)
  if (points > 0) return [points, `Name after “${before}”`]
  return isListed(context, first, before) ? [1.6, 'Name in a list of places'] : [0, '']
}

function wordScore(context: TaggerContext, i: number): number {
  const [traits, kind] = [context.traits[i], context.knownAt[i]?.entry.kind]
  if (!traits) return 0
  let score = 0
  if (traits.isWord) score -= 1.6
  if (traits.isGiven) score -= 0.8
  if (traits.isRoleHead || traits.isRank || traits.isAddress) score -= 3
  if (traits.isOrganizationHead) score -= 3
  if (traits.isAcronym) score -= 2
  if (kind === 'demonym' || kind === 'organization' || kind === 'agency' || kind === 'faith' || kind === 'people') score -= 3
  return score
}

function isFollowedByName(context: TaggerContext, end: number): boolean {
  return tokenAt(context, end).sentence === tokenAt(context, end - 1).sentence && (canBePart(context, end) || traitsAt(context, end).isInitial)
}

/** A name with its country behind a comma is nearly always a place; after a preposition it depends on what else speaks for it. */
function sureness(why: string, score: number): number {
  return why === BEFORE_PLACE ? 0.92 : Math.min(0.85, 0.5 + score * 0.08)
}

/** What the gazetteer knows of the place all the same, or the country that stands behind it. */
function knownPlace(context: TaggerContext, first: number, end: number, why: string): Partial<Candidate> {
  const known = context.knownCandidateAt[first]
  if (known?.end === end && known.type === 'place') return { country: known.country, name: known.name }
  return why === BEFORE_PLACE ? { country: context.knownCandidateAt[end + 1]?.country ?? null } : {}
}

/** What a longer name takes over from the places inside it: "Iraqi Kurdistan" in "Iraqi Kurdistan Region" would else win alone. */
function insideScore(context: TaggerContext, first: number, end: number): number {
  let sum = 0
  for (let i = first; i < end; i++) {
    const inside = context.knownCandidateAt[i]
    if (inside?.type === 'place' && inside.end <= end && inside.end - inside.first < end - first) sum += Math.max(0, inside.score) + SURE_INSIDE
  }
  return sum
}

const PART_WORDS = new Set('northern southern eastern western central northeastern northwestern southeastern southwestern greater upper lower al el'.split(' '))

/** "Southern Iraq", "Al Anbar": a word with a capital, in the middle of a sentence, that begins the name of a known place. */
function proposeParts(context: TaggerContext, first: number): readonly Candidate[] {
  const [token, known] = [tokenAt(context, first), context.knownCandidateAt[first + 1]]
  if (!token.isCapital || token.isOpening || !PART_WORDS.has(token.folded) || context.knownAt[first] || known?.type !== 'place' || traitsAt(context, first).isShouted) return []
  if (tokenAt(context, first + 1).sentence !== token.sentence || isFollowedByName(context, known.end)) return []
  return [candidate({ ...known, first, score: known.score + SURE_INSIDE + 3, confidence: 0.8, why: `Known place with “${token.text}”`, name: null })]
}

/** "the two Koreas", "both Sudans". */
function proposePlural(context: TaggerContext, i: number): readonly Candidate[] {
  const token = tokenAt(context, i)
  if (!token.isCapital || !token.folded.endsWith('s') || !/^(?:two|both)$/.test(wordAt(context, i - 1, i)) || traitsAt(context, i + 1).isNameLike) return []
  const stem = token.folded.slice(0, -1)
  const isCountry = [stem, `south ${stem}`].some((name) => context.gazetteer.entry(name)?.kind === 'country')
  return isCountry ? [candidate({ first: i, end: i + 1, type: 'place', score: 9, confidence: 0.85, why: 'Two countries of one name' })] : []
}

/** "Halden Province", "Wadi Semna": a word in it makes it a place, whatever stands around. */
function headedPlace(context: TaggerContext, first: number, end: number): Candidate | undefined {
  const length = end - first
  if (length < 2) return undefined
  const [head, last] = [tokenAt(context, first), tokenAt(context, end - 1)]
  const isSomebody = length === 2 && HEADS_AS_SURNAMES.has(last.folded) && traitsAt(context, first).isGiven && !traitsAt(context, first).isWord && wordAt(context, first - 1, first) !== 'the'
  if (HEADS_AFTER.has(last.folded) && !isSomebody && !isFollowedByName(context, end)) {
    return candidate({ first, end, type: 'place', score: 4.5 + length * 0.8 + insideScore(context, first, end), confidence: 0.82, why: `Capitalised words that end in “${last.text}”` })
  }
  if (!HEADS_BEFORE.has(head.folded) || traitsAt(context, end - 1).isWord) return undefined
  return candidate({ first, end, type: 'place', score: TELLING.has(head.folded) ? 11 : 4, confidence: 0.8, why: `Name that begins with “${head.text}”` })
}

/** Whether a name goes on to the left of this token, so that it begins there. */
function isInsideName(context: TaggerContext, first: number): boolean {
  return canBePart(context, first - 1) && tokenAt(context, first - 1).sentence === tokenAt(context, first).sentence && context.knownAt[first - 1]?.entry.kind !== 'demonym'
}

/** Unknown names that their surroundings make places: "in Qalandar", "the town of Marsafa", "Ostrava Dam". */
export function proposePlaces(context: TaggerContext): readonly Candidate[] {
  const out: Candidate[] = []
  for (let first = 0; first < context.tokens.length; first++) {
    out.push(...proposeParts(context, first), ...proposePlural(context, first))
    if (!canBePart(context, first) || isInsideName(context, first)) continue
    let sum = 0
    for (let end = first + 1; end <= first + LONGEST && canBePart(context, end - 1) && tokenAt(context, end - 1).sentence === tokenAt(context, first).sentence; end++) {
      sum += wordScore(context, end - 1)
      const headed = headedPlace(context, first, end)
      if (headed) {
        out.push(headed)
        continue
      }
      const [around, why] = contextScore(context, first, end)
      const score = around + sum + 0.2 - (end - first - 1) * 0.6 - (isFollowedByName(context, end) ? 2.5 : 0)
      if (around > 0 && score > 0.3) out.push(candidate({ first, end, type: 'place', score, confidence: sureness(why, score), why, ...knownPlace(context, first, end, why) }))
    }
  }
  return out
}
