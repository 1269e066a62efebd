import { isFullName, postsOf, variantLinkKeys, type Likeness, type Linkable } from './linking/link-keys.ts'
import { nameKey } from './linking/name-key.ts'

/** An entity of the project, as far as linking needs it. */
export interface KnownEntity extends Linkable {
  readonly id: string
}

/** A known entity that a found one may be, for the analyst to confirm. `found` is an index into the found ones. */
export interface LinkProposal {
  readonly found: number
  readonly known: string
  readonly confidence: number
  readonly why: string
}

export interface Linking {
  /** The known entity that each found one certainly is, or null. */
  readonly links: readonly (string | null)[]
  readonly proposals: readonly LinkProposal[]
}

/** No more proposals than this for one entity: a list of ten helps nobody. */
const MOST_PROPOSALS = 3

/** Known entities by the keys under which they may be met. */
interface Index {
  readonly byName: ReadonlyMap<string, readonly KnownEntity[]>
  readonly byAnyName: ReadonlyMap<string, readonly KnownEntity[]>
  readonly byVariant: ReadonlyMap<string, readonly KnownEntity[]>
}

function strictKeys(entity: Pick<Linkable, 'type' | 'name' | 'aliases'>): readonly string[] {
  const names = [entity.name, ...entity.aliases].filter((name) => entity.type !== 'person' || isFullName(name))
  return [...new Set(names.map(nameKey).filter((key) => key !== '').map((key) => `${entity.type} ${key}`))]
}

function variants(entity: Linkable): readonly (readonly [Likeness, string])[] {
  return variantLinkKeys(entity).map(({ likeness, key }) => [likeness, `${entity.type} ${likeness} ${key}`] as const)
}

function indexOf(known: readonly KnownEntity[]): Index {
  const [byName, byAnyName, byVariant] = [new Map<string, KnownEntity[]>(), new Map<string, KnownEntity[]>(), new Map<string, KnownEntity[]>()]
  const add = (map: Map<string, KnownEntity[]>, key: string, entity: KnownEntity): void => {
    const there = map.get(key)
    if (there) there.push(entity)
    else map.set(key, [entity])
  }
  for (const entity of known) {
    for (const key of strictKeys(entity)) add(byAnyName, key, entity)
    for (const key of strictKeys({ ...entity, aliases: [] })) add(byName, key, entity)
    for (const [, key] of variants(entity)) add(byVariant, key, entity)
  }
  return { byName, byAnyName, byVariant }
}

/** What speaks for two entities being one besides their names. */
interface Support {
  readonly country: 'same' | 'unknown' | 'other'
  readonly isPostSame: boolean
}

function supportOf(found: Linkable, known: Linkable): Support {
  const country = found.country === null || known.country === null ? 'unknown' : found.country === known.country ? 'same' : 'other'
  const held = new Set(postsOf(known))
  return { country, isPostSame: postsOf(found).some((post) => held.has(post)) }
}

/** The one that the name certainly means. The name decides before the aliases do, so that an alias which is somebody else's name does not get in the way. */
function certainLink(entity: Linkable, { byName, byAnyName }: Index): KnownEntity | 'several' | undefined {
  const [own, all] = [strictKeys({ ...entity, aliases: [] }), strictKeys(entity)]
  for (const [map, keys] of [[byName, own], [byAnyName, own], [byAnyName, all]] as const) {
    const candidates = new Set(keys.flatMap((key) => map.get(key) ?? []).filter((known) => supportOf(entity, known).country !== 'other'))
    const [only] = candidates
    if (candidates.size > 0) return candidates.size === 1 ? only : 'several'
  }
  return undefined
}

interface Candidate {
  readonly known: KnownEntity
  readonly likeness: Likeness
  readonly support: Support
}

const ORDER: readonly Likeness[] = ['same', 'variant', 'longer', 'initial', 'surname']

/** Everybody whose name is like a found one's, each by the strongest likeness. */
function candidatesFor(entity: Linkable, { byAnyName, byVariant }: Index): readonly Candidate[] {
  const met = new Map<KnownEntity, Likeness>()
  const meet = (likeness: Likeness, known: KnownEntity): void => {
    const there = met.get(known)
    if (there === undefined || ORDER.indexOf(likeness) < ORDER.indexOf(there)) met.set(known, likeness)
  }
  for (const key of strictKeys(entity)) for (const known of byAnyName.get(key) ?? []) meet('same', known)
  for (const [likeness, key] of variants(entity)) for (const known of byVariant.get(key) ?? []) meet(likeness, known)
  return [...met].map(([known, likeness]) => ({ known, likeness, support: supportOf(entity, known) })).filter((candidate) => isPlausible(entity, candidate))
}

/** Initials and surnames say something only where one of the two names has no more than that. */
function isPlausible(entity: Linkable, { known, likeness }: Candidate): boolean {
  if (likeness === 'initial') return [entity.name, known.name].some((name) => /^\p{L}\.?(?:[\s-]*\p{L}\.)*\s/u.test(name))
  if (likeness === 'surname') return !isFullName(entity.name) || !isFullName(known.name)
  return true
}

/** How sure a proposal is, and why; undefined where it is not worth the analyst's time. */
function weigh({ known, likeness, support }: Candidate): Pick<LinkProposal, 'confidence' | 'why'> | undefined {
  const { country, isPostSame } = support
  const because = isPostSame ? ', with the same post' : country === 'same' ? ' of the same country' : ''
  if (likeness === 'same') return country === 'other' ? { confidence: 0.35, why: 'The same name, but of another country' } : { confidence: isPostSame ? 0.7 : 0.5, why: `One of several of the same name${because}` }
  // Towns whose names are alike are seldom one, unless they are of one country.
  if (country === 'other' || (known.type === 'place' && country !== 'same')) return undefined
  const has = isPostSame || country === 'same'
  switch (likeness) {
    case 'variant':
      return { confidence: isPostSame ? 0.85 : has ? 0.7 : 0.55, why: `Another spelling of the name${because}` }
    case 'longer':
      return { confidence: has ? 0.6 : 0.4, why: `The first and the last name are the same${because}` }
    case 'initial':
      return has ? { confidence: 0.55, why: `The initial and the last name fit${because}` } : undefined
    case 'surname':
      return { confidence: 0.5, why: 'The same last name and the same post' }
  }
}

/** Spelling, country and post agree, and nobody else's do: the same person. */
function sureVariant(candidates: readonly Candidate[]): KnownEntity | undefined {
  const [only, other] = candidates.filter(({ likeness }) => likeness === 'variant')
  return !other && only?.known.type === 'person' && only.support.country === 'same' && only.support.isPostSame ? only.known : undefined
}

/**
 * Links found entities to the project's. The same name of no other country is the same entity, and so is another spelling of
 * it with the same country and post; where the evidence is weaker or two fit, it proposes and the analyst decides.
 */
export function linkEntities(found: readonly Linkable[], known: readonly KnownEntity[]): Linking {
  const index = indexOf(known)
  const proposals: LinkProposal[] = []
  const links = found.map((entity, i) => {
    const certain = certainLink(entity, index)
    if (certain !== undefined && certain !== 'several') return certain.id
    const candidates = candidatesFor(entity, index)
    const sure = certain === undefined && !candidates.some(({ likeness }) => likeness === 'same') ? sureVariant(candidates) : undefined
    if (sure) return sure.id
    const weighed = candidates.flatMap((candidate): readonly LinkProposal[] => {
      const weight = weigh(candidate)
      return weight ? [{ found: i, known: candidate.known.id, ...weight }] : []
    })
    proposals.push(...weighed.sort((a, b) => b.confidence - a.confidence || (a.known < b.known ? -1 : 1)).slice(0, MOST_PROPOSALS))
    return null
  })
  return { links, proposals }
}
