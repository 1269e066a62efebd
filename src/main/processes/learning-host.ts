import { Worker } from 'node:worker_threads'
import type { CorrectedArticle, LearnedLayer } from '../core/learning/corrected-article.ts'
import { ExtractionStopped } from '../core/ports.ts'

/** What goes to a worker that learns, and what comes back. */
export interface LearningJob {
  readonly articles: readonly CorrectedArticle[]
}
export type LearningReply = { readonly ok: true; readonly learned: LearnedLayer } | { readonly ok: false; readonly message: string }

/** Far more than a lesson takes: only one that would never end meets it. */
const LIMIT_MS = 120_000

/**
 * Learns in a worker thread of its own, which ends with the lesson, so that texts are read meanwhile and its memory is given
 * back. The worker never keeps the process alive. Rejects with ExtractionStopped where the signal was given.
 */
export async function learnInWorker(workerFile: string, articles: readonly CorrectedArticle[], signal: AbortSignal): Promise<LearnedLayer> {
  const worker = new Worker(workerFile)
  worker.unref()
  try {
    return await new Promise((resolve, reject) => {
      const giveUp = (): void => reject(new ExtractionStopped({ code: 'cancelled', message: 'Learning was stopped.' }))
      if (signal.aborted) giveUp()
      signal.addEventListener('abort', giveUp, { once: true })
      setTimeout(() => reject(new Error('Learning took too long')), LIMIT_MS).unref()
      worker.on('message', (reply: LearningReply) => (reply.ok ? resolve(reply.learned) : reject(new Error(reply.message))))
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`The worker that learns ended with code ${code}`)))
      const job: LearningJob = { articles }
      worker.postMessage(job)
    })
  } finally {
    await worker.terminate()
  }
}
