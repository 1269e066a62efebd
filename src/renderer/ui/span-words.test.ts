import { expect, test } from 'vitest'
import { findWords, nudgeSpan, trimSpan, wordAt } from './span-words.ts'

const text = 'Envoy Lena Marsh met Karo’s minister.'
const words = findWords(text)
const slice = (span: { start: number; end: number } | undefined): string | undefined => span && text.slice(span.start, span.end)
const span = (quote: string): { start: number; end: number } => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

test('words leave out punctuation and set a possessive apart', () => {
  expect(words.map(slice)).toEqual(['Envoy', 'Lena', 'Marsh', 'met', 'Karo', '’s', 'minister'])
})

test('an end moves by a word either way', () => {
  expect(slice(nudgeSpan(span('Lena'), 'end-right', words))).toBe('Lena Marsh')
  expect(slice(nudgeSpan(span('Lena Marsh'), 'end-left', words))).toBe('Lena')
  expect(slice(nudgeSpan(span('Lena Marsh'), 'start-left', words))).toBe('Envoy Lena Marsh')
  expect(slice(nudgeSpan(span('Envoy Lena Marsh'), 'start-right', words))).toBe('Lena Marsh')
  expect(slice(nudgeSpan(span('met'), 'end-right', words))).toBe('met Karo')
})

test('an end in the middle of a word moves to that word’s edge', () => {
  expect(slice(nudgeSpan({ start: 6, end: 13 }, 'end-right', words))).toBe('Lena Marsh')
})

test('a span never becomes empty and never leaves the text', () => {
  expect(nudgeSpan(span('Lena'), 'end-left', words)).toBeUndefined()
  expect(nudgeSpan(span('Lena'), 'start-right', words)).toBeUndefined()
  expect(nudgeSpan(span('Envoy'), 'start-left', words)).toBeUndefined()
  expect(nudgeSpan(span('minister'), 'end-right', words)).toBeUndefined()
})

test('white space is trimmed off a selection, and a selection of nothing else is none', () => {
  expect(slice(trimSpan(text, { start: 5, end: 11 }))).toBe('Lena')
  expect(trimSpan(text, { start: 5, end: 6 })).toBeUndefined()
})

test('the word at an offset is the one there or the next one', () => {
  expect(wordAt(words, 7)).toBe(1)
  expect(wordAt(words, 5)).toBe(1)
  expect(wordAt(words, 999)).toBe(6)
  expect(wordAt([], 0)).toBeUndefined()
})

test('words are found in right-to-left text', () => {
  expect(findWords('وزير الخارجية').length).toBe(2)
})
