import { rename, rm, writeFile } from 'node:fs/promises'
import { systemProblem } from '../core/edge.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'
import type { Terminal } from './tools.ts'

/** Writes data to a file, or to stdout for "-". A file appears whole or not at all. */
export async function writeOutput(path: string, data: Uint8Array, terminal: Terminal): Promise<Outcome<null>> {
  if (path === '-') {
    await terminal.write(data)
    return done(null)
  }
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, data)
    await rename(draft, path)
    return done(null)
  } catch (error) {
    await rm(draft, { force: true })
    const problem = systemProblem(error)
    if (problem?.code === 'disk-full') return { ok: false, error: problem }
    return failed('file-unreadable', 'This file can’t be written. Check that its folder is there and that you may write to it.', String(error))
  }
}
