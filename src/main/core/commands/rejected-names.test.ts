import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { ArticleEvent, NamedEntity } from '../../../shared/model/event.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore

beforeEach(async () => { kit = await openTestCore() })
afterEach(() => kit.remove())

const openOne = (text: string): Promise<string> => kit.openOne(text)

const view = (id: string): Promise<ArticleView> => kit.ask('article.get', { id })
const called = ({ name, isRejected }: NamedEntity): string => (isRejected ? `(${name})` : name)
const sides = ({ participants }: Pick<ArticleEvent, 'participants'>): string => participants.map((each) => `${each.side} ${called(each)}`).join(', ')
const told = async (id: string): Promise<readonly string[]> => (await view(id)).events.map(sides)

async function find(id: string, quote: string, nth = 0): Promise<Mention> {
  const mention = (await view(id)).mentions.filter((each) => each.quote === quote)[nth]
  if (!mention) throw new Error(`No “${quote}”.`)
  return mention
}

const reject = async (id: string, quote: string, nth = 0): Promise<unknown> => kit.ask('mention.decide', { ids: [(await find(id, quote, nth)).id], verdict: 'rejected' })
/** What the first row says in this format, by column, without what quotes the text. */
async function briefed(format: 'csv' | 'polecat' | 'plover'): Promise<Readonly<Record<string, string>>> {
  const { columns, rows } = await kit.ask('briefing.preview', { spec: { subject: 'events', filter: {} }, format })
  return Object.fromEntries(columns.map((column, index) => [column, rows[0]?.[index] ?? ''] as const).filter(([, value]) => !value.includes('e_met')))
}

test('who was rejected stands in the event as rejected, in lists of all events too, and in no briefing or export', async () => {
  const id = await openOne('p_Mara e_met p_Odo in l_Tarn on d_Monday.')
  await reject(id, 'Mara')
  expect(await told(id)).toEqual(['actor (Mara), recipient Odo'])
  expect((await kit.ask('event.list', { filter: {} })).rows.map(sides)).toEqual(['actor (Mara), recipient Odo'])
  expect(await briefed('csv')).toMatchObject({ actors: '', recipients: 'Odo', place: 'Tarn' })
  for (const format of ['csv', 'polecat', 'plover'] as const) expect(JSON.stringify(await briefed(format)), format).not.toContain('Mara')
  await kit.ask('history.undo', {})
  expect(await told(id)).toEqual(['actor Mara, recipient Odo'])
})

test('a rejected place and source are none, and a filter by who was rejected finds nothing', async () => {
  const id = await openOne('p_Mara e_met p_Odo in l_Tarn. The o_Herald wrote it.')
  const [event] = (await view(id)).events
  await kit.ask('event.update', { id: event?.id ?? '', reportedById: (await find(id, 'Herald')).entityId })
  const wanted = { entityIds: [(await find(id, 'Mara')).entityId ?? ''], placeIds: [(await find(id, 'Tarn')).entityId ?? ''] }
  const count = async (filter: object): Promise<number> => (await kit.ask('event.list', { filter })).total
  expect([await count({ entityIds: wanted.entityIds }), await count({ placeIds: wanted.placeIds })]).toEqual([1, 1])
  for (const name of ['Mara', 'Tarn', 'Herald']) await reject(id, name)
  const [after] = (await view(id)).events
  expect([after?.place, after?.reportedBy].map((named) => named && called(named))).toEqual(['(Tarn)', '(Herald)'])
  expect([await count({ entityIds: wanted.entityIds }), await count({ placeIds: wanted.placeIds })]).toEqual([0, 0])
  expect(await briefed('csv')).toMatchObject({ actors: '', recipients: 'Odo', place: '', reported_by: '' })
})

test('one wrong place of a name takes part nowhere but there; a name of which nothing is left takes part nowhere in its article', async () => {
  const id = await openOne('p_Mara e_met p_Odo. h_She e_met p_Ines. p_Mara e_met p_Leo.')
  await reject(id, 'Mara')
  expect((await told(id)).map((each) => each.split(',')[0])).toEqual(['actor (Mara)', 'recipient Ines', 'actor Mara'])
  const [first] = (await view(id)).events
  const leo = (await view(id)).events[2]
  const mara = leo?.participants[0]
  await kit.ask('event.update', { id: first?.id ?? '', participants: [{ entityId: mara?.entityId ?? '', side: 'actor', said: null }] })
  expect((await told(id))[0]).toBe('actor Mara')
  await reject(id, 'Mara', 1)
  expect((await told(id)).map((each) => each.split(',')[0])).toEqual(['actor (Mara)', 'recipient Ines', 'actor (Mara)'])
})

test('a name that a mention beside the rejected one claims again stands', async () => {
  const id = await openOne('Envoy p_Mara e_met p_Odo.')
  const mara = await find(id, 'Mara')
  await reject(id, 'Mara')
  await kit.ask('mention.create', { articleId: id, start: mara.start - 8, end: mara.end, type: 'person' })
  const whole = (await view(id)).mentions.find(({ start }) => start === mara.start - 8)
  await kit.ask('mention.update', { id: whole?.id ?? '', entityId: mara.entityId })
  expect(await told(id)).toEqual(['actor Mara, recipient Odo'])
})

test('events that had a rejected name in common no longer tell the same', async () => {
  const [one = ''] = await kit.open('On d_Sunday o_Arcolia e_met o_Borland.', 'On d_Sunday o_Arcolia e_met o_Borland again.')
  const groups = async (): Promise<number> => new Set((await kit.ask('event.list', { filter: {}, isGrouped: true })).rows.flatMap(({ group }) => (group ? [group.key] : []))).size
  expect(await groups()).toBe(1)
  for (const name of ['Arcolia', 'Borland']) await reject(one, name)
  expect(await groups()).toBe(0)
  for (let step = 0; step < 2; step += 1) await kit.ask('history.undo', {})
  expect(await groups()).toBe(1)
})

test('reading again leaves the place of a rejected name empty: the next name does not take it', async () => {
  const id = await openOne('p_Ana, p_Mara e_met p_Odo. p_Mara left.')
  const before = (await view(id)).events[0]
  await reject(id, 'Mara')
  expect(await told(id)).toEqual(['actor Ana, actor (Mara), recipient Odo'])
  const mara = await find(id, 'Mara')
  await kit.ask('article.read', { id })
  const after = await view(id)
  expect(after.events.map(sides)).toEqual(['actor Ana, actor (Mara), recipient Odo'])
  expect(after.events[0]?.id).toBe(before?.id)
  expect(after.mentions.filter(({ quote }) => quote === 'Mara')).toEqual([mara])
})
