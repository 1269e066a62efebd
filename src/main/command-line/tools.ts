import type { Core } from '../core/core.ts'
import type { ExtractionPort, Log, ReaderPort } from '../core/ports.ts'
import type { Outcome } from '../../shared/outcome.ts'

/** The terminal as the commands see it: data goes out on stdout, everything said to a person on stderr. */
export interface Terminal {
  /** All that comes in, or a problem as soon as it is more than a reader takes: stdin may have no end. */
  readStdin(): Promise<Outcome<Uint8Array>>
  /** Writes to stdout and waits until it is taken; throws OutputClosed where nobody reads any more. */
  write(data: string | Uint8Array): Promise<void>
  /** Says one line to the person. */
  say(line: string): void
}

/** Whoever read our stdout has gone, as `head` does; the command ends early, and that is no failure. */
export class OutputClosed extends Error {}

/** What the commands work with; the entry builds the real ones, tests pass simple ones. */
export interface Tools {
  readonly terminal: Terminal
  readonly openReader: () => ReaderPort
  readonly openExtraction: () => ExtractionPort
  /** Opens a core on a data folder, with a project file or on the folder's own project. */
  readonly openCore: (dataFolder: string, projectFile: string | undefined) => Promise<Outcome<Core>>
  /** Runs browser mode with these arguments of its own until the person ends it. */
  readonly serve: (args: readonly string[]) => Promise<ExitCode>
  readonly clock: () => string
  readonly newId: () => string
  readonly log: Log
}

/** 0: done. 1: some inputs failed, the others are done. 2: wrong use. */
export const EXIT = { done: 0, someFailed: 1, wrongUse: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
