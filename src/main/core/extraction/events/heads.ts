import type { Token } from '../document.ts'
import type { Entry, Heads } from './catalogue-index.ts'
import type { NounChunk, VerbChunk } from './chunks.ts'
import { remember } from '../remember.ts'
import { readVerb, singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { AGENT_NOUNS } from './words/nouns.ts'
import { IRREGULAR_VERBS } from './words/verbs.ts'

/** Verbs of which a form begins with another letter: “go”, “went”. */
const SHIFTING: ReadonlySet<string> = new Set([...IRREGULAR_VERBS].filter(([lemma, forms]) => forms.some((form) => !form.startsWith(lemma.charAt(0)))).map(([lemma]) => lemma))

/** Whether a token is a form of a dictionary word. */
export function isForm(token: Token | undefined, word: string): boolean {
  if (!token) return false
  if (token.folded === word) return true
  // Most words are not the one asked for, as their first letter tells.
  if (token.folded.charCodeAt(0) !== word.charCodeAt(0) && !SHIFTING.has(word)) return false
  return singularOf(token.folded) === singularOf(word) || readVerb(token.folded)?.lemma === word
}

const SKIPPED = /^(?:a|an|the|his|her|its|their|also|again|formally|officially|jointly|strongly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\S+ly)$/
const SKIPPED_AT_MOST = 3
const isSkipped = remember((folded) => SKIPPED.test(folded))

/** The words that may be the first of those that belong to a verb, in every form in which `isForm` would know them. */
export function companionsAhead(tokens: readonly Token[], from: number): readonly string[] {
  const words: string[] = []
  for (let at = from; at <= from + SKIPPED_AT_MOST; at++) {
    const word = tokens[at]?.folded
    if (word === undefined) break
    words.push(singularOf(word), readVerb(word)?.lemma ?? word)
    if (!isSkipped(word)) break
  }
  return words
}

/** Where the words that belong to a verb end, or -1: "to meet" behind "agreed on Monday". */
export function endOfCompanions(tokens: readonly Token[], from: number, companions: readonly string[]): number {
  let at = from
  for (const word of companions) {
    for (let skipped = 0; skipped < SKIPPED_AT_MOST && !isForm(tokens[at], word) && isSkipped(tokens[at]?.folded ?? ''); skipped++) at++
    if (!isForm(tokens[at], word)) return -1
    at++
  }
  return at
}

/** The token that heads a noun phrase as a thing: before a name ("the gang leader Lena Ortiz"), before what a post is of ("ambassador to Chad"). */
function thingHead({ tokens, mentionAt }: Scene, noun: NounChunk): number {
  const mention = mentionAt[noun.head]
  if (mention?.type === 'person' || mention?.type === 'organization') return mention.first - 1
  if (mention?.type !== 'role') return noun.head
  let head = mention.first
  while (head < noun.head && !/^(?:to|of|for|in|at)$/.test(tokens[head + 1]?.folded ?? '')) head++
  return head
}

/** Whether a noun phrase is headed at a token by the words: "phone call", "state of emergency". */
function isHeadedAt(scene: Scene, noun: NounChunk, head: number, words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  // An air strike is no strike of workers.
  if (words.length === 1 && last === 'strike' && /^(?:air|missile|drone|rocket|artillery|nuclear)$/.test(scene.tokens[head - 1]?.folded ?? '')) return false
  const of = words.indexOf('of')
  const own = of < 0 ? words : words.slice(0, of)
  if (of > 0 && endOfCompanions(scene.tokens, head + 1, words.slice(of)) < 0) return false
  return head - own.length + 1 >= noun.first && own.every((word, n) => isForm(scene.tokens[head - (own.length - 1 - n)], word))
}

function isOfType({ tokens, mentionAt, referenceAt }: Scene, noun: NounChunk, type: string): boolean {
  const found = mentionAt[noun.head]?.type
  if (found !== undefined) return found === type || (type === 'person' && found === 'role') || (type === 'place' && found === 'nationality')
  if (type === 'money') return tokens.slice(noun.first, noun.end).some((_, n) => mentionAt[noun.first + n]?.type === 'money')
  return type === 'person' && ((referenceAt.has(noun.first) && noun.end === noun.first + 1) || AGENT_NOUNS.has(singularOf(tokens[noun.head]?.folded ?? '')))
}

/** A head that was found, with the words of the catalogue for it. */
export interface Head {
  readonly head: NounChunk | null
  readonly words: readonly string[]
}

/** What stands beside a trigger and may decide what it tells. */
export interface Beside {
  readonly nouns: readonly NounChunk[]
  /** Who or what acts: "drones hit the depot". */
  readonly subjects: readonly NounChunk[]
  /** The infinitives that hang on it. */
  readonly infinitives: readonly VerbChunk[]
  /** Whether the object is said to be something: "called it a milestone". */
  readonly hasPredicate: boolean
}

/** Heads that are no nouns: "<predicate>", "<infinitive>", the infinitive "to lay down arms". */
function saidBeside(scene: Scene, { types, infinitives }: Heads, beside: Beside): Head | undefined {
  for (const verb of beside.infinitives) {
    const words = (infinitives.get(verb.lemma) ?? []).find((one) => endOfCompanions(scene.tokens, verb.end, one.slice(1)) >= 0)
    if (words) return { head: null, words }
  }
  const type = types.find(([word]) => (word === '<predicate>' && beside.hasPredicate) || (word === '<infinitive>' && beside.infinitives.length > 0))
  return type && { head: null, words: type }
}

/** Modes whose means may be the subject: "drones hit the depot". */
const INSTRUMENT = /^(?:aerial|drone|heavy-weapons|explosives)$/

/** Kinds of which those who come or go, or the talks themselves, are the subject: "ministers gathered", "the talks collapsed", "troops left". */
const GATHERED = /^(?:multilateral meeting|halt talks|withdraw|withdraw mission|demonstrate|riot|strike)$/

/** What aid itself does: "the convoy reached the camp". */
const ARRIVING = /^(?:arrive|reach|enter|cross|get|dock|roll|drive|pull)$/

/** "drones hit the depot", "troops massed at the border": what the head names is the subject. */
function mayAct({ kind, own }: Entry, { nouns }: Beside): boolean {
  return INSTRUMENT.test(kind.mode ?? '') || (kind.plover === 'MOBILIZE' && nouns.length < 2) || GATHERED.test(kind.name) || (kind.plover === 'AID' && ARRIVING.test(own[0] ?? ''))
}

function longestAt(scene: Scene, noun: NounChunk, at: number, heads: Heads['nouns']): readonly string[] | undefined {
  let best: readonly string[] | undefined
  for (const words of heads.get(singularOf(scene.tokens[at]?.folded ?? '')) ?? []) {
    if ((!best || words.length > best.length) && isHeadedAt(scene, noun, at, words)) best = words
  }
  return best
}

/** The longest head that a noun phrase has as a thing, where that is not its last word. */
function thingOf(scene: Scene, noun: NounChunk, heads: Heads['nouns']): readonly string[] | undefined {
  const thing = thingHead(scene, noun)
  return thing === noun.head ? undefined : longestAt(scene, noun, thing, heads)
}

/** The longest head of the phrase that one of the nouns has. */
function headAmong(scene: Scene, { nouns, types }: Heads, among: readonly NounChunk[], best: Head | undefined, isTyped: boolean): Head | undefined {
  let found = best
  for (const noun of among) {
    const words = longestAt(scene, noun, noun.head, nouns) ?? thingOf(scene, noun, nouns)
    if (words && (!found || words.length > found.words.length)) found = { head: noun, words }
  }
  if (found || !isTyped) return found
  for (const words of types) {
    const noun = among.find((one) => isOfType(scene, one, (words[0] ?? '').slice(1, -1)))
    if (noun) return { head: noun, words }
  }
  return undefined
}

/** What beside a trigger has one of the heads that its phrase needs. */
export function matchHead(scene: Scene, entry: Entry, beside: Beside): Head | undefined {
  if (!entry.heads) return undefined
  const named = headAmong(scene, entry.heads, beside.nouns, undefined, true)
  const found = mayAct(entry, beside) ? headAmong(scene, entry.heads, beside.subjects, named, false) : named
  return found ?? saidBeside(scene, entry.heads, beside)
}
