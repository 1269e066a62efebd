import type { Host, HostCall, OutgoingFile, SaveResult, StagedFile, WorkbenchBridge } from '../../shared/contract/host.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { done } from '../../shared/outcome.ts'
import type { Transport } from './transport.ts'

/** Reaches the core over the preload bridge. */
export function createDesktopTransport(bridge: WorkbenchBridge): Transport {
  const call = async <T>(hostCall: HostCall): Promise<Outcome<T>> => (await bridge.hostCall(hostCall)) as Outcome<T>
  const host: Host = {
    kind: 'desktop',
    // Only paths are staged there: what can't be read fails in the job, with the rest of its failures.
    pickArticles: async (what) => {
      const picked = await call<readonly StagedFile[]>({ call: 'pickArticles', what })
      return picked.ok ? done({ files: picked.value, failures: [], skippedCount: 0 }) : picked
    },
    pickProject: () => call<readonly StagedFile[]>({ call: 'pickProject' }),
    saveFile: (file: OutgoingFile) => call<SaveResult>({ call: 'saveFile', file }),
    openLink: (url) => call<null>({ call: 'openLink', url })
  }
  return { request: (name, input) => bridge.request(name, input), onEvent: (listener) => bridge.onEvent(listener), fileHeaders: {}, host }
}
