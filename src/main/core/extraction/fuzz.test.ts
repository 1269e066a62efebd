import { describe, expect, it } from 'vitest'
import { faultsOfReading } from './fuzz-faults.ts'
import { fuzzText } from './fuzz-texts.ts'

const check = (text: string): void => expect(faultsOfReading(text), JSON.stringify(text.slice(0, 500))).toEqual([])

describe('any text', () => {
  it('is read without a crash, with offsets inside it: 1,200 seeded mixtures, mutated pieces of news, odd characters, repetitions', () => {
    for (let seed = 1; seed <= 1200; seed++) expect(faultsOfReading(fuzzText(seed)), `seed ${seed}`).toEqual([])
  })

  it('is read where it is empty, white space, one character, or of one kind', () => {
    for (const text of ['', ' ', '\n', '.', 'A', '\ud83d', '\u0000', '“', 'é', '１', '\ufeff']) check(text)
    for (const piece of ['A ', 'a-', "'", 'Mr. ', '\n', '. ', 'of ', '–', 'al-', '1,', 'Mon', '(', 'General ', 'Iran ', 'minister of ', 'and, ', '"', '“', 'U.S.', 'King A ', '\u202e', '2023-', '\ud800']) check(piece.repeat(3000))
  })

  it('is read to its end where it is very long: 100,000 brackets, 2 MB of one letter, half a megabyte of news', () => {
    check('('.repeat(100_000))
    check('x'.repeat(2_000_000))
    check('Iran’s Foreign Minister Reza Tavakol met UN envoy Lena Ortiz in Doha on Friday, he said. '.repeat(5500))
  })
})
