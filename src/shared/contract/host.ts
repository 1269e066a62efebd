import type { JobFailure } from '../model/job.ts'
import type { Outcome } from '../outcome.ts'
import type { WorkbenchEvent } from './events.ts'

/** A file the host took in for the core; its path or bytes stay in main, only this handle travels. */
export interface StagedFile {
  readonly id: string
  readonly name: string
}

/** A file the core made, waiting for the host to save it. */
export interface OutgoingFile {
  readonly fileId: string
  readonly name: string
}

/** Where a save ended: written under a name the user chose, or left alone. */
export type SaveResult = { readonly kind: 'saved'; readonly where: string } | { readonly kind: 'cancelled' }

/** What a choice or a drop of articles came to: the files taken in, and what was left behind. */
export interface TakenIn {
  readonly files: readonly StagedFile[]
  /** Files that could not be taken in. */
  readonly failures: readonly JobFailure[]
  /** Files in folders that are no articles by their names. */
  readonly skippedCount: number
}

/** How taking in is followed and stopped where the files' bytes must travel first. */
export interface Taking {
  readonly signal?: AbortSignal
  /** Hears how many files have been taken in. */
  readonly onTakingIn?: (doneCount: number, totalCount: number) => void
}

/** The native abilities, kept so small that both hosts truly do all of it. An empty list means the user cancelled. */
export interface Host {
  readonly kind: 'desktop' | 'browser'
  pickArticles(what: 'files' | 'folder', taking?: Taking): Promise<Outcome<TakenIn>>
  pickProject(): Promise<Outcome<readonly StagedFile[]>>
  saveFile(file: OutgoingFile): Promise<Outcome<SaveResult>>
  openLink(url: string): Promise<Outcome<null>>
}

/** The host calls that cross from the desktop renderer to main. */
export type HostCall =
  | { readonly call: 'pickArticles'; readonly what: 'files' | 'folder' }
  | { readonly call: 'pickProject' }
  | { readonly call: 'saveFile'; readonly file: OutgoingFile }
  | { readonly call: 'openLink'; readonly url: string }

/** What the preload exposes as `window.workbench`: three functions, frozen. */
export interface WorkbenchBridge {
  request(name: string, input: unknown): Promise<Outcome<unknown>>
  hostCall(call: HostCall): Promise<Outcome<unknown>>
  onEvent(listener: (event: WorkbenchEvent) => void): () => void
}

/** The only IPC channels there are. */
export const IPC = { request: 'request', hostCall: 'host-call', event: 'event' } as const
