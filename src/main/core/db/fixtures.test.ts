import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { endOf, openTestCore, type TestCore } from '../core-test-kit.ts'
import { all, closeDb, openReadable, openWritable, query, type ReadableDb } from './connection.ts'
import { migrate, MIGRATIONS, NEWEST_VERSION, versionOf } from './migrations.ts'
import { openProject } from './open-project.ts'
import { verifyProject } from './verify.ts'

const VERSIONS = MIGRATIONS.map(({ version }) => version)
const fixtureOf = (version: number): string => join(import.meta.dirname, 'fixtures', `schema-${version}.dateline.gz`)

let folder: string

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-fixture-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A copy of the project file that the code of that version's time made. */
function takeOut(version: number): string {
  const file = join(folder, `schema-${version}.dateline`)
  writeFileSync(file, gunzipSync(readFileSync(fixtureOf(version))))
  return file
}

/** Tables, indexes and triggers as SQLite keeps them. */
function schemaOf(db: ReadableDb): readonly unknown[] {
  return all(db, query<unknown>('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name'))
}

test('each released schema has a project that the code of its time made (make-fixture.ts makes it)', () => {
  expect(VERSIONS.filter((version) => !existsSync(fixtureOf(version)))).toEqual([])
})

test.each(VERSIONS)('a fresh schema %i is what was released under that number', (version) => {
  const released = openReadable(takeOut(version))
  const fresh = openWritable(join(folder, 'fresh.dateline'), true)
  migrate(fresh, MIGRATIONS.filter((migration) => migration.version <= version))
  expect(versionOf(released)).toBe(version)
  expect(schemaOf(fresh)).toEqual(schemaOf(released))
  closeDb(released)
  closeDb(fresh)
})

test.each(VERSIONS)('a project of schema %i opens, is sound, and has the schema of a new one', (version) => {
  const file = takeOut(version)
  const opened = openProject(file)
  if (!opened.ok) throw new Error(opened.error.message)
  const fresh = openWritable(join(folder, 'fresh.dateline'), true)
  migrate(fresh)
  expect(versionOf(opened.value.db)).toBe(NEWEST_VERSION)
  expect(schemaOf(opened.value.db)).toEqual(schemaOf(fresh))
  closeDb(fresh)
  opened.value.close()
  expect(verifyProject(file)).toEqual({ ok: true, value: { articles: 2, mentions: 11, faults: [] } })
})

test.each(VERSIONS)('a project of schema %i is checked with the schema it has', (version) => {
  expect(verifyProject(takeOut(version))).toEqual({ ok: true, value: { articles: 2, mentions: 11, faults: [] } })
})

test.each(VERSIONS)('what an analyst did in a project of schema %i is there, and can be undone and redone', async (version) => {
  const kit: TestCore = await openTestCore({ projectFile: takeOut(version) })
  const { articles } = await kit.ask('article.list', {})
  expect(articles.map(({ title }) => title).sort()).toEqual(['Harbour talks', 'The second round'])
  const idOf = (title: string): string => articles.find((article) => article.title === title)?.id ?? ''
  const first = await kit.ask('article.get', { id: idOf('Harbour talks') })
  expect(first.mentions.map(({ quote, verdict }) => [quote, verdict])).toEqual([
    ['Monday', 'undecided'], ['Envoy', 'undecided'], ['Mara', 'accepted'], ['Council', 'undecided'], ['Tarn', 'rejected'], ['Mara', 'accepted'], ['Tarn', 'undecided']
  ])
  expect(first.entities.map(({ name }) => name)).toEqual(['Mara', 'Harbour Council', 'Tarn'])
  expect(first.events.map(({ kind, verdict, participants }) => [kind, verdict, participants.map(({ name }) => name)])).toEqual(version < 20 ? [] : [['meet', 'accepted', ['Mara', 'Harbour Council']]])
  const second = await kit.ask('article.get', { id: idOf('The second round') })
  expect([second.tags.map(({ name }) => name), second.article.publishedOn]).toEqual([['urgent'], '2024-05-11'])
  expect(await kit.ask('history.get', {})).toEqual({ undoLabel: 'Removed “Withdrawn”', redoLabel: expect.stringMatching(/^Marked “Harbour talks” as reviewed/) as string })
  await kit.ask('history.redo', {})
  for (let step = 0; step < 2; step += 1) await kit.ask('history.undo', {})
  expect((await kit.ask('article.list', {})).articles.map(({ title }) => title)).toContain('Withdrawn')
  expect((await kit.ask('article.list', { search: 'cafe' })).total).toBe(1)
  await kit.remove()
})

test.each(VERSIONS)('what was read before a project of schema %i knew today’s reader is told of, and can be read again', async (version) => {
  const kit: TestCore = await openTestCore({ projectFile: takeOut(version) })
  // Of schema 20, the article without events may have been read before there were any.
  expect((await kit.ask('project.get', {})).outdatedCount).toBe({ 10: 2, 20: 1 }[version] ?? 0)
  expect(await endOf(kit.core, () => kit.core.request('article.readAll', {}))).toMatchObject({ doneCount: 2, failures: [] })
  const { articles } = await kit.ask('article.list', {})
  const views = await Promise.all(articles.map(({ id }) => kit.ask('article.get', { id })))
  expect(views.flatMap(({ events }) => events.map(({ kind, participants }) => [kind, participants.map(({ name }) => name)]))).toEqual(version < 20 ? [] : [['meet', ['Mara', 'Harbour Council']]])
  expect((await kit.ask('project.get', {})).outdatedCount).toBe(0)
  await kit.remove()
})
