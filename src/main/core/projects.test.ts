import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { done } from '../../shared/outcome.ts'
import { createCore } from './core.ts'
import { findMarked, importAndWait, openTestCore, testOptions, type TestCore } from './core-test-kit.ts'
import type { CoreOptions } from './ports.ts'
import { fileNameFor } from './project-names.ts'
import { MAX_ARTICLE_BYTES, MAX_COLLECTION_BYTES } from './readers/reader-format.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
})
afterEach(() => kit.remove())

async function bytesOf(fileId: string): Promise<Uint8Array> {
  const file = await kit.core.files.outgoing(fileId)
  if (!file) throw new Error('The outgoing file is gone.')
  return file.bytes
}

test('the first start makes a project in the data folder, and the next opens it again', async () => {
  const first = await kit.ask('project.get', {})
  expect(first).toMatchObject({ name: 'My project', place: join(kit.folder, 'projects'), articleCount: 0, reviewedCount: 0 })
  await kit.reopen()
  expect(await kit.ask('project.get', {})).toEqual(first)
})

test('a created project is empty and open, the former one is among the recent ones and comes back with its articles', async () => {
  await kit.open('p_Mara came.')
  const made = await kit.ask('project.create', { name: 'Con: talks / 2024?' })
  expect(made).toMatchObject({ name: 'Con talks 2024', articleCount: 0 })
  expect(await kit.ask('project.create', { name: 'Con: talks / 2024?' })).toMatchObject({ name: 'Con talks 2024 2' })
  expect(kit.events.filter(({ kind }) => kind === 'project.opened')).toHaveLength(2)
  const recent = await kit.ask('project.recent', {})
  expect(recent.map(({ name, isThere }) => [name, isThere])).toEqual([['Con talks 2024 2', true], ['Con talks 2024', true], ['My project', true]])
  expect(await kit.ask('project.openRecent', { key: recent[2]?.key ?? '' })).toMatchObject({ name: 'My project', articleCount: 1 })
  await kit.reopen()
  expect(await kit.ask('project.get', {})).toMatchObject({ name: 'My project' })
})

test('a recent project whose file is gone is marked, and opening it says so and keeps the open one', async () => {
  const { place } = await kit.ask('project.get', {})
  await kit.ask('project.create', { name: 'Second' })
  rmSync(join(place, 'My project.dateline'))
  const gone = (await kit.ask('project.recent', {})).find(({ isThere }) => !isThere)
  expect(gone?.name).toBe('My project')
  expect(await kit.core.request('project.openRecent', { key: gone?.key ?? '' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(await kit.ask('project.get', {})).toMatchObject({ name: 'Second' })
})

test('a saved copy holds everything, undo included, and opens as a project of its own', async () => {
  const [id = ''] = await kit.open('p_Mara came.')
  await kit.ask('article.setReviewed', { id, reviewed: true })
  const copy = await kit.ask('project.saveCopy', {})
  expect(copy.name).toBe('My project.dateline')
  const staged = kit.core.files.stageBytes('../sent by mail.dateline', await bytesOf(copy.fileId))
  expect(await kit.ask('project.open', { file: staged.id })).toMatchObject({ name: 'sent by mail', articleCount: 1, reviewedCount: 1 })
  await kit.ask('history.undo', {})
  expect(await kit.ask('project.get', {})).toMatchObject({ reviewedCount: 0 })
  expect(readdirSync(join(kit.folder, 'projects')).filter((name) => name.endsWith('.dateline')).sort()).toEqual(['My project.dateline', 'sent by mail.dateline'])
})

test('a project that is sent while articles begin to be opened is not opened, and leaves no file behind', async () => {
  const held = Promise.withResolvers<undefined>()
  const other = await openTestCore({ extraction: { extract: async (input) => { await held.promise; return findMarked(input) }, close: () => Promise.resolve() } })
  const project = other.core.files.stageBytes('sent.dateline', await bytesOf((await kit.ask('project.saveCopy', {})).fileId))
  const article = other.core.files.stageBytes('a.txt', new TextEncoder().encode('p_Mara came.'))
  const opening = other.core.request('project.open', { file: project.id })
  const imported = importAndWait(other.core, [article.id])
  expect(await opening).toMatchObject({ ok: false, error: { code: 'busy' } })
  held.resolve(undefined)
  expect((await imported).addedIds).toHaveLength(1)
  expect(readdirSync(join(other.folder, 'projects')).filter((name) => name.includes('sent'))).toEqual([])
  expect(await other.ask('project.get', {})).toMatchObject({ name: 'My project', articleCount: 1 })
  await other.remove()
})

test('while a copy is being saved no other project is opened, and the copy is whole and has its own name', async () => {
  await kit.open('p_Mara came.')
  const saving = kit.ask('project.saveCopy', {})
  expect(await kit.core.request('project.create', { name: 'Second' })).toMatchObject({ ok: false, error: { code: 'busy', message: 'A copy of the project is still being written. Try again when it has been saved.' } })
  const copy = await saving
  await kit.ask('project.create', { name: 'Second' })
  expect(copy.name).toBe('My project.dateline')
  const staged = kit.core.files.stageBytes('copy.dateline', await bytesOf(copy.fileId))
  expect(await kit.ask('project.open', { file: staged.id })).toMatchObject({ articleCount: 1 })
})

test('that another project is open is told even where what comes after it fails', async () => {
  const failing = await openTestCore({ log: () => undefined })
  rmSync(join(failing.folder, 'recent.json'), { force: true })
  mkdirSync(join(failing.folder, 'recent.json', 'in the way'), { recursive: true })
  await failing.core.request('project.create', { name: 'Second' })
  expect(failing.events.map(({ kind }) => kind)).toContain('project.opened')
  expect(await failing.ask('project.get', {})).toMatchObject({ name: 'Second' })
  await failing.remove()
})

test('bytes that are no project are refused, leave nothing behind, and the open project stays', async () => {
  const staged = kit.core.files.stageBytes('x.dateline', new TextEncoder().encode('Not a project at all. '.repeat(20)))
  expect(await kit.core.request('project.open', { file: staged.id })).toMatchObject({ ok: false, error: { code: 'project-not-ours' } })
  expect(readdirSync(join(kit.folder, 'projects')).filter((name) => name.endsWith('.dateline'))).toEqual(['My project.dateline'])
  expect((await kit.ask('article.list', {})).total).toBe(0)
})

test('a project opened by its path is opened in place, and a second core cannot open it too', async () => {
  const other = await openTestCore()
  const { place } = await other.ask('project.get', {})
  const path = join(place, 'My project.dateline')
  const staged = await kit.core.files.stagePath(path)
  if (!staged.ok) throw new Error(staged.error.message)
  const file = staged.value[0]?.id ?? ''
  expect(await kit.core.request('project.open', { file })).toMatchObject({ ok: false, error: { code: 'project-in-use' } })
  expect(await createCore(testOptions(other.folder, { projectFile: path }))).toMatchObject({ ok: false, error: { code: 'project-in-use' } })
  await other.core.close()
  const again = await kit.core.files.stagePath(path)
  expect(await kit.ask('project.open', { file: again.ok ? again.value[0]?.id ?? '' : '' })).toMatchObject({ place })
  await other.remove()
})

test('a damaged last project does not lock the analyst out', async () => {
  const { place } = await kit.ask('project.get', {})
  await kit.core.close()
  writeFileSync(join(place, 'My project.dateline'), Buffer.alloc(8192, 7))
  await kit.reopen()
  expect(await kit.ask('project.get', {})).toMatchObject({ name: 'My project 2', articleCount: 0 })
})

test('a folder is opened as its articles, each with where it lay; a path that is not there says so', async () => {
  const folder = join(kit.folder, 'in')
  mkdirSync(join(folder, 'deep'), { recursive: true })
  for (const name of ['b.txt', 'photo.jpg', 'deep/a.txt']) writeFileSync(join(folder, name), `p_Mara wrote ${name}`)
  const staged = await kit.core.files.stagePath(folder)
  if (!staged.ok) throw new Error(staged.error.message)
  expect(staged.value.map(({ name }) => name)).toEqual(['in/b.txt', 'in/deep/a.txt'])
  const job = await importAndWait(kit.core, staged.value.map(({ id }) => id))
  expect(job).toMatchObject({ doneCount: 2, failures: [], skippedCount: 1 })
  const { article } = await kit.ask('article.get', { id: job.addedIds[1] ?? '' })
  expect([article.source, article.paths]).toEqual(['a.txt', [join(folder, 'deep', 'a.txt')]])
  expect(await kit.core.files.stagePath(join(folder, 'none'))).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
})

test('a cancelled import keeps what it stored and opens no more', async () => {
  const staged = Array.from({ length: 40 }, (_, n) => kit.core.files.stageBytes(`${n}.txt`, new TextEncoder().encode(`p_Mara ${n}`)).id)
  const ended = importAndWait(kit.core, staged)
  const stop = kit.core.onEvent((event) => {
    if (event.kind !== 'data.changed') return
    stop()
    void kit.ask('job.list', {}).then((jobs) => kit.ask('job.cancel', { id: jobs[0]?.id ?? '' }))
  })
  const job = await ended
  expect(job.state).toBe('cancelled')
  expect(job.addedIds.length).toBeGreaterThan(0)
  expect(job.addedIds.length).toBeLessThan(10)
  expect((await kit.ask('article.list', {})).total).toBe(job.addedIds.length)
  expect(await kit.core.request('job.cancel', { id: job.id })).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } })
})

test('a file that is too large or vanished is listed with its reason', async () => {
  const path = join(kit.folder, 'gone.txt')
  writeFileSync(path, 'x')
  const staged = await kit.core.files.stagePath(path)
  rmSync(path)
  const large = kit.core.files.stageBytes('large.txt', new Uint8Array(MAX_ARTICLE_BYTES + 1))
  const job = await importAndWait(kit.core, [large.id, ...(staged.ok ? staged.value.map(({ id }) => id) : [])])
  expect(job.failures.map(({ name, problem }) => [name, problem.code])).toEqual([['large.txt', 'file-too-large'], ['gone.txt', 'file-unreadable']])
})

test('a collection may be as large as its reader takes, from disk and by its bytes', async () => {
  const sizes: number[] = []
  const reader: CoreOptions['reader'] = {
    read({ bytes }) {
      sizes.push(bytes.byteLength)
      return Promise.resolve(done({ drafts: [], failures: [] }))
    },
    close: () => Promise.resolve()
  }
  const other = await openTestCore({ reader })
  const path = join(other.folder, 'year.jsonl')
  writeFileSync(path, '')
  truncateSync(path, MAX_COLLECTION_BYTES)
  const tooLarge = join(other.folder, 'decade.jsonl')
  writeFileSync(tooLarge, '')
  truncateSync(tooLarge, MAX_COLLECTION_BYTES + 1)
  const staged = [await other.core.files.stagePath(path), await other.core.files.stagePath(tooLarge)].flatMap((outcome) => outcome.ok ? outcome.value : [])
  const bytes = other.core.files.stageBytes('sent.jsonl', new Uint8Array(MAX_ARTICLE_BYTES + 1))
  const job = await importAndWait(other.core, [...staged, bytes].map(({ id }) => id))
  expect(sizes).toEqual([MAX_COLLECTION_BYTES, MAX_ARTICLE_BYTES + 1])
  expect(job.failures.map(({ name, problem }) => [name, problem.code, problem.message])).toEqual([['decade.jsonl', 'file-too-large', 'This file is larger than 50 MB. Split it and open the parts.']])
  await other.remove()
})

test('preferences are kept, and a spoilt file means the defaults', async () => {
  expect(await kit.ask('preference.set', { theme: 'dark' })).toEqual({ theme: 'dark', csvByteOrderMark: true })
  await kit.reopen()
  expect(await kit.ask('preference.get', {})).toEqual({ theme: 'dark', csvByteOrderMark: true })
  writeFileSync(join(kit.folder, 'preferences.json'), '{"theme": "pink"')
  expect(await kit.ask('preference.get', {})).toEqual({ theme: 'system', csvByteOrderMark: true })
})

test('the samples are opened by the same way, text files only', async () => {
  const samplesFolder = join(kit.folder, 'samples')
  mkdirSync(samplesFolder)
  for (const name of ['a.txt', 'b.md', 'c.png']) writeFileSync(join(samplesFolder, name), `p_Mara wrote ${name}`)
  const other = await openTestCore({ samplesFolder })
  const ended = new Promise<number>((resolve) => other.core.onEvent((event) => {
    if (event.kind === 'job.progressed' && event.job.state === 'finished') resolve(event.job.addedIds.length)
  }))
  await other.ask('article.importSamples', {})
  expect(await ended).toBe(2)
  await other.remove()
  expect(await kit.core.request('article.importSamples', {})).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('temporary files are gone when the core is closed, and a closed core says so', async () => {
  const { fileId } = await kit.ask('project.saveCopy', {})
  const temporary = join(kit.folder, 'temporary')
  expect(readFileSync(join(temporary, String(process.pid), readdirSync(join(temporary, String(process.pid)))[0] ?? '')).byteLength).toBeGreaterThan(0)
  expect((await bytesOf(fileId)).byteLength).toBeGreaterThan(0)
  const { core } = kit
  await core.close()
  expect(existsSync(join(temporary, String(process.pid)))).toBe(false)
  expect(await core.dispatch('project.get', {})).toMatchObject({ ok: false, error: { code: 'not-connected' } })
})

test.each([
  ['Talks', 'Talks'], ['a/b\\c:d', 'a b c d'], ['..', 'Project'], ['  . ', 'Project'], ['NUL', 'NUL project'], ['com1.x', 'com1.x project'], ['Гаага 🤝', 'Гаага 🤝'], ['line\nbreak', 'line break']
])('the project name %j becomes the file name %j', (name, expected) => {
  expect(fileNameFor(name)).toBe(expected)
})

test('what an import came to stays with its project', async () => {
  const job = await importAndWait(kit.core, [kit.core.files.stageBytes('broken.txt', new Uint8Array([65])).id])
  expect((await kit.ask('job.list', {})).map(({ id, failures }) => [id, failures.length])).toEqual([[job.id, 1]])
  await kit.ask('project.create', { name: 'Another' })
  expect(await kit.ask('job.list', {})).toEqual([])
})
