import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { WorkbenchEvent } from '../../../shared/contract/events.ts'
import type { Rereading } from '../../../shared/contract/requests/article.ts'
import type { StagedFile, TakenIn, Taking } from '../../../shared/contract/host.ts'
import type { Job, JobFailure } from '../../../shared/model/job.ts'
import { done, type Outcome, type Problem } from '../../../shared/outcome.ts'
import { useHost, useSend, useTakeIn, useWorkbenchEvent } from '../../client/workbench.tsx'
import { plural } from '../../ui/plural.ts'
import { articleToShow, type ImportExtras, type ImportSummary, NO_EXTRAS, summarizeJob } from './job-summary.ts'
import type { Dropped } from './walk-entries.ts'

interface OpenArticlesHooks {
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
  readonly onArticle: (articleId: string) => void
}

/** Files on their way in: still being handed to the core, or being read by a job. */
export interface ImportProgress {
  readonly doneCount: number
  readonly totalCount: number
  readonly what: 'taking-in' | 'reading' | 'reading-again'
}

/** The ways to open articles, and how it is going. */
export interface OpenArticles {
  readonly openFiles: () => void
  readonly openFolder: () => void
  readonly openSamples: () => void
  readonly openDropped: (dropped: Dropped) => void
  /** Reads articles of the project again: all, or those of an earlier reader. */
  readonly readAgain: (which: Rereading) => void
  readonly cancel: () => void
  readonly progress: ImportProgress | null
  /** Set when an import ended with failures, until it is closed. */
  readonly summary: ImportSummary | null
  readonly closeSummary: () => void
}

const NOTHING_OPENED = 'Cancelled: nothing was opened'

type Start = () => Promise<Outcome<{ readonly jobId: string }>>

/** Opens articles by every way in. Imports that others started, such as the command line, show here too. */
export function useOpenArticles(hooks: OpenArticlesHooks): OpenArticles {
  const send = useSend()
  const host = useHost()
  const takeInDropped = useTakeIn()
  const [takingIn, setTakingIn] = useState<ImportProgress | null>(null)
  const stops = useRef(new Set<AbortController>())
  const jobs = useImportJobs(hooks)
  const { onReport, onProblem } = hooks
  const { start, cancel: cancelJobs, showSummary } = jobs

  const importStaged = useCallback(async (files: readonly StagedFile[], extras: ImportExtras = NO_EXTRAS) => {
    onReport(`Opening ${plural(files.length, 'file')}…`)
    await start(() => send('article.import', { files: files.map(({ id }) => id) }), extras)
  }, [send, start, onReport])

  /** Files are handed over first, by whichever way they come; only then does the job begin. */
  const takeIn = useCallback(async (get: (taking: Taking) => Promise<Outcome<TakenIn>>) => {
    const stop = new AbortController()
    const { signal } = stop
    stops.current.add(stop)
    const taken = await get({ signal, onTakingIn: (doneCount, totalCount) => { if (!signal.aborted) setTakingIn({ doneCount, totalCount, what: 'taking-in' }) } })
    stops.current.delete(stop)
    setTakingIn(null)
    if (signal.aborted) {
      onReport(NOTHING_OPENED)
      if (taken.ok && taken.value.files.length > 0) await send('article.release', { files: taken.value.files.map(({ id }) => id) })
    } else if (!taken.ok) onProblem(taken.error)
    else {
      const { files, ...extras } = taken.value
      if (files.length > 0) await importStaged(files, extras)
      else if (extras.failures.length + extras.skippedCount > 0) showSummary(extras)
    }
  }, [send, importStaged, onProblem, onReport, showSummary])

  const pick = useCallback((what: 'files' | 'folder') => takeIn((taking) => host.pickArticles(what, taking)), [host, takeIn])

  const drop = useCallback(({ files, skippedCount, unreadable }: Dropped) => takeIn(async (taking) => {
    const taken = await takeInDropped(files, taking)
    return taken.ok ? done({ files: taken.value.files, failures: [...unreadable.map(unreadableFailure), ...taken.value.failures], skippedCount }) : taken
  }), [takeIn, takeInDropped])

  const cancel = useCallback(() => {
    for (const stop of stops.current) stop.abort()
    setTakingIn(null)
    cancelJobs()
  }, [cancelJobs])

  return {
    openFiles: useCallback(() => { void pick('files') }, [pick]),
    openFolder: useCallback(() => { void pick('folder') }, [pick]),
    openSamples: useCallback(() => { void start(() => send('article.importSamples', {}), NO_EXTRAS) }, [start, send]),
    readAgain: useCallback((which) => { void start(() => send('article.readAll', { which }), NO_EXTRAS) }, [start, send]),
    openDropped: useCallback((dropped) => { void drop(dropped) }, [drop]),
    cancel,
    progress: takingIn ?? jobs.progress,
    summary: jobs.summary,
    closeSummary: jobs.closeSummary
  }
}

function unreadableFailure(name: string): JobFailure {
  return { name, problem: { code: 'file-unreadable', message: 'The file could not be read. Check that it is still there and that you may read it.' } }
}

interface ImportJobs {
  readonly start: (start: Start, extras: ImportExtras) => Promise<void>
  readonly cancel: () => void
  readonly showSummary: (extras: ImportExtras) => void
  readonly progress: ImportProgress | null
  readonly summary: ImportSummary | null
  readonly closeSummary: () => void
}

/** Follows import jobs by their events and sums each one up once, when it has ended and its request was answered. */
function useImportJobs({ onReport, onProblem, onArticle }: OpenArticlesHooks): ImportJobs {
  const send = useSend()
  const [running, setRunning] = useState<Readonly<Record<string, Job>>>({})
  const [summary, setSummary] = useState<ImportSummary | null>(null)
  const ended = useRef(new Map<string, Job>())
  const settled = useRef(new Set<string>())
  const opened = useRef(new Set<string>())
  const extrasOf = useRef(new Map<string, ImportExtras>())
  const unanswered = useRef(0)

  const show = useCallback((next: ImportSummary) => {
    onReport(next.isPlain ? '' : next.sentence)
    if (next.failures.length > 0) setSummary(next)
  }, [onReport])

  /** A small import may end before its request is answered; then its files that never reached the core are not known yet. */
  const settle = useCallback(() => {
    if (unanswered.current > 0) return
    for (const [id, job] of ended.current) {
      ended.current.delete(id)
      if (settled.current.has(id)) continue
      settled.current.add(id)
      show(summarizeJob(job, extrasOf.current.get(id)))
    }
  }, [show])

  /** The first article opens as soon as it is there: at the end of a long import the analyst is long at work elsewhere. */
  const open = useCallback((job: Job) => {
    const articleId = articleToShow(job)
    if (articleId === undefined || opened.current.has(job.id)) return
    opened.current.add(job.id)
    onArticle(articleId)
  }, [onArticle])

  const follow = useCallback((job: Job) => {
    open(job)
    if (job.state === 'running') { setRunning((jobs) => ({ ...jobs, [job.id]: job })); return }
    setRunning((jobs) => Object.fromEntries(Object.entries(jobs).filter(([id]) => id !== job.id)))
    ended.current.set(job.id, job)
    settle()
  }, [settle, open])

  useWorkbenchEvent(useCallback((event: WorkbenchEvent) => {
    if (event.kind === 'job.progressed') follow(event.job)
    else if (event.kind === 'project.opened') setSummary(null)
  }, [follow]))

  useEarlierJobs(follow, show)

  const start = useCallback(async (begin: Start, extras: ImportExtras) => {
    unanswered.current++
    const outcome = await begin()
    unanswered.current--
    if (outcome.ok) {
      extrasOf.current.set(outcome.value.jobId, extras)
      remember(outcome.value.jobId)
    } else onProblem(outcome.error)
    settle()
  }, [settle, onProblem])

  const progress = useMemo(() => sumProgress(Object.values(running)), [running])
  const cancel = useCallback(() => {
    for (const id of Object.keys(running)) void send('job.cancel', { id }).then((outcome) => { if (!outcome.ok) onProblem(outcome.error) })
  }, [running, send, onProblem])
  const showSummary = useCallback((extras: ImportExtras) => {
    show(summarizeJob({ id: '', kind: 'import', state: 'finished', doneCount: 0, totalCount: 0, addedIds: [], knownIds: [], failures: [], skippedCount: 0 }, extras))
  }, [show])
  return { start, cancel, showSummary, progress, summary, closeSummary: useCallback(() => { setSummary(null) }, []) }
}

/** Takes up jobs that were started before this page was there. */
function useEarlierJobs(follow: (job: Job) => void, show: (summary: ImportSummary) => void): void {
  const send = useSend()
  // Files named on the command line are read while this page is still loading.
  useEffect(() => {
    void send('job.list', {}).then((outcome) => {
      if (!outcome.ok) return
      for (const job of outcome.value) {
        if (job.state === 'running') follow(job)
        else if (job.failures.length > 0 && !hasSeen(job.id)) show(summarizeJob(job))
        remember(job.id)
      }
    })
  }, [send, follow, show])
}

function sumProgress(jobs: readonly Job[]): ImportProgress | null {
  if (jobs.length === 0) return null
  const sum = (pick: (job: Job) => number): number => jobs.reduce((total, job) => total + pick(job), 0)
  return { doneCount: sum((job) => job.doneCount), totalCount: sum((job) => job.totalCount), what: jobs.every(({ kind }) => kind === 'reading') ? 'reading-again' : 'reading' }
}

// A reload lists the same ended jobs again; their failures were shown already.
const SEEN_KEY = 'dateline.seenJobs'

function hasSeen(jobId: string): boolean {
  return (sessionStorage.getItem(SEEN_KEY) ?? '').split(' ').includes(jobId)
}

function remember(jobId: string): void {
  if (!hasSeen(jobId)) sessionStorage.setItem(SEEN_KEY, `${sessionStorage.getItem(SEEN_KEY) ?? ''} ${jobId}`.trim())
}
