import type { Token } from '../document.ts'
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts'
import { readVerb } from './lemmas.ts'

export type ClauseKind = 'main' | 'relative' | 'complement' | 'adverbial' | 'participle' | 'infinitive' | 'aside'

/** Noun phrases behind a preposition: "with Iran and Syria". */
export interface Attached {
  readonly preposition: string
  readonly nouns: NounChunk[]
  /** The noun that it directly follows; null behind a verb or at the head of a clause. */
  readonly of: NounChunk | null
  /** The preposition's token. */
  readonly at: number
  readonly isBeforeVerb: boolean
}

/** A verb with who and what stands around it. It grows while the sentence is read. */
export interface Clause {
  readonly kind: ClauseKind
  readonly parent: Clause | null
  /** The word that opens it: "if", "after", "who", "to". */
  readonly opener: string
  /** Its first token. */
  readonly first: number
  verb: VerbChunk | null
  readonly subjects: NounChunk[]
  /** Whose subject it shares, where it has none of its own. */
  subjectFrom: Clause | null
  /** Whether that one's object is its subject: "accused Iran of supplying". */
  isObjectControlled: boolean
  readonly objects: NounChunk[]
  readonly furtherObjects: NounChunk[]
  readonly attached: Attached[]
  /** Tokens of dates. */
  readonly dates: number[]
  /** The noun right before an infinitive or participle: "plans to visit". */
  readonly afterNoun: NounChunk | null
  /** Whether the verb stands before its subject: "…, said the envoy". */
  isInverted: boolean
  readonly isQuoted: boolean
  /** Whether an "if" or "unless" hangs on it. */
  isConditioned: boolean
  /** The last token that belongs to it. */
  last: number
}

/** A sentence in clauses, with what hangs on its nouns. */
export interface Parsed {
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  /** Everything behind a preposition, by the noun that it follows directly. */
  readonly onNoun: ReadonlyMap<NounChunk, readonly Attached[]>
  /** What says again who a noun phrase is: "Khaji, the senior advisor". */
  readonly appositions: ReadonlyMap<NounChunk, NounChunk>
  /** The clause in which a noun phrase stands. */
  readonly clauseOf: ReadonlyMap<NounChunk, Clause>
}

/** A clause of which nothing is known yet but its kind, its parent and where it begins, and what else is given. */
export function openClause(fields: Pick<Clause, 'kind' | 'parent' | 'first'> & Partial<Clause>): Clause {
  return { opener: '', verb: null, subjects: [], subjectFrom: null, isObjectControlled: false, objects: [], furtherObjects: [], attached: [], dates: [], afterNoun: null, isInverted: false, isQuoted: false, isConditioned: false, last: fields.first, ...fields }
}

/** How many chunks are looked ahead. */
const AHEAD = 12

const isBareBase = (chunk: VerbChunk, tokens: readonly Token[]): boolean => {
  const forms = readVerb(tokens[chunk.at]?.folded ?? '')?.forms ?? []
  return chunk.first === chunk.at && forms.includes('base') && !forms.includes('past')
}

/** How many chunks stand between a noun phrase and its verb from here on: a preposition with its noun, "and" with its noun; -1 where the phrase ends. */
function stepOver(chunk: Chunk, next: Chunk['kind'] | undefined, isAside: boolean): number {
  switch (chunk.kind) {
    case 'preposition':
      if (chunk.opensToo) return -1
      return next === 'noun' || next === 'date' ? 2 : next === 'preposition' ? 1 : -1
    case 'coordinator':
      return next === 'noun' ? 2 : -1
    case 'comma':
      // "the envoy, a former general, said"
      return isAside || next === 'noun' || next === 'relative' ? 1 : -1
    case 'noun':
      return isAside ? 1 : -1
    case 'verb':
    case 'adverb':
    case 'date':
      return 1
    default:
      return -1
  }
}

/**
 * Whether a finite verb follows a noun phrase, over what is attached to it: "the president of Iran had"; where it is not to look
 * over "and", only its own: in "met the envoy and the king left" the envoy has none.
 */
export function isSubjectAhead(chunks: readonly Chunk[], from: number, overAnd = true): boolean {
  let isAside = false
  for (let i = from + 1; i < Math.min(chunks.length, from + AHEAD); ) {
    const chunk = chunks[i]
    if (!chunk) return false
    // "weapons to the rebels, the minister said": the comma opened no aside, but another clause.
    if (chunk.kind === 'verb' && chunk.form !== 'participle') return chunk.form === 'finite' && !isAside
    const step = chunk.kind === 'coordinator' && !overAnd ? -1 : stepOver(chunk, chunks[i + 1]?.kind, isAside)
    if (step < 0) return false
    if (chunk.kind === 'comma') isAside = !isAside
    i += step
  }
  return false
}

/** The verb that goes on with an infinitive behind "and": "to visit Oman and sign a treaty". */
export function continuesInfinitive(chunk: VerbChunk, tokens: readonly Token[]): boolean {
  return isBareBase(chunk, tokens)
}

const DEEPEST = 12

/** Who does what the clause says, over shared subjects and infinitives. */
export function subjectsOf(clause: Clause): readonly NounChunk[] {
  let one: Clause | null = clause
  for (let depth = 0; one && depth < DEEPEST; depth++) {
    if (one.subjects.length > 0) return one.subjects
    if (one.isObjectControlled && one.subjectFrom) return controlledBy(one.subjectFrom)
    one = one.subjectFrom
  }
  return []
}

/** Whom a verb makes the subject of its infinitive: its object, or who stands behind "on" or "for". */
function controlledBy(governor: Clause): readonly NounChunk[] {
  if (governor.verb?.isPassive === true) return subjectsOf(governor)
  if (governor.objects.length > 0) return governor.objects
  return governor.attached.find(({ preposition, isBeforeVerb }) => !isBeforeVerb && /^(?:on|upon|for|to|with)$/.test(preposition))?.nouns ?? subjectsOf(governor)
}
