import { expect, test } from 'vitest'
import type { Findings, FoundEvent } from '../../src/shared/model/findings.ts'
import { countAttributes } from './attributes.ts'
import type { GoldEvent, Item } from './items.ts'
import { count, judge, rates } from './score.ts'

const TEXT = 'Kenya expelled the Chadian consul. Kenyan police arrested Ada Obi. Ada Obi met Ben Cole in Oslo.'
const NAMES = ['Kenya', 'Chad', 'Ada Obi', 'Ben Cole', 'Oslo', 'Kenyan police'] as const

const spanOf = (words: string): { readonly start: number; readonly end: number } => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const party = (name: (typeof NAMES)[number], words: string = name): FoundEvent['actors'][number] => ({ entity: NAMES.indexOf(name), ...spanOf(words) })

function found(kind: string, trigger: string, actors: FoundEvent['actors'], recipients: FoundEvent['recipients'], rest: Partial<FoundEvent> = {}): FoundEvent {
  return { kind, mode: null, trigger: spanOf(trigger), actors, recipients, date: null, dateFrom: null, place: null, placeFrom: null, topics: [], content: null, isQuoted: false, flags: [], reportedBy: null, evidence: [], pattern: '', confidence: 1, why: '', ...rest }
}

const mention = (words: string, type: string, name: (typeof NAMES)[number]): Findings['mentions'][number] => ({ ...spanOf(words), type, entity: NAMES.indexOf(name), date: null, confidence: 1, why: '' })

const findings = (...events: readonly FoundEvent[]): Findings => ({
  facts: { title: '', publishedOn: null, dateline: null, reportedBy: null, language: 'en' },
  mentions: [mention('Kenya', 'place', 'Kenya'), mention('Chadian', 'nationality', 'Chad'), mention('Kenyan police', 'organization', 'Kenyan police'), mention('Kenyan', 'nationality', 'Kenya'), mention('Ada Obi', 'person', 'Ada Obi')],
  entities: NAMES.map((name) => ({ type: 'place', name, aliases: [], country: null, sector: null, confidence: 1, why: '' })),
  posts: [],
  references: [],
  events
})

const item = (...events: readonly GoldEvent[]): Item => ({ id: 'x', text: TEXT, events })
const EXPELLED: GoldEvent = { trigger: 'expelled', kind: 'expel diplomats', plover: 'SANCTION', mode: 'expel', actors: ['Kenya'], recipients: ['Chadian consul | Chad'], flags: [] }
const MET: GoldEvent = { trigger: 'met', kind: 'meet', plover: 'CONSULT', mode: null, actors: ['Ada Obi'], recipients: ['Ben Cole'], flags: [], place: 'Oslo' }

test('an event with the right type, sides and flags is complete', () => {
  const { pairs } = judge(item(EXPELLED), findings(found('expel diplomats', 'expelled', [party('Kenya')], [party('Chad', 'Chadian')])))
  expect(pairs.map(({ isTypeRight, isComplete }) => [isTypeRight, isComplete])).toEqual([[true, true]])
})

test('a wrong side, a side too many and a wrong flag each keep an event from being complete', () => {
  const wrong = [
    found('expel diplomats', 'expelled', [party('Chad', 'Chadian')], [party('Kenya')]),
    found('expel diplomats', 'expelled', [party('Kenya'), party('Ada Obi')], [party('Chad', 'Chadian')]),
    found('expel diplomats', 'expelled', [party('Kenya')], [party('Chad', 'Chadian')], { flags: ['denied'] })
  ]
  for (const event of wrong) expect(judge(item(EXPELLED), findings(event)).pairs.map(({ isTypeRight, isComplete }) => [isTypeRight, isComplete])).toEqual([[true, false]])
})

test('kinds with sides that are alike are compared without asking who is named first', () => {
  expect(judge(item(MET), findings(found('meet', 'met', [party('Ada Obi'), party('Ben Cole')], []))).pairs[0]?.isComplete).toBe(true)
  expect(judge(item(MET), findings(found('meet', 'met', [party('Ada Obi')], []))).pairs[0]?.isComplete).toBe(false)
})

test('a planned meeting counts as AGREE, so that a missing flag makes the type wrong', () => {
  const planned: GoldEvent = { ...MET, plover: 'AGREE', flags: ['planned'] }
  expect(judge(item(planned), findings(found('meet', 'met', [party('Ada Obi')], [party('Ben Cole')], { flags: ['planned'] }))).pairs[0]?.isComplete).toBe(true)
  expect(judge(item(planned), findings(found('meet', 'met', [party('Ada Obi')], [party('Ben Cole')]))).pairs[0]?.isTypeRight).toBe(false)
})

test('the police of a country stand for the country', () => {
  const arrested: GoldEvent = { trigger: 'arrested', kind: 'arrest', plover: 'COERCE', mode: 'arrest', actors: ['Kenya'], recipients: ['Ada Obi'], flags: [] }
  expect(judge(item(arrested), findings(found('arrest', 'arrested', [party('Kenyan police')], [party('Ada Obi')]))).pairs[0]?.isComplete).toBe(true)
})

test('missed, spurious and repeated events lower recall and precision', () => {
  const expelled = found('expel diplomats', 'expelled', [party('Kenya')], [party('Chad', 'Chadian')])
  const judged = [judge(item(EXPELLED, MET), findings(expelled, { ...expelled }, found('arrest', 'arrested', [], [])))]
  const figure = count(judged, (pair) => pair.isTypeRight)
  expect(figure).toEqual({ right: 1, found: 3, wanted: 2 })
  expect(rates(figure).f1).toBeCloseTo(0.4)
  expect(count(judged, (pair) => pair.isTypeRight, 'CONSULT')).toEqual({ right: 0, found: 0, wanted: 1 })
})

test('a trigger found at other words that tell the same event counts', () => {
  const gold: GoldEvent = { ...EXPELLED, trigger: 'Chadian consul', evidence: ['expelled'] }
  expect(judge(item(gold), findings(found('expel diplomats', 'expelled', [party('Kenya')], [party('Chad', 'Chadian')]))).pairs[0]?.isComplete).toBe(true)
})

test('attributes are asked only of events whose type is right, and only where the set says something', () => {
  const event = found('hold talks', 'met', [party('Ada Obi')], [party('Ben Cole')], { place: NAMES.indexOf('Oslo') })
  const answers = new Map(countAttributes([judge(item(MET, EXPELLED), findings(event))]).map(([name, right, asked]) => [name, [right, asked]]))
  expect(answers.get('kind')).toEqual([0, 1])
  expect(answers.get('place')).toEqual([1, 1])
  expect(answers.get('sides')).toEqual([1, 1])
  expect(answers.get('date')).toEqual([0, 0])
})
