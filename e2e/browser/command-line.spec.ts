import { expect, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PATHS } from '../../src/shared/contract/frames.ts'
import { startBrowserServer } from '../fixtures/browser-server.ts'
import { OUT } from '../fixtures/built-program.ts'

const ARTICLES = join(import.meta.dirname, '../articles')
const RABAT = join(ARTICLES, 'ambassador-in-rabat.txt')

let folder: string
test.beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dateline-cli-')) })
test.afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the built command line as a shell would. */
function dateline(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(OUT, 'main/cli.js'), ...args], { encoding: 'utf8', env: { ...process.env, DATELINE_DATA: join(folder, 'data') } })
}

test('brief is the whole job in one line', () => {
  const out = join(folder, 'briefing.csv')
  const run = dateline('brief', RABAT, '--subject', 'entities', '--out', out)
  expect(run).toMatchObject({ status: 0, stdout: '' })
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(out), { bom: true, columns: true })
  expect(rows.find(({ name }) => name === 'Youssef Benhima')).toMatchObject({ type: 'person', country: 'MAR', source: 'ambassador-in-rabat.txt' })
})

test('extract prints one JSON line an article, with offsets into the text', () => {
  const run = dateline('extract', ARTICLES)
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('broken.txt')
  const lines = run.stdout.trim().split('\n').map((line) => JSON.parse(line) as { article: { text: string }; mentions: readonly { start: number; end: number; text: string }[] })
  expect(lines).toHaveLength(2)
  for (const { article, mentions } of lines) {
    expect(mentions.length).toBeGreaterThan(3)
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text)
  }
})

test('import, check and export work on one project', () => {
  const project = join(folder, 'desk.dateline')
  expect(dateline('import', RABAT, '--project', project).status).toBe(0)
  expect(dateline('check', '--project', project).status).toBe(0)
  const run = dateline('export', '--project', project, '--subject', 'posts')
  expect(run.status).toBe(0)
  expect(run.stdout).toContain('Moroccan Foreign Minister')
})

test('wrong use is answered with help and exit code 2', () => {
  expect(dateline('brief')).toMatchObject({ status: 2, stdout: '' })
  expect(dateline('conquer', 'the', 'world')).toMatchObject({ status: 2, stdout: '' })
  expect(dateline('--help').stdout).toContain('brief')
})

/** Signs in at the address as a tab does; the answer asks how many articles the open project has. */
async function countArticles(address: string): Promise<() => Promise<unknown>> {
  const { origin, hash } = new URL(address)
  const post = async (path: string, body: unknown, token = ''): Promise<unknown> => {
    const response = await fetch(origin + path, { method: 'POST', headers: { origin, 'content-type': 'application/json', ...(token !== '' && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) })
    return response.json()
  }
  const session = (await post(PATHS.session, { code: hash.slice('#c='.length) })) as { readonly value: { readonly token: string } }
  return async () => ((await post(PATHS.request, { name: 'article.list', input: {} }, session.value.token)) as { readonly value: { readonly total: number } }).value.total
}

test('a second start for the project that is open joins the running server, one for another project runs beside it', async () => {
  const [data, desk] = [join(folder, 'data'), join(folder, 'desk.dateline')]
  const first = await startBrowserServer(data, ['--project', desk])
  const joined = await startBrowserServer(data, ['--project', desk, RABAT])
  expect([joined.origin, await joined.ended()]).toEqual([first.origin, 0])
  await expect.poll(await countArticles(joined.address)).toBe(1)
  const other = await startBrowserServer(data, ['--project', join(folder, 'other.dateline')])
  expect(other.origin).not.toBe(first.origin)
  expect(await other.stop()).toBe(0)
  expect(await first.stop()).toBe(0)
  const run = dateline('export', '--project', desk, '--subject', 'articles')
  expect(run.stdout).toContain('ambassador-in-rabat.txt')
})

test('two starts at the same moment end as one server, which both of them name', async () => {
  const data = join(folder, 'data')
  const [one, two] = await Promise.all([startBrowserServer(data), startBrowserServer(data)])
  expect(one.origin).toBe(two.origin)
  expect(await Promise.race([one.ended(), two.ended()])).toBe(0)
  expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0])
})

test('a project that is named and not there is made, and that is said', async () => {
  const data = join(folder, 'data')
  const project = join(folder, 'slip.dateline')
  const run = spawn(process.execPath, [join(OUT, 'main/browser.js'), '--no-open', '--project', project], { env: { ...process.env, DATELINE_DATA: data } })
  let printed = ''
  run.stdout.on('data', (piece: Buffer) => { printed += piece.toString() })
  await expect.poll(() => printed, { timeout: 20_000 }).toContain('#c=')
  run.kill('SIGINT')
  await once(run, 'exit')
  expect(printed).toContain(`There was no project at ${project}, so a new one was made there.`)
})

test('a named pipe, a device and a stdin without end are refused', () => {
  test.skip(process.platform === 'win32', 'Windows has neither')
  const pipe = join(folder, 'pipe.txt')
  spawnSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/zero']) expect(dateline('extract', path)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('pipe or a device') })
  const endless = spawnSync('sh', ['-c', `cat /dev/zero | "${process.execPath}" "${join(OUT, 'main/cli.js')}" extract -`], { encoding: 'utf8', timeout: 30_000 })
  expect(endless).toMatchObject({ status: 1, stderr: expect.stringContaining('larger than') })
})
