import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Verdict } from '../../shared/model/verdict.ts'
import { done } from '../../shared/outcome.ts'
import { createCore, type Core } from './core.ts'
import { importAndWait, testOptions } from './core-test-kit.ts'
import { pragma } from './db/connection.ts'
import { dump } from './db/dump.ts'
import { createProject } from './db/open-project.ts'
import { verifyProject } from './db/verify.ts'
import { applyChanges } from './history/apply-changes.ts'
import { historyState } from './history/undo-redo.ts'
import { createSmallDisk, type SmallDisk } from './small-disk-test-kit.ts'
import { systemProblem } from './system-problem.ts'

const probe = createSmallDisk(1)
probe?.remove()
if (!probe) process.stderr.write('LEFT OUT: no small disk could be made here (that takes root on Linux and the right to mount), so a full disk was not tried.\n')

const ARTICLE = `r_Envoy p_Mara met p_Odo in l_Tarn. ${'They talked about the harbour for hours. '.repeat(50)}`

let disk: SmallDisk
let core: Core
let project: string

async function start(more: Parameters<typeof testOptions>[1] = {}): Promise<Core> {
  const opened = await createCore(testOptions(join(disk.folder, 'data'), { projectFile: project, ...more }))
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message} ${opened.error.details ?? ''}`)
  return opened.value
}

const stage = (texts: readonly string[]): readonly string[] => texts.map((text, index) => core.files.stageBytes(`${index}.txt`, Buffer.from(text)).id)
const articles = (from: number, to: number): readonly string[] => Array.from({ length: to - from }, (_, index) => `${from + index} ${ARTICLE}`)

async function valueOf<T>(outcome: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } }>): Promise<T> {
  const answer = await outcome
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value
}

/** What is stored, as a second look at the file finds it. */
async function lookAgain(): Promise<{ readonly ids: readonly string[]; readonly faults: readonly string[] }> {
  const ids = (await valueOf(core.request('article.list', {}))).articles.map(({ id }) => id)
  await core.close()
  const report = verifyProject(project)
  core = await start()
  return { ids, faults: report.ok ? report.value.faults : [report.error.message] }
}

test('a change that finds the file at its limit leaves nothing behind, and the next one that fits is made (SQLite’s own limit, on every machine)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-limit-'))
  const opened = createProject(join(folder, 'full.dateline'), 'project-1', '2024-05-12T08:00:00.000Z')
  if (!opened.ok) throw new Error(opened.error.message)
  const { db, close } = opened.value
  const addTag = (id: string, name: string): unknown => applyChanges(db, { id, at: '2024-05-12T08:00:00.000Z', origin: 'analyst' }, (pen) => {
    pen.insert('tag', { id, name, nameKey: name })
    return done({ label: `Made ${id}`, articleId: null, value: null })
  })
  pragma(db, `max_page_count = ${Number(pragma(db, 'page_count'))}`)
  const before = dump(db)
  let thrown: unknown
  try {
    addTag('t1', 'x'.repeat(100_000))
  } catch (error) {
    thrown = error
  }
  expect(systemProblem(thrown)).toMatchObject({ code: 'disk-full' })
  expect([dump(db), historyState(db)]).toEqual([before, { undoLabel: null, redoLabel: null }])
  expect(addTag('t2', 'Aid')).toMatchObject({ ok: true })
  expect(historyState(db).undoLabel).toBe('Made t2')
  close()
  rmSync(folder, { recursive: true })
})

describe.skipIf(!probe)('on a full disk (needs a small disk: root on Linux with the right to mount)', () => {
  beforeEach(async () => {
    const made = createSmallDisk(5)
    if (!made) throw new Error('There was a small disk a moment ago.')
    disk = made
    project = join(disk.folder, 'desk.dateline')
    core = await start()
  })
  afterEach(async () => {
    await core.close()
    disk.remove()
  })

  test('a decision is acknowledged only where it is kept, the article can still be read, and all works again when there is room', async () => {
    const { addedIds: [id = ''] } = await importAndWait(core, stage(articles(0, 1)))
    const verdictsOf = async (): Promise<readonly Verdict[]> => (await valueOf(core.request('article.get', { id }))).mentions.map(({ verdict }) => verdict)
    const ids = (await valueOf(core.request('article.get', { id }))).mentions.map((mention) => mention.id)
    await valueOf(core.request('mention.decide', { ids: [...ids], verdict: 'rejected' }))
    disk.fill()
    let acknowledged: Verdict = 'rejected'
    let refusal: unknown
    for (let n = 0; n < 5000 && refusal === undefined; n += 1) {
      const verdict: Verdict = n % 2 === 0 ? 'accepted' : 'rejected'
      const decided = await core.request('mention.decide', { ids: [...ids], verdict })
      if (decided.ok) acknowledged = verdict
      else refusal = decided.error
    }
    expect(refusal).toMatchObject({ code: 'disk-full', message: expect.stringContaining('Make room and try again') as string })
    expect(new Set(await verdictsOf())).toEqual(new Set([acknowledged]))
    const other: Verdict = acknowledged === 'accepted' ? 'rejected' : 'accepted'
    expect(await core.request('mention.decide', { ids: [...ids], verdict: other })).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(await core.request('history.undo', {})).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(new Set(await verdictsOf())).toEqual(new Set([acknowledged]))
    disk.empty()
    expect(await core.request('mention.decide', { ids: [...ids], verdict: other })).toMatchObject({ ok: true })
    expect((await lookAgain()).faults).toEqual([])
    expect(new Set(await verdictsOf())).toEqual(new Set([other]))
    await valueOf(core.request('history.undo', {}))
    expect(new Set(await verdictsOf())).toEqual(new Set([acknowledged]))
  })

  test('an import stops at the first article that has no room, says so once, and keeps what it stored', async () => {
    const texts = articles(0, 2000)
    const job = await importAndWait(core, stage(texts))
    expect(job.state).toBe('finished')
    expect(job.addedIds.length).toBeGreaterThan(10)
    expect(job.failures.map(({ problem }) => problem.code)).toEqual(['disk-full', 'disk-full'])
    expect(job.failures[1]?.name).toBe(`${2000 - job.addedIds.length - 1} more files`)
    expect(job.doneCount).toBe(job.addedIds.length + 1)
    expect((await valueOf(core.request('article.list', {}))).total).toBe(job.addedIds.length)
    expect((await importAndWait(core, stage([`late ${ARTICLE}`]))).failures).toMatchObject([{ problem: { code: 'disk-full' } }])
    const { ids, faults } = await lookAgain()
    expect(faults).toEqual([])
    expect([...ids].sort()).toEqual([...job.addedIds].sort())
  })

  test('what needs a new file says that there is no room, leaves no half file, and works when there is', async () => {
    await importAndWait(core, stage(articles(0, 20)))
    disk.fill()
    const before = readdirSync(join(disk.folder, 'data'), { recursive: true }).sort()
    const sentence = { ok: false, error: { code: 'disk-full', message: expect.stringContaining('Make room') as string } }
    expect(await core.request('preference.set', { theme: 'dark' })).toMatchObject(sentence)
    expect(await core.request('project.create', { name: 'Second' })).toMatchObject(sentence)
    expect(await core.request('project.saveCopy', {})).toMatchObject(sentence)
    const incoming = core.files.stageBytes('sent.dateline', Buffer.alloc(100_000, 1))
    expect(await core.request('project.open', { file: incoming.id })).toMatchObject(sentence)
    const folders = ['projects', 'temporary', join('temporary', String(process.pid))]
    expect(readdirSync(join(disk.folder, 'data'), { recursive: true }).sort().filter((name) => !folders.includes(String(name)))).toEqual(before.filter((name) => !folders.includes(String(name))))
    expect((await valueOf(core.request('project.get', {}))).name).toBe('desk')
    disk.empty()
    expect(await core.request('preference.set', { theme: 'dark' })).toMatchObject({ ok: true })
    expect(await core.request('project.saveCopy', {})).toMatchObject({ ok: true })
    expect(await core.request('project.create', { name: 'Second' })).toMatchObject({ ok: true })
  })

  test('a start on a full disk says so, and works when there is room', async () => {
    await importAndWait(core, stage(articles(0, 2)))
    await core.close()
    disk.fill()
    const opened = await createCore(testOptions(join(disk.folder, 'data'), { projectFile: project }))
    expect(opened).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(await createCore(testOptions(join(disk.folder, 'data'), { projectFile: join(disk.folder, 'new.dateline') }))).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(existsSync(join(disk.folder, 'new.dateline'))).toBe(false)
    disk.empty()
    core = await start()
    expect((await valueOf(core.request('article.list', {}))).total).toBe(2)
  })

  test('a project on a read-only disk is refused in a sentence and is left as it is', async () => {
    await core.close()
    disk.setReadOnly()
    const before = readFileSync(project)
    const data = mkdtempSync(join(tmpdir(), 'dateline-data-'))
    expect(await createCore(testOptions(data, { projectFile: project }))).toMatchObject({ ok: false, error: { code: 'read-only', message: expect.stringContaining('write to it') as string } })
    rmSync(data, { recursive: true })
    expect(await createCore(testOptions(disk.folder))).toMatchObject({ ok: false, error: { code: 'read-only' } })
    expect(readFileSync(project).equals(before)).toBe(true)
  })
})
