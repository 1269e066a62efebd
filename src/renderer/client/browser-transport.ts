import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { createEventParser, PATHS, type ReplyFrame, type RequestFrame } from '../../shared/contract/frames.ts'
import type { Outcome, Problem } from '../../shared/outcome.ts'
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
    value: { request, ...createEventSource(authorization), fileHeaders: authorization, host: createBrowserHost(authorization) }
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

/** Shares the one event stream among all listeners; it is opened for the first of them. Its end is the first sign that the host is gone. */
function createEventSource(authorization: Readonly<Record<string, string>>): Required<Pick<Transport, 'onEvent' | 'onConnection'>> {
  const watchers = new Set<(problem: Problem | undefined) => void>()
  const onState = (problem: Problem | undefined): void => { for (const each of [...watchers]) each(problem) }
  const onConnection: Required<Transport>['onConnection'] = (watcher) => {
    watchers.add(watcher)
    return () => { watchers.delete(watcher) }
  }
  return { onConnection, onEvent: shareEvents((listener) => followEvents(authorization, listener, onState)) }
}

function shareEvents(follow: (listener: (event: WorkbenchEvent) => void) => () => void): Transport['onEvent'] {
  const listeners = new Set<(event: WorkbenchEvent) => void>()
  let stop: (() => void) | undefined
  return (listener) => {
    listeners.add(listener)
    stop ??= follow((event) => { for (const each of [...listeners]) each(event) })
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
    }
  }
}

/** Keeps the event stream open, and opens it again after a break; what was missed is fetched afresh by the caller. */
function followEvents(authorization: Readonly<Record<string, string>>, listener: (event: WorkbenchEvent) => void, onState: (problem: Problem | undefined) => void): () => void {
  const stop = new AbortController()
  const isStopped = (): boolean => stop.signal.aborted
  const follow = async (): Promise<void> => {
    while (!isStopped()) {
      try {
        const response = await fetch(PATHS.events, { method: 'POST', headers: { ...authorization, 'content-type': 'application/json' }, body: '{}', signal: stop.signal })
        if (response.status === 401) {
          onState({ code: 'not-connected', message: NOT_CONNECTED })
          return
        }
        onState(undefined)
        // What changed before the stream was open went unheard, at the start as well as after a break.
        listener({ kind: 'project.opened' })
        await readStream(response, listener)
      } catch {
        // The server went away or the page is closing; the loop tries again until it is stopped.
      }
      if (!isStopped()) onState({ code: 'not-connected', message: NOT_CONNECTED })
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

