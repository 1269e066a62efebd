import { expect, test } from 'vitest'
import { openTestCore } from './core-test-kit.ts'
import { closeDb, execute, openWithoutWaiting, openWritable } from './db/connection.ts'
import { sqliteProblem } from './db/sqlite-problem.ts'

test('a fault inside a handler is logged with its stack and told without it', async () => {
  const logged: string[] = []
  const kit = await openTestCore({ log: (level, message, details) => { logged.push(`${level} ${message} ${JSON.stringify(details)}`) } })
  const { place } = await kit.ask('project.get', {})
  const [id = ''] = await kit.open('p_Mara said something secret.')
  const db = openWritable(`${place}/My project.dateline`, false)
  execute(db, 'DROP TABLE lexicon')
  closeDb(db)
  const mention = (await kit.ask('article.get', { id })).mentions[0]
  const outcome = await kit.core.dispatch('mention.decide', { ids: [mention?.id ?? ''], verdict: 'accepted' })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'internal' } })
  expect(JSON.stringify(outcome)).not.toContain('lexicon')
  expect(logged.join('\n')).toMatch(/error request failed .*no such table: lexicon.*decide/)
  expect(logged.join('\n')).not.toContain('secret')
  expect((await kit.ask('article.get', { id })).mentions[0]?.verdict).toBe('undecided')
  await kit.remove()
})

test('a database that somebody else is writing answers busy, and a write after it succeeds', async () => {
  const kit = await openTestCore({ log: () => undefined })
  const { place } = await kit.ask('project.get', {})
  const [id = ''] = await kit.open('p_Mara came.')
  const other = openWithoutWaiting(`${place}/My project.dateline`)
  execute(other, 'BEGIN IMMEDIATE')
  expect(await kit.core.dispatch('article.setReviewed', { id, reviewed: true })).toMatchObject({ ok: false, error: { code: 'busy' } })
  execute(other, 'ROLLBACK')
  closeDb(other)
  expect(await kit.core.dispatch('article.setReviewed', { id, reviewed: true })).toMatchObject({ ok: true })
  await kit.remove()
})

test.each([
  ['SQLITE_FULL', 'disk-full'], ['SQLITE_READONLY_DBMOVED', 'read-only'], ['SQLITE_BUSY_SNAPSHOT', 'busy'], ['SQLITE_CORRUPT_VTAB', 'project-damaged'], ['SQLITE_NOTADB', 'project-damaged'], ['SQLITE_IOERR_WRITE', 'disk-full']
])('%s is told as %s', (code, expected) => {
  expect(sqliteProblem(Object.assign(new Error('x'), { code }))).toMatchObject({ code: expected })
})

test('an error that is a bug of ours is told as no problem of the disk', () => {
  expect([sqliteProblem(new Error('x')), sqliteProblem(Object.assign(new Error('x'), { code: 'SQLITE_ERROR' })), sqliteProblem(Object.assign(new Error('x'), { code: 'ENOENT' }))]).toEqual([undefined, undefined, undefined])
})

test.each([
  ['tag.add', { subject: { kind: 'article', id: 'a' }, name: ' ' }, 'The name must not be empty.'],
  ['tag.add', { subject: { kind: 'article', id: 'a' }, name: 'x'.repeat(201) }, 'The name is too long. At most 200 characters are kept.'],
  ['tag.add', { subject: { kind: 'planet', id: 'a' }, name: 'x' }, 'The kind is not one of “article”, “entity”, “mention”, or “event”.'],
  ['tag.add', { subject: { kind: 'article', id: 'a' } }, 'The name is missing or not of the right kind.'],
  ['article.correct', { id: 'a', facts: { publishedOn: '2024-02-31' } }, 'The day of publication isn’t right. Write the date as YYYY-MM-DD.'],
  ['article.list', { limit: 0 }, 'The limit must be 1 or more.'],
  ['article.get', { id: 'a', more: 1 }, 'The request can’t be understood. Reload the window, and report it if it happens again.'],
  ['article.get', undefined, 'The request can’t be understood. Reload the window, and report it if it happens again.']
])('bad input of %s is told in plain words', async (name, input, expected) => {
  const kit = await openTestCore()
  expect(await kit.core.dispatch(name, input)).toMatchObject({ ok: false, error: { code: 'bad-input', message: expected } })
  await kit.remove()
})
