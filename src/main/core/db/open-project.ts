import { closeSync, existsSync, mkdirSync, openSync, readSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { closeDb, first, openReadable, openWritable, pragma, query, run, type WritableDb } from './connection.ts'
import { APPLICATION_ID, migrate, MIGRATIONS, NEWEST_VERSION, versionOf, type Migration } from './migrations.ts'
import { lockFileOf, lockProject, type Release } from './project-lock.ts'
import { rememberPlace, type ProjectPlace } from './project-place.ts'
import { systemProblem } from '../system-problem.ts'

/** An open project file, held for this process alone until it is closed. */
export interface OpenProject {
  readonly id: string
  readonly file: string
  readonly db: WritableDb
  /** The problem of a file that was moved, deleted or replaced under our hands: nothing written now would be found again. */
  readonly checkPlace: () => Outcome<null>
  readonly close: () => void
}

const MAGIC = 'SQLite format 3\0'
const VERSION_AT = 60
const APPLICATION_ID_AT = 68
const HEADER_BYTES = 100

/**
 * Makes an empty project file and opens it. The schema is built under another name first, so that a half-made project is
 * never met. The file must not be there yet.
 */
export function createProject(file: string, id: string, at: string, migrations: readonly Migration[] = MIGRATIONS): Outcome<OpenProject> {
  let release: Release | undefined
  try {
    if (fileSize(file) !== undefined) return failed('not-allowed', NAME_TAKEN)
    mkdirSync(dirname(file), { recursive: true })
    // Two starts of the same moment would otherwise build on the same draft.
    release = lockProject(file)
    if (!release) return failed('project-in-use', IN_USE, file)
    if (fileSize(file) !== undefined) return failed('not-allowed', NAME_TAKEN)
    const draft = `${file}.new`
    rmSync(draft, { force: true })
    try {
      fillNew(draft, id, at, migrations)
      renameSync(draft, file)
    } finally {
      for (const path of [draft, `${draft}-journal`]) rmSync(path, { force: true })
    }
  } catch (error) {
    removeLock(file)
    return fileProblem(error)
  } finally {
    release?.()
  }
  return openProject(file)
}

/** No lock stays where no project came to lie beside it; one that can't be taken away does no harm. */
function removeLock(file: string): void {
  try {
    if (!existsSync(file)) rmSync(lockFileOf(file), { force: true })
  } catch {
    return
  }
}

function fillNew(draft: string, id: string, at: string, migrations: readonly Migration[]): void {
  const db = openWritable(draft, true)
  try {
    migrate(db, migrations)
    run(db, 'INSERT INTO project (id, created_at) VALUES (?, ?)', id, at)
  } finally {
    closeDb(db)
  }
}

/** Opens a project file. A newer, foreign or damaged file is refused without a byte of it being written. */
export function openProject(path: string): Outcome<OpenProject> {
  let release: Release | undefined
  try {
    const found = findProject(path)
    if (!found.ok) return found
    const { file, version } = found.value
    release = lockProject(file)
    if (!release) return failed('project-in-use', IN_USE, file)
    const opened = openChecked(file, version)
    if (!opened.ok) return opened
    const db = opened.value
    const unlock = release
    release = undefined
    const id = first(db, query<{ id: string }>('SELECT id FROM project'))?.id ?? ''
    const place = rememberPlace(file)
    return done({ id, file, db, checkPlace: () => place.isInPlace() ? done(null) : failed('project-damaged', GONE, file), close: () => { closeProject(db, place, unlock) } })
  } catch (error) {
    return fileProblem(error)
  } finally {
    release?.()
  }
}

/**
 * Closes the project. SQLite leaves its log where it is when the file is no longer in its place: then what is in it is put
 * into the file that was opened, wherever that lies now, and the log does not stay beside a file that it does not belong to.
 */
function closeProject(db: WritableDb, place: ProjectPlace, unlock: () => void): void {
  const isInPlace = place.isInPlace()
  try {
    if (!isInPlace) pragma(db, 'wal_checkpoint(TRUNCATE)')
  } finally {
    closeDb(db)
    unlock()
    if (!isInPlace) place.removeCompanions()
  }
}

/** Looks at a project file without opening it: where it truly lies, and the schema version in its header. */
export function findProject(path: string): Outcome<{ readonly file: string; readonly version: number }> {
  if (fileSize(path) === undefined) return failed('not-found', 'The project file is no longer there. Open it from where it lies now.', path)
  const file = realpathSync(path)
  // Opening a pipe would wait for whoever writes into it.
  if (!statSync(file).isFile()) return failed('project-not-ours', NOT_OURS, 'not a file')
  const header = checkHeader(file)
  return header.ok ? done({ file, version: header.value }) : header
}

function openChecked(file: string, headerVersion: number): Outcome<WritableDb> {
  const reader = openReadable(file)
  try {
    const report = pragma(reader, 'quick_check(1)')
    if (report !== 'ok') return failed('project-damaged', DAMAGED, String(report))
    // A crash can leave the newest version number in the write-ahead log, where the header does not show it.
    if (versionOf(reader) > NEWEST_VERSION) return failed('project-newer', NEWER)
  } finally {
    closeDb(reader)
  }
  const db = openWritable(file, false)
  try {
    if (headerVersion < NEWEST_VERSION && versionOf(db) < NEWEST_VERSION) {
      keepCopy(db, `${file}.before-${NEWEST_VERSION}`)
      migrate(db)
    }
    pragma(db, 'journal_mode = WAL')
    return done(db)
  } catch (error) {
    closeDb(db)
    throw error
  }
}

const GONE = 'The project’s file was moved, deleted or replaced while it was open, so nothing was changed. Use “Save a copy of the project…” to keep what is here, and open that copy.'
/** What is said of a project that another process has open. */
export const IN_USE = 'The project is open in another Dateline window. Close it there first, or open another project.'
const NAME_TAKEN = 'A file of that name is there already. Choose another name.'
const DAMAGED = 'The project’s file is damaged. Nothing was changed in it; open a saved copy instead.'
export const NEWER = 'The project was last saved by a newer Dateline. Nothing was changed in it; update Dateline to open it.'
const NOT_OURS = 'This file is not a Dateline project. Choose a file that ends in .dateline.'

/** Reads the file's first bytes and answers with its schema version. */
function checkHeader(file: string): Outcome<number> {
  const header = Buffer.alloc(HEADER_BYTES)
  const handle = openSync(file, 'r')
  try {
    if (readSync(handle, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return failed('project-not-ours', NOT_OURS, 'shorter than a header')
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return failed('project-not-ours', NOT_OURS, 'no SQLite header')
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return failed('project-not-ours', NOT_OURS, 'another application id')
  const version = header.readUInt32BE(VERSION_AT)
  return version > NEWEST_VERSION ? failed('project-newer', NEWER, `schema ${version}`) : done(version)
}

function keepCopy(db: WritableDb, copy: string): void {
  rmSync(copy, { force: true })
  run(db, 'VACUUM INTO ?', copy)
}

function fileSize(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}

/** What a person is told where the system refused; bugs are thrown on. */
export function fileProblem(error: unknown): Outcome<never> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EISDIR' || code === 'ENOTDIR') return failed('project-not-ours', NOT_OURS, String(error))
  const problem = systemProblem(error)
  if (!problem) throw error
  return { ok: false, error: problem }
}
