import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isRequestFrame, MAX_FILE_BYTES, PATHS, TOLD_HEADER } from '../../../shared/contract/frames.ts'
import { done, failed } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import type { Log } from '../../core/ports.ts'
import { exchangeFile, fileTooLarge, isFilePath } from '../file-exchange.ts'
import { jsonResponse } from '../json-response.ts'
import { createStaticFiles, type StaticFiles } from '../static-files.ts'
import { parseJson, readBody } from './body.ts'
import { CONTROL_PATH, type ControlAnswer, type ControlCall, parseControlCall } from './control.ts'
import { checkAtDoor, isCallPath } from './door.ts'
import { createEventStreams, type EventStreams } from './event-stream.ts'
import { createSessions, isSameSecret, type Sessions } from './session.ts'

export interface LoopbackOptions {
  readonly core: Pick<Core, 'dispatch' | 'onEvent' | 'files'>
  /** The folder of the built renderer. */
  readonly rendererFolder: string
  /** 0 for any free one. */
  readonly port: number
  readonly log: Log
  /** The time in milliseconds; codes expire by it. */
  readonly now?: () => number
}

export interface LoopbackServer {
  readonly origin: string
  /** An address that signs one tab in, once, within the lifetime. */
  newAddress(lifetimeMs: number): string
  /** Answers control calls with this secret by `act`; undefined from it refuses. */
  allowControl(secret: string, act: (call: ControlCall) => Promise<ControlAnswer | undefined>): void
  close(): Promise<void>
}

const MAX_REQUEST_BYTES = 8 * 1024 * 1024

interface Server {
  readonly options: LoopbackOptions
  readonly sessions: Sessions
  readonly streams: EventStreams
  readonly staticFiles: StaticFiles
  readonly origin: () => string
  readonly control: (call: ControlCall) => Promise<ControlAnswer | undefined> | undefined
}

/** Serves the renderer and the contract on 127.0.0.1 to the tabs that signed in with a code. */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const sessions = createSessions(options.now ?? Date.now)
  const streams = createEventStreams((listener) => options.core.onEvent(listener))
  const staticFiles = await createStaticFiles(options.rendererFolder)
  let origin = ''
  let control: Server['control'] = () => undefined
  const state: Server = { options, sessions, streams, staticFiles, origin: () => origin, control: (call) => control(call) }
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, (request, response) => {
    handle(state, request, response).catch((error: unknown) => {
      options.log('error', 'the loopback server failed at a request', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
      if (!response.headersSent) void send(response, jsonResponse(failed('internal', 'Something went wrong in Dateline. Try again; if it happens again, start it anew.'), 500))
      else response.destroy()
    })
  })
  server.on('upgrade', (_request, socket) => socket.destroy())
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', () => resolve())
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    newAddress: (lifetimeMs) => `${origin}/#c=${sessions.newCode(lifetimeMs)}`,
    allowControl(secret, act) { control = (call) => (isSameSecret(call.secret, secret) ? act(call) : undefined) },
    close: () => new Promise((resolve) => {
      streams.closeAll()
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}

async function handle(server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = addressOf(server.origin(), request.url ?? '/')
  if (!address) return send(response, jsonResponse(failed('bad-input', 'This is no address of this server.'), 400))
  const path = address.pathname
  const refusal = checkAtDoor(request, path, server.origin(), server.sessions)
  if (refusal) return sendUnread(request, response, jsonResponse(refusal.outcome, refusal.status))
  if (!isCallPath(path)) return send(response, await server.staticFiles(new Request(address, { method: request.method ?? 'GET' })))
  const body = await readBody(request, isFilePath(path) ? MAX_FILE_BYTES : MAX_REQUEST_BYTES)
  if (!body) return sendUnread(request, response, isFilePath(path) ? fileTooLarge() : jsonResponse(failed('bad-input', 'The request is too large.'), 413))
  if (path === PATHS.events) {
    server.streams.open(response)
    return
  }
  if (isFilePath(path)) return send(response, await exchangeFile(server.options.core.files, toFetchRequest(address, request, body)))
  return send(response, await answer(server, path, parseJson(body)))
}

async function answer(server: Server, path: string, input: unknown): Promise<Response> {
  if (path === PATHS.session) {
    const token = server.sessions.exchange(codeOf(input))
    return token === undefined ? jsonResponse(failed('not-connected', 'This address was used already or is too old. Press Enter in the terminal for a fresh one.'), 401) : jsonResponse(done({ token }))
  }
  if (path === CONTROL_PATH) {
    const call = parseControlCall(input)
    const acted = call && (await server.control(call))
    return acted ? jsonResponse(done(acted)) : jsonResponse(failed('not-allowed', 'The secret is wrong, or another project is open here.'), 401)
  }
  if (!isRequestFrame(input)) return jsonResponse(failed('bad-input', 'The request is not in the form {"name", "input"}.'), 400)
  const reply = jsonResponse(await server.options.core.dispatch(input.name, input.input))
  reply.headers.set(TOLD_HEADER, String(server.streams.toldCount()))
  return reply
}

function codeOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'code' in input && typeof input.code === 'string' ? input.code : ''
}

/** The address asked for. Joined as text: the path `//elsewhere` must not become another host. */
function addressOf(origin: string, path: string): URL | undefined {
  if (!path.startsWith('/')) return undefined
  return URL.canParse(origin + path) ? new URL(origin + path) : undefined
}

function toFetchRequest(address: URL, request: IncomingMessage, body: Buffer): Request {
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
  const method = request.method ?? 'GET'
  return new Request(address, { method, headers, body: method === 'GET' ? null : new Uint8Array(body) })
}

async function send(response: ServerResponse, answered: Response): Promise<void> {
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}

/** Answers without reading what is still coming, and ends the connection after it. */
async function sendUnread(request: IncomingMessage, response: ServerResponse, answered: Response): Promise<void> {
  response.setHeader('connection', 'close')
  request.resume()
  await send(response, answered)
}
