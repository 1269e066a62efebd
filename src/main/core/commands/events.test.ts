import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { closeDb, openReadable } from '../db/connection.ts'
import { dump } from '../db/dump.ts'
import { verifyProject } from '../db/verify.ts'

let kit: TestCore
let file: string

beforeEach(async () => {
  kit = await openTestCore()
  file = `${(await kit.ask('project.get', {})).place}/My project.dateline`
})
afterEach(() => kit.remove())

const TEXT = 'p_Mara e_met p_Odo in l_Tarn on d_Sunday. Then h_he e_said so. The talks went on. p_Ines and p_Leo e_met the o_Council.'

const view = (id: string): Promise<ArticleView> => kit.ask('article.get', { id })
const undoLabel = async (): Promise<string | null> => (await kit.ask('history.get', {})).undoLabel

const openOne = (text = TEXT): Promise<string> => kit.openOne(text)

async function eventOf(articleId: string, nth = 0): Promise<ArticleEvent> {
  const event = (await view(articleId)).events[nth]
  if (!event) throw new Error(`No event ${nth}.`)
  return event
}

async function entityId(articleId: string, name: string): Promise<string> {
  return (await view(articleId)).entities.find((entity) => entity.name === name)?.id ?? ''
}

function contents(): string {
  const db = openReadable(file)
  const text = dump(db)
  closeDb(db)
  return text
}

/** Does something, takes it back and does it again; what was before and after must be so to the letter. */
async function thereAndBack(act: () => Promise<unknown>): Promise<void> {
  const before = contents()
  await act()
  const after = contents()
  expect(after).not.toBe(before)
  await kit.ask('history.undo', {})
  expect(contents()).toBe(before)
  await kit.ask('history.redo', {})
  expect(contents()).toBe(after)
}

const sides = ({ participants }: ArticleEvent): readonly string[] => participants.map(({ name, side }) => `${name} ${side}`)

test('an opened article has its events with sides, day, place and sentence, and the words that stand for somebody', async () => {
  const id = await openOne()
  const { events, references, article } = await view(id)
  expect(events.map((event) => [event.kind, event.trigger.quote, sides(event), event.verdict])).toEqual([
    ['meet', 'met', ['Mara actor', 'Odo recipient'], 'undecided'], ['statement', 'said', [], 'undecided'], ['meet', 'met', ['Ines actor', 'Leo actor', 'Council recipient'], 'undecided']
  ])
  expect(events[0]).toMatchObject({ date: { start: '2024-05-12', end: '2024-05-12', precision: 'day' }, dateFrom: 'clause', place: { name: 'Tarn' }, placeFrom: 'clause', origin: 'machine', confidence: 0.8 })
  expect(events[0]?.participants.map(({ said }) => said?.quote)).toEqual(['Mara', 'Odo'])
  expect(references.map(({ start, end, entityIds }) => [article.text.slice(start, end), entityIds])).toEqual([['he', [await entityId(id, 'Odo')]]])
  const { rows } = await kit.ask('event.list', { filter: {} })
  expect(rows.map(({ sentence, articleTitle }) => [sentence.quote, articleTitle.slice(0, 6)])).toContainEqual(['p_Mara e_met p_Odo in l_Tarn on d_Sunday.', 'p_Mara'])
})

test('an event is made accepted from a trigger, with what is left out empty', async () => {
  const id = await openOne()
  const start = TEXT.indexOf('talks')
  const odo = await entityId(id, 'Odo')
  await thereAndBack(() => kit.ask('event.create', { articleId: id, kind: 'meet', trigger: { start: start - 1, end: start + 5 }, participants: [{ entityId: odo, side: 'actor', said: null }] }))
  expect(await undoLabel()).toBe('Made the event “talks”')
  const made = (await view(id)).events.find(({ origin }) => origin === 'analyst')
  expect(made).toMatchObject({ kind: 'meet', trigger: { start, end: start + 5, quote: 'talks' }, verdict: 'accepted', date: null, place: null, flags: [], confidence: null, participants: [{ entityId: odo, side: 'actor', said: null }] })
})

test.each([
  ['a kind that there is not', { kind: 'dance' }, 'bad-input'],
  ['a reversed range', { date: { start: '2024-05-12', end: '2024-05-11', precision: 'range' as const } }, 'bad-input'],
  ['an empty trigger', { trigger: { start: 4, end: 4 } }, 'span-invalid'],
  ['evidence outside the text', { evidence: [{ start: 4, end: 4000 }] }, 'span-invalid'],
  ['somebody who is not there', { participants: [{ entityId: 'nobody', side: 'actor' as const, said: null }] }, 'not-found'],
  ['a source that is not there', { reportedById: 'nobody' }, 'not-found']
])('an event is not given %s', async (_, wish, code) => {
  const id = await openOne()
  const before = contents()
  expect(await kit.core.request('event.update', { id: (await eventOf(id)).id, ...wish })).toMatchObject({ ok: false, error: { code } })
  expect(contents()).toBe(before)
})

test('a place of an event is a place', async () => {
  const id = await openOne()
  const outcome = await kit.core.request('event.update', { id: (await eventOf(id)).id, placeId: await entityId(id, 'Mara') })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-input', message: 'An event happens at a place, and “Mara” is a person. Choose a place.' } })
})

test('each change of an event accepts it, is one step, and says what it was', async () => {
  const id = await openOne()
  const opened = await undoLabel()
  const { id: event } = await eventOf(id)
  const [odo, tarn] = [await entityId(id, 'Odo'), await entityId(id, 'Tarn')]
  const steps: readonly (readonly [Parameters<typeof kit.ask<'event.update'>>[1], string])[] = [
    [{ id: event, kind: 'statement' }, 'Changed “met” to statement'],
    [{ id: event, date: { start: '2024-05-01', end: null, precision: 'range' } }, 'Dated the event “met” since 2024-05-01'],
    [{ id: event, date: null }, 'Took the days off the event “met”'],
    [{ id: event, placeId: null }, 'Took the place off the event “met”'],
    [{ id: event, placeId: tarn }, 'Placed the event “met” in “Tarn”'],
    [{ id: event, reportedById: odo }, 'Named who reported “met”: “Odo”'],
    [{ id: event, flags: ['denied', 'planned', 'denied'] }, 'Changed the flags of “met”'],
    [{ id: event, participants: [{ entityId: odo, side: 'actor', said: { start: 15, end: 18 } }] }, 'Changed who takes part in “met”'],
    [{ id: event, topics: [{ start: 2, end: 6 }] }, 'Changed the topics of “met”'],
    [{ id: event, content: { start: 2, end: 6 } }, 'Changed what is said in “met”'],
    [{ id: event, evidence: [{ start: 90, end: 95 }, { start: 90, end: 95 }] }, 'Changed the evidence of “met”'],
    [{ id: event, note: 'Check this.' }, 'Noted something on “met”'],
    [{ id: event, kind: 'meet', isQuoted: true, mode: 'visit' }, 'Changed “met” to meet']
  ]
  for (const [wish, label] of steps) {
    await thereAndBack(() => kit.ask('event.update', wish))
    expect([await undoLabel(), (await eventOf(id)).verdict]).toEqual([label, 'accepted'])
  }
  expect(await eventOf(id)).toMatchObject({ kind: 'meet', mode: 'visit', isQuoted: true, date: null, dateFrom: null, place: { name: 'Tarn' }, placeFrom: null, reportedBy: { name: 'Odo' }, flags: ['planned', 'denied'], topics: [{ quote: 'Mara' }], content: null, note: 'Check this.', origin: 'machine' })
  expect((await eventOf(id)).evidence).toHaveLength(1)
  await kit.reopen()
  while ((await undoLabel()) !== opened) await kit.ask('history.undo', {})
  expect(await eventOf(id)).toMatchObject({ kind: 'meet', verdict: 'undecided', date: { start: '2024-05-12' } })
})

test('moving a trigger again and again is one step, and its sentence follows', async () => {
  const id = await openOne()
  const { id: event, trigger } = await eventOf(id)
  const before = contents()
  for (const end of [1, 2, 3]) await kit.ask('event.update', { id: event, trigger: { start: trigger.start, end: trigger.end + end } })
  const talks = TEXT.indexOf('talks')
  await kit.ask('event.update', { id: event, trigger: { start: talks, end: talks + 5 } })
  expect((await kit.ask('event.list', { filter: { search: 'went' } })).rows.map(({ sentence }) => sentence.quote)).toEqual(['The talks went on.'])
  await kit.ask('history.undo', {})
  expect(contents()).toBe(before)
})

test('verdicts on several events are one step', async () => {
  const id = await openOne()
  const ids = (await view(id)).events.map((event) => event.id)
  await thereAndBack(() => kit.ask('event.decide', { ids, verdict: 'accepted' }))
  expect(await undoLabel()).toBe('Accepted 3 events')
  await thereAndBack(() => kit.ask('event.decide', { ids: ids.slice(1, 2), verdict: 'rejected' }))
  expect(await undoLabel()).toBe('Rejected the event “said”')
  expect(await kit.core.request('event.decide', { ids: [...ids, 'gone'], verdict: 'accepted' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('an event is removed with its tags; that it may be found again is said', async () => {
  const id = await openOne()
  const { id: event } = await eventOf(id)
  await kit.ask('tag.add', { subject: { kind: 'event', id: event }, name: 'Talks' })
  expect((await view(id)).eventTags[event]?.map(({ name }) => name)).toEqual(['Talks'])
  await thereAndBack(() => kit.ask('event.remove', { id: event }))
  expect(await undoLabel()).toBe('Removed the event “met” until the article is read again')
  expect(await kit.ask('tag.list', {})).toEqual([])
  expect((await view(id)).events).toHaveLength(2)
})

test('merging two events of an article keeps both triggers, and what either knows', async () => {
  const id = await openOne()
  const [from, into] = [await eventOf(id), await eventOf(id, 2)]
  await kit.ask('event.update', { id: from.id, note: 'First.' })
  await kit.ask('tag.add', { subject: { kind: 'event', id: from.id }, name: 'Talks' })
  await thereAndBack(() => kit.ask('event.merge', { fromId: from.id, intoId: into.id }))
  expect(await undoLabel()).toBe('Merged the events “met” and “met”')
  const { events, eventTags } = await view(id)
  const merged = events.find((event) => event.id === into.id)
  expect(events).toHaveLength(2)
  expect(merged).toMatchObject({ trigger: into.trigger, evidence: [from.trigger], date: from.date, place: { name: 'Tarn' }, note: 'First.', verdict: 'accepted' })
  expect(merged && sides(merged)).toEqual(['Ines actor', 'Leo actor', 'Council recipient', 'Mara actor', 'Odo recipient'])
  expect(eventTags[into.id]?.map(({ name }) => name)).toEqual(['Talks'])
})

test('events of different articles are not merged', async () => {
  const [one, two] = [await openOne(), await openOne(`${TEXT} More.`)]
  const outcome = await kit.core.request('event.merge', { fromId: (await eventOf(one)).id, intoId: (await eventOf(two)).id })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})

test('an event is split by its evidence, or into one for each of a side', async () => {
  const id = await openOne()
  const [from, into] = [await eventOf(id), await eventOf(id, 2)]
  await kit.ask('event.merge', { fromId: from.id, intoId: into.id })
  await thereAndBack(() => kit.ask('event.split', { id: into.id, by: { evidence: [{ start: from.trigger.start, end: from.trigger.end }] } }))
  expect(await undoLabel()).toBe('Split the event “met” into 2')
  const [off, rest] = [await eventOf(id, 0), await eventOf(id, 2)]
  expect(off).toMatchObject({ trigger: from.trigger, kind: 'meet', verdict: 'accepted', origin: 'analyst', date: from.date, place: { name: 'Tarn' } })
  expect([rest.evidence, sides(off)]).toEqual([[], sides(rest)])
  await thereAndBack(() => kit.ask('event.split', { id: into.id, by: { side: 'actor' } }))
  expect((await view(id)).events.filter(({ trigger }) => trigger.start === into.trigger.start).map((event) => sides(event)[0])).toEqual(['Ines actor', 'Leo actor', 'Mara actor'])
  expect(await kit.core.request('event.split', { id: into.id, by: { side: 'actor' } })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})

test('merging entities moves what they do in events, and whoever would take part twice does so once', async () => {
  const id = await openOne()
  const [ines, leo, odo, mara] = [await entityId(id, 'Ines'), await entityId(id, 'Leo'), await entityId(id, 'Odo'), await entityId(id, 'Mara')]
  await thereAndBack(() => kit.ask('entity.merge', { fromId: ines, intoId: leo }))
  expect(sides(await eventOf(id, 2))).toEqual(['Leo actor', 'Council recipient'])
  await thereAndBack(() => kit.ask('entity.merge', { fromId: odo, intoId: mara }))
  expect(sides(await eventOf(id))).toEqual(['Mara actor'])
  expect((await view(id)).references[0]?.entityIds).toEqual([mara])
})

test('an entity that nothing mentions any more leaves undecided events, and stays for an accepted one', async () => {
  const id = await openOne()
  const mentionOf = async (quote: string): Promise<string> => (await view(id)).mentions.find((mention) => mention.quote === quote)?.id ?? ''
  await kit.ask('event.decide', { ids: [(await eventOf(id, 2)).id], verdict: 'accepted' })
  for (const name of ['Odo', 'Tarn', 'Leo']) {
    const mention = await mentionOf(name)
    await thereAndBack(() => kit.ask('mention.remove', { id: mention }))
  }
  expect(await eventOf(id)).toMatchObject({ place: null, placeFrom: null, participants: [{ name: 'Mara' }] })
  expect(sides(await eventOf(id, 2))).toEqual(['Ines actor', 'Leo actor', 'Council recipient'])
  expect((await view(id)).references).toEqual([])
})

test('who takes part follows the mention that says so', async () => {
  const id = await openOne()
  const mention = (await view(id)).mentions.find(({ quote }) => quote === 'Odo')
  await thereAndBack(() => kit.ask('entity.create', { type: 'person', name: 'Odo Brandt', mentionId: mention?.id ?? '' }))
  expect(sides(await eventOf(id))).toEqual(['Mara actor', 'Odo Brandt recipient'])
})

test('removing an article takes its events along, and undo brings them back', async () => {
  const id = await openOne()
  await kit.ask('event.decide', { ids: [(await eventOf(id)).id], verdict: 'accepted' })
  const before = await view(id)
  await thereAndBack(() => kit.ask('article.remove', { id }))
  expect((await kit.ask('event.list', { filter: {} })).total).toBe(0)
  expect(await kit.ask('entity.find', {})).toEqual([])
  await kit.ask('history.undo', {})
  expect(await view(id)).toEqual(before)
})

test('reading again keeps decided and tagged events and the ids of those found again, and writes nothing where nothing changed', async () => {
  const id = await openOne()
  const [first, said, second] = (await view(id)).events
  if (!first || !said || !second) throw new Error('Too few events.')
  const label = await undoLabel()
  await kit.ask('article.read', { id })
  expect([await undoLabel(), (await view(id)).events]).toEqual([label, [first, said, second]])
  await kit.ask('event.update', { id: first.id, kind: 'statement' })
  await kit.ask('tag.add', { subject: { kind: 'event', id: second.id }, name: 'Check' })
  await kit.ask('event.remove', { id: said.id })
  const kept = await view(id)
  await thereAndBack(() => kit.ask('article.read', { id }))
  const { events } = await view(id)
  expect(events.filter((event) => event.id === first.id || event.id === second.id)).toEqual(kept.events)
  expect(events.map(({ kind, verdict }) => [kind, verdict])).toEqual([['statement', 'accepted'], ['statement', 'undecided'], ['meet', 'undecided']])
  expect(events[1]?.id).not.toBe(said.id)
})

test('a project with events that were worked on is sound', async () => {
  const id = await openOne(`🤝 ${TEXT}`)
  await kit.ask('event.split', { id: (await eventOf(id, 2)).id, by: { side: 'actor' } })
  await kit.ask('tag.add', { subject: { kind: 'event', id: (await eventOf(id)).id }, name: 'Talks' })
  await kit.core.close()
  expect(verifyProject(file)).toMatchObject({ ok: true, value: { faults: [] } })
  await kit.reopen()
})
