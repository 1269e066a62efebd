import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

/**
 * A double of the electron module for tests: main's half and the preload's, joined by IPC that clones as the real one
 * does. Typed against electron.d.ts, so that a renamed or changed function fails the type check. It records what it was
 * asked in `double`, which tests read and answer through.
 */
export const double = {
  schemes: [] as Electron.CustomScheme[],
  isReady: false,
  wasReadyAtSchemes: undefined as boolean | undefined,
  isOnlyInstance: true,
  instanceData: undefined as unknown,
  exits: [] as (number | 'quit')[],
  paths: new Map<string, string>(),
  protocols: new Map<string, Parameters<Electron.Protocol['handle']>[1]>(),
  calls: new Map<string, Parameters<Electron.IpcMain['handle']>[1]>(),
  windows: [] as BrowserWindow[],
  permissionRequest: undefined as Parameters<Electron.Session['setPermissionRequestHandler']>[0] | undefined,
  permissionCheck: undefined as Parameters<Electron.Session['setPermissionCheckHandler']>[0] | undefined,
  devicePermission: undefined as Parameters<Electron.Session['setDevicePermissionHandler']>[0] | undefined,
  beforeRequest: undefined as BeforeRequest | undefined,
  openedOutside: [] as string[],
  menu: [] as readonly Electron.MenuItemConstructorOptions[],
  asked: [] as (Electron.OpenDialogOptions | Electron.SaveDialogOptions)[],
  openAnswer: { canceled: true, filePaths: [] } as Electron.OpenDialogReturnValue,
  saveAnswer: { canceled: true, filePath: '' } as Electron.SaveDialogReturnValue,
  errorBoxes: [] as string[],
  /** The frame that the next call comes from. */
  sender: { origin: 'app://workbench', parent: null } as unknown as Electron.WebFrameMain | null,
  exposed: new Map<string, unknown>()
}

type BeforeRequest = (details: Electron.OnBeforeRequestListenerDetails, answer: (response: Electron.CallbackResponse) => void) => void

const appEvents = new EventEmitter()
const sessionEvents = new EventEmitter()
const rendererEvents = new EventEmitter()

export const app = {
  isPackaged: false,
  on: appEvents.on.bind(appEvents) as Electron.App['on'],
  emit: (name: string, ...args: unknown[]): boolean => appEvents.emit(name, ...args),
  whenReady: async (): Promise<void> => {
    await Promise.resolve()
    double.isReady = true
  },
  setPath: (name: string, path: string): void => { double.paths.set(name, path) },
  requestSingleInstanceLock: (data?: Record<string | number | symbol, unknown>): boolean => {
    double.instanceData = data
    return double.isOnlyInstance
  },
  quit: (): void => {
    double.exits.push('quit')
    appEvents.emit('will-quit', { preventDefault: () => undefined })
  },
  exit: (code?: number): void => { double.exits.push(code ?? 0) }
} satisfies Partial<Electron.App>

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]): void => {
    double.schemes = schemes
    double.wasReadyAtSchemes = double.isReady
  },
  handle: (scheme: string, handler: Parameters<Electron.Protocol['handle']>[1]): void => { double.protocols.set(scheme, handler) }
} satisfies Partial<Electron.Protocol>

export const ipcMain = {
  handle: (channel: string, listener: Parameters<Electron.IpcMain['handle']>[1]): void => { double.calls.set(channel, listener) }
} satisfies Partial<Electron.IpcMain>

const defaultSession = {
  on: sessionEvents.on.bind(sessionEvents) as Electron.Session['on'],
  emit: (name: string, ...args: unknown[]): boolean => sessionEvents.emit(name, ...args),
  setPermissionRequestHandler: (handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0]): void => { double.permissionRequest = handler },
  setPermissionCheckHandler: (handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0]): void => { double.permissionCheck = handler },
  setDevicePermissionHandler: (handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0]): void => { double.devicePermission = handler }
} satisfies Partial<Electron.Session>

const webRequest = {
  onBeforeRequest: ((listener: BeforeRequest) => { double.beforeRequest = listener }) as Electron.WebRequest['onBeforeRequest']
}

export const session = { defaultSession: { ...defaultSession, webRequest } }

export const shell = {
  openExternal: (url: string): Promise<void> => {
    double.openedOutside.push(url)
    return Promise.resolve()
  }
} satisfies Partial<Electron.Shell>

export const dialog = {
  showOpenDialog: (_window: Electron.BaseWindow, options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> => {
    double.asked.push(options)
    return Promise.resolve(double.openAnswer)
  },
  showSaveDialog: (_window: Electron.BaseWindow, options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> => {
    double.asked.push(options)
    return Promise.resolve(double.saveAnswer)
  },
  showErrorBox: (title: string, content: string): void => { double.errorBoxes.push(`${title}: ${content}`) }
}

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]): void => { double.menu = menu }
}

/** The contents of a window. */
export interface ContentsDouble {
  readonly on: Electron.WebContents['on']
  readonly emit: (name: string, ...args: unknown[]) => boolean
  readonly setWindowOpenHandler: Electron.WebContents['setWindowOpenHandler']
  readonly send: Electron.WebContents['send']
  /** The handler that the program set. */
  openHandler: Parameters<Electron.WebContents['setWindowOpenHandler']>[0] | undefined
}

function createContents(): ContentsDouble {
  const events = new EventEmitter()
  const contents: ContentsDouble = {
    on: events.on.bind(events) as Electron.WebContents['on'],
    emit: (name, ...args) => events.emit(name, ...args),
    setWindowOpenHandler: (handler) => { contents.openHandler = handler },
    send: (channel, ...args: unknown[]) => { rendererEvents.emit(channel, {}, ...args.map((arg) => structuredClone(arg))) },
    openHandler: undefined
  }
  return contents
}

/** A class, since the program says `new BrowserWindow`. */
export class BrowserWindow {
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents = createContents()
  readonly shown: string[] = []
  url = ''
  readonly #events = new EventEmitter()

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    this.options = options
    double.windows.push(this)
    appEvents.emit('web-contents-created', {}, this.webContents)
  }

  once(name: string, listener: () => void): void {
    this.#events.once(name, listener)
  }

  loadURL(url: string): Promise<void> {
    this.url = url
    this.#events.emit('ready-to-show')
    return Promise.resolve()
  }

  show(): void { this.shown.push('show') }
  focus(): void { this.shown.push('focus') }
  restore(): void { this.shown.push('restore') }
  isMinimized(): boolean { return true }
  isDestroyed(): boolean { return false }
}

export const utilityProcess = {
  /** Runs the module in a plain child process, to which it talks by process.send. */
  fork: (path: string, args: string[] = [], options: Electron.ForkOptions = {}) => {
    const child = fork(path, args, { execArgv: options.execArgv ?? [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.unref()
    child.channel?.unref()
    return {
      get pid() { return child.pid },
      kill: () => child.kill(),
      on: child.on.bind(child),
      postMessage: (message: unknown): void => { child.send(message as object) }
    }
  }
}

export const contextBridge = {
  exposeInMainWorld: (key: string, api: unknown): void => { double.exposed.set(key, api) }
} satisfies Partial<Electron.ContextBridge>

export const ipcRenderer = {
  on: rendererEvents.on.bind(rendererEvents) as Electron.IpcRenderer['on'],
  off: rendererEvents.off.bind(rendererEvents) as Electron.IpcRenderer['off'],
  invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
    const handler = double.calls.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event = { senderFrame: double.sender } as unknown as Electron.IpcMainInvokeEvent
    return structuredClone(await (handler(event, ...args.map((arg) => structuredClone(arg))) as Promise<unknown>))
  }
} satisfies Partial<Electron.IpcRenderer>
