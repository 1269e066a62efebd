import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { done, failed } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import { askRunningServer } from './control.ts'
import { joinRunningServer } from './join-running-server.ts'
import { redirectPage } from './open-in-browser.ts'
import { type BrowserMode, serveBrowser } from './serve.ts'

let folder: string
let mode: BrowserMode | undefined
let said: string[]
let imported: unknown[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-serve-'))
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>')
  said = []
  imported = []
})

afterEach(async () => {
  await mode?.close()
  mode = undefined
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

/** A core that takes files in whose names do not say "bad". */
function createSmallCore(): Core {
  return {
    dispatch: (name) => Promise.resolve(done(name)),
    request: ((name: string, input: unknown) => {
      imported.push([name, input])
      return Promise.resolve(done(null))
    }) as unknown as Core['request'],
    onEvent: () => () => undefined,
    emit: () => undefined,
    files: {
      stagePath: (path) => Promise.resolve(path.includes('bad') ? failed('file-unreadable', `“${path}” cannot be read.`) : done([{ id: `id of ${path}`, name: path }])),
      stageBytes: (name) => ({ id: name, name }),
      hasRoomFor: () => true,
      outgoing: () => Promise.resolve(undefined)
    },
    projectFile: () => '/data/desk.dateline',
    close: () => Promise.resolve()
  }
}

async function serve(files: readonly string[] = [], port = 0): ReturnType<typeof serveBrowser> {
  const served = await serveBrowser({ core: createSmallCore(), dataFolder: folder, rendererFolder: join(folder, 'renderer'), port, files, opensBrowser: false, log: () => undefined, say: (line) => said.push(line) })
  if (served.ok) mode = served.value
  return served
}

const joinIt = (files: readonly string[], project?: string): Promise<boolean> => joinRunningServer({ dataFolder: folder, project, files, opensBrowser: false, say: (line) => said.push(line) })

describe('browser mode', () => {
  it('opens the files it is given, and says which it could not', async () => {
    await serve(['/a.txt', '/bad.txt', '/old.dateline', '/p.DATELINE'])
    expect(imported).toEqual([['project.open', { file: 'id of /p.DATELINE' }], ['article.import', { files: ['id of /a.txt'] }]])
    expect(said[0]).toBe('“/bad.txt” cannot be read.')
    expect(said[1]).toMatch(/^Dateline is open at http:\/\/127\.0\.0\.1:\d+\/#c=[\w-]{43}$/)
  })

  it('prints another address each time it is asked to', async () => {
    const served = await serve()
    if (served.ok) await served.value.showAgain()
    const addresses = said.filter((line) => line.includes('#c='))
    expect(new Set(addresses).size).toBe(2)
  })

  it('says in a sentence that a port is taken', async () => {
    await serve()
    const port = Number(new URL(mode?.origin ?? '').port)
    const first = mode
    expect(await serve([], port)).toMatchObject({ ok: false, error: { code: 'busy', message: expect.stringContaining(`Port ${port}`) as string } })
    mode = first
  })
})

describe('a second start', () => {
  it('joins the running server, which opens its files', async () => {
    await serve()
    said = []
    expect(await joinIt(['/b.txt', '/bad.txt'])).toBe(true)
    expect(imported).toEqual([['article.import', { files: ['id of /b.txt'] }]])
    expect(said).toEqual(['“/bad.txt” cannot be read.', expect.stringMatching(/running already.*#c=/)])
  })

  it('joins for the project that is open there, and opens nothing there for another one', async () => {
    await serve()
    expect(await joinIt(['/b.txt'], '/data/other.dateline')).toBe(false)
    expect(imported).toEqual([])
    expect(await joinIt(['/b.txt'], '/data/desk.dateline')).toBe(true)
    expect(imported).toEqual([['article.import', { files: ['id of /b.txt'] }]])
  })

  it('starts anew where the server is gone, and where the file about it is broken', async () => {
    await serve()
    const file = join(folder, 'browser-mode.json')
    const left = await readFile(file, 'utf8')
    await mode?.close()
    mode = undefined
    expect(await joinIt([])).toBe(false)
    await writeFile(file, left)
    expect(await joinIt([])).toBe(false)
    await writeFile(file, left.slice(0, 20))
    expect(await joinIt([])).toBe(false)
    await serve()
    expect(await joinIt([])).toBe(true)
  })

  it('goes on finding the first server where another one runs for another project', async () => {
    await serve()
    const first = mode
    await serve()
    await mode?.close()
    mode = first
    said = []
    await joinIt([])
    expect(said[0]).toContain(first?.origin)
  })

  it.skipIf(process.platform !== 'linux')('gives a slow browser the page that leads to the server, however soon the second start has ended', async () => {
    const [bin, hasEnded, seen] = [join(folder, 'bin'), join(folder, 'ended'), join(folder, 'seen')]
    await mkdir(bin)
    await writeFile(join(bin, 'xdg-open'), `#!/bin/sh\nwhile [ ! -e '${hasEnded}' ]; do sleep 0.05; done\ncp "\${1#file://}" '${seen}.part' || echo gone > '${seen}.part'\nmv '${seen}.part' '${seen}'\n`, { mode: 0o755 })
    vi.stubEnv('PATH', `${bin}:${process.env.PATH ?? ''}`)
    await serve()
    const module = pathToFileURL(join(import.meta.dirname, 'join-running-server.ts')).href
    const wishes = { dataFolder: folder, files: [], opensBrowser: true }
    const second = spawn(process.execPath, ['--input-type=module', '-e', `import { joinRunningServer } from '${module}'\nawait joinRunningServer({ ...${JSON.stringify(wishes)}, project: undefined, say: console.log })`], { stdio: 'ignore' })
    await once(second, 'exit')
    await writeFile(hasEnded, '')
    await expect.poll(() => readFile(seen, 'utf8').catch(() => ''), { timeout: 10_000 }).not.toBe('')
    expect(await readFile(seen, 'utf8')).toContain(`url=${mode?.origin}/#c=`)
  })

  it('asks no other machine, whatever the file says', async () => {
    await writeFile(join(folder, 'browser-mode.json'), JSON.stringify({ origin: 'http://192.0.2.1:80', secret: 'x'.repeat(43), pid: 1 }))
    expect(await askRunningServer(folder)).toBeUndefined()
  })

  it('finds the secret in a file that only its user may read, and that goes with the server', async () => {
    await writeFile(join(folder, 'browser-mode.json'), '{}', { mode: 0o644 })
    await serve()
    expect((await stat(join(folder, 'browser-mode.json'))).mode & 0o777).toBe(0o600)
    await mode?.close()
    mode = undefined
    expect(await readdir(folder)).toEqual(['renderer'])
  })
})

describe('the page that leads on to the address', () => {
  it('names the address and nothing from elsewhere', () => {
    const address = 'http://127.0.0.1:1234/#c=abc-_9'
    expect(redirectPage(address).match(/https?:[^"]+/g)).toEqual([address, address])
  })
  it.each(['http://evil.example/#c=a', 'http://127.0.0.1:1/"><script>', 'http://127.0.0.1:1/'])('is not made for %s', (address) => {
    expect(() => redirectPage(address)).toThrow()
  })
})
