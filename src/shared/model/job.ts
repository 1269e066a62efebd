import type { Problem } from '../outcome.ts'

/** A file or an article that could not be read, or an article that could not be stored, and why. */
export interface JobFailure {
  readonly name: string
  readonly problem: Problem
}

/** Long work: its progress while it runs, its result when it has ended. */
export interface Job {
  readonly id: string
  /** Files that are opened, or articles that are read again; these count as done only, and have no ids here. */
  readonly kind: 'import' | 'reading'
  readonly state: 'running' | 'finished' | 'cancelled'
  readonly doneCount: number
  readonly totalCount: number
  /** Articles stored by this job so far. */
  readonly addedIds: readonly string[]
  /** Articles that were in the project already; their new path was remembered. */
  readonly knownIds: readonly string[]
  readonly failures: readonly JobFailure[]
  /** Files in opened folders that are no articles by their names. */
  readonly skippedCount: number
}
