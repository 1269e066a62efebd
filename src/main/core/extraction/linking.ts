import type { FoundEntity } from '../../../shared/model/findings.ts'
import type { EntityType } from '../../../shared/model/mention.ts'

/** Letters that Unicode does not take apart into a base letter and an accent. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ə: 'a' }

/** An entity of the project, as far as linking needs it. */
export interface KnownEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
}

/**
 * The form under which two spellings of a name are the same name: no case, accents, hyphens, apostrophes, white space or
 * doubled letters, so that Amir Abdollahian, Amir-Abdollahian and Amirabdollahian meet.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ıøłđðßæœþə]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/^\s*the\s+(?=\S)/, '')
    .replace(/[\p{Z}\p{C}\p{P}\p{S}]+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
}

/** A bare surname or given name says too little to name one person across articles. */
function isTooShort(type: EntityType, name: string): boolean {
  return type === 'person' && !/\S[\s\u00a0]+\S/.test(name.trim())
}

function keysOf(entity: Pick<KnownEntity, 'type' | 'name' | 'aliases'>): Set<string> {
  const names = [entity.name, ...entity.aliases].filter((name) => !isTooShort(entity.type, name))
  return new Set(names.map(nameKey).filter((key) => key !== ''))
}

function canBeSame(found: FoundEntity, known: KnownEntity): boolean {
  return found.country === null || known.country === null || found.country === known.country
}

/**
 * The known entity that each found one certainly is, or null. Two candidates mean null: the analyst decides, not a guess.
 * The name decides before the aliases do, so an alias that somebody else's name equals does not get in the way.
 */
export function linkEntities(found: readonly FoundEntity[], known: readonly KnownEntity[]): readonly (string | null)[] {
  const byName = new Map<string, KnownEntity[]>()
  const byAnyName = new Map<string, KnownEntity[]>()
  const add = (map: Map<string, KnownEntity[]>, key: string, entity: KnownEntity): void => {
    const there = map.get(key)
    if (there) there.push(entity)
    else map.set(key, [entity])
  }
  for (const entity of known) {
    for (const key of keysOf(entity)) add(byAnyName, `${entity.type} ${key}`, entity)
    for (const key of keysOf({ ...entity, aliases: [] })) add(byName, `${entity.type} ${key}`, entity)
  }
  return found.map((entity) => {
    const own = [...keysOf({ ...entity, aliases: [] })].map((key) => `${entity.type} ${key}`)
    const all = [...keysOf(entity)].map((key) => `${entity.type} ${key}`)
    for (const [map, keys] of [[byName, own], [byAnyName, own], [byAnyName, all]] as const) {
      const candidates = new Set(keys.flatMap((key) => map.get(key) ?? []).filter((candidate) => canBeSame(entity, candidate)))
      if (candidates.size > 1) return null
      const [only] = candidates
      if (only) return only.id
    }
    return null
  })
}
