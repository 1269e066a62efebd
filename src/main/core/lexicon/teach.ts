import { isEntityType } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { all, first, query, type ReadableDb } from '../db/connection.ts'
import { findRecords } from '../db/records.ts'
import type { LexiconRecord } from '../db/tables.ts'
import type { Pen } from '../history/apply-changes.ts'

/** A country that acts is marked as an organization, and says nothing of the name. */
const IS_NAMED = `quote = ? AND type = ? AND verdict = 'accepted' AND NOT (type = 'organization' AND EXISTS (SELECT 1 FROM entity e WHERE e.id = entity_id AND e.type = 'place'))`
const ACCEPTED = query<{ entityId: string | null }>(`SELECT entity_id AS entityId FROM mention WHERE ${IS_NAMED} LIMIT 1`)
const TAUGHT = query<Pick<LexiconRecord, 'name' | 'type' | 'verdict'>>('SELECT name, type, verdict FROM lexicon ORDER BY name, type')
const ENTITIES_OF_NAME = query<{ entityId: string }>(`SELECT DISTINCT entity_id AS entityId FROM mention WHERE ${IS_NAMED} AND entity_id IS NOT NULL LIMIT 2`)

/** What the pipeline is told of the lexicon. */
export function taughtNames(db: ReadableDb): readonly Pick<LexiconRecord, 'name' | 'type' | 'verdict'>[] {
  return all(db, TAUGHT)
}

/** The entity that the analyst's accepted mentions of a name stand for, where they agree. */
export function taughtEntity(db: ReadableDb, name: string, type: string): string | undefined {
  return findRecords(db, 'lexicon', `name = ? AND type = ? AND verdict = 'accepted'`, name, type)[0]?.entityId ?? undefined
}

/**
 * Brings the lexicon in line with a verdict on a name, as part of the same change. An accepted mention of the name anywhere
 * outweighs a rejection elsewhere: one wrong reading must not hide a right name. Only persons, organizations and places teach.
 */
export function teach(pen: Pen, newId: () => string, name: string, type: string, verdict: Verdict): void {
  if (!isEntityType(type)) return
  const isAccepted = first(pen.db, ACCEPTED, name, type) !== undefined
  const wanted = isAccepted ? 'accepted' : verdict === 'rejected' ? 'rejected' : undefined
  const known = findRecords(pen.db, 'lexicon', 'name = ? AND type = ?', name, type)[0]
  if (wanted === undefined) {
    if (known) pen.remove('lexicon', known.id)
    return
  }
  const entities = wanted === 'accepted' ? all(pen.db, ENTITIES_OF_NAME, name, type) : []
  const entityId = entities.length === 1 ? entities[0]?.entityId ?? null : null
  if (known) pen.update('lexicon', known.id, { verdict: wanted, entityId })
  else pen.insert('lexicon', { id: newId(), name, type, verdict: wanted, entityId })
}
