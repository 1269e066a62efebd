import { lookBack, type Meaning, type Place, type Scene } from './scene.ts'
import type { Unit } from './units.ts'
import type { BodyKind } from './words.ts'

/** The sectors of organizations that may be called so; null where the article does not tell what one is. */
const SECTORS: Readonly<Record<Exclude<BodyKind, 'named'>, readonly (string | null)[]>> = {
  bloc: ['IGO'],
  group: ['REB', 'NGO', 'PTY', 'IGO', 'UAF', null],
  rebels: ['REB', 'UAF', null],
  firm: ['BUS', null]
}

/** The words of all names of an organization. */
function nameWords({ doc }: Scene, chain: number): ReadonlySet<string> {
  const { name = '', aliases = [] } = doc.chains[chain] ?? {}
  return new Set([name, ...aliases].flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)))
}

/** The only one of the nearest sentence that has one; undefined where two stand there or nobody does. */
function nearestOnly(units: readonly Unit[]): number | undefined {
  const nearest = units.at(-1)?.sentence
  const chains = new Set(units.filter((unit) => unit.sentence === nearest).flatMap((unit) => unit.chains))
  return chains.size === 1 ? [...chains][0] : undefined
}

/** "the agency" after the one organization named last that is one, "the bloc" after a union of states. */
export function resolveBody(scene: Scene, place: Place, noun: string, of: BodyKind): Meaning | undefined {
  const fits = (chain: number): boolean => {
    const sector = scene.doc.chains[chain]?.sector ?? null
    return of === 'named' || nameWords(scene, chain).has(noun) ? nameWords(scene, chain).has(noun) : SECTORS[of].includes(sector)
  }
  const chain = nearestOnly(lookBack(scene, place).filter((unit) => unit.type === 'organization' && unit.chains.length === 1 && unit.chains.every(fits)))
  return chain === undefined ? undefined : { chains: [chain], confidence: 0.8, why: `The last one named that is so called: ${scene.doc.chains[chain]?.name ?? ''}` }
}

/** "the country": the only one that its own sentence names before it, else the only one of the sentence before. */
export function resolveCountry(scene: Scene, place: Place): Meaning | undefined {
  const units = lookBack(scene, place).filter((unit) => unit.sentence >= place.sentence - 1 && unit.type === 'place' && unit.chains.length === 1 && unit.chains.every((chain) => scene.isCountry(chain)))
  // "Panama may cancel the licence of the Canadian firm": the one that acts.
  const chain = nearestOnly(units) ?? nearestOnly(units.filter(({ standing }) => standing === 'subject'))
  return chain === undefined ? undefined : { chains: [chain], confidence: 0.7, why: `The last country named: ${scene.doc.chains[chain]?.name ?? ''}` }
}
