import { Worker } from 'node:worker_threads'
import type { Findings } from '../../shared/model/findings.ts'
import { ExtractionStopped, type ExtractionInput, type ExtractionPort, type Log } from '../core/ports.ts'
import { learnInWorker } from './learning-host.ts'

/** What goes to the extraction worker, and what comes back. */
export interface ExtractionJob {
  readonly id: number
  readonly input: ExtractionInput
}
export type ExtractionReply =
  | { readonly id: number; readonly ok: true; readonly findings: Findings }
  | { readonly id: number; readonly ok: false; readonly message: string }

/** A text that waits for its findings; the first one is with the worker. */
interface Waiting extends ExtractionJob {
  readonly resolve: (findings: Findings) => void
  readonly reject: (error: Error) => void
}

interface Host {
  readonly workerFile: string
  readonly log: Log
  readonly timeLimitMs: (textLength: number) => number
  readonly waiting: Waiting[]
  worker: Worker | undefined
  timer: NodeJS.Timeout | undefined
}

const BASE_LIMIT_MS = 30_000
const LIMIT_PER_MILLION_MS = 10_000

/** How long one text may take: generous, so that only a text that would never end meets it. */
function usualLimit(textLength: number): number {
  return BASE_LIMIT_MS + Math.ceil((textLength / 1e6) * LIMIT_PER_MILLION_MS)
}

/**
 * Extracts in one worker thread, a text at a time. A bug there rejects its text only; a text that takes too long or that
 * nobody waits for any more costs the worker, and the next text gets a new one.
 */
export function createExtractionHost(workerFile: string, log: Log, timeLimitMs = usualLimit): ExtractionPort {
  const host: Host = { workerFile, log, timeLimitMs, waiting: [], worker: undefined, timer: undefined }
  let lastId = 0
  return {
    extract: (input, signal) => new Promise((resolve, reject) => {
      if (signal?.aborted) { reject(cancelled()); return }
      lastId += 1
      const id = lastId
      const giveUp = (): void => leave(host, id)
      signal?.addEventListener('abort', giveUp, { once: true })
      const settled = <T>(settle: (value: T) => void) => (value: T): void => {
        signal?.removeEventListener('abort', giveUp)
        settle(value)
      }
      host.waiting.push({ id, input, resolve: settled(resolve), reject: settled(reject) })
      if (host.waiting.length === 1) sendFirst(host)
    }),
    learn: (articles, signal) => learnInWorker(workerFile, articles, signal),
    async close() {
      for (const one of host.waiting.splice(0)) one.reject(new ExtractionStopped({ code: 'not-connected', message: 'Dateline is closing.' }))
      await dismiss(host)
    }
  }
}

function cancelled(): ExtractionStopped {
  return new ExtractionStopped({ code: 'cancelled', message: 'Reading this text was cancelled.' })
}

/** Sends the first that waits; the worker and the time limit keep the process alive only while one does. */
function sendFirst(host: Host): void {
  clearTimeout(host.timer)
  const [first] = host.waiting
  if (!first) { host.worker?.unref(); return }
  const worker = (host.worker ??= start(host))
  worker.ref()
  const { id, input } = first
  host.timer = setTimeout(() => stopSlow(host, id), host.timeLimitMs(input.draft.text.length))
  const job: ExtractionJob = { id, input }
  worker.postMessage(job)
}

function start(host: Host): Worker {
  const started = new Worker(host.workerFile)
  const end = (why: string): void => {
    if (host.worker !== started) return
    host.worker = undefined
    const [first] = host.waiting
    if (!first) return
    host.log('error', 'the extraction worker ended', { why, waiting: host.waiting.length })
    settleFirst(host, { id: first.id, ok: false, message: `The extraction worker ended: ${why}` })
  }
  started.on('message', (reply: ExtractionReply) => { if (host.worker === started) settleFirst(host, reply) })
  started.on('error', (error) => end(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  started.on('exit', (code) => end(`exit code ${code}`))
  return started
}

function settleFirst(host: Host, reply: ExtractionReply): void {
  const [first] = host.waiting
  if (first?.id !== reply.id) return
  host.waiting.shift()
  if (reply.ok) first.resolve(reply.findings)
  else first.reject(new Error(reply.message))
  sendFirst(host)
}

function stopSlow(host: Host, id: number): void {
  const [first] = host.waiting
  if (first?.id !== id) return
  host.log('warn', 'a text took too long', { length: first.input.draft.text.length })
  first.reject(new ExtractionStopped({ code: 'timed-out', message: 'Reading this text took too long and was stopped. Split the article into parts and open those.' }))
  drop(host, first)
}

/** Lets a text go that nobody waits for any more. */
function leave(host: Host, id: number): void {
  const one = host.waiting.find((each) => each.id === id)
  if (!one) return
  one.reject(cancelled())
  drop(host, one)
}

/** A worker can't be stopped in the middle of a text other than by ending it. */
function drop(host: Host, one: Waiting): void {
  const at = host.waiting.indexOf(one)
  host.waiting.splice(at, 1)
  if (at > 0) return
  void dismiss(host)
  sendFirst(host)
}

async function dismiss(host: Host): Promise<void> {
  clearTimeout(host.timer)
  const ending = host.worker
  host.worker = undefined
  await ending?.terminate()
}
