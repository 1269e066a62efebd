import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import { TOLD_HEADER, writeEvent } from '../../shared/contract/frames.ts'
import { followEvents } from './follow-events.ts'

const LOST = { code: 'not-connected', message: 'Dateline is no longer running.' } as const
const CHANGED: WorkbenchEvent = { kind: 'data.changed', nouns: ['article'] }
const HEARTBEAT = ': still here\n\n'

let heard: string[]
let streams: { readonly say: (text: string) => void; readonly end: () => void }[]
let told: (number | undefined)[]
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  heard = []
  told = []
  streams = []
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** A stream as fetch gives it: what is said arrives as bytes, and giving up breaks it. */
function openStream(signal: AbortSignal): Promise<Response> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      signal.addEventListener('abort', () => controller.error(signal.reason))
      streams.push({ say: (text) => controller.enqueue(new TextEncoder().encode(text)), end: () => controller.close() })
    }
  })
  return Promise.resolve(new Response(body, { headers: { [TOLD_HEADER]: '7' } }))
}

function start(open: (signal: AbortSignal) => Promise<Response> = openStream): void {
  stop = followEvents({ open, listener: ({ kind }) => heard.push(kind), onTold: (count) => told.push(count), onState: (problem) => heard.push(problem ? 'lost' : 'reached'), lost: LOST })
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
  // The streams' own steps don't go by the fake timers.
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

test('a stream that falls silent is opened again, and everything is asked for afresh', async () => {
  start()
  await pass(0)
  streams[0]?.say(writeEvent(CHANGED))
  await pass(39_000)
  expect(streams).toHaveLength(1)
  await pass(1_000)
  expect(streams).toHaveLength(2)
  expect(heard).toEqual(['reached', 'project.opened', 'data.changed', 'reached', 'project.opened'])
})

test('it is said after each event how many were told, from the number at which the stream began', async () => {
  start()
  await pass(0)
  streams[0]?.say(writeEvent(CHANGED) + HEARTBEAT + writeEvent(CHANGED))
  await pass(0)
  expect(told).toEqual([7, 8, 9])
  streams[0]?.end()
  await pass(0)
  expect(told).toEqual([7, 8, 9, undefined])
})

test('heartbeats keep a stream open', async () => {
  start()
  await pass(0)
  for (let beat = 0; beat < 8; beat++) {
    await pass(15_000)
    streams[0]?.say(HEARTBEAT)
    await pass(0)
  }
  expect(streams).toHaveLength(1)
  expect(heard).toEqual(['reached', 'project.opened'])
})

test('a host that does not answer the opening is said to be lost, and tried again', async () => {
  let tries = 0
  start((signal) => {
    tries++
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('gave up'))))
  })
  await pass(40_000)
  expect(heard).toEqual(['lost'])
  await pass(1_000)
  expect(tries).toBe(2)
})

test('a stream that ends is opened again after a moment', async () => {
  start()
  await pass(0)
  streams[0]?.end()
  await pass(999)
  expect(heard.at(-1)).toBe('lost')
  await pass(1)
  expect(streams).toHaveLength(2)
  expect(heard.slice(-2)).toEqual(['reached', 'project.opened'])
})

test('a session that was refused is not tried again', async () => {
  let tries = 0
  start(() => {
    tries++
    return Promise.resolve(new Response('{}', { status: 401 }))
  })
  await pass(60_000)
  expect(tries).toBe(1)
  expect(heard).toEqual(['lost'])
})

test.each([204, 403, 404, 500, 503])('an answer with status %i is no connection, and is asked for again', async (status) => {
  let tries = 0
  start(() => {
    tries++
    return Promise.resolve(new Response(null, { status }))
  })
  await pass(0)
  expect(heard).toEqual(['lost'])
  await pass(1_000)
  expect([tries, heard]).toEqual([2, ['lost', 'lost']])
})

test('what is stopped says and opens nothing more', async () => {
  start()
  await pass(0)
  heard.length = 0
  stop()
  await pass(60_000)
  expect(heard).toEqual([])
  expect(streams).toHaveLength(1)
})
