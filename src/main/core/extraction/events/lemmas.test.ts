import { expect, test } from 'vitest'
import { guessVerb, readVerb, singularOf } from './lemmas.ts'

test('verbs are read back to their dictionary forms: regular, irregular, doubled, British', () => {
  const forms: readonly (readonly [word: string, lemma: string, form: string])[] = [
    ['met', 'meet', 'past'], ['visits', 'visit', 'third'], ['visited', 'visit', 'past'], ['planned', 'plan', 'past'], ['withdrew', 'withdraw', 'past'], ['withdrawn', 'withdraw', 'participle'], ['denies', 'deny', 'third'],
    ['denied', 'deny', 'past'], ['travelled', 'travel', 'past'], ['traveled', 'travel', 'past'], ['kidnapped', 'kidnap', 'past'], ['signing', 'sign', 'ing'], ['hosting', 'host', 'ing'], ['criticised', 'criticize', 'past'], ['shot', 'shoot', 'past']
  ]
  for (const [word, lemma, form] of forms) {
    const reading = readVerb(word)
    expect(reading?.lemma.replace('criticise', 'criticize'), word).toBe(lemma)
    expect(reading?.forms, word).toContain(form)
  }
  expect(readVerb('minister')).toBeUndefined()
})

test('an unknown word in “-ed” or “-ing” is guessed to be a verb, others are not', () => {
  expect(guessVerb('blogged')?.forms).toEqual(['past', 'participle'])
  expect(guessVerb('parliament')).toBeUndefined()
})

test('nouns are read back to their singular', () => {
  for (const [plural, singular] of [['talks', 'talk'], ['countries', 'country'], ['gunmen', 'gunman'], ['crises', 'crisis'], ['embassies', 'embassy'], ['clashes', 'clash'], ['crisis', 'crisis'], ['troops', 'troop']] as const) expect(singularOf(plural)).toBe(singular)
})
