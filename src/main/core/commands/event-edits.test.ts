import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { extract } from '../extraction/extract.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore({ extraction: { extract: (input) => Promise.resolve(extract(input)), close: () => Promise.resolve() } })
})
afterEach(() => kit.remove())

async function open(text: string): Promise<{ readonly id: string; readonly events: () => Promise<readonly ArticleEvent[]> }> {
  const [id = ''] = await kit.open(text)
  return { id, events: async () => (await kit.ask('article.get', { id })).events }
}

const days = (events: readonly ArticleEvent[]): readonly string[] => events.map(({ kind, date }) => `${kind} ${date?.start ?? '?'}`)

test('undecided events follow a corrected day of publication in one step, decided ones keep their day', async () => {
  const { id, events } = await open('France condemned the attack on Wednesday. Germany visited Chad yesterday.')
  await kit.ask('article.correct', { id, facts: { publishedOn: '2023-02-15' } })
  const [first] = await events()
  expect(days(await events())).toEqual([expect.stringContaining('2023-02-15'), expect.stringContaining('2023-02-14')])
  await kit.ask('event.decide', { ids: [first?.id ?? ''], verdict: 'accepted' })
  await kit.ask('article.correct', { id, facts: { publishedOn: '2023-03-01' } })
  expect(days(await events())).toEqual([expect.stringContaining('2023-02-15'), expect.stringContaining('2023-02-28')])
  await kit.ask('history.undo', {})
  expect(days(await events())).toEqual([expect.stringContaining('2023-02-15'), expect.stringContaining('2023-02-14')])
})

test('a statement that becomes another kind says nothing any more, and merging one takes over whether it is quoted', async () => {
  const { id, events } = await open('The President of France said: “We will not wait.” Germany visited Chad.')
  const [statement, visit] = await events()
  expect(statement).toMatchObject({ kind: 'statement', isQuoted: true })
  const kindOfVisit = visit?.kind ?? ''
  await kit.ask('event.update', { id: statement?.id ?? '', kind: kindOfVisit })
  expect((await events())[0]).toMatchObject({ kind: kindOfVisit, content: null, isQuoted: false })
  await kit.ask('history.undo', {})
  await kit.ask('event.merge', { fromId: statement?.id ?? '', intoId: visit?.id ?? '' })
  expect((await kit.ask('article.get', { id })).events).toMatchObject([{ kind: kindOfVisit, content: statement?.content, isQuoted: true }])
})
