import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { createEventParser, TOLD_HEADER } from '../../shared/contract/frames.ts'
import type { Problem } from '../../shared/outcome.ts'

const RETRY_MS = 1000
/** The host says something at least every 15 seconds. A stream that is silent for this long is dead, whatever the browser thinks of it. */
const LONGEST_SILENCE_MS = 40_000

/** What the following of events works with. */
export interface EventSource {
  /** Asks the host for a new stream. */
  readonly open: (signal: AbortSignal) => Promise<Response>
  readonly listener: (event: WorkbenchEvent) => void
  /** Hears after each event how many the host has told up to it, and undefined where no stream is open any more. */
  readonly onTold: (count: number | undefined) => void
  /** Hears a problem where the host cannot be reached, and undefined when it can. */
  readonly onState: (problem: Problem | undefined) => void
  readonly lost: Problem
}

/** Keeps the event stream open, and opens it again after a break or a silence; what was missed is fetched afresh by the caller. Returns a function that ends it. */
export function followEvents(source: EventSource): () => void {
  const stop = new AbortController()
  void follow(source, stop.signal)
  return () => stop.abort()
}

async function follow(source: EventSource, stopped: AbortSignal): Promise<void> {
  const isStopped = (): boolean => stopped.aborted
  while (!isStopped()) {
    const end = await followOne(source, stopped)
    if (isStopped() || end === 'silent') continue
    source.onState(source.lost)
    if (end === 'refused') return
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** Reads one stream to its end. A stream that fell silent is opened anew without a word; one that never opened is lost. */
async function followOne({ open, listener, onState, onTold }: EventSource, stopped: AbortSignal): Promise<'refused' | 'silent' | 'lost'> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), LONGEST_SILENCE_MS)
  let isOpen = false
  try {
    const response = await open(AbortSignal.any([stopped, silence.signal]))
    if (response.status === 401) return 'refused'
    // An error or a redirect has a body too, but it is no stream of events.
    if (response.status !== 200) return 'lost'
    isOpen = true
    onState(undefined)
    // What changed before the stream was open went unheard, at the start as well as after a break.
    listener({ kind: 'project.opened' })
    let told = Number(response.headers.get(TOLD_HEADER))
    onTold(told)
    const onEvent = (event: WorkbenchEvent): void => {
      listener(event)
      onTold(++told)
    }
    await readStream(response, onEvent, () => {
      clearTimeout(timer)
      timer = setTimeout(() => silence.abort(), LONGEST_SILENCE_MS)
    })
  } catch {
    // The server went away, the page is closing or nothing was heard; the caller tries again until it is stopped.
  } finally {
    clearTimeout(timer)
    onTold(undefined)
  }
  return isOpen && silence.signal.aborted ? 'silent' : 'lost'
}

async function readStream(response: Response, listener: (event: WorkbenchEvent) => void, onHeard: () => void): Promise<void> {
  const reader = response.body?.getReader()
  if (!reader) return
  const decoder = new TextDecoder()
  const parse = createEventParser(listener)
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    onHeard()
    parse(decoder.decode(piece.value, { stream: true }))
  }
}
