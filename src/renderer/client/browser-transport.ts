import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { PATHS, type ReplyFrame, type RequestFrame, TOLD_HEADER } from '../../shared/contract/frames.ts'
import type { Outcome, Problem } from '../../shared/outcome.ts'
import { failed } from '../../shared/outcome.ts'
import { createBrowserHost } from './browser-host.ts'
import { createEventOrder, type EventOrder } from './event-order.ts'
import { followEvents } from './follow-events.ts'
import type { Transport } from './transport.ts'

const TOKEN_KEY = 'dateline.token'
const NOT_CONNECTED = 'Dateline is no longer running, or this tab’s session has ended. Start it again with “npm start” and use the address it prints.'

/** Reaches the core over the loopback server, with a bearer token that the one-time code in the address was exchanged for. */
export async function createBrowserTransport(): Promise<Outcome<Transport>> {
  const token = await signIn()
  if (token === undefined) return failed('not-connected', NOT_CONNECTED)
  const authorization = { authorization: `Bearer ${token}` }
  const order = createEventOrder()
  const request = async (name: string, input: unknown): Promise<ReplyFrame> => {
    const frame: RequestFrame = { name, input }
    try {
      const response = await fetch(PATHS.request, { method: 'POST', headers: { ...authorization, 'content-type': 'application/json' }, body: JSON.stringify(frame) })
      const reply = (await response.json()) as ReplyFrame
      await order.until(Number(response.headers.get(TOLD_HEADER)))
      return reply
    } catch {
      return failed('not-connected', NOT_CONNECTED)
    }
  }
  return {
    ok: true,
    value: { request, ...createEventSource(authorization, order), fileHeaders: authorization, host: createBrowserHost(authorization) }
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
function createEventSource(authorization: Readonly<Record<string, string>>, { onTold }: EventOrder): Required<Pick<Transport, 'onEvent' | 'onConnection'>> {
  const watchers = new Set<(problem: Problem | undefined) => void>()
  const onState = (problem: Problem | undefined): void => { for (const each of [...watchers]) each(problem) }
  const onConnection: Required<Transport>['onConnection'] = (watcher) => {
    watchers.add(watcher)
    return () => { watchers.delete(watcher) }
  }
  const open = (signal: AbortSignal): Promise<Response> =>
    fetch(PATHS.events, { method: 'POST', headers: { ...authorization, 'content-type': 'application/json' }, body: '{}', signal })
  const lost: Problem = { code: 'not-connected', message: NOT_CONNECTED }
  return { onConnection, onEvent: shareEvents((listener) => followEvents({ open, listener, onTold, onState, lost })) }
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
