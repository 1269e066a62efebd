import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Job } from '../../shared/model/job.ts'

/** A running job as its work sees it. */
export interface JobHandle {
  readonly id: string
  isCancelled(): boolean
  /** Aborted when the job is cancelled, for what can be ended at once. */
  readonly signal: AbortSignal
  job(): Job
  /** Notes progress and tells the renderer, though not for every single file. */
  update(change: Partial<Omit<Job, 'id' | 'kind'>>): void
}

/** The jobs of this session, running and ended. */
export interface JobStore {
  list(): readonly Job[]
  isRunning(): boolean
  /** Starts work in the background; it may throw, which ends the job and is logged. */
  start(totalCount: number, work: (handle: JobHandle) => Promise<void>): string
  /** Asks the job to stop; false where there is no such running job. */
  cancel(id: string): boolean
  /** Forgets the jobs that have ended: another project is open, which their articles and failures are none of. */
  forgetEnded(): void
  /** Cancels everything and waits for it to end. */
  close(): Promise<void>
}

interface Entry {
  job: Job
  readonly stop: AbortController
  toldAt: number
  ended: Promise<void>
}

const KEPT = 20
const TELL_EVERY_MS = 200
/** A long list of ids makes a heavy event, so events of long jobs come further apart. */
const IDS_PER_MS = 25

/** Makes the store; `onFailure` gets what a job threw. */
export function createJobs(newId: () => string, emit: (event: WorkbenchEvent) => void, onFailure: (error: unknown) => void): JobStore {
  const entries = new Map<string, Entry>()
  const tell = (entry: Entry): void => {
    entry.toldAt = performance.now()
    emit({ kind: 'job.progressed', job: entry.job })
  }
  const handleOf = (entry: Entry): JobHandle => ({
    id: entry.job.id,
    isCancelled: () => entry.stop.signal.aborted,
    signal: entry.stop.signal,
    job: () => entry.job,
    update(change) {
      entry.job = { ...entry.job, ...change }
      if (performance.now() - entry.toldAt >= TELL_EVERY_MS + entry.job.addedIds.length / IDS_PER_MS) tell(entry)
    }
  })
  const work = async (entry: Entry, task: (handle: JobHandle) => Promise<void>): Promise<void> => {
    try {
      await task(handleOf(entry))
    } catch (error) {
      onFailure(error)
      const problem = { code: 'internal' as const, message: 'Dateline failed while it opened articles. What was opened stays; try the others again.' }
      entry.job = { ...entry.job, failures: [...entry.job.failures, { name: 'Opening articles', problem }] }
    }
    entry.job = { ...entry.job, state: entry.stop.signal.aborted && entry.job.doneCount < entry.job.totalCount ? 'cancelled' : 'finished' }
    tell(entry)
    for (const old of [...entries.values()].slice(0, -KEPT)) if (old.job.state !== 'running') entries.delete(old.job.id)
  }
  return {
    list: () => [...entries.values()].map(({ job }) => job),
    isRunning: () => [...entries.values()].some(({ job }) => job.state === 'running'),
    start(totalCount, task) {
      const job: Job = { id: newId(), kind: 'import', state: 'running', doneCount: 0, totalCount, addedIds: [], knownIds: [], failures: [], skippedCount: 0 }
      const entry: Entry = { job, stop: new AbortController(), toldAt: performance.now(), ended: Promise.resolve() }
      entries.set(job.id, entry)
      // The caller learns the job's id before its first event.
      entry.ended = new Promise<void>((resolve) => setImmediate(resolve)).then(() => work(entry, task))
      return job.id
    },
    cancel(id) {
      const entry = entries.get(id)
      if (entry?.job.state !== 'running') return false
      entry.stop.abort()
      return true
    },
    forgetEnded() {
      for (const { job } of [...entries.values()]) if (job.state !== 'running') entries.delete(job.id)
    },
    async close() {
      for (const entry of entries.values()) entry.stop.abort()
      await Promise.all([...entries.values()].map(({ ended }) => ended))
    }
  }
}
