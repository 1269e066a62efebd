import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SimilarArticle } from '../../../shared/contract/requests/article.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { closeDb, execute, openWritable } from './connection.ts'

const STORY = Array.from({ length: 120 }, (_, index) => `word${index}`).join(' ')
const OTHER = Array.from({ length: 120 }, (_, index) => `other${index}`).join(' ')

let kit: TestCore
beforeEach(async () => { kit = await openTestCore() })
afterEach(() => kit.remove())

const similar = async (id: string): Promise<readonly SimilarArticle[]> => (await kit.ask('article.get', { id })).similar

test('reprinted copy is named with the article, the most alike first, and nothing is merged or removed', async () => {
  const [story = '', cut = '', copy = '', other = ''] = await kit.open(STORY, `${STORY.slice(0, 700)} and more of their own to say about it`, `AGENCY ${STORY}`, OTHER)
  expect((await similar(story)).map(({ id, title, source }) => [id, title.slice(0, 12), source])).toEqual([[copy, 'AGENCY word0', 'text-3.txt'], [cut, 'word0 word1 ', 'text-2.txt']])
  expect((await similar(story))[0]?.likeness).toBeGreaterThan(0.9)
  expect(await similar(other)).toEqual([])
  expect((await kit.ask('article.list', {})).total).toBe(4)
})

test('an article that was removed is named no more, and again after undo', async () => {
  const [story = '', copy = ''] = await kit.open(STORY, `AGENCY ${STORY}`)
  await kit.ask('article.remove', { id: copy })
  expect(await similar(story)).toEqual([])
  await kit.ask('history.undo', {})
  expect((await similar(story)).map(({ id }) => id)).toEqual([copy])
})

test('articles that are older than sketches get theirs when one is opened', async () => {
  const [story = '', copy = ''] = await kit.open(STORY, `AGENCY ${STORY}`)
  const file = kit.core.projectFile()
  await kit.core.close()
  const db = openWritable(file, false)
  execute(db, 'DELETE FROM sketch')
  closeDb(db)
  await kit.reopen()
  expect((await similar(copy)).map(({ id }) => id)).toEqual([story])
})

test('an article of a few words is like none', async () => {
  const [one = '', two = ''] = await kit.open('Talks go on.', 'Talks go on!')
  expect([await similar(one), await similar(two)]).toEqual([[], []])
})
