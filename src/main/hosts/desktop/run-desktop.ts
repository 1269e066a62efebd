import { app, type BrowserWindow, dialog, session } from 'electron'
import { assertNever } from '../../../shared/assert-never.ts'
import type { HostCall } from '../../../shared/contract/host.ts'
import { IPC } from '../../../shared/contract/host.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import type { Log } from '../../core/ports.ts'
import type { ProgramPaths } from '../../processes/program-paths.ts'
import { openFiles } from '../open-files.ts'
import { createStaticFiles } from '../static-files.ts'
import { serveAppScheme } from './app-scheme.ts'
import { pickArticles, pickProject, saveFile } from './dialogs.ts'
import { answerIpc } from './ipc.ts'
import type { Launch } from './launch.ts'
import { openLink } from './links.ts'
import { lockDown } from './lock-down.ts'
import { openMainWindow } from './main-window.ts'
import { showMenu } from './menu.ts'

export interface DesktopOptions {
  readonly paths: ProgramPaths
  readonly log: Log
  readonly launch: Launch
  readonly openCore: (project: string | undefined) => Promise<Outcome<Core>>
}

export interface Desktop {
  /** Opens what a second start or the system asked for, in the window that is there. */
  readonly open: (launch: Launch) => Promise<void>
}

/** Runs the workbench in Electron, or says why it cannot and ends; then the answer is undefined. */
export async function runDesktop(options: DesktopOptions): Promise<Desktop | undefined> {
  try {
    return await openDesktop(options)
  } catch (error) {
    options.log('error', 'the desktop host could not start', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    dialog.showErrorBox('Dateline could not start', 'Something went wrong in Dateline. What it was is in the log in its data folder.')
    app.exit(1)
    return undefined
  }
}

/** Core, scheme, calls, menu and the window. */
async function openDesktop(options: DesktopOptions): Promise<Desktop | undefined> {
  await app.whenReady()
  lockDown(session.defaultSession)
  const opened = await options.openCore(options.launch.project)
  if (!opened.ok) {
    dialog.showErrorBox('Dateline could not open the project', opened.error.message)
    app.exit(1)
    return undefined
  }
  const core = opened.value
  closeWith(core)
  serveAppScheme(await createStaticFiles(options.paths.renderer), core.files)
  const window: { current: BrowserWindow | undefined } = { current: undefined }
  answerIpc({ core, log: options.log, callHost: (call) => callHost(call, core, window.current) })
  core.onEvent((event) => {
    if (window.current && !window.current.isDestroyed()) window.current.webContents.send(IPC.event, event)
  })
  showMenu(process.platform === 'darwin', (command) => core.emit({ kind: 'menu.chosen', command }))
  window.current = await openMainWindow(options.paths.preload)
  const open = async (launch: Launch): Promise<void> => {
    const problems = await openFiles(core, launch.files, launch.project)
    if (problems.length > 0) dialog.showErrorBox('Some files could not be opened', problems.join('\n'))
    if (window.current?.isMinimized()) window.current.restore()
    window.current?.focus()
  }
  if (options.launch.files.length > 0) await open({ project: undefined, files: options.launch.files })
  return { open }
}

async function callHost(call: HostCall, core: Core, window: BrowserWindow | undefined): Promise<Outcome<unknown>> {
  if (!window) throw new Error('A host call came before the window was there.')
  switch (call.call) {
    case 'pickArticles': return pickArticles(window, core.files, call.what)
    case 'pickProject': return pickProject(window, core.files)
    case 'saveFile': return saveFile(window, core.files, call.file)
    case 'openLink': return openLink(call.url)
    default: return assertNever(call)
  }
}

const LONGEST_ENDING_MS = 2000

/** Closes the core before the program ends, so that the project file is left whole and unlocked. */
function closeWith(core: Core): void {
  app.on('window-all-closed', () => app.quit())
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    // Whatever still runs after that time, the project file is whole: what is stored is stored in transactions.
    const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_ENDING_MS))
    void Promise.race([core.close(), patience]).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
