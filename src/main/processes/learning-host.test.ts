import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CorrectedArticle } from '../core/learning/corrected-article.ts'
import { learnInWorker } from './learning-host.ts'

/** A worker that does what the first article's text says. */
const WORKER = `
import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ articles }) => {
  if (articles[0].text === 'throw') return parentPort.postMessage({ ok: false, message: 'a bug' })
  if (articles[0].text === 'die') process.exit(1)
  if (articles[0].text === 'hang') for (;;) {}
  parentPort.postMessage({ ok: true, learned: { bytes: new Uint8Array([7]), without: 50, with: 60 } })
})`

let folder: string
let script: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-learning-'))
  script = join(folder, 'worker.mjs')
  await writeFile(script, WORKER)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function learn(text: string, signal = new AbortController().signal): ReturnType<typeof learnInWorker> {
  const article: CorrectedArticle = { id: 'a', text, spans: [], open: [], unknown: [], skipped: [], rejected: [] }
  return learnInWorker(script, [article], signal)
}

it('brings back what was learned', async () => {
  expect(await learn('learn')).toEqual({ bytes: new Uint8Array([7]), without: 50, with: 60 })
})

it('tells of a bug and of a worker that ended', async () => {
  await expect(learn('throw')).rejects.toThrow('a bug')
  await expect(learn('die')).rejects.toThrow('code 1')
})

it('lets go at once of a lesson that nobody waits for any more', async () => {
  const stop = new AbortController()
  const lesson = learn('hang', stop.signal)
  setTimeout(() => stop.abort(), 50)
  await expect(lesson).rejects.toMatchObject({ problem: { code: 'cancelled' } })
})
