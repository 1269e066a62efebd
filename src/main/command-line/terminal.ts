import type { Writable } from 'node:stream'
import { checkSize } from '../core/edge.ts'
import { done } from '../../shared/outcome.ts'
import { OutputClosed, type Terminal } from './tools.ts'

/** What the text on stdin is called; a name without an extension, so that its content tells its format. */
export const STDIN_NAME = 'stdin'

/** The streams of a process. */
export interface Streams {
  readonly stdin: AsyncIterable<unknown>
  readonly stdout: Writable
  readonly stderr: Writable
}

/** The process's own terminal. */
export function createTerminal({ stdin, stdout, stderr }: Streams): Terminal {
  // A write to a closed pipe is answered in its callback, too; without a listener it would end the process with a stack.
  stdout.on('error', () => undefined)
  stderr.on('error', () => undefined)
  return {
    async readStdin() {
      const pieces: Uint8Array[] = []
      let size = 0
      for await (const piece of stdin) {
        const bytes = Buffer.from(piece as Uint8Array)
        size += bytes.byteLength
        const checked = checkSize(STDIN_NAME, size)
        if (!checked.ok) return checked
        pieces.push(bytes)
      }
      return done(Buffer.concat(pieces))
    },
    write: (data) => new Promise((resolve, reject) => {
      stdout.write(data, (error) => {
        if (!error) resolve()
        else reject('code' in error && error.code === 'EPIPE' ? new OutputClosed() : error)
      })
    }),
    say(line) { stderr.write(`${line}\n`) }
  }
}
