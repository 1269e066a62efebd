import type { Token } from '../document.ts'
import type { Chunk, NounChunk, VerbChunk } from './chunks.ts'
import { type Attached, type Clause, type ClauseKind, continuesInfinitive, isSubjectAhead, openClause, type Parsed } from './clause.ts'
import { OBJECT_CONTROL, SPEECH } from './words/governors.ts'

/** What is known while a sentence is read from left to right. */
interface State {
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
  /** The type of the mention at a token. */
  readonly typeAt: (token: number) => string | undefined
  lastNoun: NounChunk | null
  preposition: { readonly word: string; readonly at: number } | null
  isAfterComma: boolean
  isAfterAnd: boolean
  /** The size of the stack before the quotation that is open; 0 where none is. */
  quoteDepth: number
}

const wordAt = (state: State, i: number): string => state.tokens[i]?.folded ?? ''

function top(state: State): Clause {
  const clause = state.stack.at(-1)
  if (!clause) throw new Error('the stack of clauses is empty')
  return clause
}

function push(state: State, fields: Pick<Clause, 'kind' | 'first'> & Partial<Clause>): Clause {
  const clause = openClause({ parent: top(state), isQuoted: state.quoteDepth > 0, ...fields })
  state.clauses.push(clause)
  state.stack.push(clause)
  state.list = null
  return clause
}

/** Closes clauses until one is on top that fits; where none does, all stay. */
function popTo(state: State, fits: (clause: Clause) => boolean): boolean {
  const at = state.stack.findLastIndex(fits)
  if (at < 0 || at < state.quoteDepth) return false
  state.stack.length = at + 1
  return true
}

function settle(state: State): void {
  state.preposition = null
  state.isAfterComma = false
  state.isAfterAnd = false
}

function attach(state: State, noun: NounChunk, preposition: { readonly word: string; readonly at: number }, previous: Chunk | undefined): void {
  const clause = top(state)
  const of = previous?.kind === 'noun' ? previous : null
  const one: Attached = { preposition: preposition.word, nouns: [noun], of, at: preposition.at, isBeforeVerb: clause.verb === null }
  if (of) {
    const there = state.onNoun.get(of)
    if (there) there.push(one)
    else state.onNoun.set(of, [one])
  }
  clause.attached.push(one)
  // "Asante of Ghana and Zinsou of Benin": the list may go on outside.
  state.outerList = of && state.list?.includes(of) ? state.list : null
  state.list = one.nouns
}

/** Whether a list goes on after this noun: "A, B and C". */
function isListAhead({ chunks }: State, i: number): boolean {
  for (let at = i + 1, seen = 0; at < Math.min(chunks.length, i + 14); at++) {
    const kind = chunks[at]?.kind
    if (kind === 'coordinator') return chunks[at + 1]?.kind === 'noun'
    if (kind === 'verb' || kind === 'relative' || kind === 'that' || kind === 'quote' || kind === 'sign') return false
    if (kind === 'comma' && (chunks[at + 1]?.kind !== 'noun' && chunks[at + 1]?.kind !== 'coordinator')) return false
    if (kind === 'comma' && ++seen > 5) return false
  }
  return false
}

/** The type of the name that heads a noun phrase, if one does. */
function kindOf({ typeAt }: State, noun: NounChunk | undefined): string | undefined {
  return noun ? typeAt(noun.head) : undefined
}

/** A noun behind "and": one more of the list, or the subject of a clause of its own. */
function afterAnd(state: State, noun: NounChunk, i: number): void {
  const clause = top(state)
  const isOwn = clause.verb !== null && isSubjectAhead(state.chunks, i)
  if (!isOwn && state.list) {
    const outer = state.outerList
    const isLikeOuter = outer !== null && kindOf(state, noun) === kindOf(state, outer.at(-1)) && kindOf(state, noun) !== kindOf(state, state.list.at(-1))
    if (isLikeOuter) state.list = outer
    state.list.push(noun)
    return
  }
  if (isOwn) {
    popTo(state, (one) => one.kind === 'main' || one.kind === 'complement' || (one.kind === 'adverbial' && one.verb !== null))
    const model = top(state)
    push(state, { kind: model.kind, first: noun.first, parent: model.parent, opener: model.opener }).subjects.push(noun)
    state.list = top(state).subjects
  } else place(state, noun, i)
}

/** A noun after a comma: the next of a list, an apposition, or the subject of what follows. */
function afterComma(state: State, noun: NounChunk, i: number): boolean {
  const clause = top(state)
  if (isIntroduction(state)) {
    popTo(state, (one) => one.verb === null)
    return false
  }
  if (clause.verb === null && clause.subjects.length === 0) return false
  if (clause.verb !== null && isSubjectAhead(state.chunks, i) && !isClosing(state, i)) {
    openBeside(state, noun, i)
    return true
  }
  // A headline's comma for "and": "Laos, Thailand to hold talks".
  const isPair = clause.verb === null && state.chunks[i + 1]?.kind === 'verb' && kindOf(state, noun) === 'place' && kindOf(state, state.list?.at(-1)) === 'place' && state.chunks[i - 3] === undefined
  if (state.list && (isPair || isListAhead(state, i))) {
    state.list.push(noun)
    return true
  }
  // "a senior aide to the premier, Rima Tannous, held": the name says who the subject is, not who the premier is.
  const subject = clause.verb === null ? clause.subjects.at(-1) : undefined
  const said = subject && state.tokens[subject.head]?.isCapital === false ? subject : (state.list?.at(-1) ?? clause.subjects.at(-1))
  if (said && !state.appositions.has(said)) state.appositions.set(said, noun)
  return true
}

/** Whether the clause on top only leads in to one that has nothing yet: "After meeting the envoy, …". */
function isIntroduction(state: State): boolean {
  const [clause, outer] = [top(state), state.stack.at(-2)]
  return outer !== undefined && (clause.kind === 'adverbial' || clause.kind === 'participle') && clause.verb !== null && outer.verb === null && outer.subjects.length === 0
}

/** Opens a clause behind a comma: who says it ("…, the envoy said"), or a further one. */
function openBeside(state: State, noun: NounChunk, i: number): void {
  const verb = state.chunks.slice(i + 1, i + 12).find((chunk) => chunk.kind === 'verb')
  const isSpeech = verb?.kind === 'verb' && SPEECH.has(verb.lemma)
  if (!isSpeech) popTo(state, (one) => one.kind === 'main' || one.kind === 'complement')
  push(state, { kind: isSpeech ? 'aside' : 'main', first: noun.first }).subjects.push(noun)
  state.list = top(state).subjects
}

/** Whether the comma before a noun closes nothing: an apposition to a subject that waits for its verb. */
function isClosing(state: State, i: number): boolean {
  return state.stack.some((clause) => clause.verb === null && clause.subjects.length > 0) && state.chunks[i + 1]?.kind === 'comma'
}

/** A noun as subject or object of the clause on top. */
function place(state: State, noun: NounChunk, i: number): void {
  const clause = top(state)
  if (clause.verb === null) {
    if (clause.subjects.length > 0 && clause.kind !== 'relative') {
      const said = clause.subjects.at(-1)
      if (said && !state.appositions.has(said)) state.appositions.set(said, noun)
      return
    }
    if (clause.kind === 'relative' && clause.subjects.length > 0) clause.objects.push(...clause.subjects.splice(0))
    clause.subjects.push(noun)
    state.list = clause.subjects
    return
  }
  if (clause.isInverted && clause.subjects.length === 0) {
    clause.subjects.push(noun)
    state.list = clause.subjects
    return
  }
  if (isSubjectAhead(state.chunks, i)) {
    push(state, { kind: 'complement', first: noun.first }).subjects.push(noun)
    state.list = top(state).subjects
    return
  }
  const objects = clause.objects.length === 0 ? clause.objects : clause.furtherObjects
  objects.push(noun)
  state.list = objects
}

function readNoun(state: State, noun: NounChunk, i: number): void {
  state.clauseOf.set(noun, top(state))
  if (state.preposition) attach(state, noun, state.preposition, state.chunks[prepositionStart(state, i) - 1])
  else if (state.isAfterAnd) afterAnd(state, noun, i)
  else if (!state.isAfterComma || !afterComma(state, noun, i)) place(state, noun, i)
  state.clauseOf.set(noun, top(state))
  state.lastNoun = noun
  settle(state)
}

/** The chunk at which the run of prepositions before a noun begins. */
function prepositionStart({ chunks }: State, i: number): number {
  let at = i - 1
  while (at > i - 4 && (chunks[at]?.kind === 'preposition' || chunks[at]?.kind === 'adverb')) at--
  return at + 1
}

function readFinite(state: State, verb: VerbChunk, i: number): void {
  const clause = top(state)
  // "ties that are based on trust and briefed the minister": a verb goes on with one of its own voice.
  const isActing = (one: VerbChunk): boolean => !one.isPassive && one.lemma !== 'be'
  const finite = state.stack.filter((one) => one.verb?.form === 'finite')
  const shared = (): Clause | undefined => finite.findLast((one) => one.verb !== null && isActing(one.verb) === isActing(verb)) ?? finite.at(-1)
  const coordinate = (): void => {
    const base = continuesInfinitive(verb, state.tokens) && verb.modal === null ? state.stack.findLast((one) => one.kind === 'infinitive' || (one.verb !== null && one.verb.modal !== null)) : undefined
    const model = base ?? shared() ?? clause
    popTo(state, (one) => one === model)
    const modal = base && base.kind !== 'infinitive' ? (base.verb?.modal ?? null) : verb.modal
    push(state, { kind: model.kind, first: verb.first, parent: model.parent, opener: model.opener, subjectFrom: model, afterNoun: model.afterNoun }).verb = { ...verb, modal, form: base?.kind === 'infinitive' ? 'infinitive' : verb.form }
  }
  const next = state.chunks[i + 1]
  if ((state.isAfterAnd || state.isAfterComma) && clause.verb === null && clause.kind !== 'relative' && clause.subjects.length === 0 && shared()) coordinate()
  else if (clause.verb === null) {
    clause.verb = verb
    // "“…,” said the envoy"
    clause.isInverted = clause.kind === 'main' && clause.subjects.length === 0 && state.chunks[i - 1]?.kind === 'quote' && next?.kind === 'noun'
  } else if (state.isAfterAnd) coordinate()
  else if (popTo(state, (one) => one.verb === null && one.subjects.length > 0)) top(state).verb = verb
  else if (SPEECH.has(verb.lemma) && next?.kind === 'noun') push(state, { kind: 'aside', first: verb.first, isInverted: true }).verb = verb
  else coordinate()
}

function readDependent(state: State, verb: VerbChunk, previous: Chunk | undefined): void {
  const kind: ClauseKind = verb.form === 'infinitive' ? 'infinitive' : 'participle'
  if (kind === 'participle' && top(state).kind === 'relative' && top(state).verb === null) {
    top(state).verb = verb
    return
  }
  const afterNoun = previous?.kind === 'noun' && !state.isAfterComma ? previous : null
  const governor = kind === 'infinitive' && state.isAfterAnd ? (state.stack.findLast((one) => one.kind === 'infinitive')?.parent ?? top(state)) : top(state)
  const clause = push(state, { kind, first: verb.first, parent: governor, opener: state.preposition?.word ?? '', subjectFrom: governor, afterNoun })
  clause.verb = verb
  if (kind === 'infinitive') clause.isObjectControlled = governor.verb !== null && OBJECT_CONTROL.has(governor.verb.lemma)
  else if (state.preposition) clause.isObjectControlled = /^(?:of|for|from|into)$/.test(state.preposition.word) && governor.objects.length > 0
  else if (afterNoun) clause.subjects.push(afterNoun)
}

function readVerb(state: State, verb: VerbChunk, i: number): void {
  const previous = state.chunks[i - 1]
  if (verb.form === 'finite') readFinite(state, verb, i)
  else if (verb.form === 'ing' && state.isAfterAnd && top(state).verb?.form === 'ing') push(state, { kind: 'participle', first: verb.first, parent: top(state).parent, subjectFrom: top(state), opener: top(state).opener }).verb = verb
  else readDependent(state, verb, previous)
  state.list = null
  settle(state)
}

/** "after", "as", "before": a preposition before a noun, a conjunction before a clause. */
function opensClause(state: State, i: number): boolean {
  const next = state.chunks[i + 1]
  return next?.kind === 'noun' && /^(?:after|before|since|until|till|as|than)$/.test(wordAt(state, state.chunks[i]?.first ?? 0)) && isSubjectAhead(state.chunks, i + 1)
}

function readSmall(state: State, chunk: Chunk, i: number): void {
  const word = wordAt(state, chunk.first)
  switch (chunk.kind) {
    case 'preposition':
      // "turned down the plan", "broke off talks": it belongs to the verb.
      if (state.chunks[i - 1]?.kind === 'verb' && /^(?:up|down|off|out|away)$/.test(word)) return
      if (!opensClause(state, i)) {
        const before = state.chunks[i - 1]?.kind === 'preposition' ? state.preposition : null
        state.preposition = before ? { word: `${before.word} ${word}`, at: before.at } : { word, at: chunk.first }
        return
      }
      push(state, { kind: 'adverbial', first: chunk.first, opener: word })
      break
    case 'subordinator':
      if (state.preposition === null || word !== 'whether') push(state, { kind: 'adverbial', first: chunk.first, opener: word })
      break
    case 'relative':
      push(state, { kind: 'relative', first: chunk.first, opener: word, subjects: state.preposition || !state.lastNoun ? [] : [state.lastNoun] })
      break
    case 'that':
      if (!readThat(state, chunk.first, i)) return
      break
    case 'coordinator':
      state.isAfterAnd = true
      return
    case 'comma':
      state.isAfterComma = true
      state.preposition = null
      return
    case 'date':
      top(state).dates.push(chunk.first)
      state.preposition = null
      return
    case 'quote':
      readQuote(state, chunk.first)
      break
    case 'sign':
      readSign(state, chunk.first)
      break
    default:
      return
  }
  settle(state)
  state.isAfterComma = chunk.kind === 'quote'
}

/** "that" opens what is said, or a relative clause; before a noun without a verb it is "that country". */
function readThat(state: State, first: number, i: number): boolean {
  const [previous, next] = [state.chunks[i - 1], state.chunks[i + 1]]
  if (next?.kind === 'noun' && !isSubjectAhead(state.chunks, i + 1)) return false
  const isRelative = previous?.kind === 'noun' && (next?.kind === 'verb' || top(state).verb === null)
  const antecedent = isRelative ? state.lastNoun : null
  push(state, { kind: antecedent ? 'relative' : 'complement', first, opener: 'that', subjects: antecedent ? [antecedent] : [] })
  return true
}

function readQuote(state: State, at: number): void {
  const isOpening = state.quoteDepth === 0 && state.tokens[at]?.text !== '”' && state.tokens[at]?.text !== '»'
  if (isOpening) {
    state.quoteDepth = state.stack.length
    push(state, { kind: 'complement', first: at + 1, opener: '“', isQuoted: true })
  } else if (state.quoteDepth > 0) {
    state.stack.length = state.quoteDepth
    state.quoteDepth = 0
    state.list = null
  }
}

function readSign(state: State, at: number): void {
  const text = state.tokens[at]?.text ?? ''
  if (/^[;:–—]$/.test(text) && state.quoteDepth === 0) {
    const main = openClause({ kind: 'main', parent: null, first: at + 1 })
    state.clauses.push(main)
    state.stack = [main]
    state.list = null
  }
}

/** Reads the chunks of a sentence into clauses, from left to right, each chunk once. */
export function readClauses(tokens: readonly Token[], chunks: readonly Chunk[], typeAt: (token: number) => string | undefined): Parsed {
  const main = openClause({ kind: 'main', parent: null, first: chunks[0]?.first ?? 0 })
  const state: State = { tokens, chunks, clauses: [main], stack: [main], onNoun: new Map(), appositions: new Map(), clauseOf: new Map(), list: null, outerList: null, typeAt, lastNoun: null, preposition: null, isAfterComma: false, isAfterAnd: false, quoteDepth: 0 }
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'noun') readNoun(state, chunk, i)
    else if (chunk.kind === 'verb') readVerb(state, chunk, i)
    else readSmall(state, chunk, i)
    top(state).last = chunk.end - 1
  })
  return { chunks, clauses: state.clauses, onNoun: state.onNoun, appositions: state.appositions, clauseOf: state.clauseOf }
}
