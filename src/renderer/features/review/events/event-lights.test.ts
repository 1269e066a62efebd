import { expect, test } from 'vitest'
import { lightsOf } from './event-lights.ts'
import { at, event, mention, TEXT, viewWith } from './event-test-kit.ts'

const met = event('met', {
  participants: [{ entityId: 'Mara Lindqvist', name: 'Mara Lindqvist', side: 'actor', said: null }, { entityId: 'Oto Brandl', name: 'Oto Brandl', side: 'recipient', said: at('Oto') }],
  place: { entityId: 'Lisbon', name: 'Lisbon' }, date: { start: '2024-03-03', end: '2024-03-03', precision: 'day' }, topics: [at('help')], evidence: [at('thanked')]
})
const words = (spans: readonly { readonly start: number; readonly end: number }[] = []): readonly string[] => spans.map(({ start, end }) => TEXT.slice(start, end))

test('an event lights its sides, its date and place, its topics and all its evidence', () => {
  const lights = lightsOf('event met', viewWith([met]))
  expect(words(lights.actor)).toEqual(['Mara Lindqvist'])
  expect(words(lights.recipient), 'the words of the clause, where they are known').toEqual(['Oto'])
  expect(words(lights.place)).toEqual(['Lisbon'])
  expect(words(lights.date)).toEqual(['3 March 2024'])
  expect(words(lights.topic)).toEqual(['help'])
  expect(words(lights.evidence)).toEqual(['met', 'thanked'])
})

test('of several mentions of a participant the nearest that is not rejected is lit', () => {
  const view = viewWith([met])
  const mentions = [mention('Oto', { id: 'far', entityId: 'Mara Lindqvist', start: 80, end: 83 }), mention('met', { id: 'no', entityId: 'Mara Lindqvist', verdict: 'rejected' }), ...view.mentions]
  expect(words(lightsOf('event met', { ...view, mentions }).actor)).toEqual(['Mara Lindqvist'])
})

test('words that stand for somebody light whom they mean; nothing else lights anything', () => {
  const view = viewWith([met])
  expect(words(lightsOf(`reference:${at('He').start}-${at('He').end}`, view).actor)).toEqual(['Mara Lindqvist'])
  expect(lightsOf('Mara Lindqvist', view)).toEqual({})
  expect(lightsOf(null, view)).toEqual({})
})
