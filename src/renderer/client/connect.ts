import type { WorkbenchBridge } from '../../shared/contract/host.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { createBrowserTransport } from './browser-transport.ts'
import { createDesktopTransport } from './desktop-transport.ts'
import type { Transport } from './transport.ts'

declare global {
  interface Window {
    /** Set by the preload in Electron; absent in browser mode. */
    readonly workbench?: WorkbenchBridge
  }
}

/** Connects to whichever host the page runs in. This is the only place that asks which. */
export async function connect(): Promise<Outcome<Transport>> {
  return window.workbench ? { ok: true, value: createDesktopTransport(window.workbench) } : createBrowserTransport()
}
