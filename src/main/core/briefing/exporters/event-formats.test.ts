import { expect, test } from 'vitest'
import { KINDS } from '../../../../shared/model/kinds/catalogue.ts'
import { PLOVER_TYPES } from '../../../../shared/model/kinds/kind.ts'
import type { BriefedEvent } from '../briefed-event.ts'
import { ACTORS, eventRow, taking } from '../event-test-kit.ts'
import { type EventExport, type ExportedEvents, sayLeftOut } from './event-table.ts'
import { EVENT_FORMATS } from './formats.ts'
import { pairsOf } from './phoenix.ts'
import { POLECAT_COLUMNS } from './polecat.ts'
import { goldsteinOf, intensityOf, pentaClassOf, QUADS } from './scores.ts'

const exportOf = (...rows: readonly BriefedEvent[]): EventExport => ({
  rows,
  storyOf: () => ({ people: ['Issa Sani', 'Karin Dahl'], organizations: [], places: ['Oslo'], language: 'en', url: 'https://example.org/a' }),
  findSentence: () => 'Sani\nvisited Oslo.',
  madeOn: '2024-06-01',
  madeBy: 'Dateline 1.2.3'
})
const textOf = ({ bytes }: ExportedEvents): string => Buffer.from(bytes).toString('utf8')

const VISIT = eventRow({ kind: 'visit', participants: [taking('actor', ACTORS.sani, 'the\tminister'), taking('recipient', ACTORS.dahl)], place: { name: 'Oslo', country: 'NOR' }, note: 'seen' })
const STATEMENT = eventRow({ id: 'e2', kind: 'statement', participants: [taking('actor', ACTORS.sani), taking('recipient', ACTORS.un)] })
const DENIED = eventRow({ id: 'e3', flags: ['denied'], participants: [taking('actor', ACTORS.sani), taking('recipient', ACTORS.dahl)] })
const PLANNED = eventRow({ id: 'e4', flags: ['planned'], participants: [taking('actor', ACTORS.sani), taking('actor', ACTORS.chad)] })
const TIMELESS = eventRow({ id: 'e5', date: null, evidence: { ...VISIT.evidence, publishedOn: null }, participants: [taking('actor', ACTORS.sani), taking('recipient', ACTORS.dahl)] })
const LONELY = eventRow({ id: 'e6', kind: 'resign', participants: [taking('actor', ACTORS.sani)] })

test('POLECAT: forty columns, a row an event, several actors in one cell', () => {
  const polecat = EVENT_FORMATS.polecat.write(exportOf(VISIT, PLANNED, STATEMENT, DENIED, TIMELESS))
  expect(POLECAT_COLUMNS).toHaveLength(40)
  expect(textOf(polecat)).toBe(
    `${POLECAT_COLUMNS.join('\t')}\n` +
    'e1\t2024-05-12\tCONSULT\tvisit\t4\t1\t\tIssa Sani\tNER\t436\tGOV\tGOV\tforeign minister of Niger\tthe minister\t\tKarin Dahl\tNOR\t385\tGOV\tGOV, MIL\tNorwegian defence minister\tKarin Dahl\t\tOslo\t\t\t\tNOR\t\t\t\tOslo\t\tThe Lake Post\t2024-05-13\tIssa Sani; Karin Dahl\t\tOslo\ten\tDateline 1.2.3\n' +
    'e4\t2024-05-12\tAGREE\t\t2.5\t1\t\tIssa Sani; Chad\tNER; TCD\t436; 483\tGOV; GOV\tGOV; GOV\tforeign minister of Niger; \tIssa Sani; Chad\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tThe Lake Post\t2024-05-13\tIssa Sani; Karin Dahl\t\tOslo\ten\tDateline 1.2.3\n'
  )
  expect(polecat.rowCount).toBe(2)
  expect(sayLeftOut(polecat.leftOut)).toBe('Left out, because the format has no place for them: 1 without a PLOVER type, such as statements; 1 denied, merely possible or yet to come; 1 without any day.')
  for (const line of textOf(polecat).trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(40)
})

test('Phoenix: twenty-six columns without a header, a visit both ways', () => {
  const phoenix = EVENT_FORMATS.phoenix.write(exportOf(VISIT, STATEMENT, DENIED, LONELY))
  expect(textOf(phoenix)).toBe(
    'e1_1\t20240512\t2024\t5\t12\tNERGOV\tNER\tGOV\t\tNORGOVMIL\tNOR\tGOV\tMIL\t042\t04\t1\t1.9\t\t\t\tOslo\t\tNOR\ta1_10\thttps://example.org/a\tThe Lake Post\n' +
    'e1_2\t20240512\t2024\t5\t12\tNORGOVMIL\tNOR\tGOV\tMIL\tNERGOV\tNER\tGOV\t\t043\t04\t1\t2.8\t\t\t\tOslo\t\tNOR\ta1_10\thttps://example.org/a\tThe Lake Post\n' +
    'e2_1\t20240512\t2024\t5\t12\tNERGOV\tNER\tGOV\t\tIGOUNO\tIGO\tUNO\t\t010\t01\t0\t0\t\t\t\t\t\t\ta1_10\thttps://example.org/a\tThe Lake Post\n'
  )
  expect(phoenix.rowCount).toBe(3)
  expect([...phoenix.leftOut]).toEqual([['did-not-happen', 1], ['one-sided', 1]])
  for (const line of textOf(phoenix).trimEnd().split('\n')) expect(line.split('\t')).toHaveLength(26)
})

test('Phoenix: three who meet make six pairs, a host the same as a visit, and a condemnation one way', () => {
  const pairs = (row: BriefedEvent): readonly string[] => pairsOf(row).map(({ source, target, cameo }) => `${source} ${target} ${cameo}`)
  const three = eventRow({ participants: [taking('actor', ACTORS.sani), taking('actor', ACTORS.dahl), taking('actor', ACTORS.chad)] })
  expect(pairs(three)).toEqual(['NERGOV NORGOVMIL 040', 'NERGOV TCD 040', 'NORGOVMIL NERGOV 040', 'NORGOVMIL TCD 040', 'TCD NERGOV 040', 'TCD NORGOVMIL 040'])
  const hosted = eventRow({ kind: 'host', participants: [taking('actor', ACTORS.sani), taking('recipient', ACTORS.dahl)] })
  expect(pairs(hosted)).toEqual(['NERGOV NORGOVMIL 042', 'NORGOVMIL NERGOV 043'])
  const toOslo = eventRow({ kind: 'visit', participants: [taking('actor', ACTORS.sani)], place: { name: 'Oslo', country: 'NOR' } })
  expect(pairs(toOslo)).toEqual(['NERGOV NOR 042', 'NOR NERGOV 043'])
  expect(pairs({ ...toOslo, place: { name: 'Agadez', country: 'NER' } })).toEqual([])
  const condemned = eventRow({ kind: 'condemn', participants: [taking('actor', ACTORS.un), taking('recipient', ACTORS.nobody), taking('recipient', ACTORS.chad)] })
  expect(pairs(condemned)).toEqual(['IGOUNO --- 111', 'IGOUNO TCD 111'])
})

test('PLOVER: a line of JSON an event, with lists of actors and contexts for flags', () => {
  const plover = EVENT_FORMATS.plover.write(exportOf(VISIT, DENIED, STATEMENT, TIMELESS))
  const lines = textOf(plover).trimEnd().split('\n').map((line): unknown => JSON.parse(line))
  expect(lines).toEqual([
    {
      id: 'e1', date: '2024-05-12',
      actor: [{ code: 'NER', sector: 'GOV', entity_text: 'the\tminister', identifier_text: 'Issa Sani', office: 'foreign minister of Niger' }],
      event: ['CONSULT'],
      recipient: [{ code: 'NOR', sector: 'GOV MIL', entity_text: 'Karin Dahl', identifier_text: 'Karin Dahl', office: 'Norwegian defence minister' }],
      event_loc: { extracted_place: 'Oslo', country_code: 'NOR' }, event_text: 'Sani visited Oslo.', quad_code: 1, event_scale: 4, mode: ['visit'],
      link: 'https://example.org/a', text: { start: 10, end: 13 }, text_info: 'Ministers meet', cite_info: 'The Lake Post', coder: 'Dateline 1.2.3', coded_date: '2024-06-01', comment: 'seen'
    },
    expect.objectContaining({ id: 'e3', event: ['CONSULT'], event_scale: 2.5, context: ['negation'] })
  ])
  expect(lines[1]).not.toHaveProperty('mode')
  expect([...plover.leftOut.keys()]).toEqual(['no-type', 'no-day'])
})

test('PLOVER: a range of days has its end, and a request the score zero', () => {
  const demand = eventRow({ kind: 'demand', date: { start: '2024-05-01', end: '2024-05-31', precision: 'month' } })
  const [line] = textOf(EVENT_FORMATS.plover.write(exportOf(demand))).split('\n')
  expect(JSON.parse(line ?? '')).toMatchObject({ date: '2024-05-01', enddate: '2024-05-31', actor: [], event_scale: 0 })
})

test('nothing to write is a header, nothing and nothing', () => {
  expect(textOf(EVENT_FORMATS.polecat.write(exportOf()))).toBe(`${POLECAT_COLUMNS.join('\t')}\n`)
  expect(textOf(EVENT_FORMATS.phoenix.write(exportOf()))).toBe('')
  expect(textOf(EVENT_FORMATS.plover.write(exportOf()))).toBe('')
  expect(sayLeftOut(new Map())).toBeNull()
})

test('every kind has scores: cooperation is not below zero in PLOVER nor conflict above it', () => {
  for (const { plover, mode, cameo, name } of KINDS) {
    expect(goldsteinOf(cameo), name).toBeTypeOf('number')
    if (plover) expect(Math.sign(intensityOf(plover, mode)), name).not.toBe(QUADS[plover] <= 2 ? -1 : 1)
  }
  expect(PLOVER_TYPES.map((type) => QUADS[type])).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4])
  expect(['0874', '0871', '190', '010', 'x'].map((code) => goldsteinOf(code))).toEqual([10, 9, -10, 0, undefined])
  expect(['010', '020', '036', '057', '061', '084', '090', '139', '141', '204'].map((code) => pentaClassOf(code))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
})
