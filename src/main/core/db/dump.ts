import { createHash } from 'node:crypto'
import { all, query, type ReadableDb } from './connection.ts'
import type { PlainRecord } from './records.ts'
import { columns, TABLE_NAMES } from './tables.ts'

/** Everything a project holds besides its history, as text that is equal where the contents are. For checks. */
export function dump(db: ReadableDb): string {
  return TABLE_NAMES.map((table) => {
    const rows = all(db, query<PlainRecord>(`SELECT ${columns(table)} FROM ${table} ORDER BY id`))
    return [`# ${table}`, ...rows.map((row) => JSON.stringify(row))].join('\n')
  }).join('\n')
}

/** A short fingerprint of a dump. */
export function fingerprint(db: ReadableDb): string {
  return createHash('sha256').update(dump(db)).digest('hex')
}
