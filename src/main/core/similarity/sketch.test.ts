import { expect, test } from 'vitest'
import { bandsOf, likenessOf, sketchOf, type Sketch } from './sketch.ts'

/** A text of numbered words, without meaning and without repetition. */
const words = (from: number, count: number): string => Array.from({ length: count }, (_, index) => `w${from + index}`).join(' ')

function sketch(text: string): Sketch {
  const made = sketchOf(text)
  if (!made) throw new Error('The text is too short.')
  return made
}

const shareBand = (a: Sketch, b: Sketch): boolean => bandsOf(a).some((hash, band) => hash === bandsOf(b)[band])

test('a text is like itself, whatever its case, breaks and signs', () => {
  const text = 'The two ministers met in Tarn on Sunday, and spoke of trade.'
  expect(likenessOf(sketch(text), sketch('“THE TWO ministers\nmet in Tarn – on Sunday and spoke of trade!'))).toBe(1)
})

test('texts without a run of five words in common are not alike, though they share their words', () => {
  const [one, other] = [words(0, 400), words(0, 400).split(' ').toSorted().toReversed().join(' ')]
  expect(likenessOf(sketch(one), sketch(words(400, 400)))).toBeLessThan(0.05)
  expect(likenessOf(sketch(one), sketch(other))).toBeLessThan(0.2)
})

test.each([0.25, 0.5, 0.75, 0.9])('the estimate is near the true share of common runs: %d', (share) => {
  const common = words(0, 1000)
  const own = Math.round((1000 * (1 - share)) / share / 2)
  const estimate = likenessOf(sketch(`${common} ${words(5000, own)}`), sketch(`${common} ${words(9000, own)}`))
  expect(Math.abs(estimate - share)).toBeLessThan(0.15)
})

test('reprinted copy shares a band, and a different text does not', () => {
  const story = words(0, 300)
  const copies = Array.from({ length: 20 }, (_, index) => `${words(1000 + 50 * index, 8)} ${story} ${words(7000 + 50 * index, 12)}`)
  expect(copies.every((copy) => shareBand(sketch(story), sketch(copy)))).toBe(true)
  expect(copies.some((_, index) => shareBand(sketch(story), sketch(words(20_000 + 400 * index, 300))))).toBe(false)
})

test('fewer than five words have no sketch', () => {
  expect(sketchOf('')).toBeUndefined()
  expect(sketchOf('Four words are few.')).toBeUndefined()
  expect(sketchOf('But five words are enough.')).toBeDefined()
})
