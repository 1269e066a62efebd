import { afterEach, beforeEach, expect, test } from 'vitest'
import { importAndWait, openTestCore, type TestCore } from './core-test-kit.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
})

afterEach(() => kit.remove())

test('an opened article is listed and shown with what was found in it', async () => {
  const [id = ''] = await kit.open('r_Envoy p_Mara met the o_Council in l_Tarn on d_Sunday. p_Mara left.')
  const { article, mentions, entities } = await kit.ask('article.get', { id })
  expect(article).toMatchObject({ source: 'text-1.txt', paths: ['text-1.txt'], language: 'en', reviewedAt: null })
  expect(mentions.map(({ quote, type, verdict }) => [quote, type, verdict])).toEqual([
    ['Envoy', 'role', 'undecided'], ['Mara', 'person', 'undecided'], ['Council', 'organization', 'undecided'],
    ['Tarn', 'place', 'undecided'], ['Sunday', 'date', 'undecided'], ['Mara', 'person', 'undecided']
  ])
  expect(mentions.every(({ start, end, quote }) => article.text.slice(start, end) === quote)).toBe(true)
  expect(entities.map(({ name, mentionCount, posts }) => [name, mentionCount, posts.map(({ title }) => title)])).toEqual([['Mara', 3, ['Envoy']], ['Council', 1, []], ['Tarn', 1, []]])
  const page = await kit.ask('article.list', {})
  expect(page).toMatchObject({ total: 1, counts: { all: 1, 'to-review': 1, reviewed: 0 }, articles: [{ id, mentionCount: 6, decidedCount: 0 }] })
})

test('accepting a mention, undoing it and redoing it survives closing the project', async () => {
  const [id = ''] = await kit.open('p_Mara came.')
  const before = await kit.ask('article.get', { id })
  await kit.ask('mention.decide', { ids: [before.mentions[0]?.id ?? ''], verdict: 'accepted' })
  await kit.reopen()
  const after = await kit.ask('article.get', { id })
  expect(after.mentions[0]?.verdict).toBe('accepted')
  expect(await kit.ask('history.get', {})).toEqual({ undoLabel: 'Accepted “Mara”', redoLabel: null })
  expect(await kit.ask('history.undo', {})).toEqual({ label: 'Accepted “Mara”', articleId: id })
  expect(await kit.ask('article.get', { id })).toEqual(before)
  await kit.reopen()
  await kit.ask('history.redo', {})
  expect(await kit.ask('article.get', { id })).toEqual(after)
})

test('an import of several files is one step, and undo and redo take it away and bring it back', async () => {
  const ids = await kit.open('p_Mara came.', 'p_Odo went.', 'p_Mara and p_Odo met.')
  const views = await Promise.all(ids.map((id) => kit.ask('article.get', { id })))
  expect(await kit.ask('history.undo', {})).toMatchObject({ label: 'Opened 3 articles' })
  expect((await kit.ask('article.list', {})).total).toBe(0)
  expect(await kit.ask('entity.find', {})).toEqual([])
  await kit.ask('history.redo', {})
  expect(await Promise.all(ids.map((id) => kit.ask('article.get', { id })))).toEqual(views)
})

test('one bad file is listed with its reason and the others are opened', async () => {
  const stage = (name: string, text: string): string => kit.core.files.stageBytes(name, new TextEncoder().encode(text)).id
  const job = await importAndWait(kit.core, [stage('a.txt', 'p_Mara came.'), stage('broken.txt', ''), stage('c.txt', 'p_Odo went.')])
  expect(job).toMatchObject({ state: 'finished', doneCount: 3, totalCount: 3, failures: [{ name: 'broken.txt', problem: { code: 'file-unreadable' } }] })
  expect(job.addedIds).toHaveLength(2)
})

test('the same text twice is stored once and both paths are remembered', async () => {
  const [id = ''] = await kit.open('p_Mara came.')
  const file = kit.core.files.stageBytes('again/copy.txt', new TextEncoder().encode('p_Mara came.'))
  expect(await importAndWait(kit.core, [file.id])).toMatchObject({ addedIds: [], knownIds: [id] })
  expect((await kit.ask('article.get', { id })).article.paths).toEqual(['text-1.txt', 'again/copy.txt'])
})

test('an unknown request, bad input and a missing article are answered with their codes', async () => {
  expect(await kit.core.dispatch('article.invent', {})).toMatchObject({ ok: false, error: { code: 'unknown-request' } })
  expect(await kit.core.dispatch('toString', {})).toMatchObject({ ok: false, error: { code: 'unknown-request' } })
  const bad = await kit.core.dispatch('article.correct', { id: 'x', facts: { publishedOn: '2023-02-30' } })
  expect(bad).toMatchObject({ ok: false, error: { code: 'bad-input', message: 'The day of publication isn’t right. Write the date as YYYY-MM-DD.' } })
  expect(await kit.core.dispatch('article.get', { id: 'none' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(await kit.core.dispatch('history.undo', {})).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } })
})

test('each write tells the renderer which nouns changed', async () => {
  const [id = ''] = await kit.open('p_Mara came.')
  kit.events.length = 0
  await kit.ask('tag.add', { subject: { kind: 'article', id }, name: 'Aid' })
  expect(kit.events).toEqual([{ kind: 'data.changed', nouns: ['tag', 'event', 'article', 'entity', 'mention', 'history'] }])
})
