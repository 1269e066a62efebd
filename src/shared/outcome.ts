import type { ErrorCode } from './contract/errors.ts'

/** An expected failure: a code from the closed list, a sentence for a person, and details for the log. */
export interface Problem {
  readonly code: ErrorCode
  /** What happened and what to do about it, in one or two plain sentences. */
  readonly message: string
  readonly details?: string
}

/** What every request, reader and host call returns: a value, or a problem. Bugs throw; expected failures do not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem }

/** Wraps a value as a success. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** Wraps a problem as a failure. */
export function failed(code: ErrorCode, message: string, details?: string): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } }
}
