import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { all, closeDb, openReadable, query } from '../db/connection.ts'
import type { LexiconRecord } from '../db/tables.ts'

let kit: TestCore
let projectFile: string

beforeEach(async () => {
  kit = await openTestCore()
  projectFile = `${(await kit.ask('project.get', {})).place}/My project.dateline`
})
afterEach(() => kit.remove())

const view = (id: string): Promise<ArticleView> => kit.ask('article.get', { id })
const accept = (mention: Mention): Promise<null> => kit.ask('mention.decide', { ids: [mention.id], verdict: 'accepted' })
const reject = (mention: Mention): Promise<null> => kit.ask('mention.decide', { ids: [mention.id], verdict: 'rejected' })

const openOne = (text: string): Promise<string> => kit.openOne(text)

/** The nth mention of a quote in an article. */
async function find(articleId: string, quote: string, nth = 0): Promise<Mention> {
  const mention = (await view(articleId)).mentions.filter((candidate) => candidate.quote === quote)[nth]
  if (!mention) throw new Error(`No mention of ${quote}.`)
  return mention
}

function lexicon(): readonly (readonly [string, string, string])[] {
  const db = openReadable(projectFile)
  const rows = all(db, query<LexiconRecord>('SELECT name, type, verdict FROM lexicon ORDER BY name, type'))
  closeDb(db)
  return rows.map(({ name, type, verdict }) => [name, type, verdict] as const)
}

const marks = async (id: string): Promise<readonly string[]> => (await view(id)).mentions.map(({ quote, type, verdict }) => `${quote} ${type} ${verdict}`)
const undoLabel = async (): Promise<string | null> => (await kit.ask('history.get', {})).undoLabel

test('the lexicon learns from a verdict at once, and unlearns when the verdict is undone or taken back', async () => {
  const id = await openOne('p_Mara met p_Odo in l_Tarn.')
  await accept(await find(id, 'Mara'))
  await reject(await find(id, 'Odo'))
  expect(lexicon()).toEqual([['Mara', 'person', 'accepted'], ['Odo', 'person', 'rejected']])
  const next = await openOne('p_Odo left. p_Ines came.')
  expect(await marks(next)).toEqual(['Ines person undecided'])
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect(lexicon()).toEqual([['Mara', 'person', 'accepted']])
  await kit.ask('mention.decide', { ids: [(await find(id, 'Mara')).id], verdict: 'undecided' })
  expect(lexicon()).toEqual([])
})

test('rejecting one mention of a name that is accepted elsewhere does not hide the name', async () => {
  const id = await openOne('p_Mara met p_Mara.')
  await accept(await find(id, 'Mara'))
  await reject(await find(id, 'Mara', 1))
  expect(lexicon()).toEqual([['Mara', 'person', 'accepted']])
  await reject(await find(id, 'Mara'))
  expect(lexicon()).toEqual([['Mara', 'person', 'rejected']])
})

test('accepting a name accepts the entity it stands for; a role takes its post along', async () => {
  const id = await openOne('r_Envoy p_Mara came.')
  await accept(await find(id, 'Envoy'))
  expect((await view(id)).entities[0]).toMatchObject({ verdict: 'undecided', posts: [{ title: 'Envoy', verdict: 'accepted' }] })
  await accept(await find(id, 'Mara'))
  expect((await view(id)).entities[0]).toMatchObject({ name: 'Mara', verdict: 'accepted', decidedCount: 2 })
})

test('deciding an entity decides its undecided mentions in that article, as one step', async () => {
  const [one = '', two = ''] = await kit.open('p_Mara Ek and p_Mara met. The o_Arcolia sat.', 'The o_Arcolia rose.')
  const council = (await view(one)).entities.find(({ name }) => name === 'Arcolia')
  expect((await view(two)).entities[0]?.id).toBe(council?.id)
  await kit.ask('entity.decide', { id: council?.id ?? '', articleId: one, verdict: 'accepted' })
  expect(await undoLabel()).toBe('Accepted “Arcolia”')
  expect(await marks(one)).toContain('Arcolia organization accepted')
  expect(await marks(two)).toEqual(['Arcolia organization undecided'])
})

test('deciding an entity the other way takes along what was decided with it, and leaves what was decided otherwise', async () => {
  const id = await openOne('p_Mara, p_Mara, p_Mara and p_Odo met.')
  await reject(await find(id, 'Mara', 2))
  const entityId = (await find(id, 'Mara')).entityId ?? ''
  const decide = (verdict: 'undecided' | 'accepted' | 'rejected'): Promise<null> => kit.ask('entity.decide', { id: entityId, articleId: id, verdict })
  const verdicts = async (): Promise<readonly string[]> => (await view(id)).mentions.filter(({ quote }) => quote === 'Mara').map(({ verdict }) => verdict)
  await decide('accepted')
  expect([await verdicts(), lexicon()]).toEqual([['accepted', 'accepted', 'rejected'], [['Mara', 'person', 'accepted']]])
  await decide('rejected')
  expect([await verdicts(), lexicon()]).toEqual([['rejected', 'rejected', 'rejected'], [['Mara', 'person', 'rejected']]])
  await kit.ask('history.undo', {})
  await decide('undecided')
  expect((await view(id)).entities[0]?.verdict).toBe('undecided')
  expect([await verdicts(), lexicon()]).toEqual([['undecided', 'undecided', 'rejected'], []])
})

test('a new mention gets the entity of its name in the article, or a new accepted one, and leaves out white space', async () => {
  const text = 'p_Mara met Mara and Ines Roth .'
  const id = await openOne(text)
  const at = text.indexOf('Mara and')
  const { id: again } = await kit.ask('mention.create', { articleId: id, start: at, end: at + 5, type: 'person' })
  const known = await find(id, 'Mara')
  const made = (await view(id)).mentions.find((mention) => mention.id === again)
  expect(made).toMatchObject({ quote: 'Mara', entityId: known.entityId, verdict: 'accepted', origin: 'analyst', confidence: null })
  const start = text.indexOf(' Ines')
  await kit.ask('mention.create', { articleId: id, start, end: start + 11, type: 'person' })
  expect(await undoLabel()).toBe('Marked “Ines Roth” as person')
  expect((await view(id)).entities.at(-1)).toMatchObject({ name: 'Ines Roth', verdict: 'accepted', origin: 'analyst' })
  expect(lexicon()).toEqual([['Ines Roth', 'person', 'accepted'], ['Mara', 'person', 'accepted']])
})

test('marking a span that is marked already accepts that mention instead of making a second', async () => {
  const id = await openOne('p_Mara came.')
  const mention = await find(id, 'Mara')
  await reject(mention)
  expect(await kit.ask('mention.create', { articleId: id, start: mention.start, end: mention.end, type: 'person' })).toEqual({ id: mention.id })
  expect(await marks(id)).toEqual(['Mara person accepted'])
})

test.each([
  ['outside the text', 5, 500], ['empty', 5, 5], ['backwards', 6, 5], ['white space only', 6, 8], ['half a character', 0, 1]
])('a selection that is %s is refused with a sentence', async (_, start, end) => {
  const id = await openOne('🤝 Mar  came')
  const outcome = await kit.core.request('mention.create', { articleId: id, start, end, type: 'person' })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'span-invalid' } })
  expect((await view(id)).mentions).toEqual([])
})

test('moving an end keeps the mention, its entity and tags, and renames an entity that only it named', async () => {
  const id = await openOne('p_Maral Ek came.')
  const before = await find(id, 'Maral')
  await kit.ask('tag.add', { subject: { kind: 'mention', id: before.id }, name: 'Check' })
  await kit.ask('mention.update', { id: before.id, end: before.end + 3 })
  const { mentions, entities, mentionTags } = await view(id)
  expect(mentions).toMatchObject([{ id: before.id, quote: 'Maral Ek', entityId: before.entityId, verdict: 'accepted' }])
  expect([entities[0]?.name, mentionTags[before.id]?.[0]?.name]).toEqual(['Maral Ek', 'Check'])
  expect(lexicon()).toEqual([['Maral Ek', 'person', 'accepted']])
})

test('retyping moves a name to the entity of the new type, and the one that nothing mentions any more disappears', async () => {
  const id = await openOne('p_Tarn is not a person. l_Kesh is near l_Tarn.')
  const place = await find(id, 'Tarn', 1)
  await kit.ask('mention.update', { id: (await find(id, 'Tarn')).id, type: 'place' })
  expect(await undoLabel()).toBe('Changed “Tarn” to place')
  const { mentions, entities } = await view(id)
  expect(mentions[0]).toMatchObject({ quote: 'Tarn', type: 'place', entityId: place.entityId, verdict: 'accepted' })
  expect(entities.map(({ name, type }) => `${name} ${type}`)).toEqual(['Tarn place', 'Kesh place'])
  expect(await kit.ask('entity.find', { type: 'person' })).toEqual([])
  await kit.ask('history.undo', {})
  expect((await kit.ask('entity.find', { type: 'person' })).map(({ name }) => name)).toEqual(['Tarn'])
})

test('a mention cannot be moved or retyped onto one that stands there already; a rejected one is no hindrance', async () => {
  const text = 'p_Mara Ek came.'
  const id = await openOne(text)
  const short = await find(id, 'Mara')
  const mark = (type: string): Promise<{ id: string }> => kit.ask('mention.create', { articleId: id, start: short.start, end: short.end + 3, type })
  const long = await mark('person')
  const before = await view(id)
  const refused = { ok: false, error: { code: 'span-invalid', message: '“Mara Ek” is marked as person there already. Choose other ends or another type, or reject one of the two.' } }
  expect(await kit.core.request('mention.update', { id: short.id, end: short.end + 3 })).toMatchObject(refused)
  expect(await view(id)).toEqual(before)
  const place = await mark('place')
  expect(await kit.core.request('mention.update', { id: place.id, type: 'person' })).toMatchObject(refused)
  await kit.ask('mention.decide', { ids: [long.id], verdict: 'rejected' })
  await kit.ask('mention.update', { id: place.id, type: 'person' })
  expect(await marks(id)).toContain('Mara Ek person accepted')
})

test('a mention is linked to an entity of its own type only', async () => {
  const id = await openOne('p_Mara met the o_Council.')
  const [mara, council] = [await find(id, 'Mara'), await find(id, 'Council')]
  const outcome = await kit.core.request('mention.update', { id: mara.id, entityId: council.entityId })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'bad-input', message: 'This person stands for a person, and “Council” is an organization. Choose a person.' } })
})

test('a role given to another person takes its post along, and loses it when it is no role', async () => {
  const id = await openOne('r_Envoy p_Mara met p_Odo.')
  const [role, odo] = [await find(id, 'Envoy'), await find(id, 'Odo')]
  await kit.ask('mention.update', { id: role.id, entityId: odo.entityId })
  expect(await undoLabel()).toBe('Linked “Envoy” to “Odo”')
  const holders = async (): Promise<readonly string[]> => (await view(id)).entities.filter(({ posts }) => posts.length > 0).map(({ name }) => name)
  expect(await holders()).toEqual(['Odo'])
  await kit.ask('history.undo', {})
  await kit.ask('mention.update', { id: role.id, type: 'agreement' })
  expect(await holders()).toEqual([])
})

test('renaming an entity keeps its old name as an alias, by which it is found', async () => {
  const id = await openOne('p_Mara came.')
  const [entity] = (await view(id)).entities
  await kit.ask('entity.update', { id: entity?.id ?? '', name: 'Mara Lindqvist', country: 'SWE' })
  expect(await undoLabel()).toBe('Renamed “Mara” to “Mara Lindqvist”')
  expect((await view(id)).entities[0]).toMatchObject({ name: 'Mara Lindqvist', aliases: ['Mara'], country: 'SWE', verdict: 'accepted' })
  await kit.ask('entity.update', { id: entity?.id ?? '', name: 'Mara' })
  expect((await view(id)).entities[0]).toMatchObject({ name: 'Mara', aliases: ['Mara Lindqvist'] })
  expect((await kit.ask('entity.find', { search: 'lind' })).map(({ name }) => name)).toEqual(['Mara'])
})

test('merging moves mentions, posts, tags and names, keeps a post that both held once, and is undone as one step', async () => {
  const id = await openOne('r_Envoy p_Mara met r_Envoy p_Lindqvist.')
  const [from, into] = [(await find(id, 'Mara')).entityId ?? '', (await find(id, 'Lindqvist')).entityId ?? '']
  await kit.ask('tag.add', { subject: { kind: 'entity', id: from }, name: 'Talks' })
  await kit.ask('tag.add', { subject: { kind: 'entity', id: into }, name: 'talks' })
  const before = await view(id)
  await kit.ask('entity.merge', { fromId: from, intoId: into })
  const { entities } = await view(id)
  expect(entities).toMatchObject([{ id: into, name: 'Lindqvist', aliases: ['Mara'], mentionCount: 4, tags: [{ name: 'Talks' }], posts: [{ title: 'Envoy' }], verdict: 'accepted' }])
  expect(entities[0]?.posts).toHaveLength(1)
  await kit.ask('history.undo', {})
  expect(await view(id)).toEqual(before)
})

test('reading again keeps what was decided and tagged, proposes nothing that was rejected, and replaces the rest', async () => {
  const id = await openOne('r_Envoy p_Mara met p_Odo, p_Ines, p_Leo and the o_Council in l_Tarn.')
  const before = await view(id)
  await accept(await find(id, 'Mara'))
  await reject(await find(id, 'Odo'))
  await kit.ask('mention.update', { id: (await find(id, 'Ines')).id, type: 'organization' })
  await kit.ask('tag.add', { subject: { kind: 'mention', id: (await find(id, 'Leo')).id }, name: 'Who?' })
  await kit.ask('mention.remove', { id: (await find(id, 'Tarn')).id })
  const decided = await view(id)
  await kit.ask('article.read', { id })
  const after = await view(id)
  expect(await marks(id)).toEqual(['Envoy role undecided', 'Mara person accepted', 'Odo person rejected', 'Ines organization accepted', 'Leo person undecided', 'Council organization undecided', 'Tarn place undecided'])
  const kept = new Set(decided.mentions.map((mention) => mention.id))
  expect(after.mentions.filter((mention) => !kept.has(mention.id)).map(({ quote }) => quote)).toEqual(['Tarn'])
  expect(after.mentions.filter((mention) => kept.has(mention.id))).toEqual(decided.mentions)
  expect(after.entities.map(({ name }) => name)).toEqual(before.entities.map(({ name }) => name))
  const steps = await undoLabel()
  await kit.ask('article.read', { id })
  expect([await undoLabel(), await view(id)]).toEqual([steps, after])
})

test('reading again does not reach for somebody of the same single name in another article', async () => {
  const [one = '', two = ''] = await kit.open('p_Mara came.', 'p_Mara left.')
  const before = [(await find(one, 'Mara')).entityId, (await find(two, 'Mara')).entityId]
  await kit.ask('mention.remove', { id: (await find(two, 'Mara')).id })
  await kit.ask('article.read', { id: two })
  expect(before[0]).not.toBe(before[1])
  expect([before[0], before[1]]).not.toContain((await find(two, 'Mara')).entityId)
})

test('removing an article takes the entities that only it mentioned, decided or not; tagged ones stay', async () => {
  const [one = '', two = ''] = await kit.open('p_Mara met the o_Arcolia and p_Odo in l_Tarn.', 'The o_Arcolia rose.')
  await accept(await find(one, 'Odo'))
  await kit.ask('tag.add', { subject: { kind: 'entity', id: (await find(one, 'Tarn')).entityId ?? '' }, name: 'capital' })
  await kit.ask('article.remove', { id: one })
  expect((await kit.ask('entity.find', {})).map(({ name }) => name).sort()).toEqual(['Arcolia', 'Tarn'])
  expect((await kit.ask('article.list', {})).articles.map(({ id }) => id)).toEqual([two])
})

test('retyping there and back leaves no entity behind that nothing mentions', async () => {
  const id = await openOne('The o_Arcolia rose.')
  const mention = await find(id, 'Arcolia')
  await kit.ask('mention.update', { id: mention.id, type: 'place' })
  await kit.ask('mention.update', { id: mention.id, type: 'organization' })
  expect((await kit.ask('entity.find', {})).map(({ name, type }) => [name, type])).toEqual([['Arcolia', 'organization']])
})

test('a post that two articles say keeps standing when one of them goes', async () => {
  const [one = '', two = ''] = await kit.open('r_Envoy p_Mara came. The o_Council sat.', 'r_Envoy p_Odo left.')
  const mara = (await find(one, 'Mara')).entityId
  await kit.ask('mention.update', { id: (await find(two, 'Odo')).id, entityId: mara })
  await kit.ask('mention.update', { id: (await find(two, 'Envoy')).id, entityId: mara })
  await kit.ask('article.remove', { id: one })
  const { entities } = await view(two)
  const evidence = await find(two, 'Envoy')
  expect(entities.map(({ name, posts }) => [name, posts.map(({ title, mentionId }) => [title, mentionId])])).toEqual([['Mara', [['Envoy', evidence.id]]]])
})

test('a tag is one whatever its case, counts its uses, and goes with its last use', async () => {
  const id = await openOne('p_Mara came.')
  const mention = await find(id, 'Mara')
  await kit.ask('tag.add', { subject: { kind: 'article', id }, name: 'Aid' })
  await kit.ask('tag.add', { subject: { kind: 'mention', id: mention.id }, name: ' AID ' })
  const [tag] = await kit.ask('tag.list', {})
  expect(tag).toMatchObject({ name: 'Aid', uses: 2 })
  await kit.ask('tag.remove', { subject: { kind: 'article', id }, tagId: tag?.id ?? '' })
  await kit.ask('tag.remove', { subject: { kind: 'mention', id: mention.id }, tagId: tag?.id ?? '' })
  expect(await kit.ask('tag.list', {})).toEqual([])
})

test('corrected facts and the review mark are shown, listed and undone', async () => {
  const id = await openOne('p_Mara came.')
  await kit.ask('article.correct', { id, facts: { title: 'A visit', publishedOn: '2024-05-11', reportedBy: '' } })
  await kit.ask('article.setReviewed', { id, reviewed: true })
  expect((await view(id)).article).toMatchObject({ title: 'A visit', publishedOn: '2024-05-11', reportedBy: null, reviewedAt: '2024-05-12T08:00:00.000Z' })
  expect((await kit.ask('article.list', { list: 'to-review' })).total).toBe(0)
  expect((await kit.ask('article.list', { list: 'reviewed', search: 'vis' })).articles).toMatchObject([{ id }])
  await kit.ask('history.undo', {})
  await kit.ask('history.undo', {})
  expect((await view(id)).article).toMatchObject({ title: 'p_Mara came.', publishedOn: null, reviewedAt: null })
})

test('doing what is done already adds no step', async () => {
  const id = await openOne('p_Mara came.')
  await accept(await find(id, 'Mara'))
  const label = await undoLabel()
  await accept(await find(id, 'Mara'))
  await kit.ask('article.setReviewed', { id, reviewed: false })
  await kit.ask('history.undo', {})
  expect(label).toBe('Accepted “Mara”')
  expect(await undoLabel()).toBe('Opened “p_Mara came.”')
})

test('search finds articles and entities by unfinished words, and takes query signs as text', async () => {
  const id = await openOne('p_Mara spoke of the harbour treaty in l_Tarn.')
  expect(await kit.ask('search.find', { text: 'harb' })).toMatchObject([{ kind: 'article', id, articleId: id }])
  expect(await kit.ask('search.find', { text: 'tarn' })).toMatchObject([{ kind: 'entity', title: 'Tarn', articleId: id }, { kind: 'article', id }])
  for (const text of ['"', 'a" OR "b', 'NEAR(', '*', 'title:', '-x', '(((', '  ', '\u0000']) expect(Array.isArray(await kit.ask('search.find', { text }))).toBe(true)
})
