import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BRIEFING_SUBJECTS, type BriefingSubject } from '../../../shared/model/briefing.ts'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

type Spec = RequestInput<'briefing.preview'>['spec']

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
  await kit.open(
    '=SUM(A1), "quoted"\n\nThe r_envoy p_Mara e_met the o_Council in l_Tarn on d_Sunday.\nNobody e_said more.',
    'Second \u202Enews\u202C\n\np_Mara left l_Tarn. p_Søren stayed in the old town hall for some more hours,\nwaiting for p_Mara.'
  )
})

afterEach(() => kit.remove())

async function preview(spec: Spec): Promise<readonly (readonly string[])[]> {
  const { columns, rows, total } = await kit.ask('briefing.preview', { spec })
  expect(rows).toHaveLength(total)
  return [columns, ...rows]
}

async function exported(spec: Spec, byteOrderMark = false): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly rowCount: number }> {
  const { fileId, name, rowCount } = await kit.ask('briefing.export', { spec, byteOrderMark })
  const file = await kit.core.files.outgoing(fileId)
  if (!file) throw new Error('no file')
  return { name, bytes: file.bytes, rowCount }
}

const everything = (subject: BriefingSubject): Spec => ({ subject, filter: {} })
const unescaped = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => rows.map((row) => row.map((cell) => cell.replace(/^'(?==)/, '')))

test('the table that is shown is the file that is written, for every subject', async () => {
  for (const subject of BRIEFING_SUBJECTS) {
    const shown = await preview(everything(subject))
    const { bytes, rowCount } = await exported(everything(subject), true)
    const written: string[][] = parse(Buffer.from(bytes), { bom: true })
    expect(shown.length, subject).toBeGreaterThan(1)
    expect(unescaped(written), subject).toEqual(shown)
    expect(rowCount).toBe(shown.length - 1)
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  }
})

test('pages put together are the whole table', async () => {
  const [, ...whole] = await preview(everything('mentions'))
  const pages: (readonly string[])[] = []
  for (let offset = 0; offset < whole.length; offset += 3) {
    const page = await kit.ask('briefing.preview', { spec: everything('mentions'), offset, limit: 3 })
    expect(page.total).toBe(whole.length)
    pages.push(...page.rows)
  }
  expect(pages).toEqual(whole)
})

test('the same project gives the same bytes, and a file name that says what it is', async () => {
  const first = await exported(everything('entities'))
  const second = await exported(everything('entities'))
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  expect(first.name).toBe('briefing-entities-2024-05-12.csv')
})

test('every row quotes the sentence it rests on, in one line, and names its article', async () => {
  const [columns, ...rows] = await preview(everything('mentions'))
  const at = (header: string): number => columns?.indexOf(header) ?? -1
  for (const row of rows) {
    expect(row[at('evidence')]).toContain(row[at('mention')])
    expect(row[at('evidence')]).not.toContain('\n')
    expect(row[at('source')]).not.toBe('')
  }
  expect(rows.find((row) => row[at('mention')] === 'Søren')?.[at('evidence')]).toBe('p_Søren stayed in the old town hall for some more hours, waiting for p_Mara.')
})

test('every row of entities, posts and mentions has evidence, an article and a source, whatever was made by hand', async () => {
  const [article] = (await kit.ask('article.list', {})).articles
  const { entities } = await kit.ask('article.get', { id: article?.id ?? '' })
  await kit.ask('entity.create', { type: 'person', name: 'Nobody Named' })
  await kit.ask('post.create', { entityId: entities.find(({ type }) => type === 'person')?.id ?? '', title: 'chair' })
  for (const subject of ['entities', 'posts', 'mentions'] as const) {
    const [columns = [], ...rows] = await preview(everything(subject))
    expect(rows.length, subject).toBeGreaterThan(0)
    for (const row of rows) for (const header of ['evidence', 'article_title', 'source']) expect(row[columns.indexOf(header)], `${header} of ${row.join(', ')}`).toMatch(/\S/)
  }
  expect((await preview(everything('entities'))).flat()).not.toContain('Nobody Named')
  expect((await preview(everything('posts'))).flat()).toContain('chair')
})

test('what the analyst decides, tags and renames is in the next table', async () => {
  const [article] = (await kit.ask('article.list', {})).articles
  const view = await kit.ask('article.get', { id: article?.id ?? '' })
  const mara = view.entities.find(({ name }) => name === 'Mara')
  if (!mara) throw new Error('no Mara')
  await kit.ask('entity.decide', { id: mara.id, articleId: view.article.id, verdict: 'accepted' })
  await kit.ask('entity.update', { id: mara.id, name: 'Mara Quist' })
  await kit.ask('tag.add', { subject: { kind: 'entity', id: mara.id }, name: 'watch' })
  const [tag] = await kit.ask('tag.list', {})
  const [columns, ...rows] = await preview({ subject: 'entities', filter: { verdicts: ['accepted'], tagIds: [tag?.id ?? ''] } })
  expect(rows).toHaveLength(1)
  const cell = (header: string): string | undefined => rows[0]?.[columns?.indexOf(header) ?? -1]
  expect([cell('name'), cell('aliases'), cell('verdict'), cell('tags')]).toEqual(['Mara Quist', 'Mara', 'accepted', 'watch'])
})

test('a range of days that cannot be is refused in words, an empty one gives an empty table', async () => {
  expect(await kit.core.request('briefing.preview', { spec: { subject: 'entities', filter: { from: '2024-02-30' } } })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  expect(await preview({ subject: 'mentions', filter: { from: '2024-01-01', to: '2023-01-01' } })).toHaveLength(1)
})
