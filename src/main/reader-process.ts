import type { ReadFile } from './core/ports.ts'
import { readFile } from './core/readers/registry.ts'
import type { SourceFile } from './core/readers/reader-format.ts'
import { failed, type Outcome } from '../shared/outcome.ts'

/** Electron's utility process talks through a port of its own; a plain child process by process.send. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** Entry of the child process that reads one untrusted file at a time: a SourceFile comes in, its outcome goes out. */
function serve(): void {
  const parentPort = Reflect.get(process, 'parentPort') as ParentPort | undefined
  if (parentPort) parentPort.on('message', ({ data }) => parentPort.postMessage(answer(data)))
  else process.on('message', (message) => process.send?.(answer(message)))
}

function answer(message: unknown): Outcome<ReadFile> {
  return isSourceFile(message) ? readFile(message) : failed('bad-input', 'The reader got something that is not a file.')
}

function isSourceFile(value: unknown): value is SourceFile {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'bytes' in value && value.bytes instanceof Uint8Array
}

serve()
