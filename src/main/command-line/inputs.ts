import { findFiles, loadFile, type SourceFile } from '../core/edge.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import { STDIN_NAME } from './terminal.ts'
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
  return {
    path: '-',
    load: async () => {
      const read = await terminal.readStdin()
      return read.ok ? done({ name: STDIN_NAME, bytes: read.value }) : read
    }
  }
}

async function inputsAt(path: string, { terminal }: Tools): Promise<readonly Input[]> {
  const found = await findFiles(path)
  if (!found.ok) return [{ path, load: () => Promise.resolve(found) }]
  const { files, passedOverCount } = found.value
  if (passedOverCount > 0) terminal.say(sayPassedOver(path, passedOverCount))
  return files.map((file) => fileInput(file.path))
}

/** What is said of the files in a folder that no reader knows by their names. */
export function sayPassedOver(path: string, count: number): string {
  return `${path}: ${count === 1 ? '1 file was' : `${count} files were`} passed over, being no articles by their names.`
}

function fileInput(path: string): Input {
  return { path, load: () => loadFile(path, path) }
}
