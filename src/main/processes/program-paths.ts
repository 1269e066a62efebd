import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where the parts of the built program lie. */
export interface ProgramPaths {
  readonly readerProcess: string
  readonly extractionWorker: string
  readonly preload: string
  readonly renderer: string
  readonly samples: string
}

/** The parts beside an entry of the build, given the folder that the entry lies in (`import.meta.dirname` there). */
export function programPaths(entryFolder: string): ProgramPaths {
  return {
    readerProcess: join(entryFolder, 'reader-process.js'),
    extractionWorker: join(entryFolder, 'extraction-worker.js'),
    preload: join(entryFolder, '../preload/index.cjs'),
    renderer: join(entryFolder, '../renderer'),
    samples: join(findResources(entryFolder), 'samples')
  }
}

/** The nearest `resources/samples` at or above a folder decides: a build may lie deeper than out/. */
function findResources(folder: string): string {
  const resources = join(folder, 'resources')
  const parent = dirname(folder)
  return existsSync(join(resources, 'samples')) || parent === folder ? resources : findResources(parent)
}
