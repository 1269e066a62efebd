import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { askRunningServer } from './control.ts'

/** How long a server may take from holding its project to answering. */
const STARTING_MS = 5000
const ASK_AGAIN_MS = 200

export interface JoinWishes {
  readonly dataFolder: string
  /** Only a server that has this project open is joined; any, where none is named. */
  readonly project: string | undefined
  readonly files: readonly string[]
  readonly opensBrowser: boolean
  readonly say: (line: string) => void
}

/** Opens a tab on the server that runs already instead of starting a second one; false where none runs, or for another project. */
export async function joinRunningServer(wishes: JoinWishes): Promise<boolean> {
  const { dataFolder, opensBrowser, say } = wishes
  const files = wishes.files.map((file) => resolve(file))
  const project = wishes.project === undefined ? undefined : findFile(wishes.project)
  // The server opens the tab: this process ends at once, and with it a page of its own that a slow browser has yet to read.
  const answer = await askRunningServer(dataFolder, { files, opensBrowser, ...(project !== undefined && { project }) })
  if (!answer) return false
  for (const problem of answer.problems) say(problem)
  say(`Dateline is running already. It is open at ${answer.address}`)
  return true
}

/**
 * The same for a start that met the project open elsewhere: another start of the same moment may hold it and not answer yet,
 * so it is asked again for a while.
 */
export async function joinStartingServer(wishes: JoinWishes, forMs = STARTING_MS): Promise<boolean> {
  const until = performance.now() + forMs
  do {
    if (await joinRunningServer(wishes)) return true
    await setTimeout(ASK_AGAIN_MS)
  } while (performance.now() < until)
  return false
}

/** The file without links, as the server knows it; one that is not there yet can be open nowhere. */
function findFile(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
