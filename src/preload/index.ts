import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { WorkbenchEvent } from '../shared/contract/events.ts'
import { type HostCall, IPC, type WorkbenchBridge } from '../shared/contract/host.ts'
import type { Outcome } from '../shared/outcome.ts'

/** All that the page gets of Electron: three functions. A new request needs nothing here. */
const bridge = Object.freeze({
  request: (name: string, input: unknown) => ipcRenderer.invoke(IPC.request, name, input) as Promise<Outcome<unknown>>,
  hostCall: (call: HostCall) => ipcRenderer.invoke(IPC.hostCall, call) as Promise<Outcome<unknown>>,
  onEvent: (listener: (event: WorkbenchEvent) => void) => {
    const forward = (_event: IpcRendererEvent, event: WorkbenchEvent): void => listener(event)
    ipcRenderer.on(IPC.event, forward)
    return () => { ipcRenderer.off(IPC.event, forward) }
  }
}) satisfies WorkbenchBridge

contextBridge.exposeInMainWorld('workbench', bridge)
