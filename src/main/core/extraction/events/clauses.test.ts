import { expect, test } from 'vitest'
import type { Sentence } from '../document.ts'
import { splitSentences } from '../sentences.ts'
import { tokenize } from '../tokens.ts'
import { chunk } from './chunks.ts'
import { classify } from './classes.ts'
import type { Word } from './word.ts'
import { subjectsOf } from './clause.ts'
import { readClauses } from './clauses.ts'

/** The clauses of a sentence without mentions, each as "kind: subjects | verb | objects | what is attached". */
function clausesOf(text: string): readonly string[] {
  const { tokens } = splitSentences(tokenize(text), [{ start: 0, end: text.length }], -1)
  const sentence: Sentence = { first: 0, end: tokens.length }
  const words: Word[] = []
  classify(tokens, [], sentence, words)
  const { clauses } = readClauses(tokens, chunk(tokens, words, [], sentence), () => undefined)
  const show = (span: { readonly first: number; readonly end: number }): string => text.slice(tokens[span.first]?.start, tokens[span.end - 1]?.end)
  return clauses.filter(({ verb }) => verb !== null).map((clause) => `${clause.kind}: ${subjectsOf(clause).map(show).join(', ')} | ${clause.verb ? show(clause.verb) : ''} | ${clause.objects.map(show).join(', ')} | ${clause.attached.map(({ preposition, nouns }) => `${preposition} ${nouns.map(show).join(', ')}`).join('; ')}`)
}

test('two verbs joined by “and” share their subject', () => {
  expect(clausesOf('The minister met the envoy and thanked the king.')).toEqual(['main: The minister | met | the envoy | ', 'main: The minister | thanked | the king | '])
})

test('a new subject behind “and” opens a clause of its own', () => {
  expect(clausesOf('The minister met the envoy and the king left the hall.')).toEqual(['main: The minister | met | the envoy | ', 'main: the king | left | the hall | '])
})

test('a relative clause lies between a subject and its verb', () => {
  expect(clausesOf('The minister, who met the envoy in the palace, thanked the king.')).toEqual(['main: The minister | thanked | the king | ', 'relative: The minister | met | the envoy | in the palace'])
})

test('an infinitive has the object of the verb above it as its subject, or its subject', () => {
  expect(clausesOf('The king urged the rebels to leave the town.')).toEqual(['main: The king | urged | the rebels | ', 'infinitive: the rebels | to leave | the town | '])
  expect(clausesOf('The king agreed to leave the town.')[1]).toBe('infinitive: The king | to leave | the town | ')
})

test('what is said is a clause of its own, with and without “that”, and the one who says it may stand behind', () => {
  expect(clausesOf('The king said that the rebels had left the town.')).toEqual(['main: The king | said |  | ', 'complement: the rebels | had left | the town | '])
  expect(clausesOf('The rebels have left the town, the king said.')).toEqual(['main: The rebels | have left | the town | ', 'aside: the king | said |  | '])
})

test('a passive verb and its agent, and a bare participle behind a noun', () => {
  expect(clausesOf('The talks held in the palace were hosted by the king.')).toEqual(['main: The talks | were hosted |  | by the king', 'participle: The talks | held |  | in the palace'])
})

test('a clause of time ends what stands before it', () => {
  expect(clausesOf('The king sent doctors to the town after the rebels had left the valley.')).toEqual(['main: The king | sent | doctors | to the town', 'adverbial: the rebels | had left | the valley | '])
})

test('particles belong to their verb', () => {
  expect(clausesOf('The king turned down the plan.')).toEqual(['main: The king | turned | the plan | '])
})

test('a word that is a noun as often as a verb is what its neighbours make it', () => {
  expect(clausesOf('The king will visit the town after talks with the rebels.')).toEqual(['main: The king | will visit | the town | after talks; with the rebels'])
  expect(clausesOf('The visit ended.')).toEqual(['main: The visit | ended |  | '])
})
