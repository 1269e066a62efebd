import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeDb, first, openReadable, query } from './db/connection.ts'
import { verifyProject } from './db/verify.ts'

const ROUNDS = 10
const KIT = pathToFileURL(join(import.meta.dirname, 'core-test-kit.ts')).href
const CORE = pathToFileURL(join(import.meta.dirname, 'core.ts')).href

/** Opens articles and decides their mentions for as long as it lives, and says what was acknowledged. */
const CHILD = `
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { importAndWait, testOptions } from '${KIT}'
import { createCore } from '${CORE}'
const [folder, projectFile] = process.argv.slice(1)
const opened = await createCore(testOptions(folder, { projectFile, newId: randomUUID }))
if (!opened.ok) { writeSync(1, 'failed ' + opened.error.code + '\\n'); process.exit(1) }
const core = opened.value
for (let n = 0; ; n += 1) {
  const files = [0, 1].map((part) => core.files.stageBytes('a.txt', new TextEncoder().encode('r_Envoy p_Mara e_met p_Odo in l_Tarn. ' + process.pid + ' ' + n + ' ' + part)).id)
  for (const id of (await importAndWait(core, files)).addedIds) {
    writeSync(1, 'article ' + id + '\\n')
    const view = await core.request('article.get', { id })
    const ids = view.value.mentions.map((mention) => mention.id)
    if ((await core.request('mention.decide', { ids, verdict: 'accepted' })).ok) writeSync(1, ids.map((mention) => 'accepted ' + mention + '\\n').join(''))
    for (const event of view.value.events) if ((await core.request('event.update', { id: event.id, kind: 'visit', participants: [] })).ok) writeSync(1, 'changed ' + event.id + '\\n')
  }
}
`

let folder: string

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-kill-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the child until it has acknowledged a first write and then a while longer, kills it, and answers with what it acknowledged. */
function runAndKill(file: string, after: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', CHILD, folder, file], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaints = ''
    let isDoomed = false
    child.stderr.on('data', (piece: Buffer) => { complaints += piece.toString() })
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (isDoomed) return
      isDoomed = true
      setTimeout(() => child.kill('SIGKILL'), after)
    })
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`The child ended by itself: ${said.slice(-200)} ${complaints.slice(-2000)}`))
    })
  })
}

test('a process killed in the middle of its work loses nothing that it acknowledged, and leaves a sound project', async () => {
  const file = join(folder, 'killed.dateline')
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) acknowledged.push(...await runAndKill(file, 5 + round * 17))
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 2)
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { faults: [] } })
  const db = openReadable(file)
  const lost = acknowledged.filter((line) => {
    const [what, id = ''] = line.split(' ')
    if (what === 'article') return !first(db, query<{ id: string }>('SELECT id FROM article WHERE id = ?'), id)
    if (what === 'changed') return first(db, query<{ kind: string }>('SELECT kind FROM event e WHERE id = ? AND NOT EXISTS (SELECT 1 FROM event_participant p WHERE p.event_id = e.id)'), id)?.kind !== 'visit'
    return first(db, query<{ verdict: string }>('SELECT verdict FROM mention WHERE id = ?'), id)?.verdict !== 'accepted'
  })
  closeDb(db)
  expect(lost).toEqual([])
}, 60_000)
