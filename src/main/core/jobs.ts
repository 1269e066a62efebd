import type { ErrorCode } from '../../shared/contract/errors.ts'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Job } from '../../shared/model/job.ts'
import type { Problem } from '../../shared/outcome.ts'

/** A running job as its work sees it. */
export interface JobHandle {
  readonly id: string
  isCancelled(): boolean
  /** Aborted when the job is cancelled, for what can be ended at once. */
  readonly signal: AbortSignal
  job(): Job
  /** Notes progress and tells the renderer, though not for every single file. */
  update(change: Partial<Omit<Job, 'id' | 'kind'>>): void
  /** Notes what could not be done, and why. */
  fail(name: string, problem: Problem): void
  countOne(): void
}

/** The jobs of this session, running and ended. */
export interface JobStore {
  list(): readonly Job[]
  isRunning(kind?: Job['kind']): boolean
  /** Starts work in the background; it may throw, which ends the job and is logged. */
  start(kind: Job['kind'], totalCount: number, work: (handle: JobHandle) => Promise<void>): string
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

/** What is said of a job that a bug ended. */
const FAILED: Readonly<Record<Job['kind'], { readonly name: string; readonly message: string }>> = {
  import: { name: 'Opening articles', message: 'Dateline failed while it opened articles. What was opened stays; try the others again.' },
  reading: { name: 'Reading articles again', message: 'Dateline failed while it read articles again. What was read stays; try again.' }
}

/** Problems of the project's own file: what happened to one article would happen to every other. */
const STOPPING: ReadonlySet<string> = new Set<ErrorCode>(['disk-full', 'read-only', 'project-damaged'])

/** Whether nothing more can be stored once this has happened. */
export function isStopping({ code }: Problem): boolean {
  return STOPPING.has(code)
}

/** What a promise brings, or undefined as soon as the job is cancelled: a slow text must not keep Dateline from stopping. */
export function unlessCancelled<T>({ signal }: JobHandle, promise: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => resolve(undefined)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp)
    void promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}

/** Makes the store; `onFailure` gets what a job threw. */
export function createJobs(newId: () => string, emit: (event: WorkbenchEvent) => void, onFailure: (error: unknown) => void): JobStore {
  const entries = new Map<string, Entry>()
  const tell = (entry: Entry): void => {
    entry.toldAt = performance.now()
    emit({ kind: 'job.progressed', job: entry.job })
  }
  const work = async (entry: Entry, task: (handle: JobHandle) => Promise<void>): Promise<void> => {
    const handle = handleOf(entry, tell)
    try {
      await task(handle)
    } catch (error) {
      onFailure(error)
      const { name, message } = FAILED[entry.job.kind]
      handle.fail(name, { code: 'internal', message })
    }
    entry.job = { ...entry.job, state: entry.stop.signal.aborted && entry.job.doneCount < entry.job.totalCount ? 'cancelled' : 'finished' }
    tell(entry)
    for (const old of [...entries.values()].slice(0, -KEPT)) if (old.job.state !== 'running') entries.delete(old.job.id)
  }
  return {
    list: () => [...entries.values()].map(({ job }) => job),
    isRunning: (kind) => [...entries.values()].some(({ job }) => job.state === 'running' && (kind === undefined || job.kind === kind)),
    start(kind, totalCount, task) {
      const job: Job = { id: newId(), kind, state: 'running', doneCount: 0, totalCount, addedIds: [], knownIds: [], failures: [], skippedCount: 0 }
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

function handleOf(entry: Entry, tell: (entry: Entry) => void): JobHandle {
  const update: JobHandle['update'] = (change) => {
    entry.job = { ...entry.job, ...change }
    if (performance.now() - entry.toldAt >= TELL_EVERY_MS + entry.job.addedIds.length / IDS_PER_MS) tell(entry)
  }
  return {
    id: entry.job.id,
    isCancelled: () => entry.stop.signal.aborted,
    signal: entry.stop.signal,
    job: () => entry.job,
    update,
    fail: (name, problem) => update({ failures: [...entry.job.failures, { name, problem }] }),
    countOne: () => update({ doneCount: entry.job.doneCount + 1 })
  }
}
