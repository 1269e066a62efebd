import type { Candidate, LexiconName, Token } from './document.ts'
import { fold } from './fold.ts'
import { phraseKey } from './gazetteer.ts'
import { keyOf } from './span-words.ts'
import { candidate } from './tagger/candidate.ts'
import type { TaggerContext } from './tagger/context.ts'
import { decide } from './tagger/decide.ts'
import { proposeFromDocument } from './tagger/document-pass.ts'
import { proposeAgreements, proposeOrganizations } from './tagger/organizations.ts'
import { proposePersons } from './tagger/persons.ts'
import { proposePlaces } from './tagger/places.ts'
import { proposeRoles } from './tagger/roles.ts'

/**
 * The candidates of the rules and the gazetteer. They are asked for twice: the second time with what was chosen first, so
 * that a name found in one sentence helps in the others.
 */
export function proposeByRules(context: TaggerContext, chosen: readonly Candidate[]): readonly Candidate[] {
  if (chosen.length > 0) return proposeFromDocument(context, chosen)
  const organizations = proposeOrganizations(context)
  const roles = proposeRoles(context, organizations)
  return [...context.knownCandidates, ...organizations, ...roles.candidates, ...proposePersons(context, roles), ...proposePlaces(context), ...proposeAgreements(context)]
}

const LEXICON_SCORE = 30
const NAMES: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'agreement', 'role'])

/**
 * What the analyst accepted before is proposed wherever it stands as whole words, but not inside a longer name that would be
 * chosen without it ("Tarn" in "Tarn Relief Council"); what was rejected is taken away. Of two types accepted for a name the
 * one that more speaks for here is taken.
 */
export function applyLexicon(tokens: readonly Token[], candidates: readonly Candidate[], lexicon: readonly LexiconName[]): readonly Candidate[] {
  if (lexicon.length === 0) return candidates
  const accepted = new Map<string, LexiconName[]>()
  const rejected = new Set<string>()
  for (const entry of lexicon) {
    const key = phraseKey(entry.name)
    if (key === '') continue
    if (entry.verdict === 'rejected') rejected.add(`${entry.type} ${key}`)
    else {
      const first = key.split(' ')[0] ?? ''
      accepted.set(first, [...(accepted.get(first) ?? []), entry])
    }
  }
  const isAllowed = (one: Candidate): boolean => rejected.size === 0 || !rejected.has(`${one.type} ${keyOf({ tokens }, one)}`)
  const out: Candidate[] = candidates.filter(isAllowed).map((one) => (one.parts.length > 0 ? { ...one, parts: one.parts.filter(isAllowed) } : one))
  if (accepted.size === 0) return out
  const names = longNames(out, tokens.length)
  const known = new Map(out.map((one) => [`${one.first} ${one.end} ${one.type}`, one]))
  tokens.forEach((token, first) => {
    for (const entry of accepted.get(token.folded) ?? []) {
      const key = phraseKey(entry.name)
      const length = key.split(' ').length
      const end = first + length
      if (keyOf({ tokens }, { first, end }) !== key || !isWrittenAlike(token, entry.name)) continue
      const around = names[first]
      if (around && around.end >= end && around.end - around.first > length) continue
      const found = known.get(`${first} ${end} ${entry.type}`) ?? candidate({ first, end, type: entry.type, score: 0, confidence: 0, why: '' })
      out.push({ ...found, score: LEXICON_SCORE + length + Math.max(0, found.score), confidence: 0.97, readBy: 'lexicon', why: 'Accepted before in this project' })
    }
  })
  return out
}

/** At each token the name of several words that would be chosen there. */
function longNames(candidates: readonly Candidate[], tokenCount: number): readonly (Candidate | undefined)[] {
  const at: (Candidate | undefined)[] = new Array<undefined>(tokenCount)
  for (const one of decide(candidates, tokenCount)) if (one.end - one.first > 1 && NAMES.has(one.type)) at.fill(one, one.first, one.end)
  return at
}

/** A name with a capital is not meant where the text has the plain word. */
function isWrittenAlike(token: Token, name: string): boolean {
  return !/^\p{Lu}/u.test(name) || token.isCapital || fold(name) === name
}
