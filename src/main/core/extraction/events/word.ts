import type { Candidate } from '../document.ts'
import type { VerbReading } from './lemmas.ts'

/** Shallow word classes, as far as clauses need them. */
export type WordClass = 'noun' | 'name' | 'date' | 'pronoun' | 'determiner' | 'adjective' | 'possessive' | 'verb' | 'be' | 'have' | 'do' | 'modal' | 'to' | 'not' | 'adverb' | 'preposition' | 'subordinator' | 'coordinator' | 'relative' | 'that' | 'number' | 'sign'

/** What a token is in its sentence. */
export interface Word {
  readonly class: WordClass
  /** For verbs. */
  readonly verb: VerbReading | null
}

/** The outermost mention at each token; undefined where none is. */
export type MentionAt = readonly (Candidate | undefined)[]
