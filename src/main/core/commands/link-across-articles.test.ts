import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestCore, type TestCore } from '../core-test-kit.ts'
import { all, closeDb, openReadable, query } from '../db/connection.ts'
import { extract } from '../extraction/extract.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore({ extraction: { extract: (input) => Promise.resolve(extract(input)), close: () => Promise.resolve() } })
})

afterEach(async () => kit.remove())

const PROPOSALS = query<{ entity: string; candidate: string; verdict: string; why: string }>(`SELECT e.name AS entity, c.name AS candidate, p.verdict, p.why FROM link_proposal p JOIN entity e ON e.id = p.entity_id JOIN entity c ON c.id = p.candidate_id ORDER BY p.id`)
const PERSONS = query<{ name: string; articles: number }>(`SELECT e.name, count(DISTINCT m.article_id) AS articles FROM entity e JOIN mention m ON m.entity_id = e.id WHERE e.type = 'person' GROUP BY e.id ORDER BY e.name`)

function ask<Row>(wanted: ReturnType<typeof query<Row>>): readonly Row[] {
  const file = readdirSync(kit.folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.dateline'))
  const db = openReadable(join(kit.folder, file ?? ''))
  try {
    return all(db, wanted)
  } finally {
    closeDb(db)
  }
}

it('links another spelling of a name where country and post agree', async () => {
  await kit.open('Russian Foreign Minister Andrei Gromykin arrived in Oslo.', 'Russian Foreign Minister Andrey Gromykin flew to Rome.')
  expect(ask(PERSONS)).toEqual([{ name: 'Andrei Gromykin', articles: 2 }])
  expect(ask(PROPOSALS)).toEqual([])
})

it('proposes another spelling where the country alone agrees, and merges nothing', async () => {
  await kit.open('Iranian Ambassador Mohammad Baqer Tavakol arrived in Oslo.', 'Iranian Trade Minister Mohammed Bagher Tavakkol flew to Rome.')
  expect(ask(PERSONS).map(({ name }) => name)).toEqual(['Mohammad Baqer Tavakol', 'Mohammed Bagher Tavakkol'])
  expect(ask(PROPOSALS)).toEqual([{ entity: 'Mohammed Bagher Tavakkol', candidate: 'Mohammad Baqer Tavakol', verdict: 'undecided', why: 'Another spelling of the name of the same country' }])
})

it('proposes the same name of another country, and a surname with its post', async () => {
  await kit.open('Spanish Foreign Minister Lena Ortiz arrived in Oslo.', 'Mexican Trade Minister Lena Ortiz flew to Rome.', 'Spanish Foreign Minister Ortiz slept.')
  expect(ask(PROPOSALS)).toEqual([
    { entity: 'Lena Ortiz', candidate: 'Lena Ortiz', verdict: 'undecided', why: 'The same name, but of another country' },
    { entity: 'Ortiz', candidate: 'Lena Ortiz', verdict: 'undecided', why: 'The same last name and the same post' }
  ])
})

it('proposes nothing twice when an article is read again', async () => {
  const [, id = ''] = await kit.open('Spanish Foreign Minister Lena Ortiz arrived in Oslo.', 'Spanish Foreign Minister Ortiz slept.')
  await kit.ask('article.read', { id })
  expect(ask(PROPOSALS)).toHaveLength(1)
})

it('takes into account what an analyst renamed since', async () => {
  await kit.open('Iranian Ambassador Reza Tavakol arrived in Oslo.')
  const [entity] = await kit.ask('entity.find', { search: 'Tavakol' })
  if (!entity) throw new Error('No entity was found.')
  await kit.ask('entity.update', { id: entity.id, name: 'Mahmoud Shirazi' })
  await kit.open('Iranian Trade Minister Mahmud Shirazy flew to Rome.')
  expect(ask(PROPOSALS).map(({ candidate }) => candidate)).toEqual(['Mahmoud Shirazi'])
})

it('answers with whom an entity may be from both sides, until the analyst tells them apart, and asks again after undo', async () => {
  const [, article = ''] = await kit.open('Spanish Foreign Minister Lena Ortiz arrived in Oslo.', 'Spanish Foreign Minister Ortiz slept.')
  const [one, other] = [...await kit.ask('entity.find', { search: 'Ortiz' })].sort((a, b) => b.name.length - a.name.length)
  expect((await kit.ask('article.get', { id: article })).entities.map(({ name, likelyCount }) => [name, likelyCount])).toEqual([['Ortiz', 1], ['Spain', 0]])
  const likely = await kit.ask('entity.likely', { id: other?.id ?? '' })
  expect(likely).toMatchObject([{ id: one?.id, name: 'Lena Ortiz', post: 'Spanish Foreign Minister', country: 'ESP', confidence: 0.5, why: 'The same last name and the same post' }])
  expect(await kit.ask('entity.likely', { id: one?.id ?? '' })).toMatchObject([{ id: other?.id }])
  await kit.ask('entity.tellApart', { proposalId: likely[0]?.proposalId ?? '' })
  expect(await kit.ask('entity.likely', { id: other?.id ?? '' })).toEqual([])
  await kit.ask('history.undo', {})
  expect(await kit.ask('entity.likely', { id: other?.id ?? '' })).toHaveLength(1)
})

it('has no question left once the two are merged', async () => {
  await kit.open('Spanish Foreign Minister Lena Ortiz arrived in Oslo.', 'Spanish Foreign Minister Ortiz slept.')
  const [one, other] = [...await kit.ask('entity.find', { search: 'Ortiz' })].sort((a, b) => b.name.length - a.name.length)
  await kit.ask('entity.merge', { fromId: other?.id ?? '', intoId: one?.id ?? '' })
  expect(ask(PROPOSALS)).toEqual([])
  expect(ask(PERSONS)).toEqual([{ name: 'Lena Ortiz', articles: 2 }])
})

it('still finds another spelling after many entities of that name were taken out', async () => {
  const nations = ['Spanish', 'Mexican', 'French', 'German', 'Italian', 'Greek', 'Turkish', 'Polish', 'Danish', 'Swedish', 'Norwegian', 'Finnish', 'Austrian', 'Hungarian', 'Romanian', 'Bulgarian', 'Kenyan', 'Chinese', 'Japanese', 'Indian', 'Russian', 'Ukrainian', 'Canadian', 'Cuban']
  const ids = await kit.open(...nations.map((nation) => `${nation} Foreign Minister Mohammad Tavakol slept.`))
  for (const id of ids) await kit.ask('article.remove', { id })
  await kit.open('Iranian Ambassador Mohammad Tavakol arrived in Oslo.', 'Iranian Trade Minister Mohammed Tavakkol flew to Rome.')
  expect(ask(PROPOSALS)).toHaveLength(1)
})
