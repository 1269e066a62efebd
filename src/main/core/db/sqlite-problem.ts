import { type Problem } from '../../../shared/outcome.ts'

const MESSAGES: readonly (readonly [prefix: string, problem: Problem])[] = [
  ['SQLITE_FULL', { code: 'disk-full', message: 'The disk is full, so nothing was changed. Make room and try again.' }],
  ['SQLITE_READONLY', { code: 'read-only', message: 'The project’s file or folder can’t be written to. Check its permissions, or save a copy elsewhere.' }],
  ['SQLITE_CANTOPEN', { code: 'read-only', message: 'The project’s file can’t be opened. Check that its folder is there and that you may write to it.' }],
  ['SQLITE_PERM', { code: 'read-only', message: 'You may not write to the project’s file. Check its permissions, or save a copy elsewhere.' }],
  ['SQLITE_BUSY', { code: 'busy', message: 'Another program is using the project’s file. Wait a moment and try again.' }],
  ['SQLITE_LOCKED', { code: 'busy', message: 'The project’s file is in use. Wait a moment and try again.' }],
  ['SQLITE_CORRUPT', { code: 'project-damaged', message: 'The project’s file is damaged. Nothing was changed; open a saved copy of it instead.' }],
  ['SQLITE_NOTADB', { code: 'project-damaged', message: 'The project’s file is damaged. Nothing was changed; open a saved copy of it instead.' }],
  ['SQLITE_IOERR', { code: 'disk-full', message: 'The disk refused to read or write the project’s file, so nothing was changed. Check the disk and try again.' }]
]

/** SQLite's error code of a thrown value, such as SQLITE_BUSY; undefined for anything else. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return error.code.startsWith('SQLITE_') ? error.code : undefined
}

/** The problem a person is told for an SQLite error that is not a bug of ours; undefined for bugs. */
export function sqliteProblem(error: unknown): Problem | undefined {
  const code = sqliteCode(error)
  const problem = code === undefined ? undefined : MESSAGES.find(([prefix]) => code.startsWith(prefix))?.[1]
  return problem && { ...problem, details: error instanceof Error ? `${code ?? ''}: ${error.message}` : code ?? '' }
}
