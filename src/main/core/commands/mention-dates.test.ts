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

/** An article published on Wednesday, 15 February 2023, whose text marks nothing by itself. */
async function openPublished(text: string): Promise<{ readonly id: string; readonly mark: (words: string, type?: string) => Promise<string>; readonly dates: () => Promise<readonly string[]> }> {
  const [id = ''] = await kit.open(text)
  await kit.ask('article.correct', { id, facts: { publishedOn: '2023-02-15' } })
  return {
    id,
    mark: async (words, type = 'date') => (await kit.ask('mention.create', { articleId: id, start: text.indexOf(words), end: text.indexOf(words) + words.length, type })).id,
    dates: async () => (await kit.ask('article.get', { id })).mentions.map(({ quote, date }) => `${quote}: ${date ? `${date.start ?? ''}/${date.end ?? ''}` : 'none'}`)
  }
}

test('words marked as a date mean days at once, counted from the day of publication', async () => {
  const { mark, dates } = await openPublished('They met on Friday, wrote in January and will come soon.')
  for (const words of ['Friday', 'January', 'soon']) await mark(words)
  expect(await dates()).toEqual(['Friday: 2023-02-10/2023-02-10', 'January: 2023-01-01/2023-01-31', 'soon: none'])
})

test('a date that is stretched or becomes one means what its words say, nothing where they say nothing, and never what it meant before', async () => {
  const { mark, dates } = await openPublished('They met in 3 March 2022 or so.')
  const id = await mark('March 2022')
  await kit.ask('mention.update', { id, start: 'They met in '.length })
  expect(await dates()).toEqual(['3 March 2022: 2022-03-03/2022-03-03'])
  await kit.ask('mention.update', { id, type: 'money' })
  expect(await dates()).toEqual(['3 March 2022: none'])
  await kit.ask('mention.update', { id, type: 'date' })
  expect(await dates()).toEqual(['3 March 2022: 2022-03-03/2022-03-03'])
  await kit.ask('mention.update', { id, end: 'They met in 3 March 2022 or so'.length })
  expect(await dates()).toEqual(['3 March 2022 or so: none'])
})

test('days given together with new ends win over what the words say', async () => {
  const { mark, dates } = await openPublished('They met in 3 March 2022.')
  const id = await mark('March 2022')
  await kit.ask('mention.update', { id, start: 'They met in '.length, date: { start: '2022-03-04', end: '2022-03-04', precision: 'day' } })
  expect(await dates()).toEqual(['3 March 2022: 2022-03-04/2022-03-04'])
  await kit.ask('mention.decide', { ids: [id], verdict: 'accepted' })
  await kit.ask('mention.update', { id, end: 'They met in 3 March 2022'.length })
  expect(await dates()).toEqual(['3 March 2022: 2022-03-04/2022-03-04'])
})

test('a corrected day of publication counts the undecided dates anew, as the same step; decided ones stay', async () => {
  const { id, dates } = await openPublished('They met on d_Friday. They came d_yesterday, on d_Monday, in d_May.')
  const before = ['Friday: 2023-02-10/2023-02-10', 'yesterday: 2023-02-14/2023-02-14', 'Monday: 2023-02-13/2023-02-13', 'May: 2022-05-01/2022-05-31']
  expect(await dates()).toEqual(before)
  const decided = (await kit.ask('article.get', { id })).mentions[1]
  await kit.ask('mention.decide', { ids: [decided?.id ?? ''], verdict: 'accepted' })
  await kit.ask('article.correct', { id, facts: { publishedOn: '2023-06-01' } })
  expect(await dates()).toEqual(['Friday: 2023-05-26/2023-05-26', 'yesterday: 2023-02-14/2023-02-14', 'Monday: 2023-05-29/2023-05-29', 'May: 2023-05-01/2023-05-31'])
  await kit.ask('history.undo', {})
  expect(await dates()).toEqual(before)
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
