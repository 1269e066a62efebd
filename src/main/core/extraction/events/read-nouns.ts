import type { Chunk, NounChunk } from './chunks.ts'
import { type Attached, isSubjectAhead } from './clause.ts'
import { popTo, push, settle, type State, top } from './state.ts'
import { SPEECH } from './words/governors.ts'

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
  state.hangsOn = of
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
    const isLikeOuter = outer !== null && kindOf(state, noun) !== undefined && kindOf(state, noun) === kindOf(state, outer.at(-1)) && kindOf(state, noun) !== kindOf(state, state.list.at(-1))
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
  if (state.list && (isPair(state, noun, i) || isListAhead(state, i))) {
    state.list.push(noun)
    return true
  }
  const said = saidBefore(state, noun)
  if (said && !state.appositions.has(said)) state.appositions.set(said, noun)
  return true
}

/** A headline's comma for "and": "Laos, Thailand to hold talks". */
function isPair(state: State, noun: NounChunk, i: number): boolean {
  return top(state).verb === null && i === 2 && state.chunks[i + 1]?.kind === 'verb' && kindOf(state, noun) === 'place' && kindOf(state, state.list?.at(-1)) === 'place'
}

/** The noun phrase that one after a comma says again. */
function saidBefore(state: State, noun: NounChunk): NounChunk | undefined {
  const clause = top(state)
  const subject = clause.verb === null ? clause.subjects.at(-1) : undefined
  // "a senior aide to the premier, Rima Tannous, held": the name says who the subject is, not who the premier is.
  // "the ministers of Chad and Mali, along with the commissioner, Rima Tannous": one name is not several people.
  const isOneOfMany = kindOf(state, noun) === 'person' && state.list !== null && state.list.at(-1) !== subject && (state.tokens[subject?.head ?? -1]?.folded ?? '').endsWith('s')
  if (subject && !isOneOfMany && state.tokens[subject.head]?.isCapital === false) return subject
  const last = state.list?.at(-1)
  // "shot the editor of the paper, Lena Ortiz"
  const isOfThing = state.hangsOn !== null && kindOf(state, noun) === 'person' && /^(?:place|organization)$/.test(kindOf(state, last) ?? '')
  return isOfThing ? (state.hangsOn ?? undefined) : (last ?? clause.subjects.at(-1))
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
  // "the decision to raid the embassy was condemned": the verb ahead is that of a subject that waits for it.
  const isAwaited = clause.verb.form !== 'finite' && state.stack.some((one) => one.verb === null && one.subjects.length > 0)
  if (!isAwaited && isSubjectAhead(state.chunks, i, SPEECH.has(clause.verb.lemma))) {
    push(state, { kind: 'complement', first: noun.first }).subjects.push(noun)
    state.list = top(state).subjects
    return
  }
  const objects = clause.objects.length === 0 ? clause.objects : clause.furtherObjects
  objects.push(noun)
  state.list = objects
}

/** Reads a noun phrase: the object of a preposition, one more of a list, an apposition, a subject or an object. */
export function readNoun(state: State, noun: NounChunk, i: number): void {
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
