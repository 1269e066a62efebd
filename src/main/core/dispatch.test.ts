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
