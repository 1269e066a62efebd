import { parentPort } from 'node:worker_threads'
import { extract } from './core/extraction/extract.ts'
import { learnLayer } from './core/learning/learn-layer.ts'
import type { ExtractionJob, ExtractionReply } from './processes/extraction-host.ts'
import type { LearningJob, LearningReply } from './processes/learning-host.ts'

/** Entry of the extraction worker: one text or lesson at a time, each answered with what came of it or with what went wrong. */
parentPort?.on('message', (job: ExtractionJob | LearningJob) => {
  parentPort?.postMessage(answer(job))
})

function answer(job: ExtractionJob | LearningJob): ExtractionReply | LearningReply {
  try {
    return 'articles' in job ? { ok: true, learned: learnLayer(job.articles) } : { id: job.id, ok: true, findings: extract(job.input) }
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return 'articles' in job ? { ok: false, message } : { id: job.id, ok: false, message }
  }
}
