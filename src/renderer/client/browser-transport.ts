import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { createEventParser, PATHS, type ReplyFrame, type RequestFrame } from '../../shared/contract/frames.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { failed } from '../../shared/outcome.ts'
import { createBrowserHost } from './browser-host.ts'
import type { Transport } from './transport.ts'

const TOKEN_KEY = 'dateline.token'
const NOT_CONNECTED = 'Dateline is no longer running, or this tab’s session has ended. Start it again with “npm start” and use the address it prints.'
const RETRY_MS = 1000

/** Reaches the core over the loopback server, with a bearer token that the one-time code in the address was exchanged for. */
export async function createBrowserTransport(): Promise<Outcome<Transport>> {
  const token = await signIn()
  if (token === undefined) return failed('not-connected', NOT_CONNECTED)
  const authorization = { authorization: `Bearer ${token}` }
  const request = async (name: string, input: unknown): Promise<ReplyFrame> => {
    const frame: RequestFrame = { name, input }
    try {
      const response = await fetch(PATHS.request, { method: 'POST', headers: { ...authorization, 'content-type': 'application/json' }, body: JSON.stringify(frame) })
      return (await response.json()) as ReplyFrame
    } catch {
      return failed('not-connected', NOT_CONNECTED)
    }
  }
  return {
    ok: true,
    value: { request, onEvent: createEventSource(authorization), fileHeaders: authorization, host: createBrowserHost(authorization) }
  }
}

/** The token of this tab: from the code in the address where there is one, else from the session storage. */
async function signIn(): Promise<string | undefined> {
  const code = new URLSearchParams(location.hash.slice(1)).get('c')
  if (code === null) return sessionStorage.getItem(TOKEN_KEY) ?? undefined
  history.replaceState(null, '', location.pathname)
  try {
    const response = await fetch(PATHS.session, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
    const reply = (await response.json()) as Outcome<{ token: string }>
    if (!reply.ok) return sessionStorage.getItem(TOKEN_KEY) ?? undefined
    sessionStorage.setItem(TOKEN_KEY, reply.value.token)
    return reply.value.token
  } catch {
    return undefined
  }
}

/** Shares the one event stream among all listeners; it is opened for the first of them. */
function createEventSource(authorization: Readonly<Record<string, string>>): Transport['onEvent'] {
  const listeners = new Set<(event: WorkbenchEvent) => void>()
  let stop: (() => void) | undefined
  return (listener) => {
    listeners.add(listener)
    stop ??= followEvents(authorization, (event) => { for (const each of [...listeners]) each(event) })
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
    }
  }
}

/** Keeps the event stream open, and opens it again after a break; what was missed is fetched afresh by the caller. */
function followEvents(authorization: Readonly<Record<string, string>>, listener: (event: WorkbenchEvent) => void): () => void {
  const stop = new AbortController()
  const follow = async (): Promise<void> => {
    let isFirst = true
    while (!stop.signal.aborted) {
      try {
        const response = await fetch(PATHS.events, { method: 'POST', headers: { ...authorization, 'content-type': 'application/json' }, body: '{}', signal: stop.signal })
        if (response.status === 401) return
        if (!isFirst) listener({ kind: 'project.opened' })
        isFirst = false
        await readStream(response, listener)
      } catch {
        // The server went away or the page is closing; the loop tries again until it is stopped.
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
  void follow()
  return () => stop.abort()
}

async function readStream(response: Response, listener: (event: WorkbenchEvent) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return
  const parse = createEventParser(listener)
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) parse(piece.value)
}

