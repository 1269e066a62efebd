import { createFileStore } from '../core/files.ts'
import { loadFile } from '../core/load-file.ts'
import type { SourceFile } from '../core/readers/reader-format.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import type { Tools } from './tools.ts'

/** A file named on the command line, or found in a folder that was; "-" is what comes in on stdin. */
export interface Input {
  readonly path: string
  load(): Promise<Outcome<SourceFile>>
}

/** The files that the arguments mean, in their order; folders are walked in full. A path that cannot be read is an input that fails. */
export async function findInputs(paths: readonly string[], tools: Tools): Promise<readonly Input[]> {
  const inputs: Input[] = []
  for (const path of paths) inputs.push(...(path === '-' ? [stdinInput(tools)] : await inputsAt(path, tools)))
  return inputs
}

function stdinInput({ terminal }: Tools): Input {
  return { path: '-', load: async () => done({ name: 'stdin', bytes: await terminal.readStdin() }) }
}

async function inputsAt(path: string, { newId }: Tools): Promise<readonly Input[]> {
  // The same walk as when a folder is opened on screen; nothing temporary is made by it.
  const files = createFileStore('', newId)
  const staged = await files.stagePath(path)
  if (!staged.ok) return [{ path, load: () => Promise.resolve(staged) }]
  return staged.value.flatMap(({ id }) => {
    const file = files.take(id)
    return file && 'path' in file ? [fileInput(file.path)] : []
  })
}

function fileInput(path: string): Input {
  return { path, load: () => loadFile(path, path) }
}
