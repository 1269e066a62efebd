import { basename, dirname, join } from 'node:path'
import { closeDb, execute, openWithoutWaiting, pragma } from './connection.ts'
import { sqliteCode } from './sqlite-problem.ts'

/** Gives a project free for others. */
export type Release = () => void

/** The small file beside a project that its lock is held on. */
export function lockFileOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.lock`)
}

/**
 * Takes the project for this process, or answers undefined where another has it. The lock is SQLite's own, held on a small
 * file beside the project for as long as the process lives, so a killed process leaves nothing locked.
 */
export function lockProject(file: string): Release | undefined {
  const lock = openWithoutWaiting(lockFileOf(file))
  try {
    pragma(lock, 'journal_mode = DELETE')
    execute(lock, 'BEGIN EXCLUSIVE')
    return () => closeDb(lock)
  } catch (error) {
    closeDb(lock)
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY') === true) return undefined
    throw error
  }
}
