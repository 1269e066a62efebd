import { KINDS } from '../../../../shared/model/kinds/catalogue.ts'
import type { EventKind } from '../../../../shared/model/kinds/kind.ts'
import type { Token } from '../document.ts'
import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { NounChunk, VerbChunk } from './chunks.ts'
import { readVerb, singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { AGENT_NOUNS } from './words/nouns.ts'
import { ASPECT, LIGHT_VERBS, QUANTITIES } from './words/governors.ts'
import { PREPOSITIONS } from './words/small.ts'

/** One way in which a kind is told. */
interface Entry {
  readonly kind: EventKind
  readonly words: readonly string[]
  /** Heads of which one must stand beside it, each as its words; null where it stands alone. */
  readonly heads: readonly (readonly string[])[] | null
}

/** A trigger that was found. */
export interface Match {
  readonly kind: EventKind
  /** A range of tokens. */
  readonly first: number
  readonly end: number
  /** Dictionary form, with the words that decide its sense: "expel diplomat". */
  readonly pattern: string
  /** The noun phrase whose head decided: "diplomats". */
  readonly head: NounChunk | null
  /** How much speaks for it: more words, more certain. */
  readonly weight: number
}

const wordsOf = (phrase: string): readonly string[] => phrase.toLowerCase().split(' ')

function addTo(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = index.get(key)
  if (there) there.push(entry)
  else index.set(key, [entry])
}

function indexVerbs(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const kind of KINDS) {
    for (const verb of kind.verbs) addTo(index, wordsOf(verb)[0] ?? '', { kind, words: wordsOf(verb), heads: null })
    for (const phrase of kind.phrases) addTo(index, wordsOf(phrase.words)[0] ?? '', { kind, words: wordsOf(phrase.words), heads: phrase.with.map(wordsOf) })
  }
  return index
}

/** How many words of a noun's name stand in its own phrase: up to "of" or a last preposition ("release of prisoners", "call with"). */
function ownLength(words: readonly string[]): number {
  const of = words.indexOf('of')
  return of > 0 ? of : words.findLastIndex((word) => !PREPOSITIONS.has(word) && word !== 'to') + 1
}

/** Nouns by their last word; a preposition that belongs to one ("call with") stands behind it. */
function indexNouns(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  const keyOf = (words: readonly string[]): string => singularOf(words[ownLength(words) - 1] ?? '')
  for (const kind of KINDS) {
    for (const noun of kind.nouns) addTo(index, keyOf(wordsOf(noun)), { kind, words: wordsOf(noun), heads: null })
    for (const phrase of kind.phrases) if (!phrase.words.includes(' ')) addTo(index, singularOf(phrase.words), { kind, words: [phrase.words], heads: phrase.with.map(wordsOf) })
  }
  return index
}

const VERBS = indexVerbs()
const NOUNS = indexNouns()

/** Whether a token is a form of a dictionary word. */
function isForm(token: Token | undefined, word: string): boolean {
  if (!token) return false
  return token.folded === word || singularOf(token.folded) === singularOf(word) || readVerb(token.folded)?.lemma === word
}

const SKIPPED = /^(?:a|an|the|his|her|its|their|also|again|formally|officially|jointly|strongly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\S+ly)$/

/** Where the words that belong to a verb end, or -1: "to meet" behind "agreed on Monday". */
function endOfCompanions(tokens: readonly Token[], from: number, companions: readonly string[]): number {
  let at = from
  for (const word of companions) {
    for (let skipped = 0; skipped < 3 && !isForm(tokens[at], word) && SKIPPED.test(tokens[at]?.folded ?? ''); skipped++) at++
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

/** Whether a noun phrase is headed by the words: "phone call", "state of emergency", "<person>". */
export function isHeadedBy(scene: Scene, noun: NounChunk, words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (last.startsWith('<')) return isOfType(scene, noun, last.slice(1, -1))
  return isHeadedAt(scene, noun, noun.head, words) || isHeadedAt(scene, noun, thingHead(scene, noun), words)
}

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

/** Whether a word that says something of the object follows it: "called the atmosphere excellent", "a step that he called regrettable". */
function hasPredicate({ tokens, mentionAt }: Scene, clause: Clause): boolean {
  const [object] = clause.objects
  if (!clause.verb || !object) return false
  if (clause.furtherObjects.length > 0) return clause.furtherObjects.every((noun) => mentionAt[noun.head]?.type !== 'date')
  const behind = Math.max(object.end, clause.verb.end)
  return tokens[behind]?.kind === 'word' && mentionAt[behind] === undefined && !PREPOSITIONS.has(tokens[behind].folded) && !/^(?:to|and|that|who|which|after|when|as|while|but)$/.test(tokens[behind].folded) && !/(?<!coward|friend|dead|cost|time|unlike|like|unfriend|live)ly$/.test(tokens[behind].folded)
}

/** "took place", "took office": nothing that the verb alone would tell. */
const IDIOM = /^(?:take (?:place|office|effect|time|advantage|note|care)|make (?:sense|way|progress|use)|hit (?:back|record|market)|strike (?:chord|balance))$/

function isIdiom({ tokens }: Scene, clause: Clause): boolean {
  const [object] = clause.objects
  return object !== undefined && IDIOM.test(`${clause.verb?.lemma ?? ''} ${singularOf(tokens[object.head]?.folded ?? '')}`)
}

/** Prepositions behind which a head decides: "spoke by phone", "struck with drones". */
const DECIDING = /^(?:by|with|in|at|to|into|from|on|via|over|through|for|against|off|out|under|outside)$/

/** The noun phrases whose head may decide what a verb tells: objects, what passive verbs are said of, and what is attached. */
function nounsBeside(scene: Scene, parsed: Parsed, clause: Clause, isForToo: boolean): readonly NounChunk[] {
  const objects = clause.verb?.isPassive === true ? [...subjectsOf(clause), ...clause.objects] : [...clause.objects, ...clause.furtherObjects]
  const ofThem = objects.flatMap((noun) => (QUANTITIES.has(singularOf(scene.tokens[noun.head]?.folded ?? '')) ? (parsed.onNoun.get(noun) ?? []).flatMap(({ preposition, nouns }) => (preposition === 'of' ? nouns : [])) : []))
  const attached = clause.attached.filter(({ isBeforeVerb, preposition }) => !isBeforeVerb && DECIDING.test(preposition) && (isForToo || preposition !== 'for'))
  return [...objects, ...ofThem, ...attached.flatMap(({ nouns }) => nouns)]
}

interface Beside {
  readonly nouns: readonly NounChunk[]
  /** Who or what acts: "drones hit the depot". */
  readonly subjects: readonly NounChunk[]
  /** The infinitives that hang on it. */
  readonly infinitives: readonly VerbChunk[]
  /** Whether the object is said to be something: "called it a milestone". */
  readonly hasPredicate: boolean
}

/** Heads that are no nouns: "<predicate>", "<infinitive>", the infinitive "to lay down arms". */
function isSaidBeside(scene: Scene, { infinitives, hasPredicate }: Beside, words: readonly string[]): boolean {
  if (words[0] === '<predicate>') return hasPredicate
  if (words[0] === '<infinitive>') return infinitives.length > 0
  return infinitives.some((verb) => verb.lemma === words[0] && endOfCompanions(scene.tokens, verb.end, words.slice(1)) >= 0)
}

/** Modes whose means may be the subject: "drones hit the depot". */
const INSTRUMENT = /^(?:aerial|drone|heavy-weapons|explosives)$/

/** "drones hit the depot", "troops massed at the border": what the head names is the subject. */
function mayAct({ kind }: Entry, { nouns }: Beside): boolean {
  return INSTRUMENT.test(kind.mode ?? '') || (kind.plover === 'MOBILIZE' && nouns.length < 2)
}

function matchHead(scene: Scene, entry: Entry, beside: Beside): Head | undefined {
  if (!entry.heads) return undefined
  let best: Head | undefined
  for (const words of entry.heads) {
    if (best && words.length <= best.words.length) continue
    const head = beside.nouns.find((noun) => isHeadedBy(scene, noun, words)) ?? (mayAct(entry, beside) && !words[0]?.startsWith('<') ? beside.subjects.find((noun) => isHeadedBy(scene, noun, words)) : undefined)
    if (head) best = { head, words }
    else if (!best && isSaidBeside(scene, beside, words)) best = { head: null, words }
  }
  return best
}

interface Head {
  readonly head: NounChunk | null
  readonly words: readonly string[]
}

/** More words beside each other say more of what is meant. */
function matched({ kind, words }: Entry, span: { readonly first: number; readonly end: number }, head: Head | undefined): Match {
  // A word says more of what is meant than a class of words: "ordered 70 diplomats to leave" is no mere order.
  const ofHead = head?.words[0]?.startsWith('<') === true ? 1 : (head?.words.length ?? 0) * 2
  const weight = words.length * 2 + (head ? 1 + ofHead : 0)
  return { kind, ...span, pattern: [...words, ...(head?.words ?? [])].join(' '), head: head?.head ?? null, weight }
}

/** Where a head may stand: behind "for" only for "ask for"; what is signed is the object itself. */
function besideFor(scene: Scene, parsed: Parsed, clause: Clause, { words, heads, kind }: Entry, beside: Beside): Beside {
  if (heads && words.length > 1) return { ...beside, nouns: nounsBeside(scene, parsed, clause, true) }
  return kind.name === 'sign agreement' ? { ...beside, nouns: clause.verb?.isPassive === true ? subjectsOf(clause) : clause.objects } : beside
}

/** The kind that a clause's verb tells; undefined where it tells none. */
export function matchVerb(scene: Scene, parsed: Parsed, clause: Clause, infinitives: readonly VerbChunk[]): Match | undefined {
  const { verb } = clause
  const entries = verb ? VERBS.get(verb.lemma) : undefined
  if (!verb || !entries || isIdiom(scene, clause)) return undefined
  const beside: Beside = { nouns: nounsBeside(scene, parsed, clause, false), subjects: verb.isPassive ? [] : subjectsOf(clause), infinitives: ASPECT.has(verb.lemma) ? [] : infinitives, hasPredicate: hasPredicate(scene, clause) }
  let best: Match | undefined
  for (const entry of entries) {
    const end = endOfEntry(scene.tokens, clause, verb, entry)
    const head = end < 0 ? undefined : matchHead(scene, entry, besideFor(scene, parsed, clause, entry, beside))
    if (end < 0 || (entry.heads && !head)) continue
    const found = matched(entry, { ...spanOf(verb, end, head?.head ?? null) }, head)
    if (!best || found.weight > best.weight) best = found
  }
  return best
}

/** What may stand behind the object and still belong to the verb. */
const ADRIFT = /^(?:up|down|off|out|over|back|away|in|home|free|apart)$/

/** The end of a verb with its companions, which may stand behind the object: "called the meeting off"; -1 where they are not there. */
function endOfEntry(tokens: readonly Token[], clause: Clause, verb: VerbChunk, { words }: Entry): number {
  const end = endOfCompanions(tokens, verb.end, words.slice(1))
  const [object] = clause.objects
  if (end >= 0 || words.length < 2 || object?.first !== verb.end) return end
  // "asked India for help"
  if (words.length === 2 && words[1] === 'for' && clause.attached.some(({ preposition, isBeforeVerb }) => preposition === 'for' && !isBeforeVerb)) return verb.end
  // "called the meeting off", "took them into custody"; "withdrew its envoy from" is another matter.
  const mayDrift = words.length > 2 || !PREPOSITIONS.has(words[1] ?? '') || ADRIFT.test(words[1] ?? '')
  return mayDrift ? endOfCompanions(tokens, object.end, words.slice(1)) : -1
}

/** A verb that says little takes its noun into the trigger: "held talks"; in "a curfew was imposed" the noun is it. */
function spanOf(verb: VerbChunk, end: number, head: NounChunk | null): { readonly first: number; readonly end: number } {
  if (!head || !LIGHT_VERBS.has(verb.lemma)) return { first: verb.at, end }
  if (verb.isPassive && head.head < verb.at) return { first: head.head, end: head.end }
  return { first: verb.at, end: head.head >= verb.at && head.head - verb.at < 8 ? head.end : end }
}

/** The kind that a noun phrase names by its head; undefined where it names none. */
export function matchNoun(scene: Scene, parsed: Parsed, noun: NounChunk): Match | undefined {
  const token = scene.tokens[noun.head]
  const entries = token && !scene.mentionAt[noun.head] ? NOUNS.get(singularOf(token.folded)) : undefined
  if (!token || !entries) return undefined
  const clause = parsed.clauseOf.get(noun)
  const of = (parsed.onNoun.get(noun) ?? []).filter(({ preposition }) => preposition === 'of').flatMap(({ nouns }) => nouns)
  const beside: Beside = { nouns: clause?.subjects.includes(noun) === true ? [...of, ...clause.objects, ...clause.attached.flatMap(({ nouns }) => nouns)] : of, subjects: [], infinitives: [], hasPredicate: false }
  let best: Match | undefined
  for (const entry of entries) {
    const own = entry.words.slice(0, ownLength(entry.words))
    const first = noun.head - own.length + 1
    const isNamed = first >= noun.first && own.every((word, n) => isForm(scene.tokens[first + n], word)) && isSameNumber(token, own.at(-1) ?? '')
    if (!isNamed || endOfCompanions(scene.tokens, noun.end, entry.words.slice(own.length)) < 0) continue
    const head = matchHead(scene, entry, beside)
    if (entry.heads && !head) continue
    const found = matched(entry, { first, end: noun.end }, head)
    if (!best || found.weight > best.weight) best = found
  }
  return best
}

/** "talks" names talks, "talk" does not: what the catalogue has in the plural is meant so. */
function isSameNumber(token: Token, word: string): boolean {
  return singularOf(word) === word || token.folded === word
}
