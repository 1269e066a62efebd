import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore } from '../core-test-kit.ts'
import { closeDb, execute, openWritable, pragma } from './connection.ts'
import { openProject } from './open-project.ts'
import { verifyProject } from './verify.ts'

let folder: string

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-verify-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function makeProject(): Promise<string> {
  const file = join(folder, 'checked.dateline')
  const kit = await openTestCore({ projectFile: file })
  await kit.open('r_Envoy p_Mara e_met the o_Council 🤝 in l_Tarn.', 'p_Odo went.')
  await kit.remove()
  return file
}

function spoil(file: string, script: string): void {
  const db = openWritable(file, false)
  execute(db, `PRAGMA foreign_keys = OFF; ${script}`)
  closeDb(db)
}

test('a sound project has no faults', async () => {
  expect(verifyProject(await makeProject())).toEqual({ ok: true, value: { articles: 2, mentions: 5, faults: [] } })
})

test.each([
  ['a text that changed', `UPDATE article SET text = text || ' '`, 'no longer what was opened'],
  ['a span that drifted', `UPDATE mention SET start_offset = start_offset + 1 WHERE type = 'place'`, '1 mentions in'],
  ['a reference to nothing', `UPDATE mention SET entity_id = 'nobody' WHERE type = 'person'`, 'A row of mention refers to one that is missing'],
  ['a tag on nothing', `INSERT INTO tag VALUES ('t', 'x', 'x'); INSERT INTO tagging VALUES ('g', 't', 'mention', 'nobody')`, '1 tags are on something'],
  ['a trigger that drifted', `UPDATE event SET start_offset = start_offset + 1`, '1 spans of events in'],
  ['a sentence that drifted', `UPDATE event SET sentence = 'Nothing.'`, '1 spans of events in'],
  ['words of a participant that drifted', `UPDATE event_participant SET said_quote = 'Nobody' WHERE side = 'actor'`, '1 spans of events in'],
  ['an event without its article', `UPDATE event SET article_id = 'nowhere'`, 'A row of event refers to one that is missing'],
  ['a tag on an event that is gone', `INSERT INTO tag VALUES ('t', 'x', 'x'); INSERT INTO tagging VALUES ('g', 't', 'event', 'nobody')`, '1 tags are on something'],
  ['an index that misses a sentence', `INSERT INTO event_words (event_words) VALUES ('delete-all')`, 'The search index event_words'],
  ['an index that misses a row', `DELETE FROM article_words WHERE rowid = 1`, 'The search index article_words']
])('%s is found', async (_, script, fault) => {
  const file = await makeProject()
  spoil(file, script)
  const report = verifyProject(file)
  expect(report.ok && report.value.faults.join('\n')).toContain(fault)
})

function everyByte(): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]))
}

test('a project is checked without a byte in its folder being written, whatever its schema and journal', async () => {
  const file = await makeProject()
  const db = openWritable(file, false)
  pragma(db, 'user_version = 5')
  closeDb(db)
  const before = everyByte()
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { faults: [] } })
  rmSync(join(folder, '.checked.dateline.lock'))
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { articles: 2, faults: [] } })
  expect(everyByte()).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => !name.endsWith('.lock'))))
})

test('what a crash left in the log beside the project is checked too', async () => {
  const file = await makeProject()
  const db = openWritable(file, false)
  execute(db, `UPDATE article SET text = text || ' '`)
  const crashed = everyByte()
  closeDb(db)
  for (const [name, bytes] of Object.entries(crashed)) writeFileSync(join(folder, name), Buffer.from(bytes, 'latin1'))
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { faults: [expect.stringContaining('no longer what was opened'), expect.stringContaining('no longer what was opened')] } })
})

test('a project that is open is not checked', async () => {
  const file = await makeProject()
  const opened = openProject(file)
  expect(verifyProject(file)).toMatchObject({ ok: false, error: { code: 'project-in-use' } })
  if (opened.ok) opened.value.close()
  expect(verifyProject(file)).toMatchObject({ ok: true })
})
