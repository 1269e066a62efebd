import type { IncomingMessage } from 'node:http'
import { PATHS } from '../../../shared/contract/frames.ts'
import { failed, type Outcome } from '../../../shared/outcome.ts'
import { isFilePath } from '../file-exchange.ts'
import { CONTROL_PATH } from './control.ts'
import type { Sessions } from './session.ts'

/** A refusal at the door: the status and what to tell. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 405 | 415 | 421
  readonly outcome: Outcome<never>
}

const SIGN_IN_AGAIN = 'This tab’s session has ended. Start Dateline again with “npm start” and use the address it prints.'
const JSON_PATHS: readonly string[] = [PATHS.session, PATHS.request, PATHS.events, CONTROL_PATH]

/** Whether a path is answered by the server itself and not by a file of the renderer. */
export function isCallPath(path: string): boolean {
  return JSON_PATHS.includes(path) || isFilePath(path)
}

/**
 * Checks a request before anything of it is read. A page elsewhere fails at Origin, a page that rebinds its name to us
 * at Host, a form or a no-cors post at the content type, another program on this machine at the bearer.
 */
export function checkAtDoor(request: IncomingMessage, path: string, origin: string, sessions: Sessions): Refusal | undefined {
  if (`http://${request.headers.host ?? ''}` !== origin) return refuse(421, `This server answers to ${origin} only.`)
  if (!isCallPath(path)) return undefined
  return checkKind(request, path) ?? checkSender(request, path, origin) ?? checkToken(request, path, sessions)
}

function checkKind({ headers, method }: IncomingMessage, path: string): Refusal | undefined {
  if (isDownload(path)) return method === 'GET' ? undefined : refuse(405, 'This address is called with GET.')
  if (method !== 'POST') return refuse(405, 'This address is called with POST.')
  const contentType = isFilePath(path) ? 'application/octet-stream' : 'application/json'
  return headers['content-type'] === contentType ? undefined : refuse(415, `This address takes ${contentType} only.`)
}

function checkSender({ headers }: IncomingMessage, path: string, origin: string): Refusal | undefined {
  // Browsers name no origin when a page fetches from itself with GET.
  const isOurOrigin = headers.origin === origin || (isDownload(path) && headers.origin === undefined)
  const isOurSite = (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'
  return isOurOrigin && isOurSite ? undefined : refuse(403, 'Only Dateline’s own page may call this server.')
}

function checkToken({ headers }: IncomingMessage, path: string, sessions: Sessions): Refusal | undefined {
  // A code or the control secret in the body stands for the token on these two.
  if (path === PATHS.session || path === CONTROL_PATH) return undefined
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
  return token !== undefined && sessions.isToken(token) ? undefined : { status: 401, outcome: failed('not-connected', SIGN_IN_AGAIN) }
}

function isDownload(path: string): boolean {
  return path.startsWith(`${PATHS.file}/`)
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { status, outcome: failed('not-allowed', message) }
}
