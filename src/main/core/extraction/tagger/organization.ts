import type { Candidate } from '../document.ts'
import { candidate } from './candidate.ts'
import { traitsAt, type TaggerContext } from './context.ts'

/** Whether the token is a capitalised word, counting a plain word that opens a sentence. */
export function isCapitalWord(context: TaggerContext, i: number): boolean {
  const token = context.tokens[i]
  return token?.kind === 'word' && token.isCapital && !traitsAt(context, i).isCalendar
}

/** Nationalities inside a longer name. */
export function partsOf(context: TaggerContext, first: number, end: number): readonly Candidate[] {
  return context.knownCandidateAt.slice(first, end)
    .filter((part): part is Candidate => part !== undefined && part.end <= end && part.score > 0 && part.type === 'nationality' && part.end - part.first < end - first)
}

function countryOf(context: TaggerContext, first: number, end: number): string | null {
  for (let i = first; i < end; i++) {
    const entry = context.knownAt[i]?.entry
    if (entry && entry.country !== null && (entry.kind === 'country' || entry.kind === 'demonym')) return entry.country
  }
  return null
}

function sectorOf(words: readonly string[]): string | null {
  const has = (list: string): boolean => list.split(' ').some((word) => words.includes(word))
  if (has('ministry government cabinet department embassy consulate presidency directorate')) return 'GOV'
  if (has('army navy brigade battalion corps guard guards division forces')) return 'MIL'
  if (has('party')) return 'PTY'
  if (has('parliament assembly senate congress')) return 'LEG'
  if (has('court tribunal')) return 'JUD'
  if (has('police')) return 'COP'
  if (has('university college school academy')) return 'EDU'
  if (has('company corporation inc ltd corp plc group bank airlines motors')) return 'BUS'
  if (has('news radio television times post newspaper press magazine')) return 'MED'
  return null
}

/** The candidate for an organization's name, with what its words tell: nationalities inside, country, sector, and the points of the names it takes in. */
export function organization(context: TaggerContext, first: number, end: number, score: number, confidence: number, why: string): Candidate {
  const words = context.tokens.slice(first, end).map((token) => token.folded)
  let inner = 0
  for (let i = first; i < end; i++) inner += Math.max(0, context.knownCandidateAt[i]?.score ?? 0)
  return candidate({ first, end, type: 'organization', score: score + inner, confidence, why, country: countryOf(context, first, end), sector: sectorOf(words), parts: partsOf(context, first, end) })
}
