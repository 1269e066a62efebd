import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EventPage } from '../../../shared/contract/requests/event.ts'
import type { RequestInput } from '../../../shared/contract/requests.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

type Listing = RequestInput<'event.list'>

let kit: TestCore
let ids: readonly string[]

beforeEach(async () => {
  kit = await openTestCore()
  ids = await kit.open('First\np_Mara e_met p_Odo in l_Tarn on d_Sunday.', 'Second\np_Mara Ek e_said a word of thanks.', 'Third\nThe o_Council e_met p_Leo Brandt in l_Kesh.', 'Fourth\np_Ines e_met p_Leo Brandt.')
})
afterEach(() => kit.remove())

const list = (listing: Partial<Listing> = {}): Promise<EventPage> => kit.ask('event.list', { filter: {}, ...listing })

async function titles(filter: Listing['filter'], more: Partial<Listing> = {}): Promise<readonly string[]> {
  const page = await list({ filter, ...more })
  expect(page.total).toBe(page.rows.length)
  return page.rows.map(({ articleTitle }) => articleTitle)
}

async function idOf(article: number, name: string): Promise<string> {
  return (await kit.ask('article.get', { id: ids[article] ?? '' })).entities.find((entity) => entity.name === name)?.id ?? ''
}

async function eventIdOf(article: number): Promise<string> {
  return (await kit.ask('article.get', { id: ids[article] ?? '' })).events[0]?.id ?? ''
}

test('rows hold the event, its sentence, its codes and where it was told', async () => {
  const { rows, total } = await list()
  expect(total).toBe(4)
  expect(rows[0]).toMatchObject({
    articleId: ids[0], articleTitle: 'First', articleDate: null, source: 'text-1.txt', kind: 'meet', tags: [], group: null,
    sentence: { quote: 'p_Mara e_met p_Odo in l_Tarn on d_Sunday.' }, participants: [{ name: 'Mara' }, { name: 'Odo' }], place: { name: 'Tarn' }
  })
})

test('each filter leaves what it asks for', async () => {
  const [tagged, planned] = [await eventIdOf(1), await eventIdOf(3)]
  await kit.ask('tag.add', { subject: { kind: 'event', id: tagged }, name: 'Check' })
  await kit.ask('tag.add', { subject: { kind: 'article', id: ids[2] ?? '' }, name: 'Check' })
  await kit.ask('event.update', { id: planned, flags: ['planned'] })
  await kit.ask('entity.update', { id: await idOf(0, 'Odo'), country: 'SYR' })
  await kit.ask('post.create', { entityId: await idOf(3, 'Ines'), title: 'Envoy', country: 'SYR' })
  const [tag] = await kit.ask('tag.list', {})
  expect(await titles({ kinds: ['statement'] })).toEqual(['Second'])
  expect(await titles({ ploverTypes: ['CONSULT'] })).toEqual(['First', 'Third'])
  expect(await titles({ ploverTypes: ['AGREE'] })).toEqual(['Fourth'])
  expect(await titles({ ploverTypes: ['STATEMENT', 'AGREE'] })).toEqual(['Fourth', 'Second'])
  expect(await titles({ entityIds: [await idOf(0, 'Odo'), await idOf(2, 'Council')] })).toEqual(['First', 'Third'])
  expect(await titles({ countries: ['SYR'] })).toEqual(['First', 'Fourth'])
  expect(await titles({ placeIds: [await idOf(2, 'Kesh')] })).toEqual(['Third'])
  expect(await titles({ verdicts: ['accepted'] })).toEqual(['Fourth'])
  expect(await titles({ tagIds: [tag?.id ?? ''] })).toEqual(['Third', 'Second'])
  expect(await titles({ flags: ['planned', 'denied'] })).toEqual(['Fourth'])
  expect(await titles({ kinds: ['meet'], verdicts: ['undecided'] })).toEqual(['First', 'Third'])
})

test('a range of days takes events whose days overlap it, open ends included', async () => {
  await kit.ask('event.update', { id: await eventIdOf(1), date: { start: '2024-05-01', end: null, precision: 'range' } })
  await kit.ask('event.update', { id: await eventIdOf(2), date: { start: '2024-04-01', end: '2024-04-30', precision: 'month' } })
  expect(await titles({ from: '2024-05-12', to: '2024-05-12' })).toEqual(['First', 'Second'])
  expect(await titles({ from: '2024-04-30' })).toEqual(['First', 'Second', 'Third'])
  expect(await titles({ to: '2024-04-01' })).toEqual(['Third'])
})

test('words are looked for in the sentence, the title and the names of those who take part', async () => {
  expect(await titles({ search: 'thank' })).toEqual(['Second'])
  expect(await titles({ search: 'third' })).toEqual(['Third'])
  expect(await titles({ search: 'counc' })).toEqual(['Third'])
  expect(await titles({ search: 'leo kesh' })).toEqual(['Third'])
  expect(await titles({ search: 'nowhere' })).toEqual([])
  expect(await titles({ search: '"%' })).toHaveLength(4)
  await kit.ask('entity.update', { id: await idOf(0, 'Odo'), name: 'Viktor' })
  expect(await titles({ search: 'vikt' })).toEqual(['First'])
})

test('every order has one way up and one down, and what has no value comes last', async () => {
  await kit.ask('event.decide', { ids: [await eventIdOf(1)], verdict: 'rejected' })
  await kit.ask('event.update', { id: await eventIdOf(1), kind: 'statement' })
  expect(await titles({}, { order: 'article', descending: false })).toEqual(['First', 'Fourth', 'Second', 'Third'])
  expect(await titles({}, { order: 'article' })).toEqual(['Third', 'Second', 'Fourth', 'First'])
  expect((await titles({}, { order: 'date', descending: false }))[0]).toBe('First')
  expect((await titles({}, { order: 'date' }))[0]).toBe('First')
  expect((await titles({}, { order: 'place', descending: false })).slice(0, 2)).toEqual(['Third', 'First'])
  expect((await titles({}, { order: 'place' })).slice(0, 2)).toEqual(['First', 'Third'])
  expect((await titles({}, { order: 'kind' }))[0]).toBe('Second')
  expect((await titles({}, { order: 'plover', descending: false }))[3]).toBe('Second')
  expect((await titles({}, { order: 'verdict' }))[0]).toBe('Second')
  expect(await titles({}, { order: 'confidence' })).toHaveLength(4)
})

test('pages are cut from the order', async () => {
  const all = (await list({ order: 'article', descending: false })).rows.map(({ id }) => id)
  const page = await list({ order: 'article', descending: false, offset: 1, limit: 2 })
  expect([page.total, page.rows.map(({ id }) => id)]).toEqual([4, all.slice(1, 3)])
})

test('events that tell the same are proposed as a group, stand together, and are confirmed or taken apart, each as one step', async () => {
  const [twin = ''] = await kit.open('Zero\np_Ines e_met p_Leo Brandt.')
  const events = await Promise.all([...ids, twin].map(async (id) => (await kit.ask('article.get', { id })).events[0]?.id ?? ''))
  const [first = '', , third = ''] = events
  await kit.ask('event.group', { ids: [third, first], same: true })
  expect((await kit.ask('history.get', {})).undoLabel).toBe('Grouped 2 events as “met”')
  const groupOf = async (id: string) => (await list()).rows.find((row) => row.id === id)?.group
  expect(await groupOf(first)).toEqual({ key: first, eventIds: [first, third], state: 'confirmed', why: 'You said that they tell the same.' })
  const grouped = (await list({ order: 'article', descending: false, isGrouped: true })).rows.map(({ articleTitle }) => articleTitle)
  expect(grouped).toEqual(['First', 'Third', 'Fourth', 'Second', 'Zero'])
  await kit.ask('event.group', { ids: [first, third], same: false })
  expect(await groupOf(first)).toBeNull()
  await kit.ask('history.undo', {})
  expect((await groupOf(first))?.state).toBe('confirmed')
  await kit.ask('event.decide', { ids: [third], verdict: 'rejected' })
  expect(await groupOf(first)).toBeNull()
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect(await groupOf(first)).toBeNull()
  expect(await kit.core.request('event.group', { ids: [first, first], same: true })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  await kit.reopen()
  await kit.ask('history.redo', {})
  expect((await groupOf(third))?.eventIds).toEqual([first, third])
})

test('a proposed group comes of linked participants on one day, and goes when the day is corrected', async () => {
  const [one = '', two = ''] = await kit.open('p_Anna Berg said no. On d_Sunday o_Arcolia e_met o_Borland.', 'o_Borland e_met o_Arcolia on d_Sunday again.')
  const rowsOf = async () => (await list()).rows.filter(({ articleId }) => articleId === one || articleId === two)
  expect((await rowsOf()).map(({ group }) => group?.state)).toEqual(['proposed', 'proposed'])
  await kit.ask('event.update', { id: (await rowsOf())[0]?.id ?? '', note: 'Seen.' })
  expect((await rowsOf()).map(({ group }) => group?.state)).toEqual(['proposed', 'proposed'])
  await kit.ask('event.update', { id: (await rowsOf())[0]?.id ?? '', date: { start: '2024-05-11', end: '2024-05-11', precision: 'day' } })
  expect((await rowsOf()).map(({ group }) => group)).toEqual([null, null])
})

test('a closed group is one row, an open one a row above its events, and each says how many of it are accepted', async () => {
  const [first, , third] = await Promise.all([eventIdOf(0), eventIdOf(1), eventIdOf(2)])
  await kit.ask('event.group', { ids: [first, third], same: true })
  await kit.ask('event.decide', { ids: [third], verdict: 'accepted' })
  const shown = async (open: string[]) => {
    const { rows, total, eventCount } = await list({ order: 'article', descending: false, isGrouped: true, open })
    expect([total, eventCount]).toEqual([rows.length, 4])
    return rows.map(({ articleTitle, isGroup, acceptedCount }) => `${articleTitle}${isGroup ? ' group' : ''} ${acceptedCount}`)
  }
  expect(await shown([])).toEqual(['First group 1', 'Fourth 0', 'Second 0'])
  expect(await shown([first])).toEqual(['First group 1', 'First 1', 'Third 1', 'Fourth 0', 'Second 0'])
})

test('one event is taken out of a group while the others stay together', async () => {
  const opened = await kit.open('Four\np_Anna Berg said no. On d_Sunday o_Arcolia e_met o_Borland.', 'Five\no_Borland e_met o_Arcolia on d_Sunday again.', 'Six\nOn d_Sunday o_Arcolia e_met o_Borland once more.')
  const rowsOf = async () => (await list({ order: 'article', descending: false })).rows.filter(({ articleId }) => opened.includes(articleId))
  const [five, , six] = await rowsOf()
  expect(five?.group?.eventIds).toHaveLength(3)
  await kit.ask('event.group', { ids: [...five?.group?.eventIds ?? []], same: false, only: six?.id ?? '' })
  expect((await kit.ask('history.get', {})).undoLabel).toBe('Took “met” out of 3 events that tell the same')
  expect((await rowsOf()).map(({ articleTitle, group }) => `${articleTitle} ${group?.eventIds.length ?? 0}`)).toEqual(['Five 2', 'Four 2', 'Six 0'])
  await kit.ask('history.undo', {})
  expect((await rowsOf()).map(({ group }) => group?.eventIds.length)).toEqual([3, 3, 3])
})
