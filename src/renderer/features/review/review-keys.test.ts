import { expect, test } from 'vitest'
import { TYPE_INFOS } from '../../ui/type-info.ts'
import { reviewKeys } from './review-keys.ts'

const keys = reviewKeys(() => true)

test('no key does two things, and every key says under a heading what it does', () => {
  expect(new Set(keys.map(({ combo }) => combo.toLowerCase())).size).toBe(keys.length)
  expect(keys.filter(({ label, group }) => typeof label !== 'string' || label === '' || !group)).toEqual([])
})

test('every type that Dateline finds has a digit', () => {
  const combos = keys.map(({ combo }) => combo)
  for (const { digit } of TYPE_INFOS) expect(combos).toContain(digit)
  expect(combos).toEqual(expect.arrayContaining(['J', 'K', 'A', 'X', '[', ']', '{', '}', 'E', 'M', 'T', 'N']))
})
