import { expect, test } from 'vitest'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { cycleStack, findChanged, listMentions, mentionsToDecide, placeOf, stepUndecided } from './review-model.ts'

const mention = (id: string, verdict: Verdict, more: Partial<Mention> = {}): Mention => ({
  id, articleId: 'a', start: 0, end: 1, quote: 'x', type: 'person', entityId: null, date: null, verdict, origin: 'machine', confidence: 0.8, why: '', ...more
})
const some = [mention('1', 'accepted'), mention('2', 'undecided'), mention('3', 'rejected'), mention('4', 'undecided')]

test('the next undecided finding is the one after the place, round the end if need be', () => {
  expect(stepUndecided(some, -1, 1)).toMatchObject({ item: { id: '2' }, wrapped: false })
  expect(stepUndecided(some, 1, 1)).toMatchObject({ item: { id: '4' }, wrapped: false })
  expect(stepUndecided(some, 3, 1)).toMatchObject({ item: { id: '2' }, wrapped: true })
  expect(stepUndecided(some, 1, -1)).toMatchObject({ item: { id: '4' }, wrapped: true })
  expect(stepUndecided(some, -1, -1)).toMatchObject({ item: { id: '4' }, wrapped: false })
})

test('the place itself is found only where it is the last one left', () => {
  expect(stepUndecided([mention('1', 'undecided'), mention('2', 'accepted')], 0, 1)).toMatchObject({ item: { id: '1' }, wrapped: true })
  expect(stepUndecided([mention('1', 'accepted')], 0, 1)).toBeUndefined()
  expect(stepUndecided([], -1, 1)).toBeUndefined()
})

test('an entity stands at its first mention', () => {
  const mentions = [mention('1', 'undecided'), mention('2', 'undecided', { entityId: 'e' }), mention('3', 'undecided', { entityId: 'e' })]
  expect(placeOf(mentions, { kind: 'entity', id: 'e' })).toBe(1)
  expect(placeOf(mentions, { kind: 'mention', id: '3' })).toBe(2)
  expect(placeOf(mentions, null)).toBe(-1)
})

test('clicking again goes outwards and then back to the innermost', () => {
  expect(cycleStack(['in', 'out'], null)).toBe('in')
  expect(cycleStack(['in', 'out'], 'in')).toBe('out')
  expect(cycleStack(['in', 'out'], 'out')).toBe('in')
  expect(cycleStack(['in', 'out'], 'elsewhere')).toBe('in')
  expect(cycleStack([], null)).toBeUndefined()
})

test('the mention that another change touched is found', () => {
  expect(findChanged(some, some)).toBeUndefined()
  expect(findChanged(some, [...some.slice(0, 3), mention('4', 'accepted')])?.id).toBe('4')
  expect(findChanged(some, [...some, mention('5', 'undecided')])?.id).toBe('5')
  expect(findChanged(some, some.slice(0, 2))).toBeUndefined()
})

test('the least sure come first where the list is ordered by confidence', () => {
  const mentions = [mention('1', 'undecided', { confidence: 0.9 }), mention('2', 'undecided', { confidence: null }), mention('3', 'undecided', { confidence: 0.4 })]
  expect(listMentions(mentions, 'confidence', false).map(({ id }) => id)).toEqual(['3', '1', '2'])
  expect(listMentions(some, 'text', true).map(({ id }) => id)).toEqual(['2', '4'])
})

test('an entity takes along the mentions that are undecided or were decided with it, and no others', () => {
  const mentions = [...some.map((one) => ({ ...one, entityId: 'e' })), mention('5', 'undecided', { entityId: 'other' })]
  expect(mentionsToDecide(mentions, { id: 'e', verdict: 'accepted' }, 'rejected')).toEqual(['1', '2', '4'])
  expect(mentionsToDecide(mentions, { id: 'e', verdict: 'rejected' }, 'accepted')).toEqual(['2', '3', '4'])
  expect(mentionsToDecide(mentions, { id: 'e', verdict: 'accepted' }, 'undecided')).toEqual(['1'])
  expect(mentionsToDecide(mentions, { id: 'e', verdict: 'undecided' }, 'accepted')).toEqual(['2', '4'])
})
