import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { all, closeDb, execute, openWritable, pragma, query, run } from './connection.ts'
import { migrate, MIGRATIONS, NEWEST_VERSION, versionOf, type Migration } from './migrations.ts'
import { createProject, openProject, type OpenProject } from './open-project.ts'

const AT = '2024-05-12T08:00:00.000Z'
let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-open-'))
  file = join(folder, 'Élan 2.dateline')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function mustOpen(outcome: ReturnType<typeof openProject>): OpenProject {
  if (!outcome.ok) throw new Error(outcome.error.message)
  return outcome.value
}

function make(): void {
  const project = mustOpen(createProject(file, 'project-1', AT))
  for (let n = 0; n < 300; n += 1) run(project.db, 'INSERT INTO tag (id, name, name_key) VALUES (?, ?, ?)', `t${n}`, `Tag ${n} ${'x'.repeat(200)}`, `tag ${n}`)
  project.close()
}

function codeOf(outcome: ReturnType<typeof openProject>): string {
  if (outcome.ok) outcome.value.close()
  return outcome.ok ? 'opened' : outcome.error.code
}

const digest = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

test('a new project is durable, guarded and marked as ours', () => {
  const { db, id, close } = mustOpen(createProject(file, 'project-1', AT))
  expect([id, versionOf(db), pragma(db, 'journal_mode'), pragma(db, 'synchronous'), pragma(db, 'foreign_keys'), pragma(db, 'trusted_schema')]).toEqual(['project-1', NEWEST_VERSION, 'wal', 2, 1, 0])
  expect(all(db, query<{ name: string; strict: number }>(`SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE '%words%' AND name NOT LIKE 'sqlite_%'`)).every(({ strict }) => strict === 1)).toBe(true)
  close()
  expect(codeOf(createProject(file, 'project-2', AT))).toBe('not-allowed')
  expect(codeOf(openProject(file))).toBe('opened')
})

test.each([
  ['an empty file', (path: string) => writeFileSync(path, ''), 'project-not-ours'],
  ['a text', (path: string) => writeFileSync(path, 'SQLite is nice. '.repeat(50)), 'project-not-ours'],
  ['another program’s database', (path: string) => { const db = openWritable(path, true); execute(db, 'CREATE TABLE a (b)'); closeDb(db) }, 'project-not-ours'],
  ['a newer project', (path: string) => { make(); const db = openWritable(path, false); execute(db, `PRAGMA user_version = ${NEWEST_VERSION + 10}`); closeDb(db) }, 'project-newer'],
  ['a project cut short', (path: string) => { make(); truncateSync(path, 40_000) }, 'project-damaged'],
  ['a project overwritten in the middle', (path: string) => { make(); const bytes = readFileSync(path); bytes.fill(0xab, 4096, 40_000); writeFileSync(path, bytes) }, 'project-damaged']
])('%s is refused and left byte for byte as it was', (_, prepare, code) => {
  prepare(file)
  const before = digest(file)
  expect(codeOf(openProject(file))).toBe(code)
  expect(digest(file)).toBe(before)
})

test('a missing file and a folder are refused', () => {
  expect(codeOf(openProject(join(folder, 'none.dateline')))).toBe('not-found')
  expect(existsSync(join(folder, 'none.dateline'))).toBe(false)
  expect(codeOf(openProject(folder))).toBe('project-not-ours')
})

test('a project is open once at a time, also for another process, and free again when its holder is killed', () => {
  const holder = mustOpen(createProject(file, 'project-1', AT))
  expect(codeOf(openProject(file))).toBe('project-in-use')
  holder.close()
  // A child that takes the lock as Dateline does and dies without giving it back.
  const script = `const D = require('better-sqlite3'); const db = new D(process.argv[1]); db.exec('BEGIN EXCLUSIVE'); process.kill(process.pid, 'SIGKILL')`
  const lock = readdirSync(folder).find((name) => name.endsWith('.lock')) ?? ''
  expect(spawnSync(process.execPath, ['-e', script, join(folder, lock)]).signal).toBe('SIGKILL')
  expect(codeOf(openProject(file))).toBe('opened')
})

test('migrations run in order, each once, and a failing one leaves the version before it', () => {
  const db = openWritable(file, true)
  const next: Migration = { version: NEWEST_VERSION + 10, script: `CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT; INSERT INTO extra SELECT id FROM tag` }
  migrate(db, MIGRATIONS)
  run(db, 'INSERT INTO tag (id, name, name_key) VALUES (?, ?, ?)', 't', 'Aid', 'aid')
  expect(() => migrate(db, [...MIGRATIONS, { version: NEWEST_VERSION + 10, script: 'CREATE TABLE half (id); SELECT nonsense' }])).toThrow()
  expect([versionOf(db), all(db, query<{ name: string }>(`SELECT name FROM sqlite_schema WHERE name = 'half'`))]).toEqual([NEWEST_VERSION, []])
  migrate(db, [...MIGRATIONS, next])
  migrate(db, [...MIGRATIONS, next])
  expect([versionOf(db), all(db, query<{ id: string }>('SELECT id FROM extra'))]).toEqual([NEWEST_VERSION + 10, [{ id: 't' }]])
  expect(() => migrate(db, [next, ...MIGRATIONS])).toThrow('out of order')
  expect(() => migrate(db, [...MIGRATIONS, { version: NEWEST_VERSION + 5, script: '' }])).toThrow('tens')
  closeDb(db)
})

test('the first schema takes real rows, refuses broken ones, and keeps the words in step', () => {
  const db = openWritable(file, true)
  migrate(db, MIGRATIONS)
  const article = (id: string, text: string): number => run(db, `INSERT INTO article (id, title, text, source, language, sha256, warnings, added_at) VALUES (?, ?, ?, 's', 'en', ?, '[]', ?)`, id, `Talks ${id}`, text, id, AT)
  const hits = (words: string): readonly { rowid: number }[] => all(db, query<{ rowid: number }>('SELECT rowid FROM article_words WHERE article_words MATCH ?'), words)
  article('a', 'The café opened in Zürich.')
  article('b', 'Nothing happened.')
  expect([hits('cafe').length, hits('zur*').length, hits('nothing').length]).toEqual([1, 1, 1])
  run(db, `UPDATE article SET title = 'Renamed' WHERE id = 'a'`)
  run(db, `DELETE FROM article WHERE id = 'b'`)
  expect([hits('renamed').length, hits('nothing').length]).toEqual([1, 0])
  expect(() => article('c', 'x') + run(db, `INSERT INTO article (id, title, text, source, language, sha256, warnings, added_at) VALUES ('d', 't', 'y', 's', 'en', 'a', '[]', '')`)).toThrow('UNIQUE')
  expect(() => run(db, `INSERT INTO mention (id, article_id, start_offset, end_offset, quote, type, verdict, origin, why) VALUES ('m', 'nowhere', 0, 1, 'T', 'person', 'undecided', 'machine', '')`)).toThrow('FOREIGN KEY')
  expect(() => run(db, `INSERT INTO mention (id, article_id, start_offset, end_offset, quote, type, verdict, origin, why) VALUES ('m', 'a', 3, 3, '', 'person', 'undecided', 'machine', '')`)).toThrow('CHECK')
  closeDb(db)
})
