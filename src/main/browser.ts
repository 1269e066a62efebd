import { existsSync } from 'node:fs'
import { createCore } from './core/core.ts'
import { type BrowserArguments, parseBrowserArguments } from './hosts/browser/arguments.ts'
import { joinRunningServer, joinStartingServer } from './hosts/browser/join-running-server.ts'
import { sayNewProject } from './hosts/open-files.ts'
import { serveBrowser } from './hosts/browser/serve.ts'
import { coreOptions, findDataFolder, logTo } from './processes/core-options.ts'
import { spawnNodeReaderChild } from './processes/node-reader-child.ts'
import { programPaths } from './processes/program-paths.ts'
import type { Problem } from '../shared/outcome.ts'

/** Entry of browser mode: `browser.js [--project FILE] [--port N] [--no-open] [FILE…]`. */
const paths = programPaths(import.meta.dirname)
const LONGEST_ENDING_MS = 2000
const say = (line: string): void => { process.stdout.write(`${line}\n`) }

function fail(problem: Problem, exitCode: number): void {
  process.stderr.write(`${problem.message}\n`)
  process.exitCode = exitCode
}

async function start(wanted: BrowserArguments): Promise<void> {
  const dataFolder = findDataFolder(process.env)
  const log = logTo(dataFolder)
  if (await joinRunningServer({ ...wanted, dataFolder, say })) return
  const isNewProject = wanted.project !== undefined && !existsSync(wanted.project)
  const core = await createCore(coreOptions({ paths, dataFolder, projectFile: wanted.project, log, spawnReader: () => spawnNodeReaderChild(paths.readerProcess) }))
  if (!core.ok) {
    if (core.error.code === 'project-in-use' && await joinStartingServer({ ...wanted, dataFolder, say })) return
    fail(core.error, 1)
    return
  }
  if (isNewProject) say(sayNewProject(wanted.project))
  // From here on: the address is printed before serveBrowser returns, and whoever reads it may press Ctrl+C at once.
  let close = (): Promise<void> => core.value.close()
  const end = (): void => {
    // Whatever still runs then, the project file is whole: what is stored is stored in transactions.
    setTimeout(() => process.exit(0), LONGEST_ENDING_MS).unref()
    void close().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end)
  const mode = await serveBrowser({ ...wanted, core: core.value, dataFolder, rendererFolder: paths.renderer, log, say })
  if (!mode.ok) { fail(mode.error, 1); return; }
  process.stdin.on('data', () => void mode.value.showAgain())
  close = () => mode.value.close()
}

const wanted = parseBrowserArguments(process.argv.slice(2))
if (wanted.ok) await start(wanted.value)
else fail(wanted.error, 2)
