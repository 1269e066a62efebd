import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../core/ports.ts'

const MAX_BYTES = 1024 * 1024

/** Writes the log as JSON lines into `<data>/log/dateline.jsonl`; a full file is kept once, as dateline.1.jsonl. */
export function createLogFile(dataFolder: string, clock: () => string): Log {
  const folder = join(dataFolder, 'log')
  const file = join(folder, 'dateline.jsonl')
  return (level, message, details) => {
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(file) > MAX_BYTES) renameSync(file, join(folder, 'dateline.1.jsonl'))
      appendFileSync(file, JSON.stringify({ at: clock(), level, message, ...(details ? { details } : {}) }) + '\n')
    } catch {
      // A log that cannot be written (a full disk) must not take the work down with it.
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
