import type { Chunk, NounChunk, VerbChunk } from './chunks.ts'
import { type Clause, type ClauseKind, continuesInfinitive } from './clause.ts'
import { popTo, push, settle, type State, top } from './state.ts'
import { OBJECT_CONTROL, SPEECH } from './words/governors.ts'

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
  else if (afterNoun) clause.subjects.push(doerBefore(state, afterNoun))
}

/** The noun of which a participle says something: "troops in Mali supporting" means the troops. */
function doerBefore(state: State, noun: NounChunk): NounChunk {
  return state.hangsOn !== null && state.typeAt(noun.head) === 'place' && state.list?.includes(noun) === true ? state.hangsOn : noun
}

/** Reads a verb: of the clause on top, or of one that it opens, shares a subject with, or hangs on. */
export function readVerb(state: State, verb: VerbChunk, i: number): void {
  const previous = state.chunks[i - 1]
  if (verb.form === 'finite') readFinite(state, verb, i)
  else if (verb.form === 'ing' && state.isAfterAnd && top(state).verb?.form === 'ing') push(state, { kind: 'participle', first: verb.first, parent: top(state).parent, subjectFrom: top(state), opener: top(state).opener }).verb = verb
  else readDependent(state, verb, previous)
  state.list = null
  settle(state)
}
