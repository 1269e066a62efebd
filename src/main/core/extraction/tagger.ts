import type { Candidate, LexiconName, Token } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { candidate } from './tagger/candidate.ts'
import { candidateOf, findKnownNames } from './tagger/known-names.ts'

/** Proposes scored candidates for the tokens of one article. The trained tagger will be one more of these. */
export interface TaggerInput {
  readonly tokens: readonly Token[]
  readonly gazetteer: Gazetteer
  readonly lexicon: readonly LexiconName[]
}

/** All candidates of all sources. */
export function proposeCandidates({ tokens, gazetteer }: TaggerInput): readonly Candidate[] {
  const known = findKnownNames(tokens, gazetteer).map(candidateOf)
  const names: Candidate[] = []
  for (let first = 0; first < tokens.length; first++) {
    if (!tokens[first]?.isCapital || (tokens[first - 1]?.isCapital ?? false)) continue
    let end = first
    while (tokens[end]?.isCapital && tokens[end]?.sentence === tokens[first]?.sentence) end++
    if (end - first >= 2 && end - first <= 4 && gazetteer.isGiven(tokens[first]?.folded ?? '')) names.push(candidate({ first, end, type: 'person', score: 4, confidence: 0.8, why: 'Begins with a given name' }))
  }
  return [...known, ...names]
}
