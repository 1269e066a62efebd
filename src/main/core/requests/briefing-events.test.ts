import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

type Spec = RequestInput<'briefing.preview'>['spec']

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
  await kit.open(
    'Envoys meet\n\nThe r_envoy p_Mara e_met p_Søren in l_Tarn on d_Sunday to talk of the harbour.\np_Mara e_said that p_Ole must leave l_Tarn.',
    'Another paper\n\nIn l_Tarn on d_Sunday p_Mara e_met p_Søren and nobody else came along.\nNothing more is known.'
  )
})

afterEach(() => kit.remove())

async function rowsOf(spec: Partial<Spec> = {}): Promise<readonly Readonly<Record<string, string>>[]> {
  const { columns, rows, total } = await kit.ask('briefing.preview', { spec: { filter: {}, ...spec } })
  expect(rows).toHaveLength(total)
  return rows.map((row) => Object.fromEntries(columns.map((header, index) => [header, row[index] ?? ''])))
}

async function written(format: 'csv' | 'polecat' | 'phoenix' | 'plover', filter: Spec['filter'] = {}): Promise<{ readonly name: string; readonly text: string; readonly leftOut: string | null; readonly rowCount: number }> {
  const { fileId, name, leftOut, rowCount } = await kit.ask('briefing.export', { spec: { filter }, format, byteOrderMark: false })
  const file = await kit.core.files.outgoing(fileId)
  return { name, text: Buffer.from(file?.bytes ?? []).toString('utf8'), leftOut, rowCount }
}

const eventIds = async (): Promise<readonly string[]> => (await kit.ask('event.list', { filter: {}, order: 'date', descending: false })).rows.map(({ id }) => id)

test('events are what a briefing is on where nothing is said, with their sentence and how many articles tell them', async () => {
  const [one, other] = await eventIds()
  await kit.ask('event.group', { ids: [one ?? '', other ?? ''], same: true })
  const rows = await rowsOf()
  expect(rows.map(({ kind }) => kind)).toEqual(['meet', 'meet', 'statement'])
  expect(rows[0]).toMatchObject({
    date_start: '2024-05-12', plover_type: 'CONSULT', plover_mode: '', cameo_code: '040', actors: 'Mara', actor_posts: '', recipients: 'Søren', place: 'Tarn', flags: '', sources_count: '2', verdict: 'undecided', article_title: 'Another paper',
    evidence: 'In l_Tarn on d_Sunday p_Mara e_met p_Søren and nobody else came along.'
  })
  expect(rows[2]).toMatchObject({ kind: 'statement', plover_type: '', cameo_code: '010', sources_count: '1' })
})

test('statements have a briefing of their own', async () => {
  expect(await rowsOf({ subject: 'statements' })).toEqual([expect.objectContaining({ speaker: 'Mara', speaker_post: 'envoy', form: 'reported', to_whom: 'Ole', evidence: 'p_Mara e_said that p_Ole must leave l_Tarn.' })])
})

test('what the analyst sets is in the next table: flags, content, tags, verdict, note and posts', async () => {
  const [article] = (await kit.ask('article.list', {})).articles.filter(({ title }) => title === 'Envoys meet')
  const view = await kit.ask('article.get', { id: article?.id ?? '' })
  const said = view.events.find(({ kind }) => kind === 'statement')
  const start = view.article.text.indexOf('that p_Ole')
  await kit.ask('event.update', { id: said?.id ?? '', content: { start, end: view.article.text.indexOf('.', start) }, flags: ['denied'], note: 'ask again', isQuoted: true })
  await kit.ask('tag.add', { subject: { kind: 'event', id: said?.id ?? '' }, name: 'watch' })
  expect(await rowsOf({ subject: 'statements', filter: { verdicts: ['accepted'] } })).toEqual([
    expect.objectContaining({ content: 'that p_Ole must leave l_Tarn', form: 'quoted', about_whom: 'Ole; Tarn', verdict: 'accepted', tags: 'watch', note: 'ask again' })
  ])
  const [tag] = await kit.ask('tag.list', {})
  expect((await rowsOf({ filter: { tagIds: [tag?.id ?? ''] } })).map(({ flags, kind }) => [kind, flags])).toEqual([['statement', 'denied']])
})

test('filters keep to kinds, PLOVER types, participants, days, places, flags and words', async () => {
  const { rows } = await kit.ask('event.list', { filter: {}, order: 'date', descending: false })
  const sorens = rows.flatMap(({ participants }) => participants).filter(({ name }) => name === 'Søren').map(({ entityId }) => entityId)
  const kinds = async (filter: Spec['filter']): Promise<readonly (string | undefined)[]> => (await rowsOf({ filter })).map(({ kind }) => kind)
  expect(await kinds({ kinds: ['statement'] })).toEqual(['statement'])
  expect(await kinds({ ploverTypes: ['CONSULT'] })).toEqual(['meet', 'meet'])
  expect(await kinds({ ploverTypes: ['STATEMENT'] })).toEqual(['statement'])
  expect(await kinds({ entityIds: sorens })).toEqual(['meet', 'meet'])
  expect(await kinds({ countries: ['NOR'] })).toEqual([])
  expect(await kinds({ from: '2024-05-12', to: '2024-05-12' })).toEqual(['meet', 'meet'])
  expect(await kinds({ to: '2024-05-11' })).toEqual([])
  expect(await kinds({ placeIds: rows.flatMap(({ place }) => place?.entityId ?? []) })).toEqual(['meet', 'meet', 'statement'])
  expect(await kinds({ placeIds: sorens })).toEqual([])
  expect(await kinds({ flags: ['denied'] })).toEqual([])
  expect(await kinds({ search: 'harbour' })).toEqual(['meet'])
})

test('pages put together are the whole table, and chosen columns are the only ones', async () => {
  const whole = await rowsOf()
  const page = await kit.ask('briefing.preview', { spec: { filter: {}, columns: ['kind', 'actors'] }, offset: 1, limit: 1 })
  expect(page).toMatchObject({ columns: ['kind', 'actors'], rows: [[whole[1]?.kind, whole[1]?.actors]], total: 3 })
  expect(page.rowLinks).toHaveLength(1)
  expect(await kit.core.request('briefing.preview', { spec: { filter: {}, columns: ['mood'] } })).toMatchObject({ ok: false, error: { code: 'bad-input', message: expect.stringContaining('“mood”') as string } })
})

test('the preview of a format is what its file will hold, and says before what is left out', async () => {
  for (const format of ['polecat', 'phoenix'] as const) {
    const page = await kit.ask('briefing.preview', { spec: { filter: {} }, format })
    const { text, rowCount, leftOut } = await written(format)
    const lines = text.trimEnd().split('\n').map((line) => line.split('\t'))
    expect(format === 'polecat' ? [page.columns, ...page.rows] : page.rows).toEqual(lines)
    expect(page).toMatchObject({ total: rowCount, leftOut, foundCount: 3, fittingCount: 2 })
    expect(page.columns).toHaveLength(lines[0]?.length ?? 0)
    expect(page.rowLinks).toHaveLength(rowCount)
  }
  const page = await kit.ask('briefing.preview', { spec: { filter: {} }, format: 'plover', offset: 1, limit: 1 })
  expect(page.rows).toEqual([[(await written('plover')).text.split('\n')[1]]])
  expect(await kit.core.request('briefing.preview', { spec: { subject: 'posts', filter: {} }, format: 'plover' })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})

test('every format is written from the same events, and says what it leaves out', async () => {
  const csv = await written('csv')
  expect((parse(csv.text) as unknown[]).length).toBe(4)
  expect(csv).toMatchObject({ name: 'briefing-events-2024-05-12.csv', leftOut: null, rowCount: 3 })
  const polecat = await written('polecat')
  expect(polecat).toMatchObject({ name: 'briefing-events-2024-05-12.polecat.tsv', rowCount: 2, leftOut: expect.stringContaining('1 without a PLOVER type') as string })
  expect(polecat.text.split('\n')[1]?.split('\t').slice(35, 38)).toEqual(['Mara; Søren', '', 'Tarn'])
  expect(await written('phoenix')).toMatchObject({ name: 'briefing-events-2024-05-12.phoenix.tsv', rowCount: 4, leftOut: expect.stringContaining('1 without any day') as string })
  const plover = await written('plover', { ploverTypes: ['CONSULT'] })
  expect(plover).toMatchObject({ name: 'briefing-events-2024-05-12.plover.jsonl', rowCount: 2, leftOut: null })
  expect(plover.text.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id).sort()).toEqual((await eventIds()).slice(0, 2))
  const refused = await kit.core.request('briefing.export', { spec: { subject: 'posts', filter: {} }, format: 'plover', byteOrderMark: false })
  expect(refused).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})
