import Database from 'better-sqlite3'
import { rmSync } from 'node:fs'

declare const access: unique symbol

/** A project's database for code that only asks. */
export interface ReadableDb {
  readonly [access]: 'read' | 'write'
}

/** A project's database for code that may write; undoable tables are written by history/apply-changes.ts alone. */
export interface WritableDb {
  readonly [access]: 'write'
}

export type SqlValue = string | number | null

/** A statement's text together with the shape of the rows it answers with. */
export interface Query<Row> {
  readonly sql: string
  /** Carries the row type only; never set. */
  readonly row?: Row
}

/** Declares a query and the rows it yields. Values go in as parameters, never into the text. */
export function query<Row>(sql: string): Query<Row> {
  return { sql }
}

const CACHE_KIB = 64 * 1024
const MMAP_BYTES = 256 * 1024 * 1024
const BUSY_MS = 2_000

const statements = new WeakMap<object, Map<string, Database.Statement>>()

function raw(db: ReadableDb): Database.Database {
  return db as unknown as Database.Database
}

function prepared(db: ReadableDb, sql: string): Database.Statement {
  let known = statements.get(db)
  if (!known) statements.set(db, (known = new Map<string, Database.Statement>()))
  let statement = known.get(sql)
  if (!statement) known.set(sql, (statement = raw(db).prepare(sql)))
  return statement
}

function harden(db: Database.Database): void {
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma(`cache_size = -${CACHE_KIB}`)
  db.pragma(`mmap_size = ${MMAP_BYTES}`)
}

/** Opens a file for writing, making it where `isNew` says so. FULL keeps every acknowledged decision through a power cut. */
export function openWritable(file: string, isNew: boolean): WritableDb {
  const db = new Database(file, { fileMustExist: !isNew, timeout: BUSY_MS })
  harden(db)
  db.pragma('synchronous = FULL')
  return db as unknown as WritableDb
}

/** Opens a file for reading only. */
export function openReadable(file: string): ReadableDb {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS })
  harden(db)
  return db as unknown as ReadableDb
}

/** Opens a bare connection that fails at once where another process holds the file; for lock files only. */
export function openWithoutWaiting(file: string): WritableDb {
  return new Database(file, { timeout: 0 }) as unknown as WritableDb
}

/** Closes the connection; the last one to close folds the write-ahead log into the file. */
export function closeDb(db: ReadableDb): void {
  raw(db).close()
}

/** All rows of a query. */
export function all<Row>(db: ReadableDb, { sql }: Query<Row>, ...values: readonly SqlValue[]): readonly Row[] {
  return prepared(db, sql).all(...values) as Row[]
}

/** The first row of a query, or undefined. */
export function first<Row>(db: ReadableDb, { sql }: Query<Row>, ...values: readonly SqlValue[]): Row | undefined {
  return prepared(db, sql).get(...values) as Row | undefined
}

/** Runs one writing statement and tells how many rows it touched. Bytes go into BLOB columns, which derived tables alone have. */
export function run(db: WritableDb, sql: string, ...values: readonly (SqlValue | Uint8Array)[]): number {
  return prepared(db, sql).run(...values).changes
}

/** Runs a script of statements without parameters. */
export function execute(db: WritableDb, script: string): void {
  raw(db).exec(script)
}

/** A pragma's single value. */
export function pragma(db: ReadableDb, text: string): unknown {
  return raw(db).pragma(text, { simple: true })
}

/** Runs the body in one immediate transaction. It is kept where the body says so, and rolled back otherwise or on a throw. */
export function inTransaction<T>(db: WritableDb, body: () => T, isKept: (result: T) => boolean = () => true): T {
  execute(db, 'BEGIN IMMEDIATE')
  try {
    const result = body()
    execute(db, isKept(result) ? 'COMMIT' : 'ROLLBACK')
    return result
  } catch (error) {
    if (raw(db).inTransaction) execute(db, 'ROLLBACK')
    throw error
  }
}

/** So many pages are copied before other work has its turn. */
const PAGES_AT_ONCE = 100
const ALL_PAGES = 0x7fffffff

/**
 * Writes a consistent copy by SQLite's own backup, also while others write. A copy that could not be finished is taken away.
 * Of a file that may not be written to SQLite begins the copy anew at each part, without an end: it is then made in one.
 */
export async function backupTo(db: ReadableDb, file: string): Promise<void> {
  let left = Infinity
  const progress = ({ remainingPages }: Database.BackupMetadata): number => {
    const isStuck = remainingPages >= left
    left = remainingPages
    return isStuck ? ALL_PAGES : PAGES_AT_ONCE
  }
  try {
    await raw(db).backup(file, { progress })
  } catch (error) {
    for (const path of [file, `${file}-journal`]) rmSync(path, { force: true })
    throw error
  }
}

/** A list of parameters as one JSON text, for `IN (SELECT value FROM json_each(?))`. */
export function jsonList(values: Iterable<string | number>): string {
  return JSON.stringify([...values])
}
