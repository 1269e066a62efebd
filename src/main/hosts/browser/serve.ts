import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import type { Log } from '../../core/ports.ts'
import { openFiles } from '../open-files.ts'
import { announceServer, askRunningServer, type ControlAnswer, type ControlCall } from './control.ts'
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts'
import { openInBrowser } from './open-in-browser.ts'

export interface BrowserModeOptions {
  readonly core: Core
  readonly dataFolder: string
  readonly rendererFolder: string
  /** 0 for any free one. */
  readonly port: number
  /** Files and folders to open at the start. */
  readonly files: readonly string[]
  /** False where the address is only to be printed. */
  readonly opensBrowser: boolean
  readonly log: Log
  /** Says a line to the person at the terminal. */
  readonly say: (line: string) => void
}

export interface BrowserMode {
  readonly origin: string
  /** Prints a fresh address, and opens it where the browser is to be opened. */
  readonly showAgain: () => Promise<void>
  readonly close: () => Promise<void>
}

const OPENED_CODE_MS = 60_000
/** Long enough to carry the address to a browser by hand, also over a tunnel to another machine. */
const PRINTED_CODE_MS = 15 * 60_000

/** Serves the workbench to the browsers on this machine and says where. Ends with `close`, which closes the core too. */
export async function serveBrowser(options: BrowserModeOptions): Promise<Outcome<BrowserMode>> {
  try {
    return done(await serve(options, await startLoopbackServer(options)))
  } catch (error) {
    await options.core.close()
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error
    return failed('busy', `Port ${options.port} cannot be had: ${code === 'EACCES' ? 'it needs more rights' : 'another program uses it'}. Choose another with --port, or leave the option out.`)
  }
}

const NO_BROWSER = 'No browser could be started from here; open the address yourself.'

/** Opens the files of the next start and a tab, and gives it an address, unless it wants another project than the one open here. */
async function answerNextStart(core: Core, server: LoopbackServer, { files, project, opensBrowser }: ControlCall): Promise<ControlAnswer | undefined> {
  if (project !== undefined && project !== core.projectFile()) return undefined
  const problems = await openFiles(core, files)
  const isOpened = !opensBrowser || (await openInBrowser(server.newAddress(OPENED_CODE_MS)))
  return { problems: isOpened ? problems : [...problems, NO_BROWSER], address: server.newAddress(PRINTED_CODE_MS) }
}

async function serve(options: BrowserModeOptions, server: LoopbackServer): Promise<BrowserMode> {
  const { core, say } = options
  // A server of another project may run on this data folder; the next start goes on finding the first.
  const isAlone = (await askRunningServer(options.dataFolder)) === undefined
  const announced = isAlone ? await announceServer(options.dataFolder, server.origin) : undefined
  if (announced) server.allowControl(announced.secret, (call) => answerNextStart(core, server, call))
  const showAgain = async (): Promise<void> => {
    if (options.opensBrowser && !(await openInBrowser(server.newAddress(OPENED_CODE_MS)))) say(NO_BROWSER)
    say(`Dateline is open at ${server.newAddress(PRINTED_CODE_MS)}`)
    say('The address works once. Press Enter for a fresh one, Ctrl+C to end.')
  }
  for (const problem of await openFiles(core, options.files)) say(problem)
  await showAgain()
  return {
    origin: server.origin,
    showAgain,
    close: async () => {
      await announced?.withdraw()
      await server.close()
      await core.close()
    }
  }
}
