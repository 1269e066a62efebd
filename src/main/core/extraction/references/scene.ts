import type { HeldPost } from '../document.ts'
import { headOf } from '../role-nominals.ts'
import type { Doc } from './phrase.ts'
import type { Unit } from './units.ts'
import type { Gender, Standing } from './words.ts'

/** How far a pronoun looks back: so many sentences, and no more names than this. */
const SENTENCES_BACK = 4
const UNITS_BACK = 48

/** What was read so far: the names and resolved expressions before a place, the nearest last. */
export interface Scene {
  readonly doc: Doc
  readonly seen: Unit[]
  readonly genders: Map<number, Gender>
  /** Heads of the posts that each person holds. */
  readonly heads: ReadonlyMap<number, ReadonlySet<string>>
  /** The country's own chain for each country that the article names. */
  readonly countries: ReadonlyMap<string, number>
  isCountry(chain: number): boolean
  /** The chain of the one who says each quotation, where the text tells right before or behind it. */
  readonly speakers: ReadonlyMap<number, number>
}

/** Where an expression stands. */
export interface Place {
  readonly first: number
  readonly sentence: number
  readonly quotation: number
  readonly isHeadline: boolean
}

/** What an expression stands for. */
export interface Meaning {
  readonly chains: readonly number[]
  readonly confidence: number
  readonly why: string
}

/** Opens a scene: countries and posts looked up once. */
export function openScene(doc: Doc, posts: readonly HeldPost[], genders: Map<number, Gender>, speakers: ReadonlyMap<number, number>, countryName: (code: string) => string | undefined): Scene {
  const chainOf = new Map(doc.chains.flatMap((chain, index) => chain.mentions.map((mention) => [mention, index] as const)))
  const heads = new Map<number, Set<string>>()
  for (const post of posts) {
    const chain = chainOf.get(post.holder)
    if (chain === undefined) continue
    const there = heads.get(chain) ?? new Set<string>()
    heads.set(chain, there.add(headOf(post.words) || (post.words.split(' ').at(-1) ?? '')))
  }
  const isCountry = (index: number): boolean => {
    const chain = doc.chains[index]
    return chain?.type === 'place' && chain.country !== null && countryName(chain.country) === chain.name
  }
  const countries = new Map(doc.chains.flatMap((chain, index) => (chain.country !== null && isCountry(index) ? [[chain.country, index] as const] : [])))
  return { doc, seen: [], genders, heads, countries, isCountry, speakers }
}

/** The units that an expression may look back on, the nearest last; the headline and the body don't look into each other. */
export function lookBack(scene: Scene, place: Place): readonly Unit[] {
  return scene.seen.slice(-UNITS_BACK).filter((unit) => unit.sentence >= place.sentence - SENTENCES_BACK && unit.isHeadline === place.isHeadline && unit.first < place.first)
}

const POINTS: Readonly<Record<Standing, number>> = { subject: 3, object: 2, owner: 1.4, oblique: 1.2 }
/** What is lost by the number of sentences between. */
const LOSS = [0, 0.4, 1.6, 2.6]
const MOST_LOSS = 3.6

/** How much in the foreground somebody is, by how the name stands and how many sentences ago it stood there. */
export function pointsFor(standing: Standing, sentences: number): number {
  return POINTS[standing] - (LOSS[sentences] ?? MOST_LOSS)
}

/** The subject of the clause in which a place lies: the nearest one before it in its sentence. */
export function clauseSubject(units: readonly Unit[], place: Place): Unit | undefined {
  return units.findLast((unit) => unit.sentence === place.sentence && (unit.standing === 'subject' || unit.isRelative))
}
