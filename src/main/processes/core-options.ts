import envPaths from 'env-paths'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { v7 } from 'uuid'
import type { CoreOptions, Log } from '../core/ports.ts'
import { createExtractionHost } from './extraction-host.ts'
import { createLogFile } from './log-file.ts'
import type { ProgramPaths } from './program-paths.ts'
import { createReaderHost, type ReaderChild } from './reader-host.ts'

export interface CoreSettings {
  readonly paths: ProgramPaths
  readonly dataFolder: string
  readonly projectFile?: string | undefined
  readonly log: Log
  readonly spawnReader: () => ReaderChild
}

/** The core's surroundings as every shell has them: readers in child processes, extraction in a worker, the real clock. */
export function coreOptions(settings: CoreSettings): CoreOptions {
  const { paths, dataFolder, projectFile, log } = settings
  return {
    dataFolder,
    ...(projectFile === undefined ? {} : { projectFile: resolve(projectFile) }),
    samplesFolder: paths.samples,
    reader: createReaderHost({ spawn: settings.spawnReader, log }),
    extraction: createExtractionHost(paths.extractionWorker, log),
    clock: now,
    newId: () => v7(),
    log
  }
}

/** The user's data folder: the system's usual place, or where DATELINE_DATA says. Made when it is missing. */
export function findDataFolder(env: { readonly DATELINE_DATA?: string | undefined }): string {
  const folder = env.DATELINE_DATA ? resolve(env.DATELINE_DATA) : envPaths('Dateline', { suffix: '' }).data
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** The log of the shells that have a data folder. */
export function logTo(dataFolder: string): Log {
  return createLogFile(dataFolder, now)
}

function now(): string {
  return new Date().toISOString()
}
