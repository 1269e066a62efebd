import { expect, test, vi } from 'vitest'
import { done, failed, type Outcome, type Problem } from '../../shared/outcome.ts'
import { watchSaving } from './save-state.ts'
import type { Transport } from './transport.ts'

/** A transport whose answers the test gives one by one. */
function createManual(): { transport: Transport; answer: (outcome: Outcome<unknown>) => Promise<void> } {
  const waiting: ((outcome: Outcome<unknown>) => void)[] = []
  const host: Transport['host'] = {
    kind: 'browser',
    pickArticles: () => Promise.resolve(done({ files: [], failures: [], skippedCount: 0 })),
    pickProject: () => Promise.resolve(done([])),
    saveFile: () => Promise.resolve(done({ kind: 'cancelled' })),
    openLink: () => Promise.resolve(done(null))
  }
  return {
    transport: { request: () => new Promise((resolve) => waiting.push(resolve)), onEvent: () => () => undefined, fileHeaders: {}, host },
    answer: async (outcome) => {
      waiting.shift()?.(outcome)
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }
}

test('a write is saving until the core has answered, and a read is not', async () => {
  const { transport, answer } = createManual()
  const watch = watchSaving(transport)
  void watch.transport.request('article.list', {})
  expect(watch.read().kind).toBe('saved')
  await answer(done([]))
  void watch.transport.request('mention.decide', {})
  void watch.transport.request('mention.decide', {})
  await answer(done(null))
  expect(watch.read().kind).toBe('saving')
  await answer(done(null))
  expect(watch.read().kind).toBe('saved')
})

test('a write that could not be stored stays a problem until a later one is stored', async () => {
  const { transport, answer } = createManual()
  const watch = watchSaving(transport)
  void watch.transport.request('mention.decide', {})
  await answer(failed('disk-full', 'The disk is full.'))
  expect(watch.read()).toMatchObject({ kind: 'problem', problem: { code: 'disk-full' } })
  void watch.transport.request('article.get', {})
  await answer(done({}))
  expect(watch.read().kind).toBe('problem')
  void watch.transport.request('mention.decide', {})
  await answer(done(null))
  expect(watch.read().kind).toBe('saved')
})

test('a step that was refused for what it asked leaves everything saved', async () => {
  const { transport, answer } = createManual()
  const watch = watchSaving(transport)
  void watch.transport.request('history.undo', {})
  await answer(failed('nothing-to-do', 'There is nothing to undo.'))
  expect(watch.read().kind).toBe('saved')
})

test('a host that is gone is a problem before anything was asked of it', () => {
  const { transport } = createManual()
  const say: ((problem: Problem | undefined) => void)[] = []
  const watch = watchSaving({ ...transport, onConnection: (listener) => { say.push(listener); return () => undefined } })
  for (const tell of say) tell({ code: 'not-connected', message: 'Dateline is no longer running.' })
  expect(watch.read()).toMatchObject({ kind: 'problem', problem: { code: 'not-connected' } })
  for (const tell of say) tell(undefined)
  expect(watch.read().kind).toBe('saved')
})

test('a lost connection is a problem until any answer comes through again', async () => {
  const { transport, answer } = createManual()
  const watch = watchSaving(transport)
  let heard = 0
  watch.subscribe(() => { heard++ })
  void watch.transport.request('article.list', {})
  await answer(failed('not-connected', 'Dateline is no longer running.'))
  expect(watch.read().kind).toBe('problem')
  void watch.transport.request('article.list', {})
  await answer(done([]))
  expect(watch.read().kind).toBe('saved')
  expect(heard).toBe(2)
})

test('a host that a request did not reach is asked by itself whether it is there again', async () => {
  vi.useFakeTimers()
  let isThere = false
  const asked: string[] = []
  const watch = watchSaving({ ...createManual().transport, request: (name) => {
    asked.push(name)
    return Promise.resolve(isThere ? done(null) : failed('not-connected', 'Dateline is no longer running.'))
  } })
  await watch.transport.request('event.decide', {})
  await vi.advanceTimersByTimeAsync(3_000)
  expect([watch.read().kind, asked]).toEqual(['problem', ['event.decide', 'history.get']])
  isThere = true
  await vi.advanceTimersByTimeAsync(3_000)
  expect(watch.read().kind).toBe('saved')
  await vi.advanceTimersByTimeAsync(30_000)
  expect(asked).toHaveLength(3)
  vi.useRealTimers()
})
