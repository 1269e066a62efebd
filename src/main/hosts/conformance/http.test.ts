import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEventParser, FILE_NAME_HEADER, PATHS, TOLD_HEADER } from '../../../shared/contract/frames.ts'
import type { WorkbenchEvent } from '../../../shared/contract/events.ts'
import type { StagedFile } from '../../../shared/contract/host.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import { type LoopbackServer, startLoopbackServer } from '../browser/loopback-server.ts'
import { CASES, type Connection } from './cases.ts'
import { openSourceCore } from './source-core.ts'

let folder: string
let core: Core
let server: LoopbackServer
let connection: Connection

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-conformance-'))
  await mkdir(join(folder, 'renderer'))
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html>')
  core = await openSourceCore(join(folder, 'data'))
  server = await startLoopbackServer({ core, rendererFolder: join(folder, 'renderer'), port: 0, log: () => undefined })
  connection = await connect()
})

afterAll(async () => {
  await server.close()
  await core.close()
  await rm(folder, { recursive: true, force: true })
})

/** Signs in as a new tab does. */
async function connect(): Promise<Connection> {
  const signedIn = await send(PATHS.session, {}, { code: server.newAddress(1000).split('#c=')[1] })
  const { value } = (await signedIn.json()) as { value: { token: string } }
  const authorization = { authorization: `Bearer ${value.token}` }
  return {
    async request(name, input) {
      return (await (await send(PATHS.request, authorization, { name, input })).json()) as Outcome<unknown>
    },
    onEvent: (listener) => follow(authorization, listener),
    async stage(name, bytes) {
      const headers = { ...authorization, origin: server.origin, 'content-type': 'application/octet-stream', [FILE_NAME_HEADER]: encodeURIComponent(name) }
      const response = await fetch(server.origin + PATHS.file, { method: 'POST', headers, body: new Uint8Array(bytes) })
      return (await response.json()) as Outcome<StagedFile>
    },
    async fetchFile(fileId) {
      const response = await fetch(`${server.origin}${PATHS.file}/${fileId}`, { headers: authorization })
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
    },
    reconnect: connect
  }
}

function send(path: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<Response> {
  return fetch(server.origin + path, { method: 'POST', headers: { ...headers, origin: server.origin, 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** Opens an event stream and answers when its first bytes are there. */
async function follow(headers: Readonly<Record<string, string>>, listener: (event: WorkbenchEvent) => void): Promise<() => void> {
  const stop = new AbortController()
  const response = await fetch(server.origin + PATHS.events, { method: 'POST', headers: { ...headers, origin: server.origin, 'content-type': 'application/json' }, body: '{}', signal: stop.signal })
  const parse = createEventParser(listener)
  const text = new TextDecoder()
  const read = async (): Promise<void> => {
    for await (const piece of response.body ?? []) parse(text.decode(piece as Uint8Array, { stream: true }))
  }
  void read().catch(() => undefined)
  return () => stop.abort()
}

describe('the core over HTTP', () => {
  it.each(CASES)('$name', (each) => each.run(connection))

  it('refuses a page that did not sign in, with an outcome', async () => {
    const refused = await send(PATHS.request, { authorization: 'Bearer nothing' }, { name: 'project.get', input: {} })
    expect([refused.status, await refused.json()]).toMatchObject([401, { ok: false, error: { code: 'not-connected' } }])
  })

  it('says with each reply how many events were told before it, counted on from the opening of a stream', async () => {
    const { value } = (await (await send(PATHS.session, {}, { code: server.newAddress(1000).split('#c=')[1] })).json()) as { value: { token: string } }
    const authorization = { authorization: `Bearer ${value.token}` }
    const stream = await send(PATHS.events, authorization, {})
    const toldBefore = Number(stream.headers.get(TOLD_HEADER))
    const asked = await send(PATHS.request, authorization, { name: 'preference.get', input: {} })
    const changed = await send(PATHS.request, authorization, { name: 'preference.set', input: { theme: 'dark' } })
    expect([asked, changed].map(({ headers }) => Number(headers.get(TOLD_HEADER)) - toldBefore)).toEqual([0, 1])
    await stream.body?.cancel()
  })

  it('ends its event streams when the server ends, so that a page can tell', async () => {
    const other = await startLoopbackServer({ core, rendererFolder: join(folder, 'renderer'), port: 0, log: () => undefined })
    const post = (path: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<Response> =>
      fetch(other.origin + path, { method: 'POST', headers: { ...headers, origin: other.origin, 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const { value } = (await (await post(PATHS.session, {}, { code: other.newAddress(1000).split('#c=')[1] })).json()) as { value: { token: string } }
    const stream = await post(PATHS.events, { authorization: `Bearer ${value.token}` }, {})
    await other.close()
    expect(await stream.text()).toBe(': open\n\n')
    await expect(fetch(other.origin)).rejects.toThrow()
  })
})
