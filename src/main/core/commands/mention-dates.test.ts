import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mention } from '../../../shared/model/mention.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
})

afterEach(async () => {
  await kit.remove()
})

async function openOne(text: string): Promise<() => Promise<Mention>> {
  const [id = ''] = await kit.open(text)
  return async () => {
    const [mention] = (await kit.ask('article.get', { id })).mentions
    if (!mention) throw new Error('No mention was found.')
    return mention
  }
}

test('the days of a date are corrected, which accepts it, and undone in one step', async () => {
  const mention = await openOne('It begins d_soon.')
  const { id, date: before } = await mention()
  const date = { start: '2024-05-01', end: '2024-05-31', precision: 'month' } as const
  await kit.ask('mention.update', { id, date })
  expect(await mention()).toMatchObject({ date, verdict: 'accepted' })
  expect((await kit.ask('history.get', {})).undoLabel).toBe('Dated “soon” 2024-05-01 to 2024-05-31')
  await kit.ask('history.undo', {})
  expect(await mention()).toMatchObject({ date: before, verdict: 'undecided' })
  await kit.ask('mention.update', { id, date: null })
  expect((await mention()).date).toBeNull()
  expect((await kit.ask('history.get', {})).undoLabel).toBe('Took the days off “soon”')
})

test('days stay when only the ends of the mention are moved', async () => {
  const mention = await openOne('It begins d_soon enough.')
  const { id, end, date } = await mention()
  await kit.ask('mention.update', { id, end: end + 7 })
  expect(await mention()).toMatchObject({ quote: 'soon enough', date })
})

test('a range that ends before it starts, a day that does not exist and days of what is no date are refused with a sentence', async () => {
  const mention = await openOne('It begins d_soon.')
  const { id, date } = await mention()
  const set = (start: string, end: string, type?: string): ReturnType<typeof kit.core.request> => kit.core.request('mention.update', { id, date: { start, end, precision: 'range' }, ...(type === undefined ? {} : { type }) })
  expect(await set('2024-05-31', '2024-05-01')).toMatchObject({ ok: false, error: { code: 'bad-input', message: 'The range ends on 2024-05-01, before it starts on 2024-05-31. Correct one of the two days.' } })
  expect(await set('2023-02-30', '2023-03-01')).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringContaining('YYYY-MM-DD') as string } })
  expect(await set('2024-05-01', '2024-05-31', 'money')).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringContaining('Change its type first.') as string } })
  expect(await mention()).toMatchObject({ type: 'date', date, verdict: 'undecided' })
})
