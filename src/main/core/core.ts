import { mkdirSync, rmSync } from 'node:fs'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { OutgoingFile, StagedFile } from '../../shared/contract/host.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'
import type { Context } from './context.ts'
import type { OpenProject } from './db/open-project.ts'
import { dispatch } from './dispatch.ts'
import { createFileStore } from './files.ts'
import { createJobs } from './jobs.ts'
import { createLearning } from './learning/learning.ts'
import type { CoreOptions } from './ports.ts'
import { openFirstProject } from './project-start.ts'
import { noteRecent } from './recent-projects.ts'
import { systemProblem } from './system-problem.ts'
import { removeLeftovers, temporaryFolderOf } from './temporary-folders.ts'

/** The core as hosts and the command line see it. */
export interface Core {
  /** The one door: an unknown name, bad input and every failure come back as an outcome, never as a throw. */
  dispatch(name: string, input: unknown): Promise<Outcome<unknown>>
  /** The same door for callers that know the request at compile time. */
  request<N extends RequestName>(name: N, input: RequestInput<N>): Promise<Outcome<RequestOutput<N>>>
  /** Calls the listener for each event until the returned function is called. */
  onEvent(listener: (event: WorkbenchEvent) => void): () => void
  /** Lets a host say something to the renderer, such as a menu command. */
  emit(event: WorkbenchEvent): void
  readonly files: CoreFiles
  /** The open project's file, as the system knows it without links; paths are for hosts only. */
  projectFile(): string
  close(): Promise<void>
}

/** Files on their way in and out. Paths and bytes stay here; handles travel. */
export interface CoreFiles {
  /** Stages a file or, walked in full, a folder on disk; only hosts and the command line know paths. */
  stagePath(path: string): Promise<Outcome<readonly StagedFile[]>>
  stageBytes(name: string, bytes: Uint8Array): StagedFile
  /** Whether so many bytes more may be staged; what nobody takes is let go after a while. */
  hasRoomFor(byteCount: number): boolean
  /** An outgoing file's bytes; undefined once it was released. */
  outgoing(fileId: string): Promise<(OutgoingFile & { readonly bytes: Uint8Array }) | undefined>
}

/** Opens the project and answers requests on it. Fails with a problem where the project cannot be opened. */
export type CreateCore = (options: CoreOptions) => Promise<Outcome<Core>>

export const createCore: CreateCore = (options) => {
  try {
    mkdirSync(options.dataFolder, { recursive: true })
  } catch (error) {
    return Promise.resolve(failed('read-only', 'Dateline’s data folder can’t be made. Check that you may write to it, or name another one in DATELINE_DATA.', String(error)))
  }
  const opened = openOrExplain(options)
  if (!opened.ok) return Promise.resolve(opened)
  tidyUp(options)
  noteRecent(options.dataFolder, opened.value.file, options.clock())
  return Promise.resolve(done(coreOn(options, opened.value)))
}

/** Leftovers that can't be taken away must not keep the project from being opened. */
function tidyUp({ dataFolder, log }: CoreOptions): void {
  try {
    removeLeftovers(dataFolder)
  } catch (error) {
    log('warn', 'old temporary files could not be removed', { error: String(error) })
  }
}

function openOrExplain(options: CoreOptions): Outcome<OpenProject> {
  try {
    return openFirstProject(options)
  } catch (error) {
    const problem = systemProblem(error)
    if (!problem) throw error
    return { ok: false, error: problem }
  }
}

function coreOn(options: CoreOptions, firstProject: OpenProject): Core {
  const listeners = new Set<(event: WorkbenchEvent) => void>()
  const emit = (event: WorkbenchEvent): void => listeners.forEach((listener) => listener(event))
  const temporaryFolder = temporaryFolderOf(options.dataFolder)
  const files = createFileStore(temporaryFolder, options.newId)
  const jobs = createJobs(options.newId, emit, (error) => options.log('error', 'a job failed', { error: error instanceof Error ? error.stack : String(error) }))
  let project = firstProject
  let closing: Promise<void> | undefined
  const context: Context = {
    options,
    files,
    jobs,
    emit,
    get db() { return project.db },
    project: () => project,
    switchTo(next) {
      project.close()
      project = next
      jobs.forgetEnded()
    }
  }
  const learning = createLearning(context)
  listeners.add(learning.hear)
  learning.hear({ kind: 'project.opened' })
  const close = async (): Promise<void> => {
    learning.close()
    // A job may wait for a reader or for the findings of a huge text; nothing of that is waited for.
    await Promise.all([jobs.close(), options.reader.close(), options.extraction.close()])
    await files.close()
    rmSync(temporaryFolder, { recursive: true, force: true })
    project.close()
  }
  const answer = (name: string, input: unknown): Promise<Outcome<unknown>> =>
    closing ? Promise.resolve(failed('not-connected', 'Dateline is closing.')) : dispatch(context, name, input)
  return {
    dispatch: answer,
    request: (name, input) => answer(name, input) as Promise<Outcome<RequestOutput<typeof name>>>,
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit,
    files,
    projectFile: () => project.file,
    close: () => (closing ??= close())
  }
}
