import { expect, test } from 'vitest'
import { isStale } from './stale-answers.ts'

test('places like a mention are asked for again once mentions were decided, marked or taken out', () => {
  expect(isStale('mention.alike', ['mention', 'article', 'entity', 'history'])).toBe(true)
})

test('a verdict on an event leaves entities and what was learned as they are', () => {
  expect(isStale('event.list', ['event', 'article', 'history'])).toBe(true)
  expect(isStale('entity.find', ['event', 'article', 'history'])).toBe(false)
  expect(isStale('lexicon.list', ['event', 'article', 'history'])).toBe(false)
})
