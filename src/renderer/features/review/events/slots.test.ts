import { expect, test } from 'vitest'
import { at, event, mention, viewWith } from './event-test-kit.ts'
import { fillWithMention, fillWithReference, fillWithText, firstCandidate, fitsSlot, SLOTS, stepCandidate, takesText } from './slots.ts'

const view = viewWith([])
const [mara, oto, lisbon, day] = view.mentions
const met = event('met')

test('names fit the sides, places the place, dates the date, and nothing that is rejected or stands for nobody', () => {
  const fitting = (slot: (typeof SLOTS)[number]): readonly string[] => view.mentions.filter((each) => fitsSlot(slot, each, view.entities)).map(({ quote }) => quote)
  expect(fitting('actor')).toEqual(['Mara Lindqvist', 'Oto Brandl', 'Lisbon'])
  expect(fitting('place')).toEqual(['Lisbon'])
  expect(fitting('date')).toEqual(['3 March 2024'])
  for (const slot of SLOTS.filter(takesText)) expect(fitting(slot)).toEqual([])
  expect(fitsSlot('actor', mention('Oto Brandl', { entityId: null }), view.entities)).toBe(false)
  expect(fitsSlot('actor', mention('Oto Brandl', { verdict: 'rejected' }), view.entities)).toBe(false)
})

test('the place slot takes whatever stands for a place: a country that acts, a nationality, no organization of its own', () => {
  const [acting, people, body] = [mention('Lisbon', { type: 'organization' }), mention('Lisbon', { type: 'nationality' }), mention('Oto Brandl', { type: 'organization' })]
  expect([acting, people, body].map((each) => fitsSlot('place', each, view.entities))).toEqual([true, true, false])
  expect(fillWithMention('place', met, acting, view)).toEqual({ place: { entityId: 'Lisbon', name: 'Lisbon' } })
})

test('the keyboard starts with the nearest name before the trigger for an actor, and after it for all else, without who takes part already', () => {
  expect(firstCandidate('actor', met, view)).toBe(mara)
  expect(firstCandidate('recipient', met, view)).toBe(oto)
  expect(firstCandidate('place', met, view)).toBe(lisbon)
  expect(firstCandidate('date', met, view)).toBe(day)
  const taken = event('met', { participants: [{ entityId: 'Oto Brandl', name: '', side: 'actor', said: null }] })
  expect(firstCandidate('recipient', taken, view)).toBe(lisbon)
  expect(firstCandidate('actor', met, { ...view, mentions: [] })).toBeUndefined()
})

test('a name in the trigger’s sentence goes before a nearer one in the next, and one outside a quotation before one inside it', () => {
  const text = 'Ilse Varga spoke. “Jon Petrak met Ana Ruiz,” said Leo Marsh. Kim Dao left.'
  const span = (words: string): { readonly start: number; readonly end: number; readonly quote: string } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words })
  const names = ['Ilse Varga', 'Jon Petrak', 'Ana Ruiz', 'Leo Marsh', 'Kim Dao']
  const told = { mentions: names.map((name) => mention(name, span(name))), entities: names.map((id) => ({ id, name: id, type: 'person' })), article: { text } } as unknown as typeof view
  expect(firstCandidate('actor', event('met', { trigger: span('said') }), told)?.quote).toBe('Leo Marsh')
  expect(firstCandidate('actor', event('met', { trigger: span('met') }), told)?.quote).toBe('Jon Petrak')
  expect(firstCandidate('recipient', event('met', { trigger: span('left') }), told)?.quote).toBe('Kim Dao')
})

test('the candidate moves through what fits and stops at both ends', () => {
  expect(stepCandidate('actor', met, view, 'Oto Brandl', 1)).toBe(lisbon)
  expect(stepCandidate('actor', met, view, 'Lisbon', 1)).toBe(lisbon)
  expect(stepCandidate('actor', met, view, 'Mara Lindqvist', -1)).toBe(mara)
  expect(stepCandidate('actor', met, { ...view, mentions: [] }, null, 1)).toBeUndefined()
  const taken = event('met', { participants: [{ entityId: 'Oto Brandl', name: '', side: 'actor', said: null }] })
  expect(stepCandidate('actor', taken, view, 'Mara Lindqvist', 1), 'who is there already is passed over').toBe(lisbon)
  expect(stepCandidate('recipient', taken, view, 'Mara Lindqvist', 1)?.quote, 'who may change sides is not').toBe('Oto Brandl')
})

test('a name that is filled in brings its words; one from the other side moves over', () => {
  if (!mara || !lisbon || !day) throw new Error('The view has its mentions')
  expect(fillWithMention('actor', met, mara, view)).toEqual({ participants: [{ entityId: 'Mara Lindqvist', name: 'Mara Lindqvist', side: 'actor', said: at('Mara Lindqvist') }] })
  const other = event('met', { participants: [{ entityId: 'Mara Lindqvist', name: 'Mara Lindqvist', side: 'recipient', said: null }] })
  expect(fillWithMention('actor', other, mara, view)?.participants).toEqual([expect.objectContaining({ side: 'actor' })])
  expect(fillWithMention('place', met, lisbon, view)).toEqual({ place: { entityId: 'Lisbon', name: 'Lisbon' } })
  expect(fillWithMention('date', met, day, view)).toEqual({ date: day.date })
  expect(fillWithMention('date', met, mara, view)).toBeUndefined()
})

test('“the two sides” fill in everybody for whom they stand', () => {
  const both = { ...at('He'), entityIds: ['Mara Lindqvist', 'Oto Brandl'] }
  expect(fillWithReference('actor', met, both, view).participants?.map(({ name, said }) => [name, said?.quote])).toEqual([['Mara Lindqvist', 'He'], ['Oto Brandl', 'He']])
})

test('selected words become a topic once, and a statement knows its quotation marks', () => {
  const topic = fillWithText('topic', event('met', { topics: [at('help')] }), at('help'), view.article.text)
  expect(topic?.topics).toEqual([at('help')])
  const said = 'She said: “We will come.” Then she left.'
  expect(fillWithText('content', met, { start: 11, end: 23 }, said)).toMatchObject({ content: { quote: 'We will come' }, isQuoted: true })
  expect(fillWithText('content', met, { start: 25, end: 39 }, said)).toMatchObject({ isQuoted: false })
  expect(fillWithText('actor', met, at('help'), view.article.text)).toBeUndefined()
})
