import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Host } from '../../shared/contract/host.ts'
import type { Outcome, Problem } from '../../shared/outcome.ts'

/** How the renderer reaches its host; the rest of the renderer cannot tell one from the other. */
export interface Transport {
  request(name: string, input: unknown): Promise<Outcome<unknown>>
  onEvent(listener: (event: WorkbenchEvent) => void): () => void
  /** Says whether the host can be reached, each time that it changes; absent where it cannot be lost. */
  readonly onConnection?: (listener: (problem: Problem | undefined) => void) => () => void
  /** Headers that prove the session on the file paths. */
  readonly fileHeaders: Readonly<Record<string, string>>
  readonly host: Host
}
