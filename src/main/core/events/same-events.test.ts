import { expect, test } from 'vitest'
import { findSameEvents, type ComparedEvent, type SaidOfEvents } from './same-events.ts'

/** An event told by the article of the same number: "meet Ana>Bo Cy" is Ana acting and Bo and Cy receiving. */
function event(number: number, what: string, more: Partial<ComparedEvent> = {}): ComparedEvent {
  const [, kind = '', actors = '', recipients = ''] = /^(.+?) ((?:[A-Z]\w* ?)*)>?(.*)$/.exec(what) ?? []
  const side = (names: string, on: 'actor' | 'recipient'): ComparedEvent['participants'] => names.split(' ').filter((name) => name !== '').map((name) => ({ entityId: name, name, side: on }))
  return {
    id: `e${number}`, articleId: `a${number}`, kind, flags: [], dateStart: '2024-05-12', dateEnd: '2024-05-12', publishedOn: '2024-05-13', sentence: `Sentence ${number} tells it in words of its own, as papers do.`, trigger: 'met',
    participants: [...side(actors, 'actor'), ...side(recipients, 'recipient')], ...more
  }
}

function groups(events: readonly ComparedEvent[], said: readonly SaidOfEvents[] = []): readonly string[] {
  return [...new Set(findSameEvents(events, said).values())].map(({ eventIds, state }) => `${eventIds.join(' ')} ${state}`)
}

const UNDATED = { dateStart: null, dateEnd: null }

test('events of different articles with the same day, kind and participants are proposed as one', () => {
  const found = findSameEvents([event(1, 'meet Ana>Bo'), event(2, 'meet Bo>Ana'), event(3, 'meet Ana>Cy')], [])
  expect(found.get('e1')).toEqual({ key: 'e1', eventIds: ['e1', 'e2'], state: 'proposed', why: 'Both “meet”, with “Ana”, “Bo”, on 2024-05-12.' })
  expect(found.get('e2')).toBe(found.get('e1'))
  expect(found.has('e3')).toBe(false)
})

test.each<[string, ComparedEvent, ComparedEvent]>([
  ['of one article', event(1, 'meet Ana>Bo'), event(2, 'meet Ana>Bo', { articleId: 'a1' })],
  ['of different days', event(1, 'meet Ana>Bo'), event(2, 'meet Ana>Bo', { dateStart: '2024-05-13', dateEnd: '2024-05-13' })],
  ['of a month, which says too little', event(1, 'meet Ana>Bo', { dateStart: '2024-05-01', dateEnd: '2024-05-31' }), event(2, 'meet Ana>Bo', { dateStart: '2024-05-01', dateEnd: '2024-05-31' })],
  ['with an open end', event(1, 'meet Ana>Bo', { dateEnd: null }), event(2, 'meet Ana>Bo', { dateEnd: null })],
  ['one dated and one not', event(1, 'meet Ana>Bo'), event(2, 'meet Ana>Bo', UNDATED)],
  ['of which one is denied', event(1, 'meet Ana>Bo'), event(2, 'meet Ana>Bo', { flags: ['denied'] })],
  ['with one participant each', event(1, 'meet Ana'), event(2, 'meet Ana')],
  ['each with somebody of its own', event(1, 'meet Ana>Bo Cy'), event(2, 'meet Ana>Bo Di')],
  ['that say different things', event(1, 'statement Ana>Bo'), event(2, 'statement Ana>Bo')],
  ['of different kinds', event(1, 'praise Ana>Bo'), event(2, 'accuse Ana>Bo')],
  ['in which the one acts on the other, and the other way round', event(1, 'accuse Ana>Bo'), event(2, 'accuse Bo>Ana')],
  ['without a date and told three days apart', event(1, 'meet Ana>Bo', UNDATED), event(2, 'meet Ana>Bo', { ...UNDATED, publishedOn: '2024-05-16' })],
  ['of which neither the day nor that of the article is known', event(1, 'meet Ana>Bo', { ...UNDATED, publishedOn: null }), event(2, 'meet Ana>Bo', { ...UNDATED, publishedOn: null })]
])('events %s are not', (_, one, other) => {
  expect(groups([one, other])).toEqual([])
})

test.each<[string, ComparedEvent, ComparedEvent]>([
  ['of which one names fewer', event(1, 'meet Ana>Bo Cy'), event(2, 'meet Ana>Bo')],
  ['that share a day of a visit', event(1, 'visit Ana>Bo', { dateStart: '2024-05-10', dateEnd: '2024-05-12' }), event(2, 'visit Ana>Bo')],
  ['that are told as a meeting here and a visit there', event(1, 'visit Ana>Bo'), event(2, 'meet Ana>Bo')],
  ['that are background in one article', event(1, 'meet Ana>Bo'), event(2, 'meet Ana>Bo', { flags: ['historical'] })],
  ['without a date and told two days apart', event(1, 'meet Ana>Bo', UNDATED), event(2, 'meet Ana>Bo', { ...UNDATED, publishedOn: '2024-05-15' })],
  ['in which the same acts on the same', event(1, 'accuse Ana>Bo'), event(2, 'accuse Ana>Bo')],
  ['that one sentence tells', event(1, 'statement Ana', { sentence: 'Ana said on Sunday that the talks would go on for weeks.' }), event(2, 'statement Ana', { sentence: 'Ana said on Sunday that the talks would go on for weeks.' })]
])('events %s are', (_, one, other) => {
  expect(groups([one, other])).toEqual(['e1 e2 proposed'])
})

test('a run of undated events does not join what is told weeks apart', () => {
  const events = Array.from({ length: 9 }, (_, index) => event(index + 1, 'meet Ana>Bo', { ...UNDATED, publishedOn: `2024-05-0${index + 1}` }))
  expect(groups(events)).toEqual(['e1 e2 e3 proposed', 'e4 e5 e6 proposed', 'e7 e8 e9 proposed'])
})

test('what an analyst confirmed is one group whatever it looks like, and what was proposed joins it', () => {
  const events = [event(1, 'meet Ana>Bo'), event(2, 'praise Cy'), event(3, 'meet Ana>Bo')]
  const said = [{ oneId: 'e1', otherId: 'e2', isSame: true }]
  expect(groups(events.slice(0, 2), said)).toEqual(['e1 e2 confirmed'])
  expect(groups(events, said)).toEqual(['e1 e2 e3 proposed'])
})

test('what an analyst parted is in no group together, even where a third is the same as both', () => {
  const events = [event(1, 'meet Ana>Bo'), event(2, 'meet Ana>Bo'), event(3, 'meet Ana>Bo')]
  expect(groups(events, [{ oneId: 'e1', otherId: 'e2', isSame: false }])).toEqual(['e1 e3 proposed'])
  expect(groups(events, [{ oneId: 'e1', otherId: 'e2', isSame: false }, { oneId: 'e1', otherId: 'e3', isSame: false }])).toEqual(['e2 e3 proposed'])
  expect(groups(events, [{ oneId: 'e1', otherId: 'gone', isSame: false }])).toEqual(['e1 e2 e3 proposed'])
})

test('a meeting and what was discussed in it stay two events, in each article', () => {
  const inArticle = (number: number, what: string, articleId: string): ComparedEvent => event(number, what, { articleId })
  const events = [inArticle(1, 'meet Ana>Bo', 'a'), inArticle(2, 'discuss Ana Bo', 'a'), inArticle(3, 'discuss Bo Ana', 'b'), inArticle(4, 'visit Ana>Bo', 'b'), inArticle(5, 'meet Ana>Bo', 'c'), inArticle(6, 'meet Bo>Ana', 'c')]
  expect(groups(events)).toEqual(['e1 e4 e5 proposed', 'e2 e3 e6 proposed'])
})

test('full days are compared by those who take part', () => {
  const names = ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Flo']
  const pairs = names.flatMap((one, index) => names.slice(index + 1).map((other) => `${one}>${other}`))
  const events = pairs.flatMap((pair, index) => [event(2 * index, `meet ${pair}`), event(2 * index + 1, `meet ${pair.split('>').toReversed().join('>')}`)])
  expect(groups(events)).toEqual(pairs.map((_, index) => `e${2 * index} e${2 * index + 1} proposed`).map((line) => line.split(' ').slice(0, 2).toSorted().concat('proposed').join(' ')))
})
