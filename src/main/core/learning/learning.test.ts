import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { extract } from '../extraction/extract.ts'
import { findMarked, openTestCore, type TestCore } from '../core-test-kit.ts'
import type { ExtractionInput, ExtractionPort } from '../ports.ts'
import type { CorrectedArticle } from './corrected-article.ts'
import { learnLayer } from './learn-layer.ts'
import { QUIET_MS } from './learning.ts'

const SHIPS = ['Tarnvik', 'Oskeld', 'Marrun', 'Velloth', 'Pindar']
const TEXTS = SHIPS.map((ship) => `The freighter o_${ship} left on d_Monday.`)

let kit: TestCore
/** What the learner was given, lesson by lesson, and what texts were read with. */
let lessons: (readonly CorrectedArticle[])[]
let inputs: ExtractionInput[]
let learn: NonNullable<ExtractionPort['learn']>

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  lessons = []
  inputs = []
  learn = (articles) => Promise.resolve(learnLayer(articles))
  kit = await openTestCore({
    extraction: {
      extract: (input) => {
        inputs.push(input)
        return Promise.resolve(findMarked(input))
      },
      learn: (articles, signal) => {
        lessons.push(articles)
        return learn(articles, signal)
      },
      close: () => Promise.resolve()
    }
  })
})

afterEach(async () => {
  vi.useRealTimers()
  await kit.remove()
})

/** Lets it be quiet for long enough, and what then begins come to its end. */
async function quiet(): Promise<void> {
  await vi.advanceTimersByTimeAsync(QUIET_MS)
  await new Promise((resolve) => setImmediate(resolve))
}

async function accept(id: string): Promise<void> {
  const { mentions } = await kit.ask('article.get', { id })
  await kit.ask('mention.decide', { ids: mentions.map((mention) => mention.id), verdict: 'accepted' })
}

async function review(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await accept(id)
    kit.wait(1)
    await kit.ask('article.setReviewed', { id, reviewed: true })
  }
}

test('reviewed articles teach a layer once it is quiet, and the next article is read with it', async () => {
  const ids = await kit.open(...TEXTS)
  await review(ids.slice(0, 4))
  await quiet()
  expect(lessons).toEqual([])
  await review(ids.slice(4))
  kit.events.length = 0
  await quiet()
  expect(lessons.map((articles) => articles.map(({ spans }) => spans.map(({ type }) => type)))).toEqual([ids.map(() => ['organization', 'date'])])
  expect(await kit.ask('learning.state', {})).toEqual({ articles: 5, madeAt: '2024-05-12T08:00:05.000Z', isUsed: true })
  expect(kit.events).toContainEqual({ kind: 'data.changed', nouns: ['lexicon'] })
  await kit.open('The freighter o_Quorrel left.')
  expect(inputs.map(({ layer }) => layer?.bits)).toEqual([...ids.map(() => undefined), 15])
})

test('what a layer is learned from leaves nothing behind in the history, and undo teaches anew', async () => {
  const ids = await kit.open(...TEXTS)
  await review(ids)
  await quiet()
  expect((await kit.ask('history.get', {})).undoLabel).toContain('as reviewed')
  await kit.ask('history.undo', {})
  await quiet()
  expect(await kit.ask('learning.state', {})).toMatchObject({ articles: 0, isUsed: false })
})

test('nothing is learned twice from the same articles, also after a new start', async () => {
  const ids = await kit.open(...TEXTS)
  await review(ids)
  await quiet()
  await kit.open('The freighter o_Quorrel left.')
  await quiet()
  await kit.reopen()
  await quiet()
  expect(lessons).toHaveLength(1)
  expect(await kit.ask('learning.state', {})).toMatchObject({ articles: 5, isUsed: true })
  await kit.ask('article.setReviewed', { id: ids[0] ?? '', reviewed: false })
  await quiet()
  expect(await kit.ask('learning.state', {})).toMatchObject({ articles: 0, isUsed: false })
})

test('what did not help is not used, and a bug in learning changes nothing', async () => {
  const ids = await kit.open(...TEXTS, 'The freighter o_Sundvar left.')
  learn = () => Promise.resolve({ bytes: undefined, without: 90, with: 80 })
  await review(ids.slice(0, 5))
  await quiet()
  const before = await kit.ask('learning.state', {})
  expect(before).toMatchObject({ articles: 5, isUsed: false })
  learn = () => Promise.reject(new Error('a bug'))
  await review(ids.slice(5))
  await quiet()
  expect(await kit.ask('learning.state', {})).toEqual(before)
})

test('what was learned can be forgotten, and is learned anew with the next reviewed article', async () => {
  const ids = await kit.open(...TEXTS, 'The freighter o_Sundvar left.')
  await review(ids.slice(0, 5))
  await quiet()
  await kit.ask('learning.forget', {})
  await quiet()
  expect(await kit.ask('learning.state', {})).toMatchObject({ articles: 5, isUsed: false })
  await review(ids.slice(5))
  await quiet()
  expect(await kit.ask('learning.state', {})).toMatchObject({ articles: 6, isUsed: true })
})

test('a lesson under way when another project is opened is let go', async () => {
  const ids = await kit.open(...TEXTS)
  let wasStopped = false
  let finish: (() => void) | undefined
  learn = (articles, signal) => new Promise((resolve) => {
    signal.addEventListener('abort', () => { wasStopped = true })
    finish = () => resolve(learnLayer(articles))
  })
  await review(ids)
  await quiet()
  await kit.ask('project.create', { name: 'Second' })
  expect(wasStopped).toBe(true)
  finish?.()
  await quiet()
  expect(await kit.ask('learning.state', {})).toEqual({ articles: 0, madeAt: null, isUsed: false })
})

test('without a layer the pipeline reads as it ships', () => {
  const text = 'Foreign Minister Lena Ortiz arrived in Geneva on Monday.'
  expect(extract({ draft: { text, warnings: [] }, lexicon: [], layer: undefined })).toEqual(extract({ draft: { text, warnings: [] }, lexicon: [] }))
})
