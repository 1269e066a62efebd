import { describe, expect, it } from 'vitest'
import { kindNamed } from '../../../shared/model/kinds/catalogue.ts'
import type { FoundEvent } from '../../../shared/model/findings.ts'
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
  'Ministry', 'Bank of', 'WFP', '$45', 'million', 'said', 'TEHRAN', '\ud800', '\udc00', '\u0000', '\u200f', 'محمد', '北京', '\u0301', 'ﬁ', 'İ', 'ß', '😀', '\t', '\r\n', 'a-b-c', '1.2.3.4', 'x'.repeat(90), 'Mr.', 'K.', 'who', 'to', 'spokesman for', 'met', 'held', 'talks', 'visit', 'with', 'between', 'he', 'they', 'denied that', 'will', 'condemned', 'attack', 'after', 'if', ', which', 'visited', 'called on', 'according to', 'not'
]

const makeText = (next: () => number): string => Array.from({ length: Math.floor(next() * 60) }, () => `${PIECES[Math.floor(next() * PIECES.length)] ?? ''}${next() < 0.8 ? ' ' : ''}`).join('')

/** What must hold of any findings: offsets inside the text, quotes without white space at their ends, references that lead somewhere. */
function faultsOf(text: string): readonly string[] {
  const { mentions, entities, posts, facts, events } = extract({ draft: { text, warnings: [] }, lexicon: [{ name: 'Lena Ortiz', type: 'person', verdict: 'accepted' }, { name: 'UN', type: 'organization', verdict: 'rejected' }] })
  const faults: string[] = []
  for (const { start, end, entity, type } of mentions) {
    const quote = text.slice(start, end)
    if (!(start >= 0 && end > start && end <= text.length)) faults.push(`${type} ${start}-${end} is outside the text`)
    if (quote !== quote.trim()) faults.push(`${type} ${start}-${end} has white space at an end`)
    if (entity !== null && entities[entity] === undefined) faults.push(`${type} ${start}-${end} stands for no entity`)
    if (type === 'organization' && quote === 'UN') faults.push(`UN at ${start} was rejected`)
  }
  for (const post of posts) if (entities[post.holder]?.type !== 'person' || !/^(?:role|organization)$/.test(mentions[post.mention]?.type ?? '')) faults.push(`the post ${post.title} is nobody's`)
  if (new Set(mentions.map(({ start, end, type }) => `${start},${end},${type}`)).size !== mentions.length) faults.push('a mention is there twice')
  if (facts.title === '') faults.push('no title')
  return [...faults, ...faultsOfEvents(text, entities.length, events)]
}

/** What must hold of any events: every span inside the text, everybody an entity, nobody twice, a kind of the catalogue. */
function faultsOfEvents(text: string, entityCount: number, events: readonly FoundEvent[]): readonly string[] {
  const faults: string[] = []
  for (const event of events) {
    const people = [...event.actors, ...event.recipients]
    const spans = [event.trigger, ...people, ...event.topics, ...event.evidence, ...(event.content ? [event.content] : [])]
    for (const { start, end } of spans) if (!(start >= 0 && end > start && end <= text.length)) faults.push(`${event.kind} has a span ${start}-${end} outside the text`)
    for (const entity of [...people.map((one) => one.entity), event.place ?? 0, event.reportedBy ?? 0]) if (entity < 0 || entity >= Math.max(entityCount, 1)) faults.push(`${event.kind} has a part that is no entity`)
    if (new Set(people.map((one) => one.entity)).size !== people.length) faults.push(`${event.kind} has somebody twice`)
    if (!kindNamed(event.kind)) faults.push(`${event.kind} is no kind`)
    if (!(event.confidence > 0 && event.confidence <= 1) || event.why === '' || event.pattern === '') faults.push(`${event.kind} does not say why`)
  }
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
