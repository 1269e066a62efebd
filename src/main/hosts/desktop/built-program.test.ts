import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MENU_COMMANDS, type WorkbenchEvent } from '../../../shared/contract/events.ts'
import { FILE_NAME_HEADER } from '../../../shared/contract/frames.ts'
import type { HostCall, OutgoingFile, StagedFile, WorkbenchBridge } from '../../../shared/contract/host.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import { CASES, type Connection } from '../conformance/cases.ts'
import { CONTENT_SECURITY_POLICY } from '../security-headers.ts'
import { app, type BrowserWindow, contextBridge, double, ipcRenderer, session } from './electron-double.ts'

/**
 * Runs the built desktop entry and the built preload against the double of electron: the alias of vitest.config.ts gives
 * it to the bundle. What only the real Electron can prove is in e2e/desktop.
 */
const checkout = resolve(import.meta.dirname, '../../../..')
let out: string
let folder: string
let window: BrowserWindow
let connection: Connection

beforeAll(async () => {
  out = execFileSync(process.execPath, [join(checkout, 'scripts/build-for-tests.mjs')], { encoding: 'utf8' })
  folder = await mkdtemp(join(tmpdir(), 'dateline-desktop-'))
  process.env.DATELINE_DATA = join(folder, 'data')
  process.argv = ['electron', checkout]
  await import(/* @vite-ignore */ join(out, 'main/desktop.js'))
  await eventually(() => double.windows[0]?.url !== undefined && double.windows[0].url !== '')
  const [first] = double.windows
  if (!first) throw new Error('The program opened no window.')
  window = first
  connection = connectByPreload()
}, 120_000)

afterAll(async () => {
  delete process.env.DATELINE_DATA
  await rm(folder, { recursive: true, force: true })
})

afterEach(() => {
  double.sender = { origin: 'app://workbench', parent: null } as unknown as typeof double.sender
})

async function eventually(isSo: () => boolean): Promise<void> {
  for (let tries = 500; !isSo(); tries -= 1) {
    if (tries === 0) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Runs the built preload as the sandbox does: it may require electron, and has no Node globals. */
function loadPreload(): WorkbenchBridge {
  const code = readFileSync(join(out, 'preload/index.cjs'), 'utf8')
  runInNewContext(code, {
    exports: {},
    require: (name: string) => {
      if (name !== 'electron') throw new Error(`The preload requires ${name}.`)
      return { contextBridge, ipcRenderer }
    }
  })
  return double.exposed.get('workbench') as WorkbenchBridge
}

function connectByPreload(): Connection {
  const bridge = loadPreload()
  return {
    request: (name, input) => bridge.request(name, input),
    onEvent: (listener) => Promise.resolve(bridge.onEvent(listener)),
    async stage(name, bytes) {
      const response = await fetchApp('/file', { method: 'POST', headers: { [FILE_NAME_HEADER]: encodeURIComponent(name) }, body: new Uint8Array(bytes) })
      return (await response.json()) as Outcome<StagedFile>
    },
    async fetchFile(fileId) {
      const response = await fetchApp(`/file/${fileId}`)
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
    },
    reconnect: () => Promise.resolve(connectByPreload())
  }
}

async function fetchApp(path: string, init: RequestInit = {}): Promise<Response> {
  const handler = double.protocols.get('app')
  if (!handler) throw new Error('The program serves no app:// scheme.')
  return handler(new Request(`app://workbench${path}`, init))
}

const callHost = (call: HostCall): Promise<Outcome<unknown>> => (double.exposed.get('workbench') as WorkbenchBridge).hostCall(call)

describe('the built files', () => {
  it('import electron in the desktop entry only', () => {
    const files = readdirSync(join(out, 'main'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
    const importing = files.filter((name) => /(from|import|require\()\s*\(?["']electron["']/.test(readFileSync(join(out, 'main', name), 'utf8')))
    expect(files.length).toBeGreaterThan(4)
    expect(importing).toEqual(['desktop.js'])
  })

  it('have a preload that needs nothing but electron', () => {
    const code = readFileSync(join(out, 'preload/index.cjs'), 'utf8')
    expect([...code.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1])).toEqual(['electron'])
    expect(code).not.toMatch(/\b(Buffer|setImmediate|process|__dirname)\b/)
  })

  it('have the entry that package.json names', () => {
    const { main } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as { main: string }
    expect(main).toBe('./out/main/desktop.js')
  })
})

describe('the core over IPC', () => {
  it.each(CASES)('$name', (each) => each.run(connection))

  it.each([
    ['a frame inside the page', { origin: 'app://workbench', parent: {} }],
    ['a page from elsewhere', { origin: 'https://evil.example', parent: null }],
    ['a page of another app host', { origin: 'app://other', parent: null }],
    ['a frame that is gone', null]
  ])('refuses %s', async (_who, frame) => {
    double.sender = frame as unknown as typeof double.sender
    expect(await connection.request('project.get', {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect(await callHost({ call: 'pickProject' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
  })

  it('has two channels and no more', () => {
    expect([...double.calls.keys()].sort()).toEqual(['host-call', 'request'])
  })

  it('refuses calls that are none', async () => {
    for (const call of [undefined, 'pickProject', { call: 'format' }, { call: 'openLink' }, { call: 'pickArticles', what: 'disk' }, { call: 'pickProject', path: '/etc/passwd' }]) {
      expect(await callHost(call as unknown as HostCall)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
    }
    expect(await connection.request(7 as unknown as string, {})).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })
})

describe('the window', () => {
  it('shields the page from Node and Electron', () => {
    expect(window.options.webPreferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false, preload: join(out, 'preload/index.cjs') })
    expect(Object.keys(window.options.webPreferences ?? {}).filter((key) => /insecure|experimental|enableBlink|nodeIntegrationIn/i.test(key))).toEqual([])
  })

  it('gives the page three functions, frozen', () => {
    const bridge = double.exposed.get('workbench') as object
    expect([...double.exposed.keys(), ...Object.keys(bridge)]).toEqual(['workbench', 'request', 'hostCall', 'onEvent'])
    expect(Object.isFrozen(bridge)).toBe(true)
  })

  it('shows our page', () => {
    expect([window.url, window.shown[0]]).toEqual(['app://workbench/', 'show'])
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('prevents %s', (name) => {
    let prevented = 0
    window.webContents.emit(name, { preventDefault: () => { prevented += 1 } }, 'https://evil.example')
    expect(prevented).toBe(1)
  })

  it('never opens another window, and hands only web and mail links to the system', async () => {
    const urls = ['https://example.org/a', 'http://example.org', 'mailto:desk@example.org', 'javascript:alert(1)', 'file:///etc/passwd', 'smb://host/share', 'ms-msdt:/id', 'app://workbench/', 'rubbish', '']
    double.openedOutside = []
    for (const url of urls) expect(window.webContents.openHandler?.({ url } as never)).toEqual({ action: 'deny' })
    await eventually(() => double.openedOutside.length >= 3)
    expect(double.openedOutside).toEqual(urls.slice(0, 3))
    expect(await callHost({ call: 'openLink', url: 'file:///etc/passwd' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect(await callHost({ call: 'openLink', url: 'https://example.org/b' })).toEqual({ ok: true, value: null })
    expect(double.openedOutside.at(-1)).toBe('https://example.org/b')
  })
})

describe('the session', () => {
  it('grants no permission', () => {
    const answers: boolean[] = []
    double.permissionRequest?.(null as never, 'media', (answer) => answers.push(answer), null as never)
    expect(answers).toEqual([false])
    expect(double.permissionCheck?.(null, 'geolocation', 'app://workbench', null as never)).toBe(false)
    expect(double.devicePermission?.(null as never)).toBe(false)
  })

  it('lets nothing out of the machine', () => {
    const isCancelled = (url: string): boolean | undefined => {
      let answer: boolean | undefined
      double.beforeRequest?.({ url, resourceType: 'xhr' } as never, (response) => { answer = response.cancel })
      return answer
    }
    expect(['app://workbench/', 'blob:app://workbench/1', 'devtools://devtools/a.js'].map((url) => isCancelled(url))).toEqual([false, false, false])
    expect(['https://example.org/', 'http://127.0.0.1:1/', 'ws://127.0.0.1:1/', 'file:///etc/passwd', 'ftp://example.org/'].map((url) => isCancelled(url))).toEqual([true, true, true, true, true])
  })

  it('takes images of the style sheet from data: addresses, and nothing else', () => {
    const isCancelled = (resourceType: string): boolean | undefined => {
      let answer: boolean | undefined
      double.beforeRequest?.({ url: 'data:text/html,a', resourceType } as never, (response) => { answer = response.cancel })
      return answer
    }
    expect(['image', 'mainFrame', 'subFrame', 'script', 'stylesheet', 'xhr', 'object', 'other'].map(isCancelled)).toEqual([false, true, true, true, true, true, true, true])
  })

  it('downloads nothing', () => {
    let prevented = 0
    session.defaultSession.emit('will-download', { preventDefault: () => { prevented += 1 } })
    expect(prevented).toBe(1)
  })
})

describe('the app:// scheme', () => {
  it('is made a web origin before Electron is ready', () => {
    expect(double.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
    expect(double.wasReadyAtSchemes).toBe(false)
  })

  it('serves the page under the same policy as browser mode', async () => {
    const page = await fetchApp('/')
    expect([page.status, page.headers.get('content-security-policy'), page.headers.get('cache-control')]).toEqual([200, CONTENT_SECURITY_POLICY, 'no-store'])
    expect(await page.text()).toContain('<script type="module"')
  })

  it.each(['/../main/desktop.js', '/..%2fmain%2fdesktop.js', '/%00', '/%', '/nowhere'])('finds nothing at %s', async (path) => {
    expect((await fetchApp(path)).status).toBe(404)
  })

  it('has one host', async () => {
    const handler = double.protocols.get('app')
    const answer = await handler?.(new Request('app://other/'))
    expect(answer?.status).toBe(404)
  })
})

describe('the menu', () => {
  it('has every command there is, and tells the page which was chosen', async () => {
    const items = double.menu.flatMap((part) => part.submenu as Electron.MenuItemConstructorOptions[]).filter((item) => item.id !== undefined)
    expect(items.map((item) => item.id).sort()).toEqual([...MENU_COMMANDS].sort())
    const heard: WorkbenchEvent[] = []
    const stop = await connection.onEvent((event) => heard.push(event))
    for (const item of items) item.click?.(null as never, undefined, null as never)
    stop()
    expect(heard).toEqual(items.map((item) => ({ kind: 'menu.chosen', command: item.id })))
  })

  it('leaves keys to the page', () => {
    const withKeys = double.menu.flatMap((part) => part.submenu as Electron.MenuItemConstructorOptions[]).filter((item) => item.accelerator !== undefined)
    expect(withKeys.length).toBeGreaterThan(2)
    expect(withKeys.every((item) => item.registerAccelerator === false)).toBe(true)
  })
})

describe('the dialogs', () => {
  it('answer an empty list where the person cancelled', async () => {
    double.openAnswer = { canceled: true, filePaths: [] }
    for (const call of [{ call: 'pickProject' }, { call: 'pickArticles', what: 'files' }, { call: 'pickArticles', what: 'folder' }] as const) {
      expect(await callHost(call)).toEqual({ ok: true, value: [] })
    }
  })

  it('stage the chosen files, whose paths stay in main', async () => {
    const path = join(folder, 'chosen.txt')
    await writeFile(path, 'A delegation arrived.')
    double.openAnswer = { canceled: false, filePaths: [path] }
    const reply = (await callHost({ call: 'pickArticles', what: 'files' })) as Outcome<readonly StagedFile[]>
    expect(reply).toMatchObject({ ok: true, value: [{ name: 'chosen.txt' }] })
    expect(JSON.stringify(reply)).not.toContain(folder)
    expect(double.asked.at(-1)).toMatchObject({ properties: ['openFile', 'multiSelections'] })
  })

  it('say why where nothing that was chosen can be read', async () => {
    double.openAnswer = { canceled: false, filePaths: [join(folder, 'gone.txt')] }
    expect(await callHost({ call: 'pickArticles', what: 'files' })).toMatchObject({ ok: false })
  })

  it('save a file where the person says, whole', async () => {
    const made = (await connection.request('briefing.export', { spec: { subject: 'articles', filter: {} }, byteOrderMark: false })) as Outcome<OutgoingFile>
    if (!made.ok) throw new Error(made.error.message)
    const { fileId, name } = made.value
    double.saveAnswer = { canceled: true, filePath: '' }
    expect(await callHost({ call: 'saveFile', file: { fileId, name } })).toEqual({ ok: true, value: { kind: 'cancelled' } })
    const path = join(folder, 'briefing.csv')
    double.saveAnswer = { canceled: false, filePath: path }
    expect(await callHost({ call: 'saveFile', file: { fileId, name } })).toEqual({ ok: true, value: { kind: 'saved', where: path } })
    expect(await readFile(path)).toEqual(Buffer.from((await connection.fetchFile(fileId)).bytes))
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([])
  })

  it('say why a file could not be saved', async () => {
    const made = (await connection.request('briefing.export', { spec: { subject: 'articles', filter: {} }, byteOrderMark: false })) as Outcome<OutgoingFile>
    const fileId = made.ok ? made.value.fileId : ''
    double.saveAnswer = { canceled: false, filePath: join(folder, 'no such folder', 'briefing.csv') }
    expect(await callHost({ call: 'saveFile', file: { fileId, name: 'a' } })).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(await callHost({ call: 'saveFile', file: { fileId: 'nobody', name: 'a' } })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})

describe('the program', () => {
  it('keeps Electron’s own files, and with them its lock, in the data folder', () => {
    expect(double.paths.get('userData')).toBe(join(folder, 'data/desktop'))
    expect(double.instanceData).toEqual({ files: [] })
  })

  it('opens what a second start asks for, in the window that is there', async () => {
    const path = join(folder, 'second.txt')
    await writeFile(path, 'The second start brought this article along.')
    window.shown.length = 0
    app.emit('second-instance', {}, [], '/', { files: [path] })
    await eventually(() => window.shown.includes('focus'))
    const stored = async (): Promise<number> => {
      const reply = (await connection.request('article.list', { search: 'second start brought' })) as Outcome<{ articles: unknown[] }>
      return reply.ok ? reply.value.articles.length : -1
    }
    await expect.poll(stored, { timeout: 10_000 }).toBe(1)
  })

  it('takes what a second start names as its project for a project, whatever its name, and never for an article', async () => {
    const path = join(folder, 'notes.txt')
    await writeFile(path, 'This is no project but a note on the ministry.')
    const jobCount = async (): Promise<number> => {
      const jobs = (await connection.request('job.list', {})) as Outcome<unknown[]>
      return jobs.ok ? jobs.value.length : -1
    }
    const before = await jobCount()
    window.shown.length = 0
    double.errorBoxes.length = 0
    app.emit('second-instance', {}, [], '/', { project: path, files: [] })
    await eventually(() => window.shown.includes('focus'))
    expect(double.errorBoxes).toHaveLength(1)
    expect(await jobCount()).toBe(before)
    expect(await connection.request('article.list', { search: 'note on the ministry' })).toMatchObject({ ok: true, value: { articles: [] } })
  })

  it('closes the core before it ends', async () => {
    let prevented = 0
    app.emit('will-quit', { preventDefault: () => { prevented += 1 } })
    await eventually(() => double.exits.includes('quit'))
    expect(prevented).toBe(1)
    expect((await connection.request('project.get', {})).ok).toBe(false)
  })
})
