import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Core } from '../core/core.ts'
import { makeProjectFile } from '../core/edge.ts'
import type { StagedFile } from '../../shared/contract/host.ts'
import type { Job } from '../../shared/model/job.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'
import { sayPassedOver } from './inputs.ts'
import { STDIN_NAME } from './terminal.ts'
import { EXIT, type ExitCode, type Terminal, type Tools } from './tools.ts'

/** Which project a command works on: a throwaway one, one that must be there, or one that is made where it is missing. */
export type ProjectWish = { readonly kind: 'none' } | { readonly kind: 'existing' | 'made'; readonly file: string }

/** What shells take for "ended by Ctrl+C". What was imported until then stays in a project that is kept. */
const INTERRUPTED = 130
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a command on a core of its own. Its data folder is temporary: the command line leaves the workbench's
 * preferences, recent projects and default project alone.
 */
export async function withProject(wish: ProjectWish, tools: Tools, body: (core: Core) => Promise<ExitCode>): Promise<ExitCode> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'dateline-'))
  const removeAtExit = (): void => rmSync(dataFolder, { recursive: true, force: true })
  const endBySignal = (): void => process.exit(INTERRUPTED)
  process.once('exit', removeAtExit)
  for (const signal of SIGNALS) process.once(signal, endBySignal)
  try {
    const file = prepareProject(wish, tools)
    const core = file.ok ? await tools.openCore(dataFolder, file.value) : file
    if (!core.ok) {
      tools.terminal.say(`${wish.kind === 'none' ? 'Dateline' : wish.file}: ${core.error.message}`)
      return EXIT.someFailed
    }
    try {
      return await body(core.value)
    } finally {
      await core.value.close()
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true })
    process.off('exit', removeAtExit)
    for (const signal of SIGNALS) process.off(signal, endBySignal)
  }
}

function prepareProject(wish: ProjectWish, { newId, clock }: Tools): Outcome<string | undefined> {
  if (wish.kind === 'none') return done(undefined)
  const file = resolve(wish.file)
  if (existsSync(file)) return done(file)
  if (wish.kind === 'existing') return failed('not-found', 'There is no such project file.')
  const made = makeProjectFile(file, newId(), clock())
  return made.ok ? done(file) : made
}

/** What became of an import: how many articles are new, how many were there, how much failed. */
export interface ImportResult {
  readonly addedCount: number
  readonly knownCount: number
  readonly failureCount: number
}

/** Imports files and folders and waits for the end; every failure is said in a line. */
export async function importInto(core: Core, paths: readonly string[], { terminal }: Tools): Promise<ImportResult> {
  let failureCount = 0
  const complain = (name: string, message: string): void => {
    failureCount += 1
    terminal.say(`${name}: ${message}`)
  }
  const ids: string[] = []
  for (const path of paths) {
    const staged = path === '-' ? await stageStdin(core, terminal) : await core.files.stagePath(path)
    if (staged.ok) ids.push(...staged.value.map(({ id }) => id))
    else complain(path, staged.error.message)
  }
  if (ids.length === 0) return { addedCount: 0, knownCount: 0, failureCount }
  const job = await runJob(core, () => core.request('article.import', { files: ids }))
  if (!job.ok) {
    complain(paths.join(' '), job.error.message)
    return { addedCount: 0, knownCount: 0, failureCount }
  }
  for (const { name, problem } of job.value.failures) complain(name, problem.message)
  if (job.value.skippedCount > 0) terminal.say(sayPassedOver(paths.join(' '), job.value.skippedCount))
  return { addedCount: job.value.addedIds.length, knownCount: job.value.knownIds.length, failureCount }
}

async function stageStdin(core: Core, terminal: Terminal): Promise<Outcome<readonly StagedFile[]>> {
  const read = await terminal.readStdin()
  return read.ok ? done([core.files.stageBytes(STDIN_NAME, read.value)]) : read
}

/** Reads all articles of the project again and waits for the end; every failure is said in a line. */
export async function readAllAgain(core: Core, { terminal }: Tools): Promise<Outcome<{ readonly readCount: number; readonly failureCount: number }>> {
  const job = await runJob(core, () => core.request('article.readAll', { which: 'all' }))
  if (!job.ok) return job
  const { doneCount, failures } = job.value
  for (const { name, problem } of failures) terminal.say(`${name}: ${problem.message}`)
  return done({ readCount: doneCount - failures.length, failureCount: failures.length })
}

async function runJob(core: Core, start: () => Promise<Outcome<{ readonly jobId: string }>>): Promise<Outcome<Job>> {
  const ended = new Map<string, Job>()
  let wake: (job: Job) => void = (job) => ended.set(job.id, job)
  const stop = core.onEvent((event) => {
    if (event.kind === 'job.progressed' && event.job.state !== 'running') wake(event.job)
  })
  try {
    const started = await start()
    if (!started.ok) return started
    const { jobId } = started.value
    // A short job may have ended before its id was known.
    const early = ended.get(jobId)
    return done(early ?? (await new Promise<Job>((resolveJob) => (wake = (job) => { if (job.id === jobId) resolveJob(job) }))))
  } finally {
    stop()
  }
}
