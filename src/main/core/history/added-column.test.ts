import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { closeDb, execute, openReadable, openWritable, type WritableDb } from '../db/connection.ts'
import { dump } from '../db/dump.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import type * as Tables from '../db/tables.ts'
import type * as UndoRedo from './undo-redo.ts'

/** Undo and redo as a later Dateline would have them, whose mentions and entities have a column more. */
async function laterUndoRedo(): Promise<typeof UndoRedo> {
  vi.resetModules()
  vi.doMock('../db/tables.ts', async (load) => {
    const tables = await load<typeof Tables>()
    return { ...tables, FIELDS: { ...tables.FIELDS, mention: [...tables.FIELDS.mention, 'note'], entity: [...tables.FIELDS.entity, 'weight'] } }
  })
  return import('./undo-redo.ts')
}

function contents(file: string): string {
  const db = openReadable(file)
  const text = dump(db)
  closeDb(db)
  return text
}

async function work(kit: TestCore): Promise<void> {
  const [id = ''] = await kit.open('r_Envoy p_Mara met p_Odo in l_Tarn.')
  const { mentions } = await kit.ask('article.get', { id })
  await kit.ask('mention.decide', { ids: mentions.map((mention) => mention.id), verdict: 'accepted' })
  await kit.ask('mention.create', { articleId: id, start: 0, end: 1, type: 'money' })
  await kit.ask('article.remove', { id })
  await kit.ask('history.undo', {})
}

function walk(db: WritableDb, direction: 'undo' | 'redo', { takeStep }: typeof UndoRedo): number {
  for (let steps = 0; ; steps += 1) {
    const taken = takeStep(db, direction)
    if (taken.ok) continue
    expect(taken.error).toMatchObject({ code: 'nothing-to-do' })
    return steps
  }
}

test('what was done before a schema gained columns can be undone and redone after, and a value in them is no conflict', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-column-'))
  const file = join(folder, 'p.dateline')
  const kit = await openTestCore({ projectFile: file })
  await work(kit)
  await kit.remove()
  const db = openWritable(file, false)
  execute(db, 'ALTER TABLE mention ADD COLUMN note TEXT; ALTER TABLE entity ADD COLUMN weight INTEGER NOT NULL DEFAULT 1')
  const before = contents(file)
  const later = await laterUndoRedo()
  expect(walk(db, 'redo', later)).toBe(1)
  expect(walk(db, 'undo', later)).toBe(4)
  expect(walk(db, 'redo', later)).toBe(4)
  expect(later.takeStep(db, 'undo')).toMatchObject({ ok: true })
  expect(contents(file)).toBe(before)
  execute(db, `UPDATE mention SET note = 'seen'`)
  expect(walk(db, 'undo', later)).toBe(3)
  closeDb(db)
  rmSync(folder, { recursive: true, force: true })
})

test('a row that changed in a column of its time is a conflict all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-column-'))
  const file = join(folder, 'p.dateline')
  const kit = await openTestCore({ projectFile: file })
  await kit.open('p_Mara came.')
  await kit.remove()
  const db = openWritable(file, false)
  execute(db, `ALTER TABLE mention ADD COLUMN note TEXT; ALTER TABLE entity ADD COLUMN weight INTEGER NOT NULL DEFAULT 1; UPDATE mention SET why = 'other'`)
  expect((await laterUndoRedo()).takeStep(db, 'undo')).toMatchObject({ ok: false, error: { code: 'history-conflict' } })
  closeDb(db)
  rmSync(folder, { recursive: true, force: true })
})
