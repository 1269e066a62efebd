import type { Problem } from '../../shared/outcome.ts'
import { sqliteProblem } from './db/sqlite-problem.ts'

const FULL: Problem = { code: 'disk-full', message: 'The disk is full. Make room and try again.' }
const READ_ONLY: Problem = { code: 'read-only', message: 'A file or folder can’t be written to. Check its permissions, and that its disk is not read-only.' }

const PROBLEMS: Readonly<Record<string, Problem>> = {
  ENOSPC: FULL,
  EDQUOT: { code: 'disk-full', message: 'You have used up your share of the disk. Make room and try again.' },
  EIO: { code: 'disk-full', message: 'The disk refused to read or write. Check the disk and try again.' },
  ENAMETOOLONG: { code: 'bad-input', message: 'The name of the file or of a folder above it is too long for this disk. Choose a shorter one.' },
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY
}

/** The problem a person is told where the system refused to read or write, through SQLite or without; undefined for bugs. */
export function systemProblem(error: unknown): Problem | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const problem = Object.hasOwn(PROBLEMS, code) ? PROBLEMS[code] : undefined
  return problem ? { ...problem, details: String(error) } : sqliteProblem(error)
}
