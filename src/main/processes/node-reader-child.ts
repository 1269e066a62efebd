import { fork } from 'node:child_process'
import type { Outcome } from '../../shared/outcome.ts'
import type { ReadFile } from '../core/ports.ts'
import type { ReaderChild } from './reader-host.ts'

const MEMORY_LIMIT_MB = 512

/** Starts the reader process in a Node child with a memory limit of its own. */
export function spawnNodeReaderChild(readerProcess: string): ReaderChild {
  const child = fork(readerProcess, [], {
    execArgv: [`--max-old-space-size=${MEMORY_LIMIT_MB}`],
    // The default serialization is JSON, which knows no bytes.
    serialization: 'advanced',
    // What a file makes its reader print is of no use to anybody.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A reader needs nothing of the user's surroundings; Windows starts no program without its own folder.
    env: process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {}
  })
  let onReply: (reply: Outcome<ReadFile>) => void = () => undefined
  let onExit: () => void = () => undefined
  child.on('message', (reply) => onReply(reply as Outcome<ReadFile>))
  child.on('exit', () => onExit())
  child.on('error', () => onExit())
  // An idle reader must not keep the program alive; while it works its answer is awaited by the time limit's timer.
  child.unref()
  child.channel?.unref()
  return {
    send(file) { child.send(file, (error) => { if (error) onExit() }) },
    onReply(listener) { onReply = listener },
    onExit(listener) { onExit = listener },
    kill() { child.kill('SIGKILL') }
  }
}
