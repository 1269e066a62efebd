import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore
let view: () => Promise<ArticleView>

beforeEach(async () => {
  kit = await openTestCore()
})

afterEach(async () => {
  await kit.remove()
})

async function open(text: string): Promise<ArticleView> {
  const [id = ''] = await kit.open(text)
  view = () => kit.ask('article.get', { id })
  return view()
}

test('a post is given to a person by hand, accepted, and undone in one step', async () => {
  const { entities: [mara] } = await open('p_Mara came.')
  await kit.ask('post.create', { entityId: mara?.id ?? '', title: 'Envoy to Tarn', country: 'NOR', organization: '' })
  expect((await view()).entities[0]?.posts).toMatchObject([{ title: 'Envoy to Tarn', country: 'NOR', organization: null, verdict: 'accepted', origin: 'analyst', confidence: null }])
  expect((await kit.ask('history.get', {})).undoLabel).toBe('Gave “Mara” the post “Envoy to Tarn”')
  await kit.ask('history.undo', {})
  expect((await view()).entities[0]?.posts).toEqual([])
})

test('a post that was found is accepted instead of made twice', async () => {
  const { entities: [mara] } = await open('r_Envoy p_Mara came.')
  const known = mara?.posts[0]
  expect(known).toMatchObject({ verdict: 'undecided' })
  expect(await kit.ask('post.create', { entityId: mara?.id ?? '', title: 'envoy' })).toEqual({ id: known?.id })
  expect((await view()).entities[0]?.posts).toMatchObject([{ id: known?.id, title: 'Envoy', verdict: 'accepted', origin: 'machine' }])
})

test('only a person gets a post, and only a post of the analyst’s own is taken out', async () => {
  const { entities } = await open('r_Envoy p_Mara came to l_Tarn.')
  const place = entities.find(({ type }) => type === 'place')
  expect(await kit.core.request('post.create', { entityId: place?.id ?? '', title: 'Envoy' })).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  expect(await kit.core.request('post.create', { entityId: 'gone', title: 'Envoy' })).toMatchObject({ ok: false, error: { code: 'not-found' } })
  const mara = entities.find(({ type }) => type === 'person')
  expect(await kit.core.request('post.remove', { id: mara?.posts[0]?.id ?? '' })).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
  const { id } = await kit.ask('post.create', { entityId: mara?.id ?? '', title: 'Judge' })
  await kit.ask('post.remove', { id })
  expect((await view()).entities.find(({ type }) => type === 'person')?.posts.map(({ title }) => title)).toEqual(['Envoy'])
  await kit.ask('history.undo', {})
  expect((await view()).entities.find(({ type }) => type === 'person')?.posts.map(({ title }) => title)).toEqual(['Envoy', 'Judge'])
})

test('linking a role to a person by hand gives that person the post, with the country that the role names, and follows the role', async () => {
  const { mentions, entities } = await open('p_Mara met p_Oto. The l_Tarn r_envoy spoke.')
  const [mara, oto, tarn] = entities
  await kit.ask('entity.update', { id: tarn?.id ?? '', country: 'NOR' })
  const [, , place, role] = mentions
  await kit.ask('mention.update', { id: role?.id ?? '', start: place?.start ?? 0 })
  await kit.ask('mention.update', { id: role?.id ?? '', entityId: mara?.id ?? '' })
  const quote = (await view()).mentions.find(({ id }) => id === role?.id)?.quote
  expect((await view()).entities.find(({ id }) => id === mara?.id)?.posts).toMatchObject([{ title: quote, country: 'NOR', mentionId: role?.id, verdict: 'accepted', origin: 'analyst' }])
  await kit.ask('mention.update', { id: role?.id ?? '', entityId: oto?.id ?? '' })
  const posts = (await view()).entities.map((entity) => [entity.name, entity.posts.length])
  expect(posts).toContainEqual(['Mara', 0])
  expect(posts).toContainEqual(['Oto', 1])
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect((await view()).entities.flatMap((entity) => entity.posts)).toEqual([])
})

test('a role that is marked for a person, or linked to one made for it, gives the post too', async () => {
  const { article, entities: [mara], mentions } = await open('p_Mara, then envoy. A r_judge spoke.')
  const start = article.text.indexOf('envoy')
  await kit.ask('mention.create', { articleId: article.id, start, end: start + 5, type: 'role', entityId: mara?.id ?? '' })
  const { id } = await kit.ask('entity.create', { type: 'person', name: 'Oto', mentionId: mentions[1]?.id ?? '' })
  const { entities } = await view()
  expect(entities.find((entity) => entity.id === mara?.id)?.posts).toMatchObject([{ title: 'envoy' }])
  expect(entities.find((entity) => entity.id === id)?.posts).toMatchObject([{ title: 'judge' }])
})

test('an entity that is no person any more loses its posts, decided ones too, and undo brings them back', async () => {
  const [id = ''] = await kit.open('r_Envoy p_Mara met r_Judge p_Odo.')
  const before = await kit.ask('article.get', { id })
  const mara = before.entities[0]
  await kit.ask('post.decide', { id: mara?.posts[0]?.id ?? '', verdict: 'accepted' })
  await kit.ask('post.create', { entityId: mara?.id ?? '', title: 'chair' })
  const decided = await kit.ask('article.get', { id })
  expect(decided.entities[0]?.posts.map(({ title, verdict }) => [title, verdict])).toEqual([['Envoy', 'accepted'], ['chair', 'accepted']])
  await kit.ask('entity.update', { id: mara?.id ?? '', type: 'organization' })
  expect((await kit.ask('article.get', { id })).entities.map(({ name, posts }) => [name, posts.map(({ title }) => title)])).toEqual([['Mara', []], ['Odo', ['Judge']]])
  await kit.ask('history.undo', {})
  expect(await kit.ask('article.get', { id })).toEqual(decided)
})
