import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore

beforeEach(async () => { kit = await openTestCore() })
afterEach(() => kit.remove())

async function openEach(...texts: readonly string[]): Promise<readonly ArticleEvent[]> {
  const ids = await kit.open(...texts)
  return (await Promise.all(ids.map((id) => kit.ask('article.get', { id })))).flatMap(({ events }) => events)
}

async function openOne(text: string): Promise<ArticleEvent> {
  const [event] = await openEach(text)
  if (!event) throw new Error('No event was found.')
  return event
}

const again = async ({ id, articleId }: ArticleEvent): Promise<ArticleEvent | undefined> => (await kit.ask('article.get', { id: articleId })).events.find((event) => event.id === id)
const groupOf = async (id: string): Promise<readonly string[]> => (await kit.ask('event.list', { filter: {} })).rows.find((row) => row.id === id)?.group?.eventIds ?? []
const taught = async (): Promise<readonly string[]> => (await kit.ask('lexicon.list', {})).rows.filter(({ about }) => about === 'trigger').map(({ words }) => words)

test('a mode is one of the kind’s PLOVER type, and a kind without modes has none', async () => {
  const { id } = await openOne('p_Mara e_met p_Odo.')
  const refused = await kit.core.request('event.update', { id, mode: 'banana' })
  expect(refused).toMatchObject({ ok: false, error: { code: 'bad-input', message: 'CONSULT has no mode called “banana”. Choose one of these: visit, third-party, multilateral, phone.' } })
  expect(await kit.core.request('event.update', { id, kind: 'statement', mode: 'visit' })).toMatchObject({ ok: false, error: { message: 'An event of the kind “statement” has no mode. Leave it empty.' } })
  expect(await kit.core.request('event.update', { id, mode: 'phone' })).toMatchObject({ ok: true })
})

test('events of one article are no group, and as many articles as tell one event can be', async () => {
  const [one, two, far] = await openEach('p_Mara e_met p_Odo. p_Ines e_met p_Leo.', 'p_Odo and p_Leo e_met.')
  const refused = await kit.core.request('event.group', { ids: [one?.id ?? '', far?.id ?? '', two?.id ?? ''], same: true })
  expect(refused).toMatchObject({ ok: false, error: { code: 'bad-input', message: '“met” and “met” are told by the same article. Merge them there, or leave one of them out.' } })
  const many = Array.from({ length: 400 }, (_, index) => `gone-${index}`)
  expect(await kit.core.request('event.group', { ids: many, same: true })).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('a group that one of the events brings along counts too, and a rejected event is in none', async () => {
  const [ferry, other, cargo] = await openEach('p_Mara e_met p_Odo. p_Mara e_met p_Una.', 'p_Ines e_met p_Leo.')
  const group = (...events: readonly (ArticleEvent | undefined)[]) => kit.core.request('event.group', { ids: events.map((event) => event?.id ?? ''), same: true })
  expect(await group(ferry, cargo)).toMatchObject({ ok: true })
  expect(await group(other, cargo)).toMatchObject({ ok: false, error: { message: '“met” and “met” are told by the same article. Merge them there, or leave one of them out.' } })
  await kit.ask('event.decide', { ids: [ferry?.id ?? ''], verdict: 'rejected' })
  expect(await group(ferry, cargo)).toMatchObject({ ok: false, error: { message: '“met” is rejected, and a rejected event tells nothing. Set it back to undecided first, or leave it out.' } })
})

test.each(['event', 'article', 'merged'])('what was said to tell the same stays together when the %s that all were linked to goes', async (what) => {
  const [first, other, second, third] = await openEach('p_Mara e_met p_Odo. p_Mara e_met p_Una.', 'p_Ines e_met p_Leo.', 'p_Ana e_met p_Bo.')
  if (!first || !other || !second || !third) throw new Error('Too few events.')
  await kit.ask('event.group', { ids: [first.id, second.id, third.id], same: true })
  if (what === 'event') await kit.ask('event.remove', { id: first.id })
  else if (what === 'article') await kit.ask('article.remove', { id: first.articleId })
  else await kit.ask('event.merge', { fromId: first.id, intoId: other.id })
  expect(await groupOf(third.id)).toEqual([...(what === 'merged' ? [other.id] : []), second.id, third.id])
  await kit.ask('history.undo', {})
  expect(await groupOf(third.id)).toEqual([first.id, second.id, third.id])
})

test('what only an article’s events taught is forgotten with it, and known again after undo', async () => {
  const event = await openOne('p_Mara e_met p_Odo.')
  await kit.ask('event.update', { id: event.id, kind: 'visit' })
  expect(await taught()).toEqual(['met'])
  await kit.ask('article.remove', { id: event.articleId })
  expect(await taught()).toEqual([])
  await kit.ask('history.undo', {})
  expect(await taught()).toEqual(['met'])
})

test('a note alone decides and teaches nothing, and is kept when the article is read again', async () => {
  const [rejected, open] = await openEach('p_Mara e_said so.', 'p_Ines e_met p_Leo.')
  if (!rejected || !open) throw new Error('Too few events.')
  await kit.ask('event.decide', { ids: [rejected.id], verdict: 'rejected' })
  const before = await taught()
  for (const event of [rejected, open]) await kit.ask('event.update', { id: event.id, note: 'Ask again.' })
  await kit.ask('article.read', { id: open.articleId })
  expect(await again(rejected)).toMatchObject({ verdict: 'rejected', note: 'Ask again.' })
  expect(await again(open)).toMatchObject({ verdict: 'undecided', note: 'Ask again.' })
  expect(await taught()).toEqual(before)
  await kit.ask('event.update', { id: open.id, note: 'Settled.', isQuoted: true })
  expect((await again(open))?.verdict).toBe('accepted')
})

test('the trigger is no further piece of evidence, whichever of the two is given', async () => {
  const event = await openOne('p_Mara e_met p_Odo. They talked.')
  const { start, end } = event.trigger
  const talked = { start: 25, end: 31 }
  await kit.ask('event.update', { id: event.id, evidence: [{ start, end }, talked] })
  expect((await again(event))?.evidence.map(({ quote }) => quote)).toEqual(['talked'])
  await kit.ask('event.update', { id: event.id, trigger: talked })
  expect(await again(event)).toMatchObject({ trigger: { quote: 'talked' }, evidence: [] })
})

test('the same days give the same events in the table of all and in a briefing', async () => {
  const dated = await openOne('p_Mara e_met p_Odo on d_Sunday.')
  const undated = await openOne('p_Ines e_met p_Leo.')
  const since = await openOne('p_Ana e_met p_Bo.')
  await kit.ask('article.correct', { id: undated.articleId, facts: { publishedOn: '2024-05-20' } })
  await kit.ask('event.update', { id: since.id, date: { start: '2024-05-01', end: null, precision: 'range' } })
  for (const [from, to, expected] of [['2024-05-19', '2024-05-21', [undated.id, since.id]], ['2024-05-12', '2024-05-12', [dated.id, since.id]], [null, '2024-05-02', [since.id]]] as const) {
    const { rows } = await kit.ask('event.list', { filter: { from, to } })
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted())
    expect((await kit.ask('briefing.preview', { spec: { filter: { from, to } } })).total).toBe(expected.length)
  }
})

test('as many can be chosen for a briefing as for the table of all events', async () => {
  await openOne('p_Mara e_met p_Odo.')
  const filter = { kinds: ['meet', ...Array.from({ length: 499 }, (_, index) => `kind ${index}`)], entityIds: [] }
  expect((await kit.ask('briefing.preview', { spec: { filter } })).total).toBe(1)
  expect((await kit.ask('event.list', { filter })).total).toBe(1)
})
