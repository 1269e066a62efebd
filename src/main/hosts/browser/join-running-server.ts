import { resolve } from 'node:path'
import { askRunningServer } from './control.ts'
import { openInBrowser } from './open-in-browser.ts'

export interface JoinWishes {
  readonly dataFolder: string
  readonly files: readonly string[]
  readonly opensBrowser: boolean
  readonly say: (line: string) => void
}

/** Opens a tab on the server that runs already instead of starting a second one; false where none runs. */
export async function joinRunningServer(wishes: JoinWishes): Promise<boolean> {
  const { dataFolder, opensBrowser, say } = wishes
  const files = wishes.files.map((file) => resolve(file))
  const answer = await askRunningServer(dataFolder, files)
  if (!answer) return false
  for (const problem of answer.problems) say(problem)
  if (opensBrowser) await openInBrowser(answer.address)
  const printed = opensBrowser ? await askRunningServer(dataFolder, []) : answer
  say(`Dateline is running already. It is open at ${printed?.address ?? answer.address}`)
  return true
}
