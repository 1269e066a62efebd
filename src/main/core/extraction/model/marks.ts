import type { Candidate, Token } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { findKnownNames, type KnownName } from '../tagger/known-names.ts'
import { MOST_MARKS } from './features.ts'
import { hashText } from './hash.ts'

const hashes = new Map<string, number>()

function markHash(mark: string): number {
  const known = hashes.get(mark)
  if (known !== undefined) return known
  const hash = hashText(mark)
  hashes.set(mark, hash)
  return hash
}

/** What the gazetteer and the rules say at each token, as hashes: "a country begins here", "a rule proposes a person here". */
export function marksOf(tokens: readonly Token[], gazetteer: Gazetteer, chosen: readonly Candidate[], known: readonly KnownName[] = findKnownNames(tokens, gazetteer)): readonly (readonly number[])[] {
  const marks = tokens.map((): number[] => [])
  const put = (at: number, mark: string): void => {
    const list = marks[at]
    if (list && list.length < MOST_MARKS) list.push(markHash(mark))
  }
  const cover = (first: number, end: number, mark: string): void => {
    for (let at = first; at < end; at++) put(at, `${mark} ${end - first === 1 ? 'S' : at === first ? 'B' : at === end - 1 ? 'E' : 'I'}`)
  }
  for (const span of chosen) cover(span.first, span.end, `rule ${span.type}`)
  for (const span of chosen) cover(span.first, span.end, `because ${span.why.slice(0, 24)}`)
  for (const { first, end, entry } of known) cover(first, end, `list ${entry.kind}`)
  tokens.forEach((token, at) => {
    if (!token.isCapital) return
    if (gazetteer.isGiven(token.folded)) put(at, 'given')
    if (gazetteer.isFamily(token.folded)) put(at, 'family')
    if (gazetteer.isWord(token.folded)) put(at, 'word')
  })
  return marks
}
