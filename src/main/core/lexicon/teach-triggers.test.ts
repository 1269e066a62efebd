import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TaughtRow } from '../../../shared/model/lexicon-entry.ts'
import type { ArticleEvent } from '../../../shared/model/event.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore

beforeEach(async () => { kit = await openTestCore() })
afterEach(() => kit.remove())

const openOne = (text: string): Promise<string> => kit.openOne(text)

async function eventOf(articleId: string, nth = 0): Promise<ArticleEvent> {
  const event = (await kit.ask('article.get', { id: articleId })).events[nth]
  if (!event) throw new Error(`No event ${nth}.`)
  return event
}

const told = async (articleId: string): Promise<readonly string[]> => (await kit.ask('article.get', { id: articleId })).events.map(({ kind, participants }) => `${kind} ${participants.map(({ name, side }) => `${name} ${side}`).join(', ')}`)
const learned = async (): Promise<readonly TaughtRow[]> => (await kit.ask('lexicon.list', {})).rows
const triggers = async (): Promise<readonly string[]> => (await learned()).filter(({ about }) => about === 'trigger').map(({ words, type, verdict, becomes, sides }) => [words, type, verdict, becomes, sides].join(' ').trim())
const decide = async (articleId: string, verdict: 'accepted' | 'rejected' | 'undecided', nth = 0): Promise<null> => kit.ask('event.decide', { ids: [(await eventOf(articleId, nth)).id], verdict })

test('a rejected trigger is not proposed in the next article; undo and reopening unteach it', async () => {
  const first = await openOne('p_Mara e_met p_Odo.')
  await decide(first, 'rejected')
  expect(await triggers()).toEqual(['met meet rejected'])
  expect(await told(await openOne('p_Ines e_met p_Leo.'))).toEqual([])
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect(await triggers()).toEqual([])
  expect(await told(await openOne('p_Ines e_met p_Leo.'))).toEqual(['meet Ines actor, Leo recipient'])
  await decide(first, 'rejected')
  await decide(first, 'undecided')
  expect(await triggers()).toEqual([])
})

test('an event that stands accepted as it was found outweighs every rejection and correction', async () => {
  const id = await openOne('p_Mara e_met p_Odo. p_Ines e_met p_Leo. p_Ana e_met p_Bo.')
  await decide(id, 'accepted')
  await decide(id, 'rejected', 1)
  await kit.ask('event.update', { id: (await eventOf(id, 2)).id, kind: 'statement' })
  expect(await triggers()).toEqual([])
  await decide(id, 'undecided')
  expect(await triggers()).toEqual(['met meet accepted statement'])
})

test('a word that tells the kind by itself is proposed until it was rejected twice', async () => {
  const id = await openOne('The e_meeting of p_Mara and p_Odo. The e_meeting of p_Ines and p_Leo.')
  await decide(id, 'rejected')
  expect(await triggers()).toEqual([])
  await decide(id, 'rejected', 1)
  expect(await triggers()).toEqual(['meeting meet rejected'])
  await decide(id, 'accepted')
  expect(await triggers()).toEqual([])
  await decide(id, 'undecided')
  expect(await triggers()).toEqual([])
})

test('a re-kinded trigger is taken for the other kind from then on; the last of several corrections counts', async () => {
  const id = await openOne('p_Mara e_met p_Odo. p_Ines e_met p_Leo.')
  await kit.ask('event.update', { id: (await eventOf(id)).id, kind: 'statement' })
  expect(await told(await openOne('p_Ana e_met p_Bo.'))).toEqual(['statement Ana actor, Bo recipient'])
  await kit.ask('event.update', { id: (await eventOf(id, 1)).id, kind: 'visit' })
  expect(await triggers()).toEqual(['met meet accepted visit'])
  await kit.ask('event.remove', { id: (await eventOf(id, 1)).id })
  expect(await triggers()).toEqual(['met meet accepted statement'])
})

test('sides teach only where exactly those take part on the other side', async () => {
  const id = await openOne('p_Mara e_met p_Odo.')
  const { id: event, participants: [mara, odo] } = await eventOf(id)
  if (!mara || !odo) throw new Error('Too few take part.')
  const onSide = (entityId: string, side: 'actor' | 'recipient') => ({ entityId, side, said: null })
  await kit.ask('event.update', { id: event, participants: [onSide(mara.entityId, 'recipient')] })
  expect(await triggers()).toEqual([])
  await kit.ask('history.undo', {})
  await kit.ask('event.update', { id: event, participants: [onSide(mara.entityId, 'recipient'), onSide(odo.entityId, 'recipient')] })
  expect(await triggers()).toEqual([])
  await kit.ask('event.update', { id: event, participants: [onSide(odo.entityId, 'actor'), onSide(mara.entityId, 'recipient')] })
  expect(await triggers()).toEqual(['met meet accepted  swapped'])
  expect(await told(await openOne('p_Ana e_met p_Bo.'))).toEqual(['meet Bo actor, Ana recipient'])
})

test('accepting what a lesson made of an event keeps the lesson, and putting it back as the machine had it takes the lesson back', async () => {
  const first = await openOne('p_Mara e_met p_Odo.')
  const swapped = async (articleId: string) => (await eventOf(articleId)).participants.map(({ entityId, side }) => ({ entityId, side: side === 'actor' ? 'recipient' as const : 'actor' as const, said: null }))
  await kit.ask('event.update', { id: (await eventOf(first)).id, kind: 'visit', participants: await swapped(first) })
  const [second, third] = [await openOne('p_Ana e_met p_Bo.'), await openOne('p_Ines e_met p_Leo.')]
  expect(await told(second)).toEqual(['visit Bo actor, Ana recipient'])
  await decide(second, 'accepted')
  expect(await triggers()).toEqual(['met meet accepted visit swapped'])
  await kit.ask('article.read', { id: third })
  await kit.ask('event.update', { id: (await eventOf(third)).id, kind: 'meet', participants: await swapped(third) })
  expect(await triggers()).toEqual([])
  await kit.ask('history.undo', {})
  await decide(third, 'rejected')
  expect(await triggers()).toEqual(['met meet accepted visit swapped'])
})

test('reading again obeys what was learned, and leaves what was decided', async () => {
  const [one, two] = [await openOne('p_Mara e_met p_Odo.'), await openOne('p_Ines e_met p_Leo.')]
  await decide(one, 'rejected')
  await kit.ask('article.read', { id: two })
  expect(await told(two)).toEqual([])
  await kit.ask('article.read', { id: one })
  expect((await eventOf(one)).verdict).toBe('rejected')
})

test('what an analyst made teaches nothing', async () => {
  const id = await openOne('p_Mara and p_Odo spoke.')
  const { id: made } = await kit.ask('event.create', { articleId: id, kind: 'meet', trigger: { start: 18, end: 23 } })
  await kit.ask('event.decide', { ids: [made], verdict: 'rejected' })
  expect(await learned()).toEqual([])
})

test('names and triggers are one list, which is searched, edited and cleared, each as one step', async () => {
  const id = await openOne('p_Mara e_met p_Odo.')
  const { mentions } = await kit.ask('article.get', { id })
  await kit.ask('mention.decide', { ids: mentions.map((mention) => mention.id), verdict: 'accepted' })
  await decide(id, 'rejected')
  const before = await learned()
  expect(before.map(({ about, words, type, verdict, entity }) => [about, words, type, verdict, entity?.name])).toEqual([['name', 'Mara', 'person', 'accepted', 'Mara'], ['trigger', 'met', 'meet', 'rejected', undefined], ['name', 'Odo', 'person', 'accepted', 'Odo']])
  expect((await kit.ask('lexicon.list', { search: 'ME' })).rows).toMatchObject([{ words: 'met' }])
  expect(await kit.ask('lexicon.list', { offset: 1, limit: 1 })).toMatchObject({ total: 3, rows: [{ words: 'met' }] })
  const [mara, met] = before
  await kit.ask('lexicon.update', { id: met?.id ?? '', type: 'visit', sides: 'swapped' })
  expect(await triggers()).toEqual(['met meet accepted visit swapped'])
  await kit.ask('lexicon.update', { id: met?.id ?? '', verdict: 'rejected' })
  expect(await triggers()).toEqual(['met meet rejected'])
  await kit.ask('lexicon.update', { id: mara?.id ?? '', type: 'organization' })
  expect((await learned())[0]).toMatchObject({ words: 'Mara', type: 'organization', entity: null })
  expect((await kit.ask('history.get', {})).undoLabel).toBe('Changed what was learned of “Mara”')
  for (let step = 0; step < 3; step += 1) await kit.ask('history.undo', {})
  expect(await learned()).toEqual(before)
  await kit.ask('lexicon.remove', { ids: [mara?.id ?? ''] })
  await kit.ask('lexicon.clear', {})
  expect([await learned(), (await kit.ask('history.get', {})).undoLabel]).toEqual([[], 'Forgot everything that was learned'])
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect(await learned()).toEqual(before)
})

test.each([
  ['a kind that there is not', 'met', { type: 'dance' }],
  ['a type that is not learned', 'Mara', { type: 'date' }],
  ['sides of a name', 'Mara', { sides: 'swapped' as const }]
])('%s is refused', async (_, words, edit) => {
  const id = await openOne('p_Mara e_met p_Odo.')
  const { mentions } = await kit.ask('article.get', { id })
  await kit.ask('mention.decide', { ids: mentions.map((mention) => mention.id), verdict: 'accepted' })
  await decide(id, 'rejected')
  const row = (await learned()).find((one) => one.words === words)
  expect(await kit.core.request('lexicon.update', { id: row?.id ?? '', ...edit })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
})
