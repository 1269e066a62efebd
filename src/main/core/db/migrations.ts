import { execute, inTransaction, pragma, type ReadableDb, type WritableDb } from './connection.ts'
import { firstSchema } from './migrations/0010-first-schema.ts'
import { events } from './migrations/0020-events.ts'
import { readers } from './migrations/0030-readers.ts'

/** One step from a schema version to the next; numbered in tens and never edited once released. */
export interface Migration {
  readonly version: number
  readonly script: string
}

export const MIGRATIONS: readonly Migration[] = [{ version: 10, script: firstSchema }, { version: 20, script: events }, { version: 30, script: readers }]

/** The schema version that this build of Dateline writes. */
export const NEWEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0

/** Marks a file as a Dateline project: "DTLN" in SQLite's application_id. */
export const APPLICATION_ID = 0x44544c4e

/** The file's schema version; 0 for a file without a schema. */
export function versionOf(db: ReadableDb): number {
  return Number(pragma(db, 'user_version'))
}

/** Takes the file to the newest schema, each step in its own transaction together with its version number. */
export function migrate(db: WritableDb, migrations: readonly Migration[] = MIGRATIONS): void {
  let last = 0
  for (const { version, script } of migrations) {
    if (version <= last || version % 10 !== 0) throw new Error(`Migration ${version} is out of order: numbers go up in tens.`)
    last = version
    if (version <= versionOf(db)) continue
    inTransaction(db, () => {
      execute(db, script)
      execute(db, `PRAGMA user_version = ${version}; PRAGMA application_id = ${APPLICATION_ID}`)
    })
  }
}
