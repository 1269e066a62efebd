import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countedIds } from './core-test-kit.ts'
import { createFileStore, type FileStore } from './files.ts'

const MB = 1024 * 1024
let store: FileStore

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  store = createFileStore('unused', countedIds())
})
afterEach(async () => {
  await store.close()
  vi.useRealTimers()
})

test('staged bytes have a limit, and make room again when they are taken', () => {
  const large = new Uint8Array(300 * MB)
  const { id } = store.stageBytes('a.txt', large)
  expect([store.hasRoomFor(212 * MB), store.hasRoomFor(213 * MB)]).toEqual([true, false])
  store.take(id)
  expect(store.hasRoomFor(512 * MB)).toBe(true)
})

test('what nobody takes is let go a quarter of an hour after the last file came', () => {
  const first = store.stageBytes('a.txt', new Uint8Array(MB))
  vi.advanceTimersByTime(10 * 60_000)
  const second = store.stageBytes('b.txt', new Uint8Array(MB))
  vi.advanceTimersByTime(10 * 60_000)
  expect(store.hasRoomFor(511 * MB)).toBe(false)
  vi.advanceTimersByTime(5 * 60_000)
  expect(store.hasRoomFor(512 * MB)).toBe(true)
  expect([store.take(first.id), store.take(second.id)]).toEqual([undefined, undefined])
})

test('files are let go again after later ones, too', () => {
  store.stageBytes('a.txt', new Uint8Array(MB))
  vi.advanceTimersByTime(60 * 60_000)
  const { id } = store.stageBytes('b.txt', new Uint8Array(MB))
  vi.advanceTimersByTime(14 * 60_000)
  expect(store.take(id)).toMatchObject({ name: 'b.txt' })
  store.stageBytes('c.txt', new Uint8Array(MB))
  vi.advanceTimersByTime(15 * 60_000)
  expect(store.hasRoomFor(512 * MB)).toBe(true)
})
