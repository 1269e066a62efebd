import { afterEach, expect, test, vi } from 'vitest'
import { openTestCore } from '../core-test-kit.ts'
import { extract } from '../extraction/extract.ts'
import type { CorrectedArticle } from './corrected-article.ts'
import { QUIET_MS } from './learning.ts'

afterEach(() => void vi.useRealTimers())

test('a country that acts is a place to the tagger where it was accepted, and nothing where it was rejected', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const lessons: (readonly CorrectedArticle[])[] = []
  const kit = await openTestCore({
    extraction: {
      extract: (input) => Promise.resolve(extract(input)),
      learn: (articles) => {
        lessons.push(articles)
        return Promise.resolve({ bytes: undefined, heldBack: 1, without: 100, with: 100 })
      },
      close: () => Promise.resolve()
    }
  })
  const ids = await kit.open(...['Chad', 'Peru', 'Ghana', 'Oman', 'Nepal'].map((name) => `${name} condemned the attack.`))
  for (const [index, id] of ids.entries()) {
    const { mentions } = await kit.ask('article.get', { id })
    expect(mentions.map(({ type }) => type)).toEqual(['organization'])
    await kit.ask('mention.decide', { ids: mentions.map((mention) => mention.id), verdict: index === 0 ? 'rejected' : 'accepted' })
    kit.wait(1)
    await kit.ask('article.setReviewed', { id, reviewed: true })
  }
  await vi.advanceTimersByTimeAsync(QUIET_MS)
  await new Promise((resolve) => setImmediate(resolve))
  expect(lessons[0]?.map(({ spans }) => spans.map(({ type }) => type))).toEqual([[], ['place'], ['place'], ['place'], ['place']])
  expect(lessons[0]?.flatMap(({ rejected }) => rejected)).toEqual([])
  await kit.remove()
})
