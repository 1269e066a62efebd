import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '../../shared/outcome.ts'
import type { ReaderPort, ReadFile } from '../core/ports.ts'
import { spawnNodeReaderChild } from './node-reader-child.ts'
import { createReaderHost, type ReaderHostOptions } from './reader-host.ts'

/** A reader that does what the file's name says; its answer tells which process gave it, and after how many files. */
const READER = `
let count = 0
process.on('message', ({ name, bytes }) => {
  if (name === 'hang') for (;;) {}
  if (name === 'crash') process.exit(3)
  if (name === 'eat') { const eaten = []; for (;;) eaten.push(new Array(1e6).fill(count)) }
  count += 1
  process.send({ ok: true, value: { drafts: [], failures: [{ where: String(process.pid), message: name + ' ' + count + ' ' + bytes.byteLength + ' ' + (bytes instanceof Uint8Array) }] } })
})`

let folder: string
let script: string
let spawned: number
let host: ReaderPort | undefined

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-reader-'))
  script = join(folder, 'reader.mjs')
  await writeFile(script, READER)
})
afterEach(() => host?.close())
afterAll(() => rm(folder, { recursive: true, force: true }))

function start(options: Partial<ReaderHostOptions> = {}): ReaderPort {
  spawned = 0
  host = createReaderHost({
    spawn: () => {
      spawned += 1
      return spawnNodeReaderChild(script)
    },
    log: () => undefined,
    ...options
  })
  return host
}

const read = (port: ReaderPort, name: string, size = 3): Promise<Outcome<ReadFile>> => port.read({ name, bytes: new Uint8Array(size) })

function answerOf(outcome: Outcome<ReadFile>): { readonly pid: string; readonly message: string } {
  if (!outcome.ok) throw new Error(outcome.error.message)
  return { pid: outcome.value.failures[0]?.where ?? '', message: outcome.value.failures[0]?.message ?? '' }
}

describe('the reader host', () => {
  it('reads in another process and hands bytes over as bytes', async () => {
    const answer = answerOf(await read(start(), 'a.txt', 5_000_000))
    expect(answer.message).toBe('a.txt 1 5000000 true')
    expect(answer.pid).not.toBe(String(process.pid))
  })

  it('keeps its children for the next files and starts no more of them than it may', async () => {
    const port = start({ childCount: 2 })
    const answers = (await Promise.all(Array.from({ length: 12 }, (_, index) => read(port, `${index}.txt`)))).map(answerOf)
    expect(spawned).toBe(2)
    expect(new Set(answers.map((answer) => answer.pid)).size).toBe(2)
    expect(answers.map((answer) => answer.message.split(' ')[0])).toEqual(Array.from({ length: 12 }, (_, index) => `${index}.txt`))
  })

  it('stops a file that takes too long, after one more try, and goes on with the others', async () => {
    const port = start({ childCount: 1, timeLimitMs: 2500 })
    const [slow, next] = await Promise.all([read(port, 'hang'), read(port, 'b.txt')])
    expect(slow).toMatchObject({ ok: false, error: { code: 'timed-out' } })
    expect(answerOf(next).message).toContain('b.txt 1')
    expect(spawned).toBe(3)
  })

  it('fails a file that crashes its reader twice, and goes on with the others', async () => {
    const port = start({ childCount: 1 })
    expect(await read(port, 'crash')).toMatchObject({ ok: false, error: { code: 'file-unreadable', message: expect.stringContaining('“crash”') as string } })
    expect(answerOf(await read(port, 'b.txt')).message).toContain('b.txt 1')
  })

  it('outlives a reader that eats all its memory', async () => {
    const port = start({ childCount: 1, timeLimitMs: 15_000 })
    expect(await read(port, 'eat')).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
    expect(answerOf(await read(port, 'b.txt')).message).toContain('b.txt 1')
  })

  it('replaces a child after its number of files', async () => {
    const port = start({ childCount: 1, filesPerChild: 2 })
    const pids: string[] = []
    for (const name of ['a', 'b', 'c']) pids.push(answerOf(await read(port, name)).pid)
    expect([pids[0] === pids[1], pids[1] === pids[2], spawned]).toEqual([true, false, 2])
  })
})
