import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let core: TestCore

beforeEach(async () => {
  core = await openTestCore()
})

afterEach(async () => {
  await core.remove()
})

test('the place of an article is where the list shows it, in every list and search', async () => {
  const ids = await core.open('One about cargo', 'Two about cargo', 'Three about rain', 'Four about cargo')
  for (const [index, day] of ['2024-01-02', null, '2024-03-01', '2024-02-01'].entries()) {
    await core.ask('article.correct', { id: ids[index] ?? '', facts: { publishedOn: day } })
  }
  await core.ask('article.setReviewed', { id: ids[3] ?? '', reviewed: true })
  for (const list of ['all', 'to-review', 'reviewed'] as const) {
    for (const search of ['', 'cargo']) {
      const { articles } = await core.ask('article.list', { list, search })
      for (const id of ids) {
        const shown = articles.findIndex((article) => article.id === id)
        expect(await core.ask('article.place', { id, list, search })).toEqual({ place: shown < 0 ? null : shown })
      }
    }
  }
  expect((await core.ask('article.list', { list: 'all' })).articles.map(({ id }) => ids.indexOf(id))).toEqual([2, 3, 0, 1])
})

test('signs that SQL has a meaning for are looked for as they are', async () => {
  await core.open('Rain', 'Cargo')
  for (const [search, total] of [['text-1.txt', 1], ['text_1', 0], ['text-1%', 0], ['ext-1%txt', 0], ['text-1\\', 0], ['text-', 2]] as const) {
    expect([search, (await core.ask('article.list', { search })).total]).toEqual([search, total])
  }
})
