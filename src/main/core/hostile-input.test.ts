import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAndWait, openTestCore, type TestCore } from './core-test-kit.ts'

let kit: TestCore
let articleId: string
beforeEach(async () => {
  kit = await openTestCore()
  articleId = (await kit.open('r_Envoy p_Mara met p_Odo in l_Tarn.'))[0] ?? ''
})
afterEach(() => kit.remove())

async function problemOf(name: string, input: unknown): Promise<{ readonly code: string; readonly message: string } | undefined> {
  const outcome = await kit.core.dispatch(name, input)
  return outcome.ok ? undefined : outcome.error
}

test('half characters, control characters and line breaks in names are replaced, and undo and redo go on working', async () => {
  const { entities, mentions } = await kit.ask('article.get', { id: articleId })
  const broken = 'A\ud800b\n c\u0007'
  await kit.ask('tag.add', { subject: { kind: 'article', id: articleId }, name: broken })
  await kit.ask('entity.update', { id: entities[0]?.id ?? '', name: broken, sector: broken })
  await kit.ask('entity.create', { type: 'person', name: broken, mentionId: mentions[0]?.id })
  await kit.ask('mention.create', { articleId, start: 0, end: 3, type: 'x\udc00\ty' })
  await kit.ask('article.correct', { id: articleId, facts: { title: broken, source: broken, dateline: broken, reportedBy: broken } })
  const view = await kit.ask('article.get', { id: articleId })
  expect([view.article.title, view.tags[0]?.name, view.mentions.find(({ start }) => start === 0)?.type]).toEqual(['A\uFFFDb c', 'A\uFFFDb c', 'x\uFFFD y'])
  const walk = async (name: 'history.undo' | 'history.redo'): Promise<number> => {
    for (let steps = 0; ; steps += 1) {
      const outcome = await kit.core.request(name, {})
      if (!outcome.ok) {
        expect(outcome.error.code).toBe('nothing-to-do')
        return steps
      }
    }
  }
  expect(await walk('history.undo')).toBe(6)
  expect(await walk('history.redo')).toBe(6)
  expect(await kit.ask('article.get', { id: articleId })).toEqual(view)
})

test('a file name and a path that hold half a character are stored so that their import can be undone', async () => {
  const text = new TextEncoder().encode('p_Ines slept.')
  const staged = kit.core.files.stageBytes('half \ud800.txt', text)
  await importAndWait(kit.core, [staged.id])
  expect((await kit.ask('article.list', {})).total).toBe(2)
  await kit.ask('history.undo', {})
  expect((await kit.ask('article.list', {})).total).toBe(1)
})

test.each(['', '   ', '\u200b\u200d', '\u2800', '\u3164', '\u0000\n', '\u0301'])('a name of nothing that can be seen is refused: %j', async (name) => {
  expect(await problemOf('tag.add', { subject: { kind: 'article', id: articleId }, name })).toMatchObject({ code: 'bad-input' })
  expect(await problemOf('article.correct', { id: articleId, facts: { title: name } })).toMatchObject({ code: 'bad-input' })
})

test('a post that would end before it begins is refused, also where one day is known already', async () => {
  const post = (await kit.ask('article.get', { id: articleId })).entities.flatMap(({ posts }) => posts)[0]?.id ?? ''
  expect(await problemOf('post.update', { id: post, heldFrom: '2024-05-02', heldTo: '2024-05-01' })).toMatchObject({ code: 'bad-input', message: 'The post would end before it begins. Correct one of the two days.' })
  await kit.ask('post.update', { id: post, heldFrom: '2024-05-02' })
  expect(await problemOf('post.update', { id: post, heldTo: '2024-05-01' })).toMatchObject({ code: 'bad-input' })
  await kit.ask('post.update', { id: post, heldFrom: null, heldTo: '2024-05-01' })
})

test('an entity is decided in an article that is there', async () => {
  const id = (await kit.ask('article.get', { id: articleId })).entities[0]?.id ?? ''
  expect(await problemOf('entity.decide', { id, articleId: 'gone', verdict: 'accepted' })).toMatchObject({ code: 'not-found' })
})

test('links lead to pages, countries are real ones, days of publication are no slips, and filters are choices', async () => {
  const id = (await kit.ask('article.get', { id: articleId })).entities[0]?.id ?? ''
  for (const url of ['javascript:alert(1)', 'file:///etc/hosts', 'example']) expect(await problemOf('article.correct', { id: articleId, facts: { url } })).toMatchObject({ code: 'bad-input' })
  for (const url of ['https://example.org/a?b=c', 'http://example.org', '', null]) await kit.ask('article.correct', { id: articleId, facts: { url } })
  for (const country of ['ZZZ', 'Syria', 'syr', '']) expect(await problemOf('entity.update', { id, country })).toMatchObject({ code: 'bad-input' })
  await kit.ask('entity.update', { id, country: 'SYR' })
  expect(await problemOf('article.correct', { id: articleId, facts: { publishedOn: '0024-05-01' } })).toMatchObject({ code: 'bad-input' })
  expect(await problemOf('briefing.preview', { spec: { subject: 'articles', filter: { tagIds: Array.from({ length: 501 }, String) } } })).toMatchObject({ code: 'bad-input' })
})
