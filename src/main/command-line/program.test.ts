import { parse } from 'csv-parse/sync'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCore } from '../core/core.ts'
import { extract } from '../core/extraction/extract.ts'
import type { ExtractionPort, ReaderPort } from '../core/ports.ts'
import { readFile } from '../core/readers/registry.ts'
import { kindNamed } from '../../shared/model/kinds/catalogue.ts'
import { done } from '../../shared/outcome.ts'
import { runCommandLine } from './program.ts'
import { OutputClosed, type Tools } from './tools.ts'

const ARTICLE = 'Envoys meet in Doha\n\nDOHA, March 3, 2024 (EXA) – Nigerian Foreign Minister Lidia Okafor met Qatari Ambassador Hamad Rashidi in Doha.\n\nOkafor thanked him.\n'

let folder: string
let stdout: string
let stderr: string[]
let served: (readonly string[])[]
let stdin: string
let dataFolders: string[]

function createTools(): Tools {
  let count = 0
  const newId = (): string => `id-${String((count += 1)).padStart(8, '0')}`
  const clock = (): string => '2024-06-01T10:00:00.000Z'
  const log = (): void => undefined
  const reader: ReaderPort = { read: (file) => Promise.resolve(readFile(file)), close: () => Promise.resolve() }
  const extraction: ExtractionPort = { extract: (input) => new Promise((resolve) => resolve(extract(input))), close: () => Promise.resolve() }
  return {
    terminal: {
      readStdin: () => Promise.resolve(done(Buffer.from(stdin))),
      write(data) {
        stdout += Buffer.from(data as Uint8Array).toString('utf8')
        return Promise.resolve()
      },
      say(line) { stderr.push(line) }
    },
    openReader: () => reader,
    openExtraction: () => extraction,
    openCore(dataFolder, projectFile) {
      dataFolders.push(dataFolder)
      return createCore({ dataFolder, ...(projectFile !== undefined && { projectFile }), samplesFolder: folder, reader, extraction, clock, newId, log })
    },
    serve(args) {
      served.push(args)
      return Promise.resolve(0)
    },
    clock,
    newId,
    log
  }
}

const run = (...args: readonly string[]): Promise<number> => runCommandLine(args, createTools())
const at = (name: string): string => join(folder, name)
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-test-'))
  stdout = ''
  stderr = []
  served = []
  stdin = ''
  dataFolders = []
  writeFileSync(at('talks.txt'), ARTICLE)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('extract prints one line of JSON an article, with entities by id and the text unchanged', async () => {
  writeFileSync(at('two.jsonl'), '{"id":"a","title":"Given title","date":"2024-01-02","text":"Lidia Okafor visited Kenya."}\n{"id":"b","text":"Nobody came."}\n')
  expect(await run('extract', at('talks.txt'), at('two.jsonl'))).toBe(0)
  expect(stderr).toEqual([])
  const lines = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { article: { id: string; file: string }; mentions: { start: number; end: number; text: string; entity: string | null }[]; entities: { id: string; name: string }[]; events: { kind: string; trigger: { start: number; end: number }; participants: { entity: string }[] }[] })
  expect(lines.map(({ article }) => article.id)).toEqual([at('talks.txt'), 'a', 'b'])
  expect(lines[0]?.article).toMatchObject({ text: ARTICLE, file: at('talks.txt') })
  expect(lines[1]?.article).toMatchObject({ title: 'Given title', publishedOn: '2024-01-02' })
  const ids = new Set(lines[0]?.entities.map(({ id }) => id))
  expect(ids.has('e1')).toBe(true)
  for (const { start, end, text, entity } of lines[0]?.mentions ?? []) {
    expect(ARTICLE.slice(start, end)).toBe(text)
    if (entity !== null) expect(ids.has(entity)).toBe(true)
  }
  expect(lines[0]?.entities.map(({ name }) => name)).toContain('Lidia Okafor')
  for (const { kind, trigger, participants } of lines[0]?.events ?? []) {
    expect(kindNamed(kind), kind).toBeDefined()
    expect(ARTICLE.slice(trigger.start, trigger.end)).toMatch(/^\p{L}/u)
    for (const { entity } of participants) expect(ids.has(entity)).toBe(true)
  }
})

test('a bad file or line is named on stderr and the others are done', async () => {
  writeFileSync(at('bad.pdf'), '%PDF-1.7 nothing')
  writeFileSync(at('lines.jsonl'), '{"text":"One."}\nnot json\n')
  expect(await run('extract', at('bad.pdf'), at('gone.txt'), at('lines.jsonl'), at('talks.txt'))).toBe(1)
  expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  expect(stderr).toHaveLength(3)
  expect(stderr[0]).toMatch(/bad\.pdf: This is a PDF document/)
  expect(stderr[1]).toMatch(/gone\.txt: /)
  expect(stderr[2]).toMatch(/lines\.jsonl, line 2: /)
})

test('extract reads stdin, and walks folders but not what is hidden in them', async () => {
  stdin = ARTICLE
  mkdirSync(at('sub/.git'), { recursive: true })
  writeFileSync(at('sub/more.md'), '# More talks\n\nThey met.\n')
  writeFileSync(at('sub/.git/hidden.txt'), 'Hidden.')
  expect(await run('extract', '-', folder)).toBe(0)
  const articles = stdout.trimEnd().split('\n').map((line) => (JSON.parse(line) as { article: { file: string } }).article.file)
  expect(articles).toEqual(['-', at('sub/more.md'), at('talks.txt')])
})

test('brief goes from files to a CSV in one go and keeps nothing else', async () => {
  expect(await run('brief', at('talks.txt'), '--subject', 'entities', '--out', at('briefing.csv'))).toBe(0)
  expect(stdout).toBe('')
  const rows = rowsOf(readFileSync(at('briefing.csv'), 'utf8'))
  expect(rows.find(({ name }) => name === 'Lidia Okafor')).toMatchObject({ type: 'person', verdict: 'undecided', article_title: 'Envoys meet in Doha', article_date: '2024-03-03', source: 'talks.txt' })
  for (const { evidence } of rows) expect(ARTICLE).toContain(evidence)
  expect(readdirSync(folder).sort()).toEqual(['briefing.csv', 'talks.txt'])
  expect(dataFolders).toHaveLength(1)
  expect(dataFolders.some((used) => existsSync(used))).toBe(false)
})

test('brief writes to stdout without --out, and only the rows that are asked for', async () => {
  expect(await run('brief', at('talks.txt'), '--subject', 'mentions', '--type', 'person', '--type', 'role', '--from', '2024-03-03', '--to', '2024-03-03')).toBe(0)
  const rows = rowsOf(stdout)
  expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['person', 'role']))
  stdout = ''
  expect(await run('brief', at('talks.txt'), '--from', '2024-03-04')).toBe(0)
  expect(rowsOf(stdout)).toEqual([])
})

test('brief names what failed, briefs on the rest, and writes nothing where nothing could be read', async () => {
  writeFileSync(at('empty.txt'), ' \n')
  expect(await run('brief', at('talks.txt'), at('empty.txt'), '--out', at('briefing.csv'))).toBe(1)
  expect(stderr.some((line) => line.startsWith('empty.txt: '))).toBe(true)
  expect(existsSync(at('briefing.csv'))).toBe(true)
  expect(await run('brief', at('empty.txt'), '--out', at('none.csv'))).toBe(1)
  expect(existsSync(at('none.csv'))).toBe(false)
})

test('import makes a project, knows a text again, and export writes from it what brief would', async () => {
  expect(await run('import', at('talks.txt'), '--project', at('desk.dateline'))).toBe(0)
  expect(await run('import', at('talks.txt'), '-p', at('desk.dateline'))).toBe(0)
  expect(stderr).toEqual([`${at('desk.dateline')}: 1 added, 0 there already, 0 failed.`, `${at('desk.dateline')}: 0 added, 1 there already, 0 failed.`])
  expect(await run('export', '--project', at('desk.dateline'), '--subject', 'posts')).toBe(0)
  const exported = stdout
  stdout = ''
  expect(await run('brief', at('talks.txt'), '--subject', 'posts')).toBe(0)
  expect(exported).toBe(stdout)
  expect(rowsOf(exported).map(({ post }) => post)).toContain('Nigerian Foreign Minister')
})

test('read-again reads the articles of a project of an earlier schema with what is found today', async () => {
  writeFileSync(at('old.dateline'), gunzipSync(readFileSync(join(import.meta.dirname, '../core/db/fixtures/schema-10.dateline.gz'))))
  expect(await run('read-again', '--project', at('old.dateline'))).toBe(0)
  expect(stderr).toEqual([`${at('old.dateline')}: 2 read again, 0 failed.`])
  await run('export', '--project', at('old.dateline'), '--subject', 'events')
  expect(rowsOf(stdout).map(({ kind }) => kind)).toContain('thank')
  expect(await run('read-again', '--project', at('gone.dateline'))).toBe(1)
})

test('check looks at all of a project, and names what is wrong with it', async () => {
  await run('import', at('talks.txt'), '--project', at('desk.dateline'))
  stderr = []
  expect(await run('check', '--project', at('desk.dateline'))).toBe(0)
  expect(stdout).toMatch(/desk\.dateline: 1 article and \d+ mentions checked, all is well\.\n$/)
  expect(stderr).toEqual([])
  const bytes = readFileSync(at('desk.dateline'))
  const place = bytes.indexOf('Okafor thanked him')
  expect(place).toBeGreaterThan(0)
  bytes.write('Okafor thinked him', place)
  writeFileSync(at('desk.dateline'), bytes)
  expect(await run('check', '--project', at('desk.dateline'))).toBe(1)
  expect(stderr[0]).toContain('desk.dateline: ')
  expect(await run('check', '--project', at('talks.txt'))).toBe(1)
})

test('a byte order mark is written only when it is asked for', async () => {
  await run('brief', at('talks.txt'), '--bom')
  expect(stdout.startsWith('\uFEFFdate_start,')).toBe(true)
  stdout = ''
  await run('brief', at('talks.txt'))
  expect(stdout.startsWith('date_start,')).toBe(true)
})

test('chosen columns stand in the order asked for, and one that is not there is said with those that are', async () => {
  expect(await run('brief', at('talks.txt'), '--subject', 'posts', '--columns', 'post, person')).toBe(0)
  expect(stdout.split('\r\n')[0]).toBe('post,person')
  expect(await run('brief', at('talks.txt'), '--subject', 'posts', '--columns', 'post,colour')).toBe(2)
  expect(stderr[0]).toMatch(/^A briefing on posts has no column “colour”\. Its columns are: person, post, /)
})

test('events can be written for other tools, and nothing else can', async () => {
  expect(await run('brief', at('talks.txt'), '--format', 'polecat', '--plover', 'consult', '--country', 'NGA')).toBe(0)
  expect(stdout.split('\n')[0]?.split('\t')).toHaveLength(40)
  expect(await run('brief', at('talks.txt'), '--format', 'phoenix', '--subject', 'posts')).toBe(2)
  expect(stderr.at(-1)).toMatch(/Only events can be written in this format/)
  for (const wrong of [['--format', 'pdf'], ['--kind', 'waltz'], ['--plover', 'dance'], ['--country', 'ATL']]) expect(await run('brief', at('talks.txt'), ...wrong), wrong.join(' ')).toBe(2)
})

test('a project or tag that is not there, and a folder that cannot be written to, are said in a line', async () => {
  expect(await run('export', '--project', at('gone.dateline'))).toBe(1)
  expect(existsSync(at('gone.dateline'))).toBe(false)
  expect(await run('export', '--project', at('talks.txt'))).toBe(1)
  expect(readFileSync(at('talks.txt'), 'utf8')).toBe(ARTICLE)
  expect(await run('brief', at('talks.txt'), '--tag', 'urgent')).toBe(1)
  expect(await run('brief', at('talks.txt'), '--out', at('no/such/folder.csv'))).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toHaveLength(4)
  expect(stderr[2]).toContain('“urgent”')
})

test('wrong use ends with 2 and says how it is used, on stderr', async () => {
  const wrong = [['nonsense'], ['brief'], ['extract'], ['import', 'a.txt'], ['export'], ['read-again'], ['check'], ['brief', 'a.txt', '--subject', 'weather'], ['brief', 'a.txt', '--verdict', 'maybe'], ['brief', 'a.txt', '--from', '2024-02-30'], ['extract', '--loud', 'a.txt'], ['serve', '--port', '99999'], []]
  for (const args of wrong) {
    stderr = []
    expect(await run(...args), args.join(' ')).toBe(2)
    expect(stderr.length, args.join(' ')).toBeGreaterThan(0)
  }
  expect(stdout).toBe('')
})

test('help and version go to stdout and are no failure', async () => {
  expect(await run('--version')).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  for (const command of ['extract', 'brief', 'import', 'read-again', 'export', 'check', 'serve']) {
    stdout = ''
    expect(await run(command, '--help')).toBe(0)
    expect(stdout).toContain(`dateline ${command} `)
  }
  expect(stderr).toEqual([])
})

test('files in a folder that are no articles by their names are passed over in a line, and that is no failure', async () => {
  mkdirSync(at('in'))
  for (const name of ['a.txt', 'photo.jpg', 'notes.docx']) writeFileSync(at(`in/${name}`), ARTICLE)
  mkdirSync(at('pictures'))
  writeFileSync(at('pictures/photo.jpg'), 'x')
  expect(await run('extract', at('in'))).toBe(0)
  expect(await run('import', at('in'), '--project', at('desk.dateline'))).toBe(0)
  expect(stderr).toEqual([
    `${at('in')}: 2 files were passed over, being no articles by their names.`,
    `${at('in')}: 2 files were passed over, being no articles by their names.`,
    `${at('desk.dateline')}: 1 added, 0 there already, 0 failed.`
  ])
  expect(await run('extract', at('pictures'))).toBe(1)
  expect(stderr.at(-1)).toMatch(/pictures: The folder “pictures” holds no articles\. Dateline reads files that end in /)
})

test('serve passes its wishes on to browser mode', async () => {
  expect(await run('serve', 'a.txt', '--project', 'desk.dateline', '--port', '8080', '--no-open')).toBe(0)
  expect(await run('serve')).toBe(0)
  expect(served).toEqual([['--project', 'desk.dateline', '--port', '8080', '--no-open', '--', 'a.txt'], ['--']])
})

test('when nobody reads the output any more the command ends quietly', async () => {
  const tools = createTools()
  const deaf: Tools = { ...tools, terminal: { ...tools.terminal, write: () => Promise.reject(new OutputClosed()) } }
  expect(await runCommandLine(['extract', at('talks.txt')], deaf)).toBe(0)
  expect(await runCommandLine(['brief', at('talks.txt')], deaf)).toBe(0)
  expect(await runCommandLine(['--help'], deaf)).toBe(0)
  expect(stderr).toEqual([])
})
