import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ExtractionInput, ExtractionPort } from '../core/ports.ts'
import { createExtractionHost } from './extraction-host.ts'

/** A worker that does what the text says; its findings' title counts what this worker was given. */
const WORKER = `
import { parentPort } from 'node:worker_threads'
let count = 0
parentPort.on('message', ({ id, input }) => {
  count += 1
  if (input.draft.text === 'throw') return parentPort.postMessage({ id, ok: false, message: 'a bug' })
  if (input.draft.text === 'die') process.exit(1)
  if (input.draft.text.startsWith('hang')) for (;;) {}
  if (input.draft.text === 'crash') throw new Error('out of the blue')
  parentPort.postMessage({ id, ok: true, findings: { facts: { title: input.draft.text + ' ' + count } } })
})`

let folder: string
let script: string
let logged: string[]
let host: ExtractionPort | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-worker-'))
  script = join(folder, 'worker.mjs')
  await writeFile(script, WORKER)
})
afterEach(() => host?.close())
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(timeLimitMs?: (length: number) => number): ExtractionPort {
  logged = []
  host = createExtractionHost(script, (_level, message) => { logged.push(message) }, timeLimitMs)
  return host
}

function input(text: string): ExtractionInput {
  return { draft: { text } as ExtractionInput['draft'], lexicon: [] }
}

const titleOf = async (port: ExtractionPort, text: string): Promise<string> => (await port.extract(input(text))).facts.title

describe('the extraction host', () => {
  it('answers each text with its own findings, from one worker', async () => {
    const port = start()
    expect(await Promise.all(['a', 'b', 'c'].map((text) => titleOf(port, text)))).toEqual(['a 1', 'b 2', 'c 3'])
  })

  it('rejects the text that a bug was found at, and goes on', async () => {
    const port = start()
    await expect(port.extract(input('throw'))).rejects.toThrow('a bug')
    expect(await titleOf(port, 'b')).toBe('b 2')
  })

  it.each(['die', 'crash'])('rejects the text that ended the worker (%s), and starts another for the next', async (text) => {
    const port = start()
    const [first, second] = await Promise.allSettled([port.extract(input(text)), titleOf(port, 'b')])
    expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'b 1' }])
    expect(logged).toEqual(['the extraction worker ended'])
    expect(await titleOf(port, 'c')).toBe('c 2')
  })

  it('stops a text that takes longer than its length allows, and goes on with a new worker', async () => {
    const asked: number[] = []
    const port = start((length) => {
      asked.push(length)
      return length === 4 ? 500 : 60_000
    })
    const [slow, next] = await Promise.allSettled([port.extract(input('hang')), titleOf(port, 'b')])
    expect(slow).toMatchObject({ status: 'rejected', reason: { problem: { code: 'timed-out', message: expect.stringContaining('too long') as string } } })
    expect(next).toEqual({ status: 'fulfilled', value: 'b 1' })
    expect(asked).toEqual([4, 1])
  })

  it('lets go at once of texts that nobody waits for any more, also of the one that is being read', async () => {
    const port = start()
    const stop = new AbortController()
    const texts = Promise.allSettled([port.extract(input('hang'), stop.signal), port.extract(input('a'), stop.signal), titleOf(port, 'b')])
    stop.abort()
    const [reading, waiting, other] = await texts
    expect([reading, waiting]).toMatchObject([{ reason: { problem: { code: 'cancelled' } } }, { reason: { problem: { code: 'cancelled' } } }])
    expect(other).toEqual({ status: 'fulfilled', value: 'b 1' })
    await expect(port.extract(input('c'), stop.signal)).rejects.toThrow('cancelled')
    expect(logged).toEqual([])
  })

  it('closes at once in the middle of a text', async () => {
    const port = start()
    const settled = Promise.allSettled([port.extract(input('hang'))])
    await port.close()
    expect((await settled)[0]).toMatchObject({ reason: { problem: { code: 'not-connected' } } })
  })

  it('rejects what is waiting when it is closed', async () => {
    const port = start()
    const waiting = port.extract(input('a'))
    const settled = Promise.allSettled([waiting])
    await port.close()
    expect((await settled)[0].status).toBe('rejected')
  })
})
