import { expect, test } from 'vitest'
import type { Post } from '../../../shared/model/entity.ts'
import { plural } from '../../ui/plural.ts'
import { describeEntity, writeDateRange, writeWhy } from './words.ts'

const post = (title: string, verdict: Post['verdict']): Post => ({
  id: title, entityId: 'e', title, country: null, organization: null, heldFrom: null, heldTo: null, mentionId: null, verdict, origin: 'machine', confidence: 1, why: ''
})

test('a date range says what it spans, and an open end is left open', () => {
  expect(writeDateRange({ start: '2021-06-09', end: '2021-06-09', precision: 'day' })).toBe('9 Jun 2021')
  expect(writeDateRange({ start: '2021-04-01', end: '2021-04-30', precision: 'month' })).toBe('1 Apr 2021 to 30 Apr 2021 (a month)')
  expect(writeDateRange({ start: '2011-03-01', end: null, precision: 'range' })).toBe('since 1 Mar 2011')
  expect(writeDateRange({ start: null, end: '2011-03-01', precision: 'range' })).toBe('until 1 Mar 2011')
  expect(writeDateRange({ start: null, end: null, precision: 'unknown' })).toBe('Not resolved to a day')
})

test('an entity is described by its surest post and its country', () => {
  expect(describeEntity({ type: 'person', name: 'Lena Marsh', posts: [post('envoy', 'undecided'), post('foreign minister', 'accepted')], country: 'SYR' })).toBe('Foreign minister · Syria')
  expect(describeEntity({ type: 'person', name: 'Lena Marsh', posts: [post('envoy', 'rejected')], country: null })).toBe('')
  expect(describeEntity({ type: 'place', name: 'Syria', posts: [], country: 'SYR' })).toBe('Country')
  expect(describeEntity({ type: 'place', name: 'Homs', posts: [], country: 'SYR' })).toBe('Syria')
})

test('why says how sure, in words and as a number', () => {
  expect(writeWhy({ why: 'Name after a post', confidence: 0.97 })).toBe('Name after a post · almost sure (0.97)')
  expect(writeWhy({ why: '', confidence: null })).toBe('Made by you')
  expect(writeWhy({ why: 'You marked it.', confidence: null })).toBe('You marked it.')
})

test('things are counted in words', () => {
  expect(plural(1204, 'word')).toBe('1,204 words')
  expect(plural(1, 'word')).toBe('1 word')
})
