import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { extract } from '../extraction/extract.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore({ extraction: { extract: (input) => Promise.resolve(extract(input)), close: () => Promise.resolve() } })
})

afterEach(async () => {
  await kit.remove()
})

const TEXT = 'Chad condemned the attack. Officials flew to Chad.'

/** The first mention of Chad acts, the second is a place; both stand for one entity. */
async function open(text = TEXT) {
  const [id = ''] = await kit.open(text)
  const { mentions, entities } = await kit.ask('article.get', { id })
  return { id, acting: mentions[0]?.id ?? '', place: mentions.find(({ type }) => type === 'place')?.id ?? '', chad: entities.find(({ name }) => name === 'Chad')?.id ?? '' }
}

/** The article's mentions as type, verdict, and name and type of their entity. */
async function marks(id: string): Promise<readonly string[]> {
  const { mentions, entities } = await kit.ask('article.get', { id })
  return mentions.map(({ type, verdict, entityId }) => {
    const entity = entities.find((one) => one.id === entityId)
    return `${type} ${verdict}: ${entity?.type} ${entity?.name}`
  })
}

async function learned(): Promise<readonly string[]> {
  return (await kit.ask('lexicon.list', {})).rows.map(({ words, type, verdict }) => `${words} ${type} ${verdict}`)
}

test('accepting a country that acts accepts the country and teaches nothing of its name', async () => {
  const { id, acting } = await open()
  await kit.ask('mention.decide', { ids: [acting], verdict: 'accepted' })
  expect(await marks(id)).toEqual(['organization accepted: place Chad', 'place undecided: place Chad'])
  expect((await kit.ask('article.get', { id })).entities[0]?.verdict).toBe('accepted')
  expect(await learned()).toEqual([])
  const { id: later } = await open('Rain fell in Chad.')
  expect(await marks(later)).toEqual(['place undecided: place Chad'])
})

test('rejecting a country that acts bans its name nowhere', async () => {
  const { acting } = await open()
  await kit.ask('mention.decide', { ids: [acting], verdict: 'rejected' })
  expect(await learned()).toEqual([])
  const { id: later } = await open('Chad agreed to talks.')
  expect(await marks(later)).toEqual(['organization undecided: place Chad'])
})

test('what is taught of the place is not touched by where the country acts', async () => {
  const { acting, place } = await open()
  await kit.ask('mention.decide', { ids: [place], verdict: 'accepted' })
  await kit.ask('mention.decide', { ids: [acting], verdict: 'rejected' })
  expect(await learned()).toEqual(['Chad place accepted'])
})

test('a country that acts stays the same entity when it is called a place, and when a place is called an organization', async () => {
  const { id, acting, place } = await open()
  await kit.ask('mention.update', { id: acting, type: 'place' })
  expect(await marks(id)).toEqual(['place accepted: place Chad', 'place undecided: place Chad'])
  await kit.ask('mention.update', { id: place, type: 'organization' })
  expect(await marks(id)).toEqual(['place accepted: place Chad', 'organization accepted: place Chad'])
  expect(await learned()).toEqual(['Chad place accepted'])
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect(await marks(id)).toEqual(['organization undecided: place Chad', 'place undecided: place Chad'])
  expect(await learned()).toEqual([])
})

test('an organization of a country’s name is learned once the mention stands for it, and forgotten when it stands for the country again', async () => {
  const { acting, chad } = await open()
  const { id: group } = await kit.ask('entity.create', { type: 'organization', name: 'Chad', mentionId: acting })
  expect(await learned()).toEqual(['Chad organization accepted'])
  expect(group).not.toBe(chad)
  const { id: later } = await open('Rain fell on Chad.')
  expect(await marks(later)).toEqual(['organization undecided: organization Chad'])
  await kit.ask('mention.update', { id: acting, entityId: chad })
  expect(await learned()).toEqual([])
})

test('all like it are decided for the country, too', async () => {
  const { id, acting } = await open('Chad condemned the attack. Chad denied it.')
  const { places } = await kit.ask('mention.alike', { id: acting, everywhere: false })
  await kit.ask('mention.decideAlike', { id: acting, verdict: 'accepted', mentionIds: places.flatMap(({ mentionId }) => mentionId ?? []), spans: [] })
  expect(await marks(id)).toEqual(['organization accepted: place Chad', 'organization accepted: place Chad'])
})

test('reading again keeps what was decided, and the country', async () => {
  const { id, acting } = await open()
  await kit.ask('mention.update', { id: acting, type: 'place' })
  await kit.ask('article.read', { id })
  expect(await marks(id)).toEqual(['place accepted: place Chad', 'place undecided: place Chad'])
})

test('merged with another country, its mentions go where it acts as well', async () => {
  const { id, chad } = await open('Chad condemned the attack. Niger denied it.')
  const { entities } = await kit.ask('article.get', { id })
  await kit.ask('entity.merge', { fromId: chad, intoId: entities.find(({ name }) => name === 'Niger')?.id ?? '' })
  expect(await marks(id)).toEqual(['organization undecided: place Niger', 'organization undecided: place Niger'])
})

test('a country called an organization for good takes all its names along', async () => {
  const { id, acting, chad } = await open()
  await kit.ask('mention.decide', { ids: [acting], verdict: 'accepted' })
  await kit.ask('entity.update', { id: chad, type: 'organization' })
  expect(await marks(id)).toEqual(['organization accepted: organization Chad', 'organization undecided: organization Chad'])
  expect(await learned()).toEqual(['Chad organization accepted'])
})
