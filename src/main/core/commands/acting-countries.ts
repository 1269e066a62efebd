import type { ReadableDb } from '../db/connection.ts'
import { findRecord } from '../db/records.ts'
import type { EntityRecord, MentionRecord } from '../db/tables.ts'
import { loadGazetteer } from '../extraction/resources.ts'
import { entityOfName } from './entities.ts'

/**
 * A country where it acts ("Chad condemned") is a mention of an organization that stands for the place Chad, as a nationality
 * does. Such a mention says nothing of the name: elsewhere it is a place.
 */
export function isActingCountry(db: ReadableDb, { type, entityId }: Pick<MentionRecord, 'type' | 'entityId'>): boolean {
  return type === 'organization' && entityId !== null && findRecord(db, 'entity', entityId)?.type === 'place'
}

/** Whether a mention of an organization may stand for an entity of another type: for a place, whose government it then is. */
export function maySpeakFor(type: string, entity: Pick<EntityRecord, 'type'>): boolean {
  return type === 'organization' && entity.type === 'place'
}

/** The country that a name stands for in an article, where it is one. */
export function countryOfName(db: ReadableDb, articleId: string, name: string): string | undefined {
  const id = entityOfName(db, articleId, 'place', name)
  const entity = id === undefined ? undefined : findRecord(db, 'entity', id)
  return entity && entity.country !== null && loadGazetteer().countryName(entity.country) === entity.name ? id : undefined
}
