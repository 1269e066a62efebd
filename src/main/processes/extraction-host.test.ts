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

function start(): ExtractionPort {
  logged = []
  host = createExtractionHost(script, (_level, message) => { logged.push(message) })
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

  it.each(['die', 'crash'])('rejects what was waiting when the worker ended (%s), and starts another for the next', async (text) => {
    const port = start()
    const both = await Promise.allSettled([port.extract(input(text)), port.extract(input('b'))])
    expect(both.map((each) => each.status)).toEqual(['rejected', 'rejected'])
    expect(logged).toEqual(['the extraction worker ended'])
    expect(await titleOf(port, 'c')).toBe('c 1')
  })

  it('rejects what is waiting when it is closed', async () => {
    const port = start()
    const waiting = port.extract(input('a'))
    const settled = Promise.allSettled([waiting])
    await port.close()
    expect((await settled)[0].status).toBe('rejected')
  })
})
