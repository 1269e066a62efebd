import { afterEach, expect, test } from 'vitest'
import { done, failed } from '../../shared/outcome.ts'
import type { ArticleDraft } from '../../shared/model/article.ts'
import { findMarked, importAndWait, openTestCore, type TestCore } from './core-test-kit.ts'
import { type CoreOptions, ExtractionStopped } from './ports.ts'

let kit: TestCore

afterEach(() => kit.remove())

/** A reader for which a file is a list of drafts in JSON; a draft without text is a bad line. */
const linesReader: CoreOptions['reader'] = {
  read({ bytes }) {
    const lines = JSON.parse(new TextDecoder().decode(bytes)) as readonly Partial<ArticleDraft>[]
    const drafts = lines.flatMap(({ text, ...rest }) => text === undefined ? [] : [{ warnings: [], ...rest, text }])
    const failures = lines.flatMap(({ text }, index) => text === undefined ? [{ where: `line ${index + 1}`, message: 'The line has no text.' }] : [])
    return Promise.resolve(drafts.length > 0 ? done({ drafts, failures }) : failed('no-text', 'The file has no text.'))
  },
  close: () => Promise.resolve()
}

const stage = (name: string, lines: readonly Partial<ArticleDraft>[]): string => kit.core.files.stageBytes(name, new TextEncoder().encode(JSON.stringify(lines))).id

test('a file of many articles gives them all, names its bad parts, and counts as the articles it holds', async () => {
  kit = await openTestCore({ reader: linesReader })
  const job = await importAndWait(kit.core, [stage('a.jsonl', [{ text: 'p_Mara came.', title: 'One' }, {}, { text: 'p_Odo went.', title: 'Two' }]), stage('b.jsonl', [{}])])
  expect(job).toMatchObject({ doneCount: 3, totalCount: 3, state: 'finished' })
  expect(job.failures.map(({ name, problem }) => [name, problem.code])).toEqual([['a.jsonl, line 2', 'file-unreadable'], ['b.jsonl', 'no-text']])
  expect((await kit.ask('article.list', {})).articles.map(({ title }) => title).sort()).toEqual(['One', 'Two'])
})

test('what the file says of an article wins over what its text says', async () => {
  kit = await openTestCore({ reader: linesReader })
  const { addedIds } = await importAndWait(kit.core, [stage('a.jsonl', [{ text: 'Headline\np_Mara came.', title: ' Given ', publishedOn: '2024-03-01', source: 'The Wire', url: 'https://example.org/1', warnings: ['Guessed.'] }, { text: 'Headline\np_Odo came.' }])])
  const articles = await Promise.all(addedIds.map(async (id) => (await kit.ask('article.get', { id })).article))
  expect(articles).toMatchObject([
    { title: 'Given', publishedOn: '2024-03-01', source: 'The Wire', url: 'https://example.org/1', warnings: ['Guessed.'], text: 'Headline\np_Mara came.' },
    { title: 'Headline', publishedOn: null, source: 'a.jsonl', url: null, warnings: [] }
  ])
})

test('the same text twice in one import is stored once', async () => {
  kit = await openTestCore({ reader: linesReader })
  const twice = { text: 'p_Mara came.' }
  const job = await importAndWait(kit.core, [stage('a.jsonl', [twice, twice, twice]), stage('b.jsonl', [twice])])
  expect([job.addedIds.length, job.knownIds.length]).toEqual([1, 3])
  expect((await kit.ask('article.get', { id: job.addedIds[0] ?? '' })).article.paths).toEqual(['a.jsonl', 'b.jsonl'])
})

test('a text that the pipeline fails on is listed and the others are stored; a span outside the text is left out', async () => {
  const faults: string[] = []
  kit = await openTestCore({
    log: (level, message) => { if (level === 'error') faults.push(message) },
    extraction: {
      extract(input) {
        if (input.draft.text.includes('bang')) return Promise.reject(new Error('bang'))
        const found = findMarked(input)
        return Promise.resolve({ ...found, mentions: [...found.mentions, { start: 5, end: 5000, type: 'date', entity: null, date: null, confidence: 1, why: 'Wrong.' }] })
      },
      close: () => Promise.resolve()
    }
  })
  const ids = await kit.open('p_Mara came.', 'bang', 'p_Odo came.')
  const views = await Promise.all(ids.map((id) => kit.ask('article.get', { id })))
  expect(views.map(({ mentions }) => mentions.map(({ quote }) => quote))).toEqual([['Mara'], ['Odo']])
  expect((await kit.ask('job.list', {}))[0]?.failures).toMatchObject([{ name: 'text-2.txt', problem: { code: 'internal' } }])
  expect(faults).toEqual(['extraction failed'])
})

test('no other project is opened while articles are on their way in', async () => {
  kit = await openTestCore()
  const ended = importAndWait(kit.core, ['p_Mara came.', 'p_Odo came.'].map((text, n) => kit.core.files.stageBytes(`${n}.txt`, new TextEncoder().encode(text)).id))
  await new Promise((resolve) => setImmediate(resolve))
  expect(await kit.core.request('project.create', { name: 'Second' })).toMatchObject({ ok: false, error: { code: 'busy' } })
  await ended
  expect(await kit.ask('project.create', { name: 'Second' })).toMatchObject({ name: 'Second' })
})

test('names of one person in two articles meet in one entity, a single name never does', async () => {
  kit = await openTestCore({
    extraction: {
      extract: ({ draft }) => Promise.resolve({
        facts: { title: draft.text, publishedOn: null, dateline: null, reportedBy: null, language: 'en' }, posts: [], references: [], events: [],
        mentions: [{ start: 0, end: draft.text.length, type: 'person', entity: 0, date: null, confidence: 0.9, why: '' }],
        entities: [{ type: 'person', name: draft.text, aliases: ['Lindqvist'], country: null, sector: null, confidence: 0.9, why: '' }]
      }),
      close: () => Promise.resolve()
    }
  })
  const ids = await kit.open('Mara Lindqvist', 'MARA LINDQVIST', 'Lindqvist')
  const entities = await Promise.all(ids.map(async (id) => (await kit.ask('article.get', { id })).entities[0]))
  expect(entities[1]?.id).toBe(entities[0]?.id)
  expect(entities[1]?.aliases).toEqual(['Lindqvist', 'MARA LINDQVIST'])
  expect(entities[2]?.id).not.toBe(entities[0]?.id)
})

test('the foreign ministries of two countries stay two, those of one country meet', async () => {
  const countries: Readonly<Record<string, string | null>> = { a: 'IRN', b: null, c: 'LKA', d: 'IRN' }
  kit = await openTestCore({
    extraction: {
      extract: ({ draft }) => Promise.resolve({
        facts: { title: 'T', publishedOn: null, dateline: null, reportedBy: null, language: 'en' }, posts: [], references: [], events: [],
        mentions: [{ start: 2, end: 18, type: 'organization', entity: 0, date: null, confidence: 0.9, why: '' }],
        entities: [{ type: 'organization', name: 'Foreign Ministry', aliases: [], country: countries[draft.text.charAt(0)] ?? null, sector: null, confidence: 0.9, why: '' }]
      }),
      close: () => Promise.resolve()
    }
  })
  const ids = await kit.open('a Foreign Ministry', 'b Foreign Ministry', 'c Foreign Ministry', 'd Foreign Ministry')
  const entities = await Promise.all(ids.map(async (id) => (await kit.ask('article.get', { id })).entities[0]?.id))
  expect(new Set(entities).size).toBe(3)
  expect(entities[3]).toBe(entities[0])
})

/** Reads the first text and never comes to an end with the second, whether it is asked to stop or not. */
function stuckAtSecond(): { readonly extraction: CoreOptions['extraction']; readonly isStuck: () => boolean } {
  let count = 0
  return {
    isStuck: () => count > 1,
    extraction: {
      extract: (input) => (count += 1) === 1 ? Promise.resolve(findMarked(input)) : new Promise(() => undefined),
      close: () => Promise.resolve()
    }
  }
}

test('a collection shows how far it is, and cancelling ends it while a text is still being read', async () => {
  const { extraction, isStuck } = stuckAtSecond()
  kit = await openTestCore({ reader: linesReader, extraction })
  const ended = importAndWait(kit.core, [stage('a.jsonl', Array.from({ length: 30 }, (_, n) => ({ text: `p_Mara came ${n} times.` })))])
  await expect.poll(async () => [isStuck(), ...(await kit.ask('job.list', {})).map(({ doneCount, totalCount, state }) => [doneCount, totalCount, state])]).toEqual([true, [1, 30, 'running']])
  await kit.ask('job.cancel', { id: (await kit.ask('job.list', {}))[0]?.id ?? '' })
  expect(await ended).toMatchObject({ state: 'cancelled', doneCount: 1, totalCount: 30, addedIds: [expect.any(String)], failures: [] })
})

test('closing waits neither for a text that is being read nor for a file', async () => {
  const { extraction, isStuck } = stuckAtSecond()
  kit = await openTestCore({ reader: linesReader, extraction })
  void importAndWait(kit.core, [stage('a.jsonl', [{ text: 'p_Mara came.' }, { text: 'p_Odo came.' }])])
  await expect.poll(isStuck).toBe(true)
  await kit.core.close()
  await kit.remove()
  kit = await openTestCore({ reader: { ...linesReader, read: () => new Promise(() => undefined) } })
  void importAndWait(kit.core, [stage('a.jsonl', [{ text: 'p_Mara came.' }])])
  await kit.core.close()
})

test('a text that took too long is listed with what to do', async () => {
  const problem = { code: 'timed-out', message: 'It took too long. Split it.' } as const
  kit = await openTestCore({ extraction: { extract: () => Promise.reject(new ExtractionStopped(problem)), close: () => Promise.resolve() } })
  const job = await importAndWait(kit.core, [kit.core.files.stageBytes('long.txt', new TextEncoder().encode('p_Mara came.')).id])
  expect(job.failures).toEqual([{ name: 'long.txt', problem }])
})
