import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Host } from '../../shared/contract/host.ts'
import type { Outcome } from '../../shared/outcome.ts'

/** How the renderer reaches its host; the rest of the renderer cannot tell one from the other. */
export interface Transport {
  request(name: string, input: unknown): Promise<Outcome<unknown>>
  onEvent(listener: (event: WorkbenchEvent) => void): () => void
  /** Headers that prove the session on the file paths. */
  readonly fileHeaders: Readonly<Record<string, string>>
  readonly host: Host
}
