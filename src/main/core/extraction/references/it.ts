import { guessVerb, readVerb, singularOf } from '../events/lemmas.ts'
import { AGENT_NOUNS } from '../events/words/nouns.ts'
import { isVerb, wordOf, type Doc } from './phrase.ts'
import { lookBack, type Meaning, type Place, type Scene } from './scene.ts'
import type { Unit } from './units.ts'
import { ADVERBS, DEALT_WITH, DONE_BY_BODIES } from './words.ts'

/** Before a verb, behind one, or before those who act for somebody: "its forces". */
export type UseOfIt = 'subject' | 'object' | 'owner'

/** Whoever is sent abroad is rather dealt with than acts, and captains are of ships. */
const SENT: ReadonlySet<string> = new Set(['ambassador', 'envoy', 'embassy', 'consulate', 'mission', 'diplomat', 'counterpart', 'captain', 'skipper', 'pilot', 'seaman', 'sailor'])

/** What is attacked or seized in place of its owner. */
const OWNED: ReadonlySet<string> = new Set('convoy base staff ship tanker plane headquarters office camp position territory airspace'.split(' '))

const AUXILIARY = /^(?:has|have|had|will|would|did|does|not|never|may|might|could)$/

/** The dictionary form of the verb behind "it", its auxiliaries and adverbs passed over; empty where none stands there. */
function verbBehind(doc: Doc, at: number): string {
  let i = at + 1
  while (i < at + 6 && (AUXILIARY.test(wordOf(doc, i)) || ADVERBS.has(wordOf(doc, i)) || /^.{3,}ly$/.test(wordOf(doc, i)))) i++
  const word = wordOf(doc, i)
  return (readVerb(word) ?? guessVerb(word))?.lemma ?? ''
}

/** How "it" or "its" stands where it does what only somebody does or is dealt with as somebody; undefined where it may be a thing or nothing. */
export function useOfIt(doc: Doc, at: number): UseOfIt | undefined {
  if (wordOf(doc, at) === 'its' && OWNED.has(singularOf(wordOf(doc, at + 1)))) return 'owner'
  if (wordOf(doc, at) === 'its') return AGENT_NOUNS.has(singularOf(wordOf(doc, at + 1))) && !SENT.has(singularOf(wordOf(doc, at + 1))) ? 'owner' : undefined
  if (DONE_BY_BODIES.has(verbBehind(doc, at))) return 'subject'
  return DEALT_WITH.has(wordOf(doc, at - 1)) ? 'object' : undefined
}

/** How many words before somebody are looked at. */
const FARTHEST = 40

/** Whether words before the first one of a sentence that acts say that a thing does: "The report said Chad had lied". */
function isBehindThing(scene: Scene, units: readonly Unit[], one: Unit): boolean {
  if (units.some((unit) => unit.first < one.first && unit.sentence === one.sentence && unit.standing === 'subject')) return false
  for (let at = one.first - 1; at > one.first - FARTHEST && scene.doc.tokens[at]?.sentence === one.sentence; at--) {
    const reading = readVerb(wordOf(scene.doc, at))
    if (reading?.forms.includes('past') === true && !reading.forms.includes('base')) return true
  }
  return false
}

/** Reads "it" as the organization or country that acts in its sentence or in the one before. */
export function resolveIt(scene: Scene, place: Place, use: UseOfIt): Meaning | undefined {
  const units = lookBack(scene, place).filter((unit) => unit.sentence >= place.sentence - 1)
  // "Chad’s army said it had"
  const isActing = ({ standing, end }: Unit): boolean => standing === 'subject' || (standing === 'owner' && AGENT_NOUNS.has(singularOf(wordOf(scene.doc, end + 1))) && isVerb(wordOf(scene.doc, end + 2)))
  const isBody = (unit: Unit): boolean => isActing(unit) && unit.chains.length === 1 && !unit.isPlural && (unit.type === 'organization' || (unit.type === 'place' && unit.chains.every((chain) => scene.isCountry(chain))))
  const here = units.filter((unit) => unit.sentence === place.sentence && isActing(unit))
  const before = units.filter((unit) => unit.sentence < place.sentence)
  const nearest = here.at(-1)
  // "The minister said it had": whose it is stays open.
  if (use !== 'object' && nearest && !isBody(nearest)) return undefined
  // "took Chad to court, accusing it"
  const treated = use === 'object' && nearest ? units.findLast((unit) => unit.sentence === place.sentence && unit.first > nearest.end && isBody({ ...unit, standing: unit.standing === 'object' ? 'subject' : unit.standing })) : undefined
  const found = treated ?? (use !== 'object' && nearest ? nearest : before.find((unit) => isBody(unit) && !here.some(({ chains }) => chains.includes(unit.chains[0] ?? -1))))
  const isJoined = found !== undefined && units.some((unit) => unit !== found && unit.group === found.group)
  if (!found || isJoined || isBehindThing(scene, units, found)) return undefined
  return { chains: found.chains, confidence: found === nearest ? 0.85 : 0.75, why: `The one that acts before it: ${scene.doc.chains[found.chains[0] ?? -1]?.name ?? ''}` }
}
