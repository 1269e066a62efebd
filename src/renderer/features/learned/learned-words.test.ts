import { expect, test } from 'vitest'
import type { TaughtRow } from '../../../shared/model/lexicon-entry.ts'
import { countTaught, describeLearning, describeTaught, readTaught } from './learned-words.ts'

const name: TaughtRow = { id: 'l1', about: 'name', words: 'Port Authority', type: 'organization', verdict: 'accepted', becomes: null, sides: null, entity: null }
const trigger: TaughtRow = { ...name, about: 'trigger', words: 'hold talk', type: 'meet' }

test('a line says what is done because of it', () => {
  expect(describeTaught(name)).toBe('“Port Authority” is proposed as organization wherever it stands')
  expect(describeTaught({ ...name, entity: { id: 'e1', name: 'Tarn Port Authority' } })).toMatch(/, and stands for Tarn Port Authority$/)
  expect(describeTaught({ ...name, verdict: 'rejected' })).toBe('“Port Authority” is never proposed as organization again')
  expect(describeTaught({ ...trigger, sides: 'swapped' })).toBe('“hold talk” is proposed as the event “meet”, with its sides swapped')
  expect(describeTaught({ ...trigger, becomes: 'negotiate' })).toBe('“hold talk” is proposed as the event “negotiate” instead of “meet”')
  expect(describeTaught({ ...trigger, verdict: 'rejected' })).toBe('“hold talk” is never proposed as the event “meet” again')
})

test('a type of name in a trigger is read out in words', () => {
  expect(readTaught('hand over <person>')).toBe('hand over … (a person)')
  expect(readTaught('back <organization>')).toBe('back … (an organization)')
  expect(readTaught('hold talk')).toBe('hold talk')
  expect(describeTaught({ ...trigger, words: 'hand over <person>' })).toContain('“hand over … (a person)”')
})

test('the count says whether it is of all or of what fits', () => {
  expect(countTaught(1, ' ')).toBe('1 name or trigger')
  expect(countTaught(3, 'port')).toBe('3 names and triggers fit')
})

test('what whole articles taught is said with its use', () => {
  expect(describeLearning({ articles: 0, madeAt: null, isUsed: false })).toContain('So far it has not')
  expect(describeLearning({ articles: 12, madeAt: '2024-05-12T09:00:00Z', isUsed: true })).toContain('learned from 12 reviewed articles (May 12, 2024)')
  expect(describeLearning({ articles: 1, madeAt: '2024-05-12T09:00:00Z', isUsed: false })).toContain('What 1 reviewed article could teach the finder of names is not used')
})
