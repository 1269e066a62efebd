import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a few megabytes, in memory, that a test may fill to its last byte. */
export interface SmallDisk {
  readonly folder: string
  /** Takes all the room that is left. */
  fill(): void
  /** Gives the room back. */
  empty(): void
  /** Makes the whole disk read-only; nothing may be open on it for writing. */
  setReadOnly(): void
  remove(): void
}

const BLOCK = Buffer.alloc(4096)

/** Makes such a disk; undefined where the system gives none (it takes root on Linux, and a container may forbid it). */
export function createSmallDisk(megabytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'dateline-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder]).status !== 0) {
    rmdirSync(folder)
    return undefined
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fill() {
      const handle = openSync(filler, 'a')
      try {
        for (;;) writeSync(handle, BLOCK)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      } finally {
        closeSync(handle)
      }
    },
    empty() { rmSync(filler, { force: true }) },
    setReadOnly() {
      const { status, stderr } = spawnSync('mount', ['-o', 'remount,ro', folder], { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr)
    },
    remove() {
      spawnSync('umount', ['--lazy', folder])
      rmdirSync(folder)
    }
  }
}
