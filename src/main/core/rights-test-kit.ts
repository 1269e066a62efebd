import { chmodSync, statSync } from 'node:fs'

const NOBODY = 65_534

/**
 * Runs a test with these rights on some files and folders. Root may do anything, so that as root the work is done as
 * nobody; the folders above must let nobody in.
 */
export async function withoutRights<T>(paths: readonly string[], mode: number, work: () => T | Promise<T>): Promise<T> {
  const before = paths.map((path) => [path, statSync(path).mode] as const)
  const isRoot = process.getuid?.() === 0
  for (const path of paths) chmodSync(path, mode)
  if (isRoot) process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    for (const [path, modeBefore] of before) chmodSync(path, modeBefore)
  }
}
