import { expect, test } from 'vitest'
import { KINDS } from '../../../../shared/model/kinds/catalogue.ts'
import { dictionaryForms } from './dictionary-forms.ts'
import { findKinds, isUnsure, likelyKinds } from './kind-search.ts'

const first = (typed: string, words = ''): string | undefined => findKinds(KINDS, typed, words)[0]?.kinds[0]?.name

test('words lead back to the forms that a dictionary has', () => {
  for (const [word, form] of [['met', 'meet'], ['visited', 'visit'], ['praising', 'praise'], ['Thanks', 'thank'], ['accompanied', 'accompany'], ['summits', 'summit'], ['planned', 'plan'], ['discusses', 'discuss']] as const) expect(dictionaryForms(word), word).toContain(form)
  expect(dictionaryForms('')).toEqual([''])
})

test('a selected word proposes the kind that it tells', () => {
  for (const [word, kind] of [['met', 'meet'], ['discussed', 'discuss'], ['visited', 'visit'], ['thanked', 'thank'], ['said', 'statement']] as const) expect(likelyKinds(KINDS, word)[0]?.name, word).toBe(kind)
  expect(first('', 'met')).toBe('meet')
  expect(likelyKinds(KINDS, 'xylophone')).toEqual([])
})

test('a kind is found by its name, its PLOVER type, its code and the verbs that tell it, the name first', () => {
  expect(first('meet')).toBe('meet')
  expect(findKinds(KINDS, 'support', '').map(({ heading }) => heading)).toContain('SUPPORT')
  expect(findKinds(KINDS, '042', '').flatMap(({ kinds }) => kinds.map(({ cameo }) => cameo.slice(0, 3)))).toContain('042')
  expect(findKinds(KINDS, 'confer', '').flatMap(({ kinds }) => kinds)).not.toEqual([])
  expect(findKinds(KINDS, 'zzz', '')).toEqual([])
})

test('what only the words or the rules of several kinds have is nobody’s choice yet', () => {
  const unsure = (typed: string): boolean => isUnsure(findKinds(KINDS, typed, '').flatMap(({ kinds }) => kinds), typed)
  expect(findKinds(KINDS, 'observe', '')).not.toEqual([])
  expect(['observe', 'nobody'].map(unsure)).toEqual([true, true])
  expect(['meet', 'consult', '042', ''].map(unsure)).toEqual([false, false, false, false])
})

test('with nothing typed every kind is there once under its type', () => {
  const all = findKinds(KINDS, '', '').flatMap(({ kinds }) => kinds)
  expect(all).toHaveLength(KINDS.length)
  expect(new Set(findKinds(KINDS, '', '').map(({ heading }) => heading)).size).toBe(findKinds(KINDS, '', '').length)
})
