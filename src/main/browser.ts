import { parseArgs } from 'node:util'
import { createCore } from './core/core.ts'
import { joinRunningServer } from './hosts/browser/join-running-server.ts'
import { serveBrowser } from './hosts/browser/serve.ts'
import { coreOptions, findDataFolder, logTo } from './processes/core-options.ts'
import { spawnNodeReaderChild } from './processes/node-reader-child.ts'
import { programPaths } from './processes/program-paths.ts'

/** Entry of browser mode: `browser.js [--project FILE] [--port N] [--no-open] [FILE…]`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { project: { type: 'string' }, port: { type: 'string', default: '0' }, open: { type: 'boolean', default: true } }
})
const paths = programPaths(import.meta.dirname)
const dataFolder = findDataFolder(process.env)
const log = logTo(dataFolder)
const say = (line: string): void => { process.stdout.write(`${line}\n`) }

async function start(): Promise<number | undefined> {
  const wishes = { dataFolder, files: positionals, opensBrowser: values.open, say }
  if (values.project === undefined && (await joinRunningServer(wishes))) return 0
  const core = await createCore(coreOptions({ paths, dataFolder, projectFile: values.project, log, spawnReader: () => spawnNodeReaderChild(paths.readerProcess) }))
  if (!core.ok) {
    process.stderr.write(`${core.error.message}\n`)
    return 1
  }
  const mode = await serveBrowser({ ...wishes, core: core.value, rendererFolder: paths.renderer, port: Number(values.port), log })
  process.stdin.on('data', () => void mode.showAgain())
  const end = (): void => { void mode.close().then(() => process.exit(0)) }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  return undefined
}

const exitCode = await start()
if (exitCode !== undefined) process.exitCode = exitCode
