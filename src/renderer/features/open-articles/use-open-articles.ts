import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { WorkbenchEvent } from '../../../shared/contract/events.ts'
import type { StagedFile } from '../../../shared/contract/host.ts'
import type { Job, JobFailure } from '../../../shared/model/job.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { useHost, useSend, useStageDropped, useWorkbenchEvent } from '../../client/workbench.tsx'
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
  readonly what: 'taking-in' | 'reading'
}

/** The ways to open articles, and how it is going. */
export interface OpenArticles {
  readonly openFiles: () => void
  readonly openFolder: () => void
  readonly openSamples: () => void
  readonly openDropped: (dropped: Dropped) => void
  readonly cancel: () => void
  readonly progress: ImportProgress | null
  /** Set when an import ended with failures, until it is closed. */
  readonly summary: ImportSummary | null
  readonly closeSummary: () => void
}

/** So many files are handed to the core at once. */
const AT_ONCE = 8

const NOTHING_OPENED = 'Cancelled: nothing was opened'

type Start = () => Promise<Outcome<{ readonly jobId: string }>>

/** Opens articles by every way in. Imports that others started, such as the command line, show here too. */
export function useOpenArticles(hooks: OpenArticlesHooks): OpenArticles {
  const send = useSend()
  const host = useHost()
  const stage = useStageDropped()
  const [takingIn, setTakingIn] = useState<ImportProgress | null>(null)
  const stop = useRef<AbortController>(null)
  const jobs = useImportJobs(hooks)
  const { onReport, onProblem } = hooks
  const { start, cancel: cancelJobs, showSummary } = jobs

  const importStaged = useCallback(async (files: readonly StagedFile[], extras: ImportExtras = NO_EXTRAS) => {
    onReport(`Opening ${plural(files.length, 'file')}…`)
    await start(() => send('article.import', { files: files.map(({ id }) => id) }), extras)
  }, [send, start, onReport])

  const pick = useCallback(async (what: 'files' | 'folder') => {
    const { signal } = (stop.current = new AbortController())
    const picked = await host.pickArticles(what, (doneCount, totalCount) => { if (!signal.aborted) setTakingIn({ doneCount, totalCount, what: 'taking-in' }) })
    setTakingIn(null)
    if (!picked.ok) onProblem(picked.error)
    else if (signal.aborted) onReport(NOTHING_OPENED)
    else if (picked.value.length > 0) await importStaged(picked.value)
  }, [host, importStaged, onProblem, onReport])

  const takeIn = useCallback(async ({ files, skippedCount, unreadable }: Dropped) => {
    const staged: (StagedFile | undefined)[] = []
    const failures: JobFailure[] = unreadable.map((name) => ({ name, problem: { code: 'file-unreadable', message: 'The file could not be read. Check that it is still there and that you may read it.' } }))
    const { signal } = (stop.current = new AbortController())
    for (let at = 0; at < files.length && !signal.aborted; at += AT_ONCE) {
      setTakingIn({ doneCount: at, totalCount: files.length, what: 'taking-in' })
      await Promise.all(files.slice(at, at + AT_ONCE).map(async ({ name, file }, index) => {
        const outcome = await stage([new File([file], name, { type: file.type })])
        if (outcome.ok) staged[at + index] = outcome.value[0]
        else failures.push({ name, problem: outcome.error })
      }))
    }
    setTakingIn(null)
    if (signal.aborted) { onReport(NOTHING_OPENED); return }
    const arrived = staged.filter((file) => file !== undefined)
    if (arrived.length > 0) await importStaged(arrived, { failures, skippedCount })
    else showSummary({ failures, skippedCount })
  }, [stage, importStaged, onReport, showSummary])

  const cancel = useCallback(() => {
    stop.current?.abort()
    setTakingIn(null)
    cancelJobs()
  }, [cancelJobs])

  return {
    openFiles: useCallback(() => { void pick('files') }, [pick]),
    openFolder: useCallback(() => { void pick('folder') }, [pick]),
    openSamples: useCallback(() => { void start(() => send('article.importSamples', {}), NO_EXTRAS) }, [start, send]),
    openDropped: useCallback((dropped) => { void takeIn(dropped) }, [takeIn]),
    cancel,
    progress: takingIn ?? jobs.progress,
    summary: jobs.summary,
    closeSummary: jobs.closeSummary
  }
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

  useWorkbenchEvent(useCallback((event: WorkbenchEvent) => { if (event.kind === 'job.progressed') follow(event.job) }, [follow]))

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
  return { doneCount: sum((job) => job.doneCount), totalCount: sum((job) => job.totalCount), what: 'reading' }
}

// A reload lists the same ended jobs again; their failures were shown already.
const SEEN_KEY = 'dateline.seenJobs'

function hasSeen(jobId: string): boolean {
  return (sessionStorage.getItem(SEEN_KEY) ?? '').split(' ').includes(jobId)
}

function remember(jobId: string): void {
  if (!hasSeen(jobId)) sessionStorage.setItem(SEEN_KEY, `${sessionStorage.getItem(SEEN_KEY) ?? ''} ${jobId}`.trim())
}
