import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where this process keeps its temporary files: a folder of its own under the data folder. */
export function temporaryFolderOf(dataFolder: string): string {
  return join(dataFolder, 'temporary', String(process.pid))
}

/** Takes away what killed processes left behind: folders named after a process that runs no more. */
export function removeLeftovers(dataFolder: string): void {
  const folder = join(dataFolder, 'temporary')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (/^\d+$/.test(name) && !isRunning(Number(name))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, but it runs.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
