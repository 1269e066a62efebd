import type { FoundEntity } from '../../../shared/model/findings.ts'
import type { EntityType } from '../../../shared/model/mention.ts'
import { MINISTRY_WORDS, ORGANIZATION_HEADS } from '../extraction/lists/organizations.ts'

/** Words that say what an organization is and not which one. */
const GENERIC_WORDS = new Set([
  ...[ORGANIZATION_HEADS.strong, ORGANIZATION_HEADS.leading, MINISTRY_WORDS].flatMap((list) => list.split('|')),
  ...'a affairs air and armed central federal for general high house joint national of public representatives state supreme the upper lower'.split(' ')
])

/** Whether a name could be anybody's: every country has a “Foreign Ministry”, and many articles a person called by one name. */
export function isAmbiguous(type: EntityType, name: string): boolean {
  if (type === 'person') return !/\S\s+\S/.test(name.trim())
  if (type !== 'organization') return false
  return (name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => GENERIC_WORDS.has(word))
}

/**
 * An entity with only those names by which it may be linked across articles; undefined where it has none. An organization
 * with an ambiguous name is linkable where its country is known.
 */
export function linkable<Named extends Pick<FoundEntity, 'type' | 'name' | 'aliases' | 'country'>>(entity: Named): Named | undefined {
  if (entity.type === 'organization' && entity.country !== null) return entity
  const [name, ...aliases] = [entity.name, ...entity.aliases].filter((one) => !isAmbiguous(entity.type, one))
  return name === undefined ? undefined : { ...entity, name, aliases }
}
