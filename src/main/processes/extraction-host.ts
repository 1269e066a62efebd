import { Worker } from 'node:worker_threads'
import type { Findings } from '../../shared/model/findings.ts'
import type { ExtractionInput, ExtractionPort, Log } from '../core/ports.ts'

/** What goes to the extraction worker, and what comes back. */
export interface ExtractionJob {
  readonly id: number
  readonly input: ExtractionInput
}
export type ExtractionReply =
  | { readonly id: number; readonly ok: true; readonly findings: Findings }
  | { readonly id: number; readonly ok: false; readonly message: string }

interface Waiting {
  readonly resolve: (findings: Findings) => void
  readonly reject: (error: Error) => void
}

/** Extracts in one worker thread, started at the first text and again after a crash; a bug there rejects that text only. */
export function createExtractionHost(workerFile: string, log: Log): ExtractionPort {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0
  const settle = (reply: ExtractionReply): void => {
    const one = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (waiting.size === 0) worker?.unref()
    if (reply.ok) one?.resolve(reply.findings)
    else one?.reject(new Error(reply.message))
  }
  const start = (): Worker => {
    const started = new Worker(workerFile)
    const end = (why: string): void => {
      if (worker !== started) return
      worker = undefined
      if (waiting.size > 0) log('error', 'the extraction worker ended', { why, waiting: waiting.size })
      for (const id of [...waiting.keys()]) settle({ id, ok: false, message: `The extraction worker ended: ${why}` })
    }
    started.on('message', settle)
    started.on('error', (error) => end(error instanceof Error ? (error.stack ?? error.message) : String(error)))
    started.on('exit', (code) => end(`exit code ${code}`))
    return started
  }
  return {
    extract(input) {
      return new Promise((resolve, reject) => {
        worker ??= start()
        worker.ref()
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        const job: ExtractionJob = { id: lastId, input }
        worker.postMessage(job)
      })
    },
    async close() {
      const ending = worker
      worker = undefined
      for (const one of waiting.values()) one.reject(new Error('The extraction was closed.'))
      waiting.clear()
      await ending?.terminate()
    }
  }
}
