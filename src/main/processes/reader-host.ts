import { failed, type Outcome } from '../../shared/outcome.ts'
import type { Log, ReaderPort, ReadFile } from '../core/ports.ts'

/** One child that reads one file at a time. Node's child process and Electron's utility process both fit. */
export interface ReaderChild {
  send(file: ReaderJob): void
  onReply(listener: (reply: Outcome<ReadFile>) => void): void
  onExit(listener: () => void): void
  /** Ends it at once, whatever it is doing. */
  kill(): void
}

export interface ReaderJob {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReaderHostOptions {
  readonly spawn: () => ReaderChild
  readonly log: Log
  readonly timeLimitMs?: number
  readonly childCount?: number
  /** A child is replaced after that many files, so that what a file left behind in it does not pile up. */
  readonly filesPerChild?: number
}

interface Seat {
  child: ReaderChild | undefined
  filesRead: number
  isBusy: boolean
}

type Reading = { readonly kind: 'read'; readonly outcome: Outcome<ReadFile> } | { readonly kind: 'crashed' } | { readonly kind: 'too-slow' }

/** Reads files in child processes: a file that crashes its reader or keeps it too long fails by itself, after one more try. */
export function createReaderHost(options: ReaderHostOptions): ReaderPort {
  const seats: Seat[] = Array.from({ length: options.childCount ?? 2 }, () => ({ child: undefined, filesRead: 0, isBusy: false }))
  const waiting: ((seat: Seat) => void)[] = []
  const takeSeat = (): Promise<Seat> => new Promise((resolve) => {
    const free = seats.find((seat) => !seat.isBusy && seat.child) ?? seats.find((seat) => !seat.isBusy)
    if (!free) return waiting.push(resolve)
    free.isBusy = true
    resolve(free)
  })
  const leaveSeat = (seat: Seat): void => {
    const next = waiting.shift()
    if (next) next(seat)
    else seat.isBusy = false
  }
  return {
    async read(file) {
      const seat = await takeSeat()
      try {
        const first = await readOnce(seat, file, options)
        const last = first.kind === 'read' ? first : await readOnce(seat, file, options)
        if (last.kind !== 'read') options.log('warn', 'a file could not be read', { why: last.kind, bytes: file.bytes.byteLength })
        return outcomeOf(file.name, last)
      } finally {
        leaveSeat(seat)
      }
    },
    close() {
      for (const seat of seats) dismiss(seat)
      return Promise.resolve()
    }
  }
}

const TIME_LIMIT_MS = 10_000
const FILES_PER_CHILD = 200

function readOnce(seat: Seat, file: ReaderJob, options: ReaderHostOptions): Promise<Reading> {
  if (seat.filesRead >= (options.filesPerChild ?? FILES_PER_CHILD)) dismiss(seat)
  const child = (seat.child ??= options.spawn())
  seat.filesRead += 1
  return new Promise((resolve) => {
    const end = (reading: Reading): void => {
      clearTimeout(timer)
      if (reading.kind !== 'read') dismiss(seat)
      resolve(reading)
    }
    const timer = setTimeout(() => end({ kind: 'too-slow' }), options.timeLimitMs ?? TIME_LIMIT_MS)
    child.onReply((outcome) => end({ kind: 'read', outcome }))
    child.onExit(() => end({ kind: 'crashed' }))
    child.send(file)
  })
}

/** Ends the seat's child; the next file gets a fresh one. */
function dismiss(seat: Seat): void {
  const child = seat.child
  seat.child = undefined
  seat.filesRead = 0
  child?.onExit(() => undefined)
  child?.kill()
}

function outcomeOf(name: string, reading: Reading): Outcome<ReadFile> {
  switch (reading.kind) {
    case 'read': return reading.outcome
    case 'too-slow': return failed('timed-out', `Reading “${name}” took too long and was stopped. It may be damaged; save it as plain text and open that.`)
    case 'crashed': return failed('file-unreadable', `“${name}” could not be read: its reader broke down twice. It may be damaged; save it as plain text and open that.`)
  }
}
