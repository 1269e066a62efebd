import { headOf } from '../role-nominals.ts'
import { clauseSubject, lookBack, pointsFor, type Meaning, type Place, type Scene } from './scene.ts'
import { wordOf } from './phrase.ts'
import type { Unit } from './units.ts'
import { RECIPROCAL, type Standing } from './words.ts'

/** A pair that meets stands a little behind two who are joined by "and". */
const PAIR_LOSS = 0.4

type Kind = 'person' | 'country' | 'side' | 'any'

/** Units of the sentences before, the nearest sentence first; the part of its own sentence before the place comes first. */
function bySentence(units: readonly Unit[]): readonly (readonly Unit[])[] {
  return [...Map.groupBy(units.toReversed(), (unit) => unit.sentence).values()].map((sentence) => sentence.toReversed())
}

/** The chains of some units, each once, those that several stand for included. */
function chainsOf(units: readonly Unit[]): readonly number[] {
  return [...new Set(units.flatMap((unit) => unit.chains))]
}

/** Those that "and" joins, group by group. */
function groupsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  return [...Map.groupBy(units, (unit) => unit.group).values()].filter((group) => group.length > 1 || (group[0]?.chains.length ?? 0) > 1)
}

interface Offer {
  /** None for people without a name. */
  readonly chains: readonly number[]
  readonly score: number
  readonly why: string
}

/** Who of one sentence "they" may mean, with points by how they stand and how far back. */
function offersOf(scene: Scene, sentence: readonly Unit[], place: Place, use: Standing | 'reflexive'): readonly Offer[] {
  const back = place.sentence - (sentence[0]?.sentence ?? 0)
  const pointsOf = ({ standing }: Unit): number => {
    if (use === 'object' && standing !== 'subject') return pointsFor(standing, back) + 0.8
    return pointsFor(standing, back) + (use === 'owner' && back === 0 ? 0.6 : 0)
  }
  const crowds = sentence.filter((unit) => unit.isPlural && unit.chains.length < 2).map((unit): Offer => ({ chains: unit.chains, score: pointsOf(unit), why: 'People of the one named before them' }))
  const groups = groupsOf(sentence).flatMap((group): readonly Offer[] => {
    const isNamed = group.every((unit) => unit.chains.length > 0)
    return group[0] ? [{ chains: isNamed ? chainsOf(group) : [], score: pointsOf(group[0]), why: 'Those who were named together before' }] : []
  })
  const pair = isReciprocal(scene, sentence) ? sidesOf(scene, sentence, 'side', 2) : undefined
  return [...crowds, ...groups, ...(pair ? [{ chains: pair, score: pointsFor('subject', back) - PAIR_LOSS, why: 'The two who met or talked before' }] : [])]
}

/** "they", "them", "their": those joined by "and" or met in the foreground; nobody where people without a name are. */
export function resolveMany(scene: Scene, place: Place, use: Standing | 'reflexive'): Meaning | undefined {
  const units = lookBack(scene, place)
  const barred = use === 'object' ? chainsOf(groupOf(units, clauseSubject(units, place))) : []
  const offers = bySentence(units).flatMap((sentence) => offersOf(scene, sentence, place, use)).filter(({ chains, score }) => score > 0.5 && !chains.some((chain) => barred.includes(chain)))
  const [first] = offers
  if (!first) return undefined
  const { chains, score, why } = offers.reduce((best, offer) => (offer.score > best.score ? offer : best), first)
  return chains.length === 0 ? undefined : { chains, why, confidence: score >= 2 ? 0.85 : score >= 1.4 ? 0.7 : 0.55 }
}

function groupOf(units: readonly Unit[], unit: Unit | undefined): readonly Unit[] {
  return unit ? units.filter((other) => other.group === unit.group) : []
}

/** Whether a sentence tells what several do with each other. */
function isReciprocal({ doc }: Scene, sentence: readonly Unit[]): boolean {
  const [first, last] = [sentence[0], sentence.at(-1)]
  for (let at = first?.first ?? 0; at < Math.min((last?.end ?? 0) + 3, (first?.first ?? 0) + 60); at++) if (RECIPROCAL.has(wordOf(doc, at))) return true
  return false
}

/** Whether somebody is joined with others of whom one is not known: these are not all. */
function isAmongUnknown(sentence: readonly Unit[], { group }: Unit): boolean {
  return sentence.some((unit) => unit.group === group && unit.chains.length === 0)
}

/** Whether there are as many as were asked for; without a number any two or more will do. */
function areSoMany(chains: readonly number[], count: number | null): boolean {
  return count === null ? chains.length > 1 : chains.length === count
}

/** The so many sides of one sentence, where it names exactly so many. */
function sidesOf(scene: Scene, sentence: readonly Unit[], kind: Kind, count: number | null): readonly number[] | undefined {
  const wanted = sentence.filter((unit) => kind !== 'person' || unit.type === 'person')
  const groups = groupsOf(wanted).filter((group) => isAlike(scene, group)).map((group) => (group.every((unit) => unit.chains.length > 0) ? chainsOf(group) : []))
  const named = wanted.filter((unit) => unit.chains.length > 0 && !isAmongUnknown(wanted, unit) && !(kind === 'side' && unit.type !== 'person' && unit.standing === 'subject' && BESIDE.test(unit.verb ?? '')))
  const persons = named.filter((unit) => unit.type === 'person')
  // "Krol and Holt met Brandt": each side may be several.
  if (kind === 'side' && count === 2 && isTwoCamps(persons) && isReciprocal(scene, sentence)) return chainsOf(persons)
  const together = groups.find((chains) => chains.length === count)
  if (together) return together
  if (areSoMany(chainsOf(persons), count)) return chainsOf(persons)
  // "Krol met Holt and Brandt": each side may be several.
  const camps = new Set(persons.map((unit) => unit.group))
  if (kind === 'side' && count === 2 && camps.size === 2 && isReciprocal(scene, sentence)) return chainsOf(persons)
  // Two of three that are named together are not the two.
  if (persons.length > 0 || (count !== null && groups.some((chains) => chains.length > count))) return undefined
  const states = named.filter((unit) => unit.type === 'place' && scene.isCountry(unit.chains[0] ?? -1))
  if (areSoMany(chainsOf(states), count)) return chainsOf(states)
  const bodies = named.filter((unit) => unit.type === 'organization' && scene.doc.chains[unit.chains[0] ?? -1]?.sector !== 'MED')
  const all = chainsOf([...states, ...bodies])
  return (kind === 'side' || kind === 'any') && areSoMany(all, count) ? all : undefined
}

/** Whether some act and others, not joined with them, are whom they act with. */
function isTwoCamps(persons: readonly Unit[]): boolean {
  const subjects = persons.filter(({ standing }) => standing === 'subject')
  const [first, other] = [subjects[0], persons.find(({ standing }) => standing !== 'subject')]
  return new Set(persons.map(({ group }) => group)).size === 2 && first !== undefined && other !== undefined && first.group !== other.group && subjects.every(({ group }) => group === first.group)
}

/** Who brings the sides together, or only speaks of them, is none of them. */
const BESIDE = /^(?:host|mediat|broker|facilitat|welcom|prais|hail|criticiz|criticis|condemn|urg|call)(?:e?s|e?d|ing)?$/

/** People together, or countries and organizations; towns are no sides. */
function isAlike(scene: Scene, group: readonly Unit[]): boolean {
  return group.every((unit) => unit.type !== 'place' || unit.chains.every((chain) => scene.isCountry(chain)))
}

/** Reads "the two sides", "both countries", "the two ministers", "the pair". */
export function resolveSeveral(scene: Scene, place: Place, of: Kind, noun: string, count: number | null): Meaning | undefined {
  const units = lookBack(scene, place)
  const wanted = of === 'person' ? units.filter((unit) => mayBeCalled(scene, unit, noun)) : units
  for (const sentence of bySentence(wanted)) {
    const found = of === 'country' ? countriesOf(scene, sentence, count) : sidesOf(scene, sentence, of, count)
    if (found) return { chains: found, confidence: sentence[0]?.sentence === place.sentence || sentence[0]?.sentence === place.sentence - 1 ? 0.9 : 0.75, why: 'The last who were named together' }
  }
  if (count !== null && (of === 'person' || of === 'side')) {
    const persons = chainsOf(wanted.filter((unit) => unit.type === 'person' && unit.sentence >= place.sentence - 3))
    if (persons.length === count) return { chains: persons, confidence: 0.7, why: 'The only ones of the sentences before' }
  }
  const named = of === 'country' ? countriesOf(scene, scene.seen, count) : undefined
  return named && { chains: named, confidence: 0.6, why: 'The only countries that the article named so far' }
}

/** Whether somebody may be one of "the two ministers" or "both men". */
function mayBeCalled(scene: Scene, unit: Unit, noun: string): boolean {
  if (unit.type !== 'person' || unit.chains.length === 0) return unit.type !== 'person'
  const gender = scene.genders.get(unit.chains[0] ?? -1)
  if (noun === 'men') return gender !== 'female'
  if (noun === 'women') return gender !== 'male'
  if (!/^(?:ministers|presidents|ambassadors|envoys|premiers|chancellors|generals|kings|governors|mayors|spokesmen|secretaries)$/.test(noun)) return true
  const head = headOf(noun === 'secretaries' ? 'secretary' : noun === 'spokesmen' ? 'spokesman' : noun.slice(0, -1))
  return unit.chains.every((chain) => scene.heads.get(chain)?.has(head) === true)
}

/** So many countries: named together, the only ones of the sentence, or those of its people. */
function countriesOf(scene: Scene, sentence: readonly Unit[], count: number | null): readonly number[] | undefined {
  const states = sentence.filter((unit) => unit.type === 'place' && unit.chains.length > 0 && unit.chains.every((chain) => scene.isCountry(chain)))
  const together = groupsOf(states).findLast((group) => areSoMany(chainsOf(group), count))
  if (together) return chainsOf(together)
  if (areSoMany(chainsOf(states), count)) return chainsOf(states)
  const own = new Set(chainsOf(sentence.filter((unit) => unit.type === 'person')).map((chain) => ownCountry(scene, chain)))
  if (!own.has(undefined) && areSoMany([...own].filter((chain) => chain !== undefined), count)) return [...own].filter((chain) => chain !== undefined)
  // "Putin told Slovak media": the speaker's country and the one that is named.
  const all = new Set([...own, ...chainsOf(states)].filter((chain) => chain !== undefined))
  return areSoMany([...all], count) ? [...all] : undefined
}

/** The chain of a person's country, where the article names it. */
function ownCountry(scene: Scene, person: number): number | undefined {
  const code = scene.doc.chains[person]?.country ?? null
  return code === null ? undefined : scene.countries.get(code)
}
