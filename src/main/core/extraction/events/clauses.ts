import type { Token } from '../document.ts'
import type { Chunk, NounChunk } from './chunks.ts'
import { isSubjectAhead, openClause, type Parsed } from './clause.ts'
import { readNoun } from './read-nouns.ts'
import { readVerb } from './read-verbs.ts'
import { push, settle, type State, top, wordAt } from './state.ts'
import { SPEECH } from './words/governors.ts'

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
      if (!readPreposition(state, chunk.first, i)) return
      break
    case 'subordinator':
      readSubordinator(state, chunk.first)
      break
    case 'relative':
      push(state, { kind: 'relative', first: chunk.first, opener: word, subjects: state.preposition ? [] : antecedentOf(state) })
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
      if (!isDueDate(state, chunk.first)) top(state).dates.push(chunk.first)
      state.preposition = null
      return
    case 'quote':
      if (!readQuote(state, chunk.first, i)) return
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

function readSubordinator(state: State, first: number): void {
  const word = wordAt(state, first)
  if (/^(?:if|unless)$/.test(word) && !/^(?:even|as|ask|asked|wonder|wondered)$/.test(wordAt(state, first - 1))) top(state).isConditioned = true
  if (state.preposition === null || word !== 'whether') push(state, { kind: 'adverbial', first, opener: word })
}

/** "a project due in 2031": the day of a thing. */
function isDueDate(state: State, at: number): boolean {
  const due = at - (/^(?:in|on|by|for|until)$/.test(wordAt(state, at - 1)) ? 2 : 1)
  return wordAt(state, due) === 'due' && !/^(?:is|are|was|were|be|been|being)$/.test(wordAt(state, due - 1))
}

/** A preposition waits for its noun; before a clause it opens that and is done. */
function readPreposition(state: State, at: number, i: number): boolean {
  const word = wordAt(state, at)
  if (opensClause(state, i)) {
    push(state, { kind: 'adverbial', first: at, opener: word })
    return true
  }
  const before = state.chunks[i - 1]?.kind === 'preposition' ? state.preposition : null
  // "handed the suspect over to Norway": the particle is the verb's.
  const isParticle = before !== null && /^(?:over|up|down|off|back|away|along|home|in|on)$/.test(before.word)
  state.preposition = before && !isParticle ? { word: `${before.word} ${word}`, at: before.at } : { word, at }
  return false
}

/** What a relative clause is about: the noun before it, or the one on which a place hangs: "a landslide in Bergen that buried". */
function antecedentOf({ lastNoun, hangsOn, typeAt, chunks }: State): NounChunk[] {
  if (!lastNoun) return []
  const isPlaced = typeAt(lastNoun.head) === 'place' && hangsOn !== null && chunks.some((chunk, i) => chunk === lastNoun && chunks[i - 1]?.kind === 'preposition')
  return [isPlaced ? hangsOn : lastNoun]
}

/** Nouns whose "that" says what they are: "the claim that". */
const TELLING = /^(?:claim|report|fact|news|statement|belief|view|allegation|accusation|suggestion|hope|warning|idea|assurance|condition|reporters|journalists)s?$/

/** Whether "that" goes on about a noun rather than says what was told: not "promised Chad that it would", not "the claim that". */
function isQualified(state: State, lemma: string, head: number): boolean {
  return !SPEECH.has(lemma) && !TELLING.test(wordAt(state, head)) && state.typeAt(head) === undefined
}

/** "that" opens what is said, or a relative clause; before a noun without a verb it is "that country". */
function readThat(state: State, first: number, i: number): boolean {
  const [previous, next] = [state.chunks[i - 1], state.chunks[i + 1]]
  if (next?.kind === 'noun' && !isSubjectAhead(state.chunks, i + 1)) return false
  const { verb } = top(state)
  const isRelative = previous?.kind === 'noun' && (next?.kind === 'verb' || verb === null || isQualified(state, verb.lemma, previous.head))
  const antecedent = isRelative ? antecedentOf(state) : []
  push(state, { kind: antecedent.length > 0 ? 'relative' : 'complement', first, opener: 'that', subjects: antecedent })
  return true
}

/** Opens or closes what is quoted; a few quoted words inside a clause ("of “creeping annexation”") change nothing. */
function readQuote(state: State, at: number, i: number): boolean {
  const isOpening = state.quoteDepth === 0 && state.tokens[at]?.text !== '”' && state.tokens[at]?.text !== '»'
  if (isOpening) {
    if (state.isLooseQuote || !quotesClause(state, i)) {
      state.isLooseQuote = !state.isLooseQuote
      return false
    }
    state.quoteDepth = state.stack.length
    push(state, { kind: 'complement', first: at + 1, opener: '“', isQuoted: true })
    return true
  }
  if (state.quoteDepth === 0) return false
  state.stack.length = state.quoteDepth
  state.quoteDepth = 0
  state.list = null
  return true
}

/** Whether a quotation holds a clause of its own rather than words of the one around it. */
function quotesClause({ chunks, preposition, stack }: State, i: number): boolean {
  const outer = stack.at(-1)
  if (preposition !== null || (outer?.verb === null && outer.subjects.length > 0)) return false
  const next = chunks.slice(i + 1, i + 30)
  const end = next.findIndex((chunk) => chunk.kind === 'quote')
  return next.slice(0, end < 0 ? undefined : end).some((chunk) => chunk.kind === 'verb') || end < 0
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
  const state: State = { tokens, chunks, clauses: [main], stack: [main], onNoun: new Map(), appositions: new Map(), clauseOf: new Map(), list: null, outerList: null, hangsOn: null, typeAt, lastNoun: null, preposition: null, isAfterComma: false, isAfterAnd: false, quoteDepth: 0, isLooseQuote: false }
  chunks.forEach((chunk, i) => {
    if (chunk.kind === 'noun') readNoun(state, chunk, i)
    else if (chunk.kind === 'verb') readVerb(state, chunk, i)
    else readSmall(state, chunk, i)
    top(state).last = chunk.end - 1
  })
  return { chunks, clauses: state.clauses, onNoun: state.onNoun, appositions: state.appositions, clauseOf: state.clauseOf }
}
