import type { ServerResponse } from 'node:http'
import type { WorkbenchEvent } from '../../../shared/contract/events.ts'
import { TOLD_HEADER, writeEvent } from '../../../shared/contract/frames.ts'
import { NO_STORE, SECURITY_HEADERS } from '../security-headers.ts'

const HEARTBEAT_MS = 15_000
/** A client that reads nothing is let go of before its unread events fill the memory; it opens the stream again. */
const MAX_UNREAD_BYTES = 8 * 1024 * 1024

/** The open event streams of one server, one for each tab. */
export interface EventStreams {
  open(response: ServerResponse): void
  /** How many events were told since the server started. A stream carries all that come after the number in its header. */
  toldCount(): number
  closeAll(): void
}

/** Sends every event of `onEvent` to every open stream, with a comment now and then so that a dead connection is noticed. */
export function createEventStreams(onEvent: (listener: (event: WorkbenchEvent) => void) => () => void): EventStreams {
  const open = new Set<ServerResponse>()
  let toldCount = 0
  const send = (text: string): void => {
    for (const response of open) {
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy()
      else response.write(text)
    }
  }
  const stopListening = onEvent((event) => {
    toldCount++
    send(writeEvent(event))
  })
  const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS)
  heartbeat.unref()
  return {
    open(response) {
      response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream', 'cache-control': NO_STORE, [TOLD_HEADER]: String(toldCount) })
      response.write(': open\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    toldCount: () => toldCount,
    closeAll() {
      stopListening()
      clearInterval(heartbeat)
      for (const response of open) response.end()
      open.clear()
    }
  }
}
