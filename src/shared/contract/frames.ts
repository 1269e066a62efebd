import { failed, type Outcome } from '../outcome.ts'
import type { WorkbenchEvent } from './events.ts'

/** The paths of the loopback server and of the app:// protocol; both hosts serve the same files under the same names. */
export const PATHS = {
  session: '/session',
  request: '/request',
  events: '/events',
  /** POST takes a file's bytes in and answers with a StagedFile; GET /file/<id> gives an outgoing file's bytes. */
  file: '/file'
} as const

/** The header that names an uploaded file, percent-encoded; a path relative to a dropped folder keeps its slashes. */
export const FILE_NAME_HEADER = 'x-file-name'

/** The header by which the loopback server says how many events it had told when it answered; a page hears those first that its request caused. */
export const TOLD_HEADER = 'x-events-told'

/** The largest file that is taken in by its bytes. Readers have tighter limits of their own. */
export const MAX_FILE_BYTES = 60 * 1024 * 1024

/** What is said of a larger one, by the page as by the host. */
export function tooLargeToTakeIn(): Outcome<never> {
  return failed('file-too-large', `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB. Split it, then open the parts.`)
}

/** A request on the wire. */
export interface RequestFrame {
  readonly name: string
  readonly input: unknown
}

/** A reply on the wire is the outcome itself. */
export type ReplyFrame = Outcome<unknown>

/** One event a line, as server-sent events have it. */
export function writeEvent(event: WorkbenchEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}

/** Reads server-sent events from text that arrives in pieces; comments and blank frames are passed over. */
export function createEventParser(onEvent: (event: WorkbenchEvent) => void): (piece: string) => void {
  let rest = ''
  return (piece) => {
    const frames = (rest + piece).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) {
      if (frame.startsWith('data: ')) onEvent(JSON.parse(frame.slice('data: '.length)) as WorkbenchEvent)
    }
  }
}

/** Whether something parsed from the wire has the shape of a request. */
export function isRequestFrame(value: unknown): value is RequestFrame {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'input' in value
}
