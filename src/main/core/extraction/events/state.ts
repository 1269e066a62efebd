import type { Token } from '../document.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import { type Attached, type Clause, openClause } from './clause.ts'

/** What is known while a sentence is read from left to right. */
export interface State {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly clauses: Clause[]
  stack: Clause[]
  readonly onNoun: Map<NounChunk, Attached[]>
  readonly appositions: Map<NounChunk, NounChunk>
  readonly clauseOf: Map<NounChunk, Clause>
  /** The list of nouns that "and" would go on with. */
  list: NounChunk[] | null
  /** The list in which the noun before the last preposition stands. */
  outerList: NounChunk[] | null
  /** The noun on which the last preposition hangs. */
  hangsOn: NounChunk | null
  /** The type of the mention at a token. */
  readonly typeAt: (token: number) => string | undefined
  lastNoun: NounChunk | null
  preposition: { readonly word: string; readonly at: number } | null
  isAfterComma: boolean
  isAfterAnd: boolean
  /** The size of the stack before the quotation that is open; 0 where none is. */
  quoteDepth: number
  /** Whether a few quoted words are open that change nothing. */
  isLooseQuote: boolean
}

/** The folded word at a token. */
export const wordAt = (state: State, i: number): string => state.tokens[i]?.folded ?? ''

/** The clause that is being read. */
export function top(state: State): Clause {
  const clause = state.stack.at(-1)
  if (!clause) throw new Error('the stack of clauses is empty')
  return clause
}

/** Opens a clause inside the one on top. */
export function push(state: State, fields: Pick<Clause, 'kind' | 'first'> & Partial<Clause>): Clause {
  const clause = openClause({ parent: top(state), isQuoted: state.quoteDepth > 0, ...fields })
  state.clauses.push(clause)
  state.stack.push(clause)
  state.list = null
  return clause
}

/** Closes clauses until one is on top that fits; where none does, all stay. */
export function popTo(state: State, fits: (clause: Clause) => boolean): boolean {
  const at = state.stack.findLastIndex(fits)
  if (at < 0 || at < state.quoteDepth) return false
  state.stack.length = at + 1
  return true
}

/** Forgets the comma, the "and" and the preposition that stood before what was just read. */
export function settle(state: State): void {
  state.preposition = null
  state.isAfterComma = false
  state.isAfterAnd = false
}
