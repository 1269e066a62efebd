import { describe, expect, it } from 'vitest'
import { extract } from './extract.ts'

/** A small seeded generator of pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const PIECES = [
  'Iranian', 'Foreign Minister', 'President', 'Lena Ortiz', 'al-', 'bin', 'U.S.', 'Gen.', 'in', 'of', 'the', 'and', ',', '.', '\n', '\n\n', '–', '(', ')', '“', '”', '"', '’s', '-', '2023', 'January', '3', 'on Friday', 'since', 'Syria', 'UN',
  'Ministry', 'Bank of', 'WFP', '$45', 'million', 'said', 'TEHRAN', '\ud800', '\udc00', '\u0000', '\u200f', 'محمد', '北京', '\u0301', 'ﬁ', 'İ', 'ß', '😀', '\t', '\r\n', 'a-b-c', '1.2.3.4', 'x'.repeat(90), 'Mr.', 'K.', 'who', 'to', 'spokesman for'
]

const makeText = (next: () => number): string => Array.from({ length: Math.floor(next() * 60) }, () => `${PIECES[Math.floor(next() * PIECES.length)] ?? ''}${next() < 0.8 ? ' ' : ''}`).join('')

/** What must hold of any findings: offsets inside the text, quotes without white space at their ends, references that lead somewhere. */
function faultsOf(text: string): readonly string[] {
  const { mentions, entities, posts, facts } = extract({ draft: { text, warnings: [] }, lexicon: [{ name: 'Lena Ortiz', type: 'person', verdict: 'accepted' }, { name: 'UN', type: 'organization', verdict: 'rejected' }] })
  const faults: string[] = []
  for (const { start, end, entity, type } of mentions) {
    const quote = text.slice(start, end)
    if (!(start >= 0 && end > start && end <= text.length)) faults.push(`${type} ${start}-${end} is outside the text`)
    if (quote !== quote.trim()) faults.push(`${type} ${start}-${end} has white space at an end`)
    if (entity !== null && entities[entity] === undefined) faults.push(`${type} ${start}-${end} stands for no entity`)
    if (type === 'organization' && quote === 'UN') faults.push(`UN at ${start} was rejected`)
  }
  for (const post of posts) if (entities[post.holder]?.type !== 'person' || mentions[post.mention]?.type !== 'role') faults.push(`the post ${post.title} is nobody's`)
  if (new Set(mentions.map(({ start, end, type }) => `${start},${end},${type}`)).size !== mentions.length) faults.push('a mention is there twice')
  if (facts.title === '') faults.push('no title')
  return faults
}

const check = (text: string): void => expect(faultsOf(text), JSON.stringify(text.slice(0, 500))).toEqual([])

describe('any text', () => {
  it('is read without a crash, with offsets inside it: 600 seeded mixtures of names, signs and odd characters', () => {
    for (let seed = 1; seed <= 600; seed++) check(makeText(random(seed)))
  })

  it('is read where it is empty, white space, one character, or of one kind', () => {
    for (const text of ['', ' ', '\n', '.', 'A', '\ud83d', '\u0000', '“', 'é', '１', '\ufeff']) check(text)
    for (const piece of ['A ', 'a-', "'", 'Mr. ', '\n', '. ', 'of ', '–', 'al-', '1,', 'Mon', '(', 'General ', 'Iran ', 'minister of ', 'and, ', '"', '“', 'U.S.', 'King A ', '\u202e', '2023-', '\ud800']) check(piece.repeat(3000))
  })

  it('is read in time that grows with its length: 100,000 brackets, 2 MB of one letter, half a megabyte of news', () => {
    check('('.repeat(100_000))
    check('x'.repeat(2_000_000))
    check('Iran’s Foreign Minister Reza Tavakol met UN envoy Lena Ortiz in Doha on Friday, he said. '.repeat(5500))
  })
})
