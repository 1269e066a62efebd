import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
})

afterEach(() => kit.remove())

const mentionsOf = async (id: string): Promise<readonly (readonly [string, string, string])[]> => (await kit.ask('article.get', { id })).mentions.map(({ quote, type, verdict }) => [quote, type, verdict] as const)

test('places with the same whole words are found, marked or not, here first and then in other articles', async () => {
  const [here = '', there = ''] = await kit.open('p_Mara came. Mara left. Maratona is a race; the Mara Society is not.', 'Then Mara spoke to p_Oto.')
  const { article, mentions } = await kit.ask('article.get', { id: here })
  const id = mentions[0]?.id ?? ''
  const society = article.text.indexOf('Mara Society')
  await kit.ask('mention.create', { articleId: here, start: society, end: society + 'Mara Society'.length, type: 'organization' })
  const own = await kit.ask('mention.alike', { id, everywhere: false })
  expect(own.places.map(({ before, mentionId, verdict }) => [before.slice(-8), mentionId === id, verdict])).toEqual([['p_', true, 'undecided'], ['a came. ', false, 'undecided']])
  const all = await kit.ask('mention.alike', { id, everywhere: true })
  expect(all.places.map(({ articleId }) => articleId)).toEqual([here, here, there])
  expect(all.isCut).toBe(false)
})

test('all like one are accepted as one step, marked where they were not, and undone as one', async () => {
  const [here = '', there = ''] = await kit.open('p_Mara came. Mara left.', 'Then Mara spoke.')
  const before = [await kit.ask('article.get', { id: here }), await kit.ask('article.get', { id: there })]
  const model = before[0]?.mentions[0]
  const { places } = await kit.ask('mention.alike', { id: model?.id ?? '', everywhere: true })
  const marked = places.flatMap(({ mentionId }) => (mentionId === null ? [] : [mentionId]))
  const spans = places.filter(({ mentionId }) => mentionId === null).map(({ articleId, start, end }) => ({ articleId, start, end }))
  await kit.ask('mention.decideAlike', { id: model?.id ?? '', verdict: 'accepted', mentionIds: marked, spans })
  expect(await mentionsOf(here)).toEqual([['Mara', 'person', 'accepted'], ['Mara', 'person', 'accepted']])
  expect(await mentionsOf(there)).toEqual([['Mara', 'person', 'accepted']])
  expect((await kit.ask('article.get', { id: there })).mentions[0]?.entityId).toBe(model?.entityId)
  expect(await kit.ask('history.undo', {})).toEqual({ label: 'Accepted “Mara” 3 times', articleId: here })
  expect([await kit.ask('article.get', { id: here }), await kit.ask('article.get', { id: there })]).toEqual(before)
})

test('rejecting marks nothing anew, and nothing chosen is said so', async () => {
  const [here = ''] = await kit.open('p_Mara came. Mara left.')
  const id = (await kit.ask('article.get', { id: here })).mentions[0]?.id ?? ''
  await kit.ask('mention.decideAlike', { id, verdict: 'rejected', mentionIds: [id], spans: [{ articleId: here, start: 13, end: 17 }] })
  expect(await mentionsOf(here)).toEqual([['Mara', 'person', 'rejected']])
  expect(await kit.core.request('mention.decideAlike', { id, verdict: 'accepted', mentionIds: [] })).toMatchObject({ ok: false, error: { code: 'nothing-to-do' } })
  expect(await kit.core.request('mention.decideAlike', { id, verdict: 'accepted', mentionIds: ['gone'] })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(await kit.core.request('mention.alike', { id: 'gone', everywhere: true })).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('what is not like the mention is not decided with it', async () => {
  const [here = ''] = await kit.open('p_Mara came. Mara left with o_Mara and p_Oto.')
  const { mentions } = await kit.ask('article.get', { id: here })
  const [mara, namesake, oto] = mentions.map(({ id }) => id)
  const decide = (mentionIds: (string | undefined)[], spans: { start: number; end: number }[] = []) => kit.core.request('mention.decideAlike', {
    id: mara ?? '', verdict: 'accepted', mentionIds: mentionIds.filter((id) => id !== undefined), spans: spans.map((span) => ({ articleId: here, ...span }))
  })
  for (const outcome of [await decide([mara, namesake]), await decide([oto]), await decide([mara], [{ start: 13, end: 22 }])]) expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  expect((await kit.ask('article.get', { id: here })).mentions).toEqual(mentions)
})

test('places of a name with signs, accents and small letters elsewhere are found as they are written', async () => {
  const [here = '', there = '', small = ''] = await kit.open('p_Zoë sat.', 'A “Zoë”, said Zoë’s aunt.', 'zoë and Zoe sat.')
  const id = (await kit.ask('article.get', { id: here })).mentions[0]?.id ?? ''
  const { places } = await kit.ask('mention.alike', { id, everywhere: true })
  expect(places.map(({ articleId }) => articleId)).toEqual([here, there, there])
  expect(places.map(({ articleId }) => articleId)).not.toContain(small)
})
