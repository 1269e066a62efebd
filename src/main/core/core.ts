import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { OutgoingFile, StagedFile } from '../../shared/contract/host.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { CoreOptions } from './ports.ts'

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
  close(): Promise<void>
}

/** Files on their way in and out. Paths and bytes stay here; handles travel. */
export interface CoreFiles {
  /** Stages a file or, walked in full, a folder on disk; only hosts and the command line know paths. */
  stagePath(path: string): Promise<Outcome<readonly StagedFile[]>>
  stageBytes(name: string, bytes: Uint8Array): StagedFile
  /** An outgoing file's bytes; undefined once it was released. */
  outgoing(fileId: string): Promise<(OutgoingFile & { readonly bytes: Uint8Array }) | undefined>
}

/** Opens the project and answers requests on it. Fails with a problem where the project cannot be opened. */
export type CreateCore = (options: CoreOptions) => Promise<Outcome<Core>>
