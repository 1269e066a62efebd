import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { createTerminal } from './command-line/terminal.ts'
import { runCommandLine } from './command-line/program.ts'
import { EXIT, type ExitCode, type Tools } from './command-line/tools.ts'
import { createCore } from './core/core.ts'
import type { Log } from './core/ports.ts'
import { coreOptions } from './processes/core-options.ts'
import { createExtractionHost } from './processes/extraction-host.ts'
import { spawnNodeReaderChild } from './processes/node-reader-child.ts'
import { programPaths } from './processes/program-paths.ts'
import { createReaderHost, type ReaderChild } from './processes/reader-host.ts'

/** Entry of the command line: `cli.js extract|brief|import|read-again|export|check|serve …`. */
const paths = programPaths(import.meta.dirname)
const terminal = createTerminal(process)
// Bugs only, in a line; what a person can mend is said by the commands.
const log: Log = (level, message, details) => {
  const error = typeof details?.error === 'string' ? details.error.split('\n', 2).join(' ') : ''
  if (level === 'error') terminal.say(`dateline: ${message}: ${error}`)
}
const spawnReader = (): ReaderChild => spawnNodeReaderChild(paths.readerProcess)

const tools: Tools = {
  terminal,
  log,
  clock: () => new Date().toISOString(),
  newId: () => v7(),
  openReader: () => createReaderHost({ spawn: spawnReader, log }),
  openExtraction: () => createExtractionHost(paths.extractionWorker, log),
  openCore: (dataFolder, projectFile) => createCore(coreOptions({ paths, dataFolder, projectFile, log, spawnReader })),
  serve
}

/** Browser mode is an entry of its own; it shares this terminal, and Ctrl+C reaches it from there. */
function serve(args: readonly string[]): Promise<ExitCode> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'browser.js'), ...args], { stdio: 'inherit' })
    process.on('SIGINT', () => undefined)
    process.once('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? EXIT.done : EXIT.someFailed))
  })
}

process.exitCode = await runCommandLine(process.argv.slice(2), tools)
