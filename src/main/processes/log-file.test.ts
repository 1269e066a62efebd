import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLogFile } from './log-file.ts'

let folder: string
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'dateline-log-')) })
afterEach(() => rm(folder, { recursive: true, force: true }))

it('writes one JSON line a message', async () => {
  const log = createLogFile(folder, () => '2026-01-02T03:04:05Z')
  log('warn', 'a file could not be read', { bytes: 3 })
  log('info', 'started')
  const lines = (await readFile(join(folder, 'log/dateline.jsonl'), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown)
  expect(lines).toEqual([
    { at: '2026-01-02T03:04:05Z', level: 'warn', message: 'a file could not be read', details: { bytes: 3 } },
    { at: '2026-01-02T03:04:05Z', level: 'info', message: 'started' }
  ])
})

it('keeps a full file once and begins another', async () => {
  const log = createLogFile(folder, () => '2026-01-02T03:04:05Z')
  const long = 'x'.repeat(600_000)
  for (const message of [`1${long}`, `2${long}`, '3', '4']) log('info', message)
  expect((await readdir(join(folder, 'log'))).sort()).toEqual(['dateline.1.jsonl', 'dateline.jsonl'])
  expect((await readFile(join(folder, 'log/dateline.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(2)
})

it('lets the work go on where it cannot be written', async () => {
  await writeFile(join(folder, 'log'), 'a file in the way')
  expect(() => createLogFile(folder, () => '')('error', 'lost')).not.toThrow()
})
