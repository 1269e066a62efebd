import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isIsoDate, isReversed } from '../../src/shared/model/date-range.ts'
import { readDates } from './dates.ts'
import { readPosts } from './posts.ts'

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

test('every date of the test set stands in its text, in order, and names real days', () => {
  const lines = ['./dates.jsonl', './dates-later.jsonl', './dates-third.jsonl'].flatMap((name) => readDates(file(name)))
  expect(lines.length).toBeGreaterThanOrEqual(140)
  for (const { text, publishedOn, dates } of lines) {
    expect(isIsoDate(publishedOn)).toBe(true)
    let at = 0
    for (const [words, start, end] of dates) {
      const found = text.indexOf(words, at)
      expect([text, words, found >= at]).toEqual([text, words, true])
      at = found + words.length
      expect([start, end].every((day) => day === null || isIsoDate(day)) && !isReversed({ start, end })).toBe(true)
    }
  }
})

test('every post of the test set and its holder stand in their text', () => {
  const lines = ['./posts.jsonl', './posts-later.jsonl', './posts-third.jsonl'].flatMap((name) => readPosts(file(name)))
  expect(lines.length).toBeGreaterThanOrEqual(110)
  for (const { text, posts } of lines) {
    for (const { role, holder, country, from, to } of posts) {
      expect([text.includes(role), text.includes(holder)]).toEqual([true, true])
      expect(country === undefined || /^[A-Z]{3}$/.test(country)).toBe(true)
      expect([from, to].every((day) => day === undefined || isIsoDate(day))).toBe(true)
    }
  }
})
