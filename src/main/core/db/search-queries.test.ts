import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore
beforeEach(async () => { kit = await openTestCore() })
afterEach(() => kit.remove())

const titles = async (text: string): Promise<readonly string[]> => (await kit.ask('search.find', { text })).filter(({ kind }) => kind === 'article').map(({ title }) => title)

test('articles with the words in their titles come first, then the last opened, each once', async () => {
  const ids = await kit.open('Talks in Tarn.', 'The harbour of Kesh.', 'More talks at the harbour.')
  for (const [index, title] of ['First', 'Harbour', 'Third'].entries()) await kit.ask('article.correct', { id: ids[index] ?? '', facts: { title } })
  expect(await titles('harb')).toEqual(['Harbour', 'Third'])
  expect(await titles('talks')).toEqual(['Third', 'First'])
})

test('a single letter finds articles by the words of their titles, and is passed over after another word', async () => {
  const ids = await kit.open('Talks in Tarn.', 'The harbour of Kesh.')
  for (const [index, title] of ['Old stones', 'Harbour'].entries()) await kit.ask('article.correct', { id: ids[index] ?? '', facts: { title } })
  expect(await titles('s')).toEqual(['Old stones'])
  expect((await kit.ask('article.list', { search: 's' })).articles.map(({ title }) => title)).toEqual(['Old stones'])
  expect(await titles('talks z')).toEqual(['Old stones'])
  expect(await titles('harbour z')).toEqual(['Harbour'])
})

test('one very long article does not slow the search down beyond what the same words in many short ones take', async () => {
  const sentence = 'Some said the same of the senior staff in Saltmarsh. '
  await kit.open(...Array.from({ length: 30 }, (_, n) => `${n} ${sentence}`))
  const took = async (): Promise<number> => {
    const startedAt = performance.now()
    for (const text of ['sa', 's', 'some said s', 'saltmarsh']) await kit.ask('search.find', { text })
    return performance.now() - startedAt
  }
  await took()
  const before = await took()
  await kit.open(sentence.repeat(20_000))
  const after = await took()
  expect((await kit.ask('search.find', { text: 'saltm' })).find(({ kind }) => kind === 'article')?.context).toContain('Saltmarsh')
  // SQLite's own excerpts took thousands of times as long.
  expect(after).toBeLessThan(Math.max(before, 5) * 100)
})
