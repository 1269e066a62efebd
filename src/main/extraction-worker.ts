import { parentPort } from 'node:worker_threads'
import { extract } from './core/extraction/extract.ts'
import type { ExtractionJob, ExtractionReply } from './processes/extraction-host.ts'

/** Entry of the extraction worker: one text at a time, each answered with its findings or with what went wrong. */
parentPort?.on('message', (job: ExtractionJob) => {
  parentPort?.postMessage(answer(job))
})

function answer(job: ExtractionJob): ExtractionReply {
  try {
    return { id: job.id, ok: true, findings: extract(job.input) }
  } catch (error) {
    return { id: job.id, ok: false, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
