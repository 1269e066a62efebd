import { utilityProcess } from 'electron'
import type { Outcome } from '../../../shared/outcome.ts'
import type { ReadFile } from '../../core/ports.ts'
import type { ReaderChild } from '../../processes/reader-host.ts'

/** Starts the reader process in an Electron utility process: packaged builds have no child_process.fork. */
export function spawnUtilityReaderChild(readerProcess: string): ReaderChild {
  const child = utilityProcess.fork(readerProcess, [], { execArgv: ['--max-old-space-size=512'], stdio: 'ignore', serviceName: 'Dateline reader' })
  let onReply: (reply: Outcome<ReadFile>) => void = () => undefined
  let onExit: () => void = () => undefined
  child.on('message', (reply: Outcome<ReadFile>) => onReply(reply))
  child.on('exit', () => onExit())
  return {
    send(file) { child.postMessage(file) },
    onReply(listener) { onReply = listener },
    onExit(listener) { onExit = listener },
    kill() {
      // child.kill() asks politely, and a reader that hangs hears nothing.
      if (child.pid === undefined) child.kill()
      else process.kill(child.pid, 'SIGKILL')
    }
  }
}
