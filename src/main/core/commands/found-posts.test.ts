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

/** The posts that an article shows: holder, title, since, until. */
async function posts(id: string): Promise<readonly string[]> {
  const { entities } = await kit.ask('article.get', { id })
  return entities.flatMap(({ name, posts: held }) => held.map(({ title, heldFrom, heldTo }) => `${name}: ${title} ${heldFrom ?? ''}/${heldTo ?? ''}`))
}

test('a post is kept with the days that the text gives it', async () => {
  const [id = ''] = await kit.open('Jan Krol, Polish envoy from 2009 to May 2013, spoke.')
  expect(await posts(id)).toEqual(['Jan Krol: Polish envoy 2009-01-01/2013-05-31'])
})

test('a post that is known without days learns them from a later article', async () => {
  const [first = ''] = await kit.open('Polish Envoy Jan Krol spoke.', 'Jan Krol, the Polish envoy since 2019, spoke again.')
  expect(await posts(first)).toEqual(['Jan Krol: Polish Envoy 2019-01-01/'])
})

test('of a post that two share, only the one moves whose holder the words stood for', async () => {
  const [id = ''] = await kit.open('Presidents Jan Krol of Poland and Lena Ortiz of Chad met Mona Adel.')
  const { mentions, entities } = await kit.ask('article.get', { id })
  const role = mentions.find(({ quote }) => quote === 'Presidents')
  await kit.ask('mention.update', { id: role?.id ?? '', entityId: entities.find(({ name }) => name === 'Mona Adel')?.id ?? '' })
  expect((await posts(id)).toSorted()).toEqual(['Lena Ortiz: President /', 'Mona Adel: President /'])
})
