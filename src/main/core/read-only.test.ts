import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCore, type Core } from './core.ts'
import { importAndWait, testOptions } from './core-test-kit.ts'
import type { CoreOptions } from './ports.ts'
import { withoutRights } from './rights-test-kit.ts'

let folder: string
let data: string
let project: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-read-only-'))
  data = mkdtempSync(join(tmpdir(), 'dateline-data-'))
  project = join(folder, 'desk.dateline')
  const core = await start()
  await importAndWait(core, [core.files.stageBytes('a.txt', Buffer.from('r_Envoy p_Mara met p_Odo.')).id])
  await core.close()
  for (const path of [folder, data]) chmodSync(path, 0o777)
  for (const path of [folder, data]) for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) chmodSync(join(path, name), 0o777)
})
afterEach(() => {
  for (const path of [folder, data]) rmSync(path, { recursive: true, force: true })
})

async function start(more: Partial<CoreOptions> = {}): Promise<Core> {
  const opened = await createCore(testOptions(data, { projectFile: project, ...more }))
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message} ${opened.error.details ?? ''}`)
  return opened.value
}

describe.skipIf(process.platform === 'win32')('without the right to write (needs the rights of Unix)', () => {
  test('a project in a folder that may not be written to is refused in a sentence, and is left as it is', async () => {
    const before = readFileSync(project)
    rmSync(join(folder, '.desk.dateline.lock'))
    await withoutRights([folder], 0o555, async () => {
      const opened = await createCore(testOptions(data, { projectFile: project }))
      expect(opened).toMatchObject({ ok: false, error: { code: 'read-only', message: expect.stringContaining('you may write to it') as string } })
      const made = await createCore(testOptions(data, { projectFile: join(folder, 'new.dateline') }))
      expect(made).toMatchObject({ ok: false, error: { code: 'read-only' } })
    })
    expect(readFileSync(project).equals(before)).toBe(true)
    expect(existsSync(join(folder, 'new.dateline'))).toBe(false)
  })

  test('a read-only project file can be read and copied; a decision and an import say that it cannot be written to', async () => {
    await withoutRights([project], 0o444, async () => {
      const core = await start()
      try {
        const list = await core.request('article.list', {})
        const id = list.ok ? list.value.articles[0]?.id ?? '' : ''
        const view = await core.request('article.get', { id })
        const ids = view.ok ? view.value.mentions.map((mention) => mention.id) : []
        expect(ids).toHaveLength(3)
        expect(await core.request('mention.decide', { ids, verdict: 'accepted' })).toMatchObject({ ok: false, error: { code: 'read-only', message: expect.stringContaining('save a copy elsewhere') as string } })
        expect(await core.request('article.get', { id })).toEqual(view)
        const job = await importAndWait(core, ['p_Ana', 'p_Bo', 'p_Cy', 'p_Di'].map((text, index) => core.files.stageBytes(`${index}.txt`, Buffer.from(text)).id))
        expect([job.addedIds, job.failures.map(({ name, problem }) => [name, problem.code])]).toEqual([[], [['0.txt', 'read-only'], ['3 more files', 'read-only']]])
        expect(await core.request('project.saveCopy', {})).toMatchObject({ ok: true })
      } finally {
        await core.close()
      }
    })
  })

  test('a data folder that may not be written to is named, and does not keep a project elsewhere from being opened', async () => {
    await withoutRights([data], 0o555, async () => {
      const core = await start()
      expect(await core.request('article.list', {})).toMatchObject({ ok: true, value: { total: 1 } })
      expect(await core.request('preference.set', { theme: 'dark' })).toMatchObject({ ok: false, error: { code: 'read-only' } })
      expect(await core.request('project.create', { name: 'Second' })).toMatchObject({ ok: false, error: { code: 'read-only' } })
      await core.close()
      const missing = await createCore(testOptions(join(data, 'inside'), {}))
      expect(missing).toMatchObject({ ok: false, error: { code: 'read-only', message: expect.stringContaining('DATELINE_DATA') as string } })
    })
  })
})
