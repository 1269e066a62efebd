import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as rawRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { done } from '../../../shared/outcome.ts'
import { CONTENT_SECURITY_POLICY } from '../security-headers.ts'
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
let folder: string
let server: LoopbackServer
let clock: number
let staged: { name: string; size: number }[]
let hasRoom: boolean

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-test-'))
  await mkdir(join(folder, 'renderer/assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'not to be served')
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><title>Dateline</title>')
  await writeFile(join(folder, 'renderer/assets/app-1a2b.js'), 'export {}')
  clock = 1_000_000
  staged = []
  hasRoom = true
  server = await startLoopbackServer({
    core: {
      dispatch: (name, input) => Promise.resolve(done({ name, input })),
      onEvent: () => () => undefined,
      files: {
        stagePath: () => Promise.resolve(done([])),
        stageBytes: (name, bytes) => {
          staged.push({ name, size: bytes.byteLength })
          return { id: `file-${staged.length}`, name }
        },
        hasRoomFor: () => hasRoom,
        outgoing: (fileId) => Promise.resolve(fileId === 'out-1' ? { fileId, name: 'brief “1”.csv', bytes: new TextEncoder().encode('a,b\r\n') } : undefined)
      }
    },
    rendererFolder: join(folder, 'renderer'),
    port: 0,
    log: () => undefined,
    now: () => clock
  })
})

afterEach(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** A request with exactly these headers; fetch would add or forbid some. */
function call(path: string, options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer } = {}): Promise<Answer> {
  const { port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: { host: `127.0.0.1:${port}`, ...options.headers } }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() }))
    })
    sent.on('error', reject)
    sent.end(options.body)
  })
}

function post(path: string, body: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return call(path, { method: 'POST', headers: { origin: server.origin, ...JSON_TYPE, ...headers }, body })
}

function codeIn(address: string): string {
  return address.split('#c=')[1] ?? ''
}

function signInWith(code: string): Promise<Answer> {
  return post('/session', JSON.stringify({ code }))
}

async function signIn(): Promise<Readonly<Record<string, string>>> {
  const answer = JSON.parse((await signInWith(codeIn(server.newAddress(1000)))).body) as { value: { token: string } }
  return { authorization: `Bearer ${answer.value.token}` }
}

describe('signing in', () => {
  it('exchanges a code once for a token', async () => {
    const code = codeIn(server.newAddress(1000))
    expect((await signInWith(code)).status).toBe(200)
    const again = await signInWith(code)
    expect(again.status).toBe(401)
    expect(JSON.parse(again.body)).toMatchObject({ ok: false, error: { code: 'not-connected' } })
  })

  it('refuses a code whose lifetime is over', async () => {
    const code = codeIn(server.newAddress(1000))
    clock += 1000
    expect((await signInWith(code)).status).toBe(401)
  })

  it('keeps other codes and tokens alive when one is used', async () => {
    const first = await signIn()
    const code = codeIn(server.newAddress(1000))
    await signIn()
    expect((await signInWith(code)).status).toBe(200)
    expect((await post('/request', '{"name":"a","input":{}}', first)).status).toBe(200)
  })

  it.each([['an empty code', '{"code":""}'], ['a code that is no text', '{"code":[1]}'], ['no code', '{}'], ['no JSON', 'code']])('refuses %s', async (_what, body) => {
    expect((await post('/session', body)).status).toBe(401)
  })
})

describe('the door', () => {
  it.each(['localhost', '127.0.0.1', 'evil.example', '[::1]'])('refuses the host %s, with and without our port', async (host) => {
    const { port } = new URL(server.origin)
    const spellings = host === '127.0.0.1' ? [host, `${host}:1`] : [host, `${host}:${port}`]
    for (const spelling of spellings) expect((await call('/', { headers: { host: spelling } })).status).toBe(421)
  })

  it('refuses a call from another origin, from none, and from another site', async () => {
    const token = await signIn()
    const body = '{"name":"a","input":{}}'
    expect((await post('/request', body, { ...token, origin: 'http://127.0.0.1:1' })).status).toBe(403)
    expect((await post('/request', body, { ...token, origin: 'null' })).status).toBe(403)
    expect((await call('/request', { method: 'POST', headers: { ...JSON_TYPE, ...token }, body })).status).toBe(403)
    expect((await post('/request', body, { ...token, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await post('/request', body, { ...token, 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/json; charset=utf-8'])('refuses the content type %s', async (type) => {
    expect((await post('/request', '{"name":"a","input":{}}', { ...(await signIn()), 'content-type': type })).status).toBe(415)
  })

  it('refuses a missing, wrong or oddly written token', async () => {
    const { authorization = '' } = await signIn()
    const body = '{"name":"a","input":{}}'
    for (const header of [undefined, 'Bearer wrong', authorization.replace('Bearer', 'Basic'), `${authorization}x`]) {
      const answer = await post('/request', body, header === undefined ? {} : { authorization: header })
      expect(answer.status).toBe(401)
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'not-connected' } })
    }
  })

  it('guards the event stream and the files like the requests', async () => {
    expect((await post('/events', '{}')).status).toBe(401)
    expect((await post('/events', '{}', { ...(await signIn()), origin: 'http://evil.example' })).status).toBe(403)
    expect((await post('/file', 'x', { 'content-type': 'application/octet-stream', 'x-file-name': 'a.txt' })).status).toBe(401)
    expect((await call('/file/out-1')).status).toBe(401)
  })

  it('answers calls with POST only, and never with a CORS header', async () => {
    for (const method of ['GET', 'PUT', 'OPTIONS', 'DELETE']) expect((await call('/request', { method, headers: await signIn() })).status).toBe(405)
    const answer = await post('/request', '{"name":"a","input":{}}', await signIn())
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('ends a connection that asks to be upgraded', async () => {
    const { port } = new URL(server.origin)
    const received = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`))
      socket.on('data', (piece) => { text += piece.toString() })
      socket.on('error', () => undefined)
      socket.on('close', () => resolve(text))
    })
    expect(received).toBe('')
  })

  it('refuses a request that is too large and goes on', async () => {
    const token = await signIn()
    const answer = await post('/request', Buffer.alloc(8 * 1024 * 1024 + 1, 32), token)
    expect(answer.status).toBe(413)
    expect((await post('/request', '{"name":"a","input":{}}', token)).status).toBe(200)
  })

  it('says bad-input to a body that is no request', async () => {
    for (const body of ['', 'null', '[]', '{"name":1,"input":{}}', '{"name":"a"}', '{']) {
      const answer = await post('/request', body, await signIn())
      expect([answer.status, JSON.parse(answer.body)]).toMatchObject([400, { ok: false, error: { code: 'bad-input' } }])
    }
  })
})

describe('files', () => {
  it('takes a file in under its name, whatever the script', async () => {
    const name = 'folder/بيان.txt'
    const answer = await post('/file', 'text', { ...(await signIn()), 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) })
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { id: 'file-1', name } })
    expect(staged).toEqual([{ name, size: 4 }])
  })

  it('refuses a file without a usable name and a file that is too large', async () => {
    const headers = { ...(await signIn()), 'content-type': 'application/octet-stream' }
    expect((await post('/file', 'x', headers)).status).toBe(400)
    expect((await post('/file', 'x', { ...headers, 'x-file-name': '%E0%A4%A' })).status).toBe(400)
    expect((await post('/file', Buffer.alloc(60 * 1024 * 1024 + 1), { ...headers, 'x-file-name': 'a.txt' })).status).toBe(413)
    expect(staged).toEqual([])
  })

  it('refuses a file while no more can be held, and says what to do', async () => {
    hasRoom = false
    const answer = await post('/file', 'text', { ...(await signIn()), 'content-type': 'application/octet-stream', 'x-file-name': 'a.txt' })
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'busy', message: expect.stringContaining('at a time') as string } })
    expect(staged).toEqual([])
  })

  it('gives an outgoing file as an attachment, and not-found for any other', async () => {
    const token = await signIn()
    const answer = await call('/file/out-1', { headers: token })
    expect([answer.status, answer.body, answer.headers['content-disposition']]).toEqual([200, 'a,b\r\n', "attachment; filename*=UTF-8''brief%20%E2%80%9C1%E2%80%9D.csv"])
    expect((await call('/file/out-2', { headers: token })).status).toBe(404)
    expect((await call('/file/%', { headers: token })).status).toBe(404)
  })
})

describe('the renderer’s files', () => {
  it('serves the page under the policy, never stored', async () => {
    const answer = await call('/')
    expect(answer.body).toContain('<title>Dateline</title>')
    expect(answer.headers).toMatchObject({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin'
    })
  })

  it('serves hashed assets to be kept', async () => {
    const answer = await call('/assets/app-1a2b.js')
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'])
  })

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/index.html%00.js', '/%', '/%E0%A4%A', '//secret.txt', '/assets', '/nowhere'])('finds nothing at %s', async (path) => {
    const answer = await call(path)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('not to be served')
  })

  it('refuses an address in absolute form', async () => {
    expect((await call('http://evil.example/')).status).toBe(400)
  })
})

describe('control calls', () => {
  const secret = 'x'.repeat(43)

  it('are answered to whoever knows the secret only', async () => {
    expect((await post('/control', JSON.stringify({ secret }))).status).toBe(401)
    server.allowControl(secret, ({ files }) => Promise.resolve({ address: server.newAddress(1000), problems: [...files] }))
    expect((await post('/control', JSON.stringify({ secret: 'wrong' }))).status).toBe(401)
    expect((await post('/control', JSON.stringify({ secret, more: 1 }))).status).toBe(401)
    const answer = JSON.parse((await post('/control', JSON.stringify({ secret, files: ['/a'] }))).body) as { value: { address: string; problems: string[] } }
    expect(answer.value.problems).toEqual(['/a'])
    expect((await signInWith(codeIn(answer.value.address))).status).toBe(200)
  })

  it('are refused to other origins even with the secret', async () => {
    server.allowControl(secret, () => Promise.resolve({ address: '', problems: [] }))
    expect((await post('/control', JSON.stringify({ secret }), { origin: 'http://evil.example' })).status).toBe(403)
  })
})
