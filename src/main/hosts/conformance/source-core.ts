import { resolve } from 'node:path'
import type { Core } from '../../core/core.ts'
import { createCore } from '../../core/core.ts'
import { coreOptions } from '../../processes/core-options.ts'
import { spawnNodeReaderChild } from '../../processes/node-reader-child.ts'

const main = resolve(import.meta.dirname, '../..')

/** The core on a data folder of its own, with its reader processes and its worker run from the sources: Node strips their types. */
export async function openSourceCore(dataFolder: string): Promise<Core> {
  const readerProcess = resolve(main, 'reader-process.ts')
  const paths = { readerProcess, extractionWorker: resolve(main, 'extraction-worker.ts'), preload: '', renderer: '', samples: resolve(main, '../../resources/samples') }
  const core = await createCore(coreOptions({ paths, dataFolder, log: () => undefined, spawnReader: () => spawnNodeReaderChild(readerProcess) }))
  if (!core.ok) throw new Error(core.error.message)
  return core.value
}
