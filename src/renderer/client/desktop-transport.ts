import type { Host, HostCall, OutgoingFile, SaveResult, StagedFile, WorkbenchBridge } from '../../shared/contract/host.ts'
import type { Outcome } from '../../shared/outcome.ts'
import type { Transport } from './transport.ts'

/** Reaches the core over the preload bridge. */
export function createDesktopTransport(bridge: WorkbenchBridge): Transport {
  const call = async <T>(hostCall: HostCall): Promise<Outcome<T>> => (await bridge.hostCall(hostCall)) as Outcome<T>
  const host: Host = {
    kind: 'desktop',
    pickArticles: (what) => call<readonly StagedFile[]>({ call: 'pickArticles', what }),
    pickProject: () => call<readonly StagedFile[]>({ call: 'pickProject' }),
    saveFile: (file: OutgoingFile) => call<SaveResult>({ call: 'saveFile', file }),
    openLink: (url) => call<null>({ call: 'openLink', url })
  }
  return { request: (name, input) => bridge.request(name, input), onEvent: (listener) => bridge.onEvent(listener), fileHeaders: {}, host }
}
