import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestCore, type TestCore } from './core-test-kit.ts'
import { openProject } from './db/open-project.ts'
import { all, query } from './db/connection.ts'

let kit: TestCore
let file: string
let articleId: string
beforeEach(async () => {
  kit = await openTestCore()
  articleId = (await kit.open('p_Mara came to l_Tarn.'))[0] ?? ''
  file = join((await kit.ask('project.get', {})).place, 'My project.dateline')
})
afterEach(() => kit.remove())

const REFUSED = { ok: false, error: { code: 'project-damaged', message: expect.stringContaining('Save a copy') as string } }

async function expectNothingIsAcknowledged(): Promise<void> {
  expect(await kit.core.request('article.setReviewed', { id: articleId, reviewed: true })).toMatchObject(REFUSED)
  expect(await kit.core.request('history.undo', {})).toMatchObject(REFUSED)
  expect((await kit.ask('article.get', { id: articleId })).article.reviewedAt).toBeNull()
}

async function expectCopyHoldsAll(): Promise<void> {
  const { fileId } = await kit.ask('project.saveCopy', {})
  const copy = join(kit.folder, 'copy.dateline')
  writeFileSync(copy, (await kit.core.files.outgoing(fileId))?.bytes ?? '')
  expectOneArticle(copy)
}

function expectOneArticle(path: string): void {
  const opened = openProject(path)
  if (!opened.ok) throw new Error(opened.error.message)
  expect(all(opened.value.db, query<{ id: string }>('SELECT id FROM article'))).toEqual([{ id: articleId }])
  opened.value.close()
}

describe.skipIf(process.platform === 'win32')('a project file that goes while it is open (Windows lets none go)', () => {
  test('deleted: nothing is acknowledged that would be lost, a copy keeps what is there, and nothing is left behind', async () => {
    rmSync(file)
    await expectNothingIsAcknowledged()
    await expectCopyHoldsAll()
    await kit.core.close()
    expect(readdirSync(join(file, '..')).filter((name) => name.startsWith('My project'))).toEqual([])
  })

  test('replaced: the other file is left as it is, and no log of ours stays beside it', async () => {
    const foreign = `${file}.foreign`
    writeFileSync(foreign, 'somebody else’s')
    renameSync(foreign, file)
    await expectNothingIsAcknowledged()
    await expectCopyHoldsAll()
    await kit.core.close()
    expect(readFileSync(file, 'utf8')).toBe('somebody else’s')
    expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false])
  })

  test('moved: it holds, where it lies now, all that was acknowledged', async () => {
    const moved = join(kit.folder, 'moved.dateline')
    renameSync(file, moved)
    await expectNothingIsAcknowledged()
    await kit.core.close()
    expectOneArticle(moved)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  test('moved away and back: it goes on', async () => {
    renameSync(file, `${file}.away`)
    expect(await kit.core.request('article.setReviewed', { id: articleId, reviewed: true })).toMatchObject(REFUSED)
    renameSync(`${file}.away`, file)
    await kit.ask('article.setReviewed', { id: articleId, reviewed: true })
    await kit.reopen()
    expect((await kit.ask('project.get', {})).reviewedCount).toBe(1)
  })
})
