import type { Sentence, Token } from '../document.ts'
import type { MentionAt, Word, WordClass } from './word.ts'
import { isHeadlinePassive, isIntransitive } from './headline.ts'
import type { VerbReading } from './lemmas.ts'
import { AGENT_NOUNS } from './words/nouns.ts'
import { NEGATED } from './words/small.ts'

/** A noun phrase without what is attached to it by prepositions: "the Iranian foreign minister", "bilateral ties". */
export interface NounChunk {
  readonly kind: 'noun'
  readonly first: number
  readonly end: number
  /** The token that heads it: the last one. */
  readonly head: number
}

/** A verb with its auxiliaries: "has not yet been signed", "to meet", "speaking". */
export interface VerbChunk {
  readonly kind: 'verb'
  readonly first: number
  readonly end: number
  /** The main verb's token. */
  readonly at: number
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle'
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** "will", "may"; "is to" counts as "will". */
  readonly modal: string | null
  /** "had met". */
  readonly isPastPerfect: boolean
}

/** Everything else, a token each. */
export interface SmallChunk {
  /** Whether a preposition opens a clause as well: "after", "before", "as". */
  readonly opensToo: boolean
  readonly kind: 'preposition' | 'subordinator' | 'coordinator' | 'relative' | 'that' | 'comma' | 'sign' | 'quote' | 'date' | 'adverb'
  readonly first: number
  readonly end: number
}

export type Chunk = NounChunk | VerbChunk | SmallChunk

interface Reading {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly mentionAt: MentionAt
  readonly sentence: Sentence
}

const IN_NOUN: ReadonlySet<WordClass> = new Set(['noun', 'name', 'determiner', 'adjective', 'possessive', 'number'])

/** Whether a noun phrase goes on at a token. */
function goesOn(reading: Reading, first: number, i: number): boolean {
  const { words, mentionAt } = reading
  const one = words[i]?.class
  const previous = words[i - 1]?.class
  if (one === 'date') return isDateInside(words, mentionAt, first, i)
  if (previous === 'date') return one === 'noun' || one === 'adjective'
  if (opensSubject(reading, first, i)) return false
  if (one === 'coordinator') return joinsAdjectives(words, mentionAt, i)
  if (one === 'adverb') return isInside(words, i)
  if (one === undefined || !IN_NOUN.has(one)) return false
  if (one === 'determiner') return previous === 'determiner' || (previous === 'adverb' && i - 1 === first)
  return goesOnWith(reading, one, i)
}

/** Whether a noun, a name, an adjective or a number belongs to what stands before it. */
function goesOnWith({ tokens, words, mentionAt }: Reading, one: WordClass, i: number): boolean {
  const mention = mentionAt[i]
  const before = mentionAt[i - 1]
  if (mention) return before === undefined || mention === before || belongTogether(before.type, mention.type)
  if (before) return goesOnAfterName(before.type, one, tokens[i]?.folded ?? '')
  return one !== 'adjective' || words[i - 1]?.class !== 'noun' || tokens[i]?.text === '-'
}

/** "the Ortiz government"; not "found the minister Lena Ortiz guilty", nor "gave Chad ten boats" */
function goesOnAfterName(type: string, one: WordClass, word: string): boolean {
  if (type === 'person') return one === 'possessive' || AGENT_NOUNS.has(word)
  return one !== 'number' || type === 'nationality'
}

/** "the November 2024 strike": the date says which one is meant, not when the clause happens. */
function isDateInside(words: readonly Word[], mentionAt: MentionAt, first: number, i: number): boolean {
  const date = mentionAt[i]
  const opener = date?.first === undefined ? undefined : words[date.first - 1]?.class
  return date !== undefined && date.first > first && (opener === 'determiner' || opener === 'possessive') && words[date.end]?.class === 'noun'
}

/** "Under the deal Thailand will free": a name before a verb, behind what a preposition leads in with. */
function opensSubject({ words, mentionAt, sentence }: Reading, first: number, i: number): boolean {
  const mention = mentionAt[i]
  if (mention?.first !== i || !/^(?:place|person|organization)$/.test(mention.type) || words[i - 1]?.class !== 'noun' || mentionAt[i - 1]) return false
  const isVerb = /^(?:verb|be|have|do|modal)$/.test(words[mention.end]?.class ?? '')
  return isVerb && words[sentence.first]?.class === 'preposition' && words[first - 1]?.class === 'preposition' && words.slice(sentence.first, first).every((word) => word.class !== 'verb')
}

/** "the last French soldiers" */
function isInside(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.class
  return (before === 'determiner' || before === 'possessive') && IN_NOUN.has(words[i + 1]?.class ?? 'sign')
}

/** "political and economic ties" */
function joinsAdjectives(words: readonly Word[], mentionAt: MentionAt, i: number): boolean {
  return words[i - 1]?.class === 'adjective' && words[i + 1]?.class === 'adjective' && !mentionAt[i + 1] && !mentionAt[i - 1]
}

/** Two names side by side are two phrases, unless one is the post of the other or the people's adjective: "told Lavrov Syria would". */
function belongTogether(before: string, next: string): boolean {
  return before === 'role' || before === 'nationality' || next === 'role' || (before === 'organization' && next !== 'place')
}

function readNoun(reading: Reading, first: number): NounChunk | undefined {
  const { words, sentence } = reading
  let end = first
  while (end < sentence.end && (end === first ? IN_NOUN.has(words[end]?.class ?? 'sign') : goesOn(reading, first, end))) end++
  while (end > first + 1 && words[end - 1]?.class === 'possessive') end--
  return end > first ? { kind: 'noun', first, end, head: end - 1 } : undefined
}

const IN_GROUP: ReadonlySet<WordClass> = new Set(['be', 'have', 'do', 'modal', 'not', 'adverb', 'to'])

/** The end of the run of auxiliaries that opens at a token, dates between them passed over: "will on Monday". */
function endOfAuxiliaries({ words, sentence, tokens }: Reading, first: number): number {
  let i = first
  while (i < sentence.end) {
    const one = words[i]?.class
    if (one !== undefined && IN_GROUP.has(one)) i++
    else if (i > first && (one === 'date' || isDateAhead(words, i, tokens[i]?.folded ?? '') || isDueTo(tokens, words, i))) i++
    else break
  }
  return i
}

function isDateAhead(words: readonly Word[], i: number, word: string): boolean {
  return words[i]?.class === 'preposition' && words[i + 1]?.class === 'date' && (word === 'on' || word === 'in')
}

/** "due to", "expected to": what follows is still to come. */
function isDueTo(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
  return /^(?:due|set|expected|scheduled|slated|supposed|poised)$/.test(tokens[i]?.folded ?? '') && words[i + 1]?.class === 'to'
}

function modalOf({ tokens, words }: Reading, first: number, at: number): string | null {
  for (let i = first; i < at; i++) {
    const folded = tokens[i]?.folded ?? ''
    if (words[i]?.class === 'modal') return folded.replace(/n't$/, '').replace(/^(?:wo|'ll)$/, 'will').replace("'d", 'would')
    if (isDueTo(tokens, words, i) || (words[i]?.class === 'be' && words[i + 1]?.class === 'to')) return 'will'
  }
  return null
}

const isAuxiliary = (one: WordClass): boolean => one === 'be' || one === 'have' || one === 'do' || one === 'modal'

/** A verb with what stands before it; without a verb the last auxiliary is it, as in "is" and "has". */
function readVerbChunk(reading: Reading, first: number): VerbChunk | undefined {
  const { tokens, words, sentence } = reading
  const at = endOfAuxiliaries(reading, first)
  const classes = words.slice(first, at).map((word) => word.class)
  const verb = at < sentence.end ? (words[at]?.verb ?? null) : null
  const before = tokens.slice(first, at).map((token) => token.folded)
  const isNegated = classes.includes('not') || before.some((word) => NEGATED.test(word))
  const shared = { kind: 'verb', first, isNegated, modal: modalOf(reading, first, at) } as const
  const opensWithTo = classes.find((one) => one !== 'adverb' && one !== 'not') === 'to'
  if (verb) {
    const isPassive = isPassiveGroup(classes, verb) || (first === at && isHeadlinePassive(tokens, words, sentence, at))
    const form = opensWithTo ? 'infinitive' : before[0] === 'having' || before[0] === 'being' ? 'ing' : classes.some(isAuxiliary) ? 'finite' : verb.forms.includes('ing') ? 'ing' : 'finite'
    return { ...shared, end: at + 1, at, lemma: verb.lemma, form, isPassive, isPastPerfect: before.includes('had') && !opensWithTo }
  }
  const main = classes.findLastIndex((one) => one === 'be' || one === 'have' || one === 'do')
  if (main < 0) return undefined
  const form = opensWithTo ? 'infinitive' : main === 0 && before[main]?.endsWith('ing') === true ? 'ing' : 'finite'
  return { ...shared, end: first + main + 1, at: first + main, lemma: classes[main] ?? 'be', form, isPassive: false, isPastPerfect: false }
}

/** "has been signed", "was to be met"; not "is to meet". */
function isPassiveGroup(classes: readonly WordClass[], verb: VerbReading): boolean {
  const isParticiple = verb.forms.includes('participle') || verb.forms.includes('past')
  return isParticiple && classes.findLast((one) => one === 'be' || one === 'have') === 'be' && classes.lastIndexOf('to') < classes.lastIndexOf('be')
}

function smallKind(reading: Reading, i: number): SmallChunk['kind'] {
  const one = reading.words[i]?.class
  const text = reading.tokens[i]?.text ?? ''
  if (one === 'preposition' || one === 'subordinator' || one === 'coordinator' || one === 'relative' || one === 'that' || one === 'date' || one === 'adverb') return one
  if (one === 'to') return 'preposition'
  if (text === ',') return 'comma'
  return /^["“”«»]$/.test(text) ? 'quote' : one === 'sign' ? 'sign' : 'adverb'
}

/** A bare participle after a noun, before "by" or before a further verb of the sentence: "the talks held in Geneva ended". */
function isReduced({ tokens, words, sentence }: Reading, chunk: VerbChunk, previous: Chunk | undefined, hasFinite: boolean): boolean {
  const verb = words[chunk.at]?.verb
  if (!verb || chunk.first !== chunk.at || !verb.forms.includes('participle') || isIntransitive(verb.lemma)) return false
  const next = tokens[chunk.end]?.folded ?? ''
  if (!verb.forms.includes('past') && verb.forms.includes('participle')) return true
  if (next === 'by') return isDoneBy({ tokens, words, sentence }, chunk, previous, hasFinite)
  if (previous?.kind !== 'noun' || !/^(?:in|on|at|for|with|to|against|from|of|during|last|over|after|under|as|near|outside|between)$/.test(next)) return false
  const head = words[previous.head]?.class
  if (head === 'name' || head === 'pronoun') return false
  return isVerbAhead({ tokens, words, sentence }, chunk.end)
}

/** "a deal signed by"; in "The Vatican stood by the bishop" a name with the only verb of the sentence acts. */
function isDoneBy(reading: Pick<Reading, 'tokens' | 'words' | 'sentence'>, chunk: VerbChunk, previous: Chunk | undefined, hasFinite: boolean): boolean {
  if (previous?.kind !== 'noun') return previous === undefined || previous.kind === 'comma'
  return hasFinite || reading.words[previous.head]?.class !== 'name' || isVerbAhead(reading, chunk.end)
}

/** Whether the sentence has another finite verb further on, before a comma or a conjunction. */
function isVerbAhead({ tokens, words, sentence }: Pick<Reading, 'tokens' | 'words' | 'sentence'>, from: number): boolean {
  for (let i = from; i < Math.min(sentence.end, from + 25); i++) {
    const word = words[i]
    if (!word || /^(?:coordinator|relative|that|subordinator)$/.test(word.class) || /^[,;]$/.test(tokens[i]?.text ?? '')) return false
    const isFinite = word.class === 'be' || word.class === 'have' || word.class === 'modal' || word.verb?.forms.some((form) => form === 'past' || form === 'third') === true
    if (isFinite) return words[i - 1]?.class !== 'to'
  }
  return false
}

/** Cuts a classified sentence into chunks. */
export function chunk(tokens: readonly Token[], words: readonly Word[], mentionAt: MentionAt, sentence: Sentence): readonly Chunk[] {
  const reading = { tokens, words, mentionAt, sentence }
  const chunks: Chunk[] = []
  let hasFinite = false
  for (let i = sentence.first; i < sentence.end; ) {
    const one = words[i]?.class ?? 'sign'
    let found: Chunk | undefined
    if (one === 'pronoun') found = { kind: 'noun', first: i, end: i + 1, head: i }
    else if (IN_NOUN.has(one) && one !== 'possessive') found = readNoun(reading, i)
    else if (one === 'verb' || IN_GROUP.has(one)) found = readVerbChunk(reading, i)
    if (found?.kind === 'verb' && isReduced(reading, found, chunks.at(-1), hasFinite)) found = { ...found, form: 'participle', isPassive: true }
    found ??= { kind: smallKind(reading, i), first: i, end: i + 1, opensToo: /^(?:after|before|since|until|till|as|than)$/.test(tokens[i]?.folded ?? '') }
    hasFinite ||= found.kind === 'verb' && found.form === 'finite'
    chunks.push(found)
    i = found.end
  }
  return chunks
}
