import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEventOrder } from './event-order.ts'

beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })

/** Whether what is waited for has come, once everything that is due has run. */
async function hasCome(waiting: Promise<void>): Promise<boolean> {
  let came = false
  void waiting.then(() => { came = true })
  await vi.advanceTimersByTimeAsync(0)
  return came
}

test('a reply waits for the events that were told before it, and for no later one', async () => {
  const order = createEventOrder()
  order.onTold(3)
  const [early, due, late] = [order.until(3), order.until(4), order.until(5)]
  expect([await hasCome(early), await hasCome(due), await hasCome(late)]).toEqual([true, false, false])
  order.onTold(4)
  expect([await hasCome(due), await hasCome(late)]).toEqual([true, false])
})

test('nothing waits where no stream is open, or longer than one stays open', async () => {
  const order = createEventOrder()
  expect(await hasCome(order.until(7))).toBe(true)
  order.onTold(0)
  const reply = order.until(7)
  expect(await hasCome(reply)).toBe(false)
  order.onTold(undefined)
  expect(await hasCome(reply)).toBe(true)
})

test('a stream that falls silent holds a reply back for two seconds', async () => {
  const order = createEventOrder()
  order.onTold(0)
  const reply = order.until(1)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(await hasCome(reply)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await hasCome(reply)).toBe(true)
})
