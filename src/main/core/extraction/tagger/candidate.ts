import type { Candidate } from '../document.ts'

/** A candidate with the usual empty fields. */
export function candidate(fields: Pick<Candidate, 'first' | 'end' | 'type' | 'score' | 'confidence' | 'why'> & Partial<Candidate>): Candidate {
  return { parts: [], country: null, isCountryGuessed: false, name: null, sector: null, date: null, ...fields }
}
