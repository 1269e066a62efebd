import type { FoundParticipant } from '../../../../shared/model/findings.ts'
import type { Candidate } from '../document.ts'
import type { Attached, Parsed } from './clause.ts'
import type { NounChunk } from './chunks.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { AGENT_NOUNS } from './words/nouns.ts'
import { QUANTITIES } from './words/governors.ts'

/** How far a noun phrase may stand for those it only belongs to: "Syria’s role" for Syria. */
export type Reach = 'own' | 'owner'

const participant = (scene: Scene, entity: number, first: number, end: number): FoundParticipant => ({ entity, start: scene.tokens[first]?.start ?? 0, end: scene.tokens[end - 1]?.end ?? 0 })

/** The country of a town that stands for its authorities: "Nairobi police". */
export function countryOf({ document, countries }: Scene, chain: number): number | undefined {
  const code = document.chains[chain]?.country ?? null
  return code === null ? undefined : countries.get(code)
}

/** Whether a chain is a country, not a town or region in it. */
export function isCountry(scene: Scene, chain: number): boolean {
  return scene.document.chains[chain]?.type === 'place' && countryOf(scene, chain) === chain
}

/** Whom a mention stands for: its entity, or the country in a post that nobody is known to hold. */
function entityOf(scene: Scene, mention: Candidate): number | undefined {
  const own = scene.standInOf.get(mention) ?? scene.chainOf.get(mention)
  if (own !== undefined) return own
  if (mention.type !== 'role') return undefined
  for (const part of mention.parts) {
    const owner = part.type === 'role' ? entityOf(scene, part) : (scene.mentionsFrom.get(part.first) ?? []).flatMap((one) => (one.type === part.type ? [scene.chainOf.get(one)] : []))[0]
    if (owner !== undefined) return owner
  }
  return undefined
}

/** The outermost mentions inside a stretch of tokens, in the order of reading. */
function mentionsIn({ mentionAt }: Scene, first: number, end: number): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = first; i < end; i++) {
    const mention = mentionAt[i]
    if (mention && mention !== found.at(-1) && mention.first >= first) found.push(mention)
  }
  return found
}

/** Who is named as the head: "Foreign Minister Lena Ortiz", "NATO", "he", "the two sides". */
function headed(scene: Scene, noun: NounChunk): readonly FoundParticipant[] {
  for (let i = noun.first; i < noun.end; i++) {
    const reference = scene.referenceAt.get(i)
    if (reference && reference.end >= noun.end) return reference.chains.map((chain) => participant(scene, chain, reference.first, reference.end))
  }
  const mention = scene.mentionAt[noun.head]
  if (!mention || mention.type === 'date' || mention.type === 'money' || mention.type === 'agreement') return []
  const entity = entityOf(scene, mention)
  return entity === undefined ? [] : [participant(scene, entity, mention.first, mention.end)]
}

/** Whose the head is: what stands before it with or without 's, "his", "their". */
export function ownersIn(scene: Scene, noun: NounChunk): readonly FoundParticipant[] {
  const inside = mentionsIn(scene, noun.first, noun.head).filter((one) => one.type !== 'date' && one.type !== 'money')
  const named = inside.flatMap((mention) => {
    const entity = entityOf(scene, mention)
    return entity === undefined ? [] : [participant(scene, entity, mention.first, mention.end)]
  })
  // "Yemen’s Houthi movement" acts for the movement.
  const [outer, inner] = [inside.at(-2), named.at(-1)]
  if (inner && outer && inside.length === named.length && inside.at(-1)?.type === 'organization' && /^['’]s?$/.test(scene.tokens[outer.end]?.folded ?? '')) return [inner]
  if (named.length > 0) return named
  // "his counterpart" without a country is somebody else.
  const reference = scene.referenceAt.get(noun.first)
  if (!reference || reference.end >= noun.end || /^(?:counterpart|colleague)s?$/.test(scene.tokens[noun.head]?.folded ?? '')) return []
  return reference.chains.map((chain) => participant(scene, chain, reference.first, reference.end))
}

/** What is a country's also where a person's name or "his" stands before it: "his government". */
const OF_STATE = /^(?:government|country|nation|army|military|navy|regime|administration|cabinet|police|parliament|troop|soldier|force)$/

/** The authorities of a town are those of its country; the government of a minister is that of the country whose minister it is. */
function asGovernment(scene: Scene, one: FoundParticipant, head: string): FoundParticipant {
  const chain = scene.document.chains[one.entity]
  const country = chain?.type === 'place' || (chain?.type === 'person' && OF_STATE.test(head)) ? countryOf(scene, one.entity) : undefined
  return country === undefined ? one : { ...one, entity: country }
}

/** Those of whom a country has but one: "the junta in Guinea". */
const RULERS = /^(?:junta|government|authority|police|army|military|regime|parliament|general|counterpart|colleague)$/

/** "Kano police" of a country that the article does not name stands for nobody; a capital may stand for its government. */
function isNoTown(scene: Scene, entity: number): boolean {
  const chain = scene.document.chains[entity]
  return chain?.type !== 'place' || isCountry(scene, entity) || scene.places.isCapital(chain.name)
}

function behind(scene: Scene, parsed: Parsed, attached: readonly Attached[], preposition: RegExp, depth: number): readonly FoundParticipant[] {
  return attached.flatMap((one) => (preposition.test(one.preposition) ? one.nouns.flatMap((noun) => participantsOf(scene, parsed, noun, 'own', depth + 1)) : []))
}

/** Who a noun phrase names by its head or by its apposition: "the mayor of the town, Lena Ortiz". */
function named(scene: Scene, parsed: Parsed, noun: NounChunk, depth: number): readonly FoundParticipant[] {
  const apposition = depth === 0 ? parsed.appositions.get(noun) : undefined
  const said = apposition ? headed(scene, apposition) : []
  // A post that nobody is known to hold says less than the name behind it.
  const post = scene.mentionAt[noun.head]
  if (said.length > 0 && post?.type === 'role' && !scene.chainOf.has(post)) return said
  const own = headed(scene, noun)
  return own.length > 0 ? own : said
}

/** Of these a country has but one, so that the article need not say whose it is. */
const ONLY_ONE = /^(?:government|junta|regime|ministry|army|military|parliament)$/

/** "the government" where nobody says whose: that of the country from whose town the article comes, where it is named. */
function ofDateline(scene: Scene, noun: NounChunk, head: string): readonly FoundParticipant[] {
  const country = scene.datelinePlace === null ? undefined : countryOf(scene, scene.datelinePlace)
  const isBare = scene.tokens[noun.first]?.folded === 'the' && noun.end - noun.first < 4
  return country !== undefined && isBare && ONLY_ONE.test(head) ? [participant(scene, country, noun.first, noun.end)] : []
}

const DEEPEST = 3
const VIOLENCE = /^(?:killing|murder|execution|assassination|massacre|abduction|kidnapping|arrest|detention|torture|beating|shooting|bombing|shelling|attack|strike|airstrike|raid|seizure|expulsion|deportation|imprisonment|persecution|poisoning|annexation|occupation|invasion|death|jailing)$/

/** "a delegation headed by the envoy Lena Ortiz" */
function ledBy(scene: Scene, parsed: Parsed, noun: NounChunk, depth: number): readonly FoundParticipant[] {
  const leading = parsed.clauses.find(({ kind, verb, subjects }) => kind === 'participle' && /^(?:lead|head)$/.test(verb?.lemma ?? '') && subjects.includes(noun))
  return leading ? behind(scene, parsed, leading.attached, /^by$/, depth) : []
}

/** For whom those act who are named by what they are: "Kenyan officials", "the government of Peru". */
function actingFor(scene: Scene, parsed: Parsed, noun: NounChunk, owners: readonly FoundParticipant[], depth: number): readonly FoundParticipant[] {
  const attached = parsed.onNoun.get(noun) ?? []
  const head = singularOf(scene.tokens[noun.head]?.folded ?? '')
  const rulers = owners.length > 0 ? owners : behind(scene, parsed, attached, RULERS.test(head) ? /^(?:of|from|by|in)$/ : /^(?:of|from|by)$/, depth)
  if (rulers.length === 0) {
    const led = ledBy(scene, parsed, noun, depth)
    if (led.length > 0 || attached.length > 0) return led
    return ofDateline(scene, noun, head)
  }
  return rulers.map((one) => asGovernment(scene, one, head)).filter(({ entity }) => isNoTown(scene, entity))
}

/**
 * Who is meant by a noun phrase: the one it names; for "Kenyan officials" and "the government of Peru" the country; for
 * "Syria’s role", where it may reach to the owner, Syria.
 */
export function participantsOf(scene: Scene, parsed: Parsed, noun: NounChunk, reach: Reach, depth = 0): readonly FoundParticipant[] {
  if (depth > DEEPEST) return []
  const own = named(scene, parsed, noun, depth)
  if (own.length > 0) return own
  const attached = parsed.onNoun.get(noun) ?? []
  const head = singularOf(scene.tokens[noun.head]?.folded ?? '')
  const owners = ownersIn(scene, noun)
  if (AGENT_NOUNS.has(head) || scene.mentionAt[noun.head]?.type === 'role' || (head === 'country' && owners.length > 0)) return actingFor(scene, parsed, noun, owners, depth)
  if (QUANTITIES.has(head)) {
    const counted = behind(scene, parsed, attached, /^of$/, depth)
    if (counted.length > 0) return counted
  }
  if (reach === 'own' || owners.length > 0) return reach === 'own' ? [] : owners
  // What is done to somebody is not theirs: "the killing of".
  return behind(scene, parsed, attached, VIOLENCE.test(head) ? /^by$/ : /^(?:of|by|from)$/, depth)
}

/** Each entity once, in the order of reading. */
export function unique(participants: readonly FoundParticipant[], except: readonly FoundParticipant[] = []): readonly FoundParticipant[] {
  const seen = new Set(except.map(({ entity }) => entity))
  return participants.filter(({ entity }) => !seen.has(entity) && seen.add(entity))
}
