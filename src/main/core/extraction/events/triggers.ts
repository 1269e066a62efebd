import type { EventKind } from '../../../../shared/model/kinds/kind.ts'
import type { Token } from '../document.ts'
import { type Entry, NOUNS, type VerbEntries, VERBS } from './catalogue-index.ts'
import { type Clause, type Parsed, subjectsOf } from './clause.ts'
import type { NounChunk, VerbChunk } from './chunks.ts'
import { type Beside, companionsAhead, endOfCompanions, type Head, isForm, matchHead } from './heads.ts'
import { singularOf } from './lemmas.ts'
import type { Scene } from './scene.ts'
import { ASPECT, LIGHT_VERBS, QUANTITIES } from './words/governors.ts'
import { NO_AGENTS } from './words/nouns.ts'
import { PREPOSITIONS } from './words/small.ts'

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

/** Whether a word that says something of the object follows it: "called the atmosphere excellent", "a step that he called regrettable". */
function hasPredicate({ tokens, mentionAt }: Scene, clause: Clause): boolean {
  const [object] = clause.objects
  if (!clause.verb || !object) return false
  if (clause.furtherObjects.length > 0) return clause.furtherObjects.every((noun) => mentionAt[noun.head]?.type !== 'date')
  const behind = Math.max(object.end, clause.verb.end)
  return tokens[behind]?.kind === 'word' && mentionAt[behind] === undefined && !PREPOSITIONS.has(tokens[behind].folded) && !/^(?:to|and|that|who|which|after|when|as|while|but)$/.test(tokens[behind].folded) && !/(?<!coward|friend|dead|cost|time|unlike|like|unfriend|live)ly$/.test(tokens[behind].folded)
}

/** "took place", "took office": nothing that the verb alone would tell. */
const IDIOM = /^(?:take (?:place|office|effect|time|advantage|note|care)|make (?:sense|way|progress|use)|hit (?:back|record|market)|strike (?:chord|balance)|claim (?:title|championship|championships|medal|gold|silver|bronze|victory|win|trophy|prize|crown)|close (?:market|exchange|shop|deal|season|session|gap|door)|shoot (?:film|movie|scene|series|video|episode|commercial))$/

function isIdiom({ tokens }: Scene, clause: Clause): boolean {
  const [object] = clause.verb?.isPassive === true ? subjectsOf(clause) : clause.objects
  return object !== undefined && /^(?:take|make|hit|strike)$/.test(clause.verb?.lemma ?? '') && IDIOM.test(`${clause.verb?.lemma ?? ''} ${singularOf(tokens[object.head]?.folded ?? '')}`)
}

/** "the storm battered the coast", "the dollar retreated": nobody does anything. */
function isNobody({ tokens, mentionAt }: Scene, clause: Clause): boolean {
  const subjects = clause.verb?.isPassive === true ? [] : subjectsOf(clause)
  return subjects.length > 0 && subjects.every(({ head }) => !mentionAt[head] && NO_AGENTS.has(singularOf(tokens[head]?.folded ?? '')))
}

/** Prepositions behind which a head decides: "spoke by phone", "struck with drones". */
const DECIDING = /^(?:by|with|in|at|to|into|from|on|via|over|through|for|against|off|out|under|outside)$/

/** The noun phrases whose head may decide what a verb tells: objects, what passive verbs are said of, and what is attached. */
function nounsBeside(scene: Scene, parsed: Parsed, clause: Clause, isFar: boolean): readonly NounChunk[] {
  const objects = clause.verb?.isPassive === true ? [...subjectsOf(clause), ...clause.objects] : [...clause.objects, ...clause.furtherObjects]
  const ofThem = objects.flatMap((noun) => (QUANTITIES.has(singularOf(scene.tokens[noun.head]?.folded ?? '')) ? (parsed.onNoun.get(noun) ?? []).flatMap(({ preposition, nouns }) => (preposition === 'of' ? nouns : [])) : []))
  const attached = clause.attached.filter(({ isBeforeVerb, preposition }) => !isBeforeVerb && (isFar ? preposition === 'of' || DECIDING.test(preposition) : preposition !== 'for' && DECIDING.test(preposition)))
  return [...objects, ...ofThem, ...attached.flatMap(({ nouns }) => nouns)]
}

/** More words beside each other say more of what is meant. */
function matched({ kind, words }: Entry, span: { readonly first: number; readonly end: number }, head: Head | undefined): Match {
  // A word says more of what is meant than a class of words: "ordered 70 diplomats to leave" is no mere order.
  const ofHead = head?.words[0]?.startsWith('<') === true ? 1 : (head?.words.length ?? 0) * 2
  const weight = words.length * 2 + (head ? 1 + ofHead : 0)
  return { kind, ...span, pattern: [...words, ...(head?.words ?? [])].join(' '), head: head?.head ?? null, weight }
}

/** What stands beside a verb, looked up when the first phrase asks: behind "for" and "of" only for "ask for", "pull out of"; what is signed is the object itself. */
function openBeside(scene: Scene, parsed: Parsed, clause: Clause, verb: VerbChunk, infinitives: readonly VerbChunk[]): (entry: Entry) => Beside {
  const known = new Map<'near' | 'far' | 'signed', Beside>()
  return ({ words, kind }) => {
    const reach = kind.name === 'sign agreement' || ((kind.name === 'host' || kind.name === 'concede') && words.length === 1) ? 'signed' : words.length > 1 ? 'far' : 'near'
    const there = known.get(reach)
    if (there) return there
    const nouns = reach === 'signed' ? (verb.isPassive ? subjectsOf(clause) : clause.objects) : nounsBeside(scene, parsed, clause, reach === 'far')
    const beside = { nouns, subjects: verb.isPassive ? [] : subjectsOf(clause), infinitives: ASPECT.has(verb.lemma) ? [] : infinitives, hasPredicate: verb.lemma === 'call' && hasPredicate(scene, clause) }
    known.set(reach, beside)
    return beside
  }
}

/** The entries of a verb that the words behind it and behind its object leave open: those without companions, and those whose first one stands there. */
function entriesFor(tokens: readonly Token[], { all, alone, behind }: VerbEntries, { objects, attached }: Clause, verb: VerbChunk): readonly Entry[] {
  if (behind.size === 0) return alone
  const [object] = objects
  const isFar = object?.first === verb.end
  const words = [...companionsAhead(tokens, verb.end), ...(isFar ? companionsAhead(tokens, object.end) : []), ...(isFar && attached.some(({ preposition }) => preposition === 'for') ? ['for'] : [])]
  const open = words.flatMap((word) => behind.get(word) ?? [])
  return open.length === 0 ? alone : all.filter((entry) => entry.companions.length === 0 || open.some((entries) => entries.has(entry)))
}

/** The kind that a clause's verb tells; undefined where it tells none. */
export function matchVerb(scene: Scene, parsed: Parsed, clause: Clause, infinitives: readonly VerbChunk[]): Match | undefined {
  const { verb } = clause
  const known = verb ? VERBS.get(verb.lemma) : undefined
  if (!verb || !known || isIdiom(scene, clause) || isNobody(scene, clause)) return undefined
  const besideOf = openBeside(scene, parsed, clause, verb, infinitives)
  let best: Match | undefined
  for (const entry of entriesFor(scene.tokens, known, clause, verb)) {
    const end = endOfEntry(scene.tokens, clause, verb, entry)
    if (end < 0) continue
    const head = entry.heads ? matchHead(scene, entry, besideOf(entry)) : undefined
    if (entry.heads && !head) continue
    const found = matched(entry, { ...spanOf(verb, end, head?.head ?? null) }, head)
    if (!best || found.weight > best.weight) best = found
  }
  return best
}

/** What may stand behind the object and still belong to the verb. */
const ADRIFT = /^(?:up|down|off|out|over|back|away|in|home|free|apart)$/

/** The end of a verb with its companions, which may stand behind the object: "called the meeting off"; -1 where they are not there. */
function endOfEntry(tokens: readonly Token[], clause: Clause, verb: VerbChunk, { words, companions }: Entry): number {
  const end = endOfCompanions(tokens, verb.end, companions)
  const [object] = clause.objects
  if (end >= 0 || words.length < 2 || object?.first !== verb.end) return end
  // "asked India for help"
  if (words.length === 2 && words[1] === 'for' && clause.attached.some(({ preposition, isBeforeVerb }) => preposition === 'for' && !isBeforeVerb)) return verb.end
  // "called the meeting off", "took them into custody"; "withdrew its envoy from" is another matter.
  const mayDrift = words.length > 2 || !PREPOSITIONS.has(words[1] ?? '') || ADRIFT.test(words[1] ?? '')
  return mayDrift ? endOfCompanions(tokens, object.end, companions) : -1
}

const DECLARING = /^(?:hold|make|announce|impose|declare|stage|launch|conduct|issue|lodge|pay)$/

/** A verb that says little takes its noun into the trigger: "held talks"; in "a curfew was imposed" the noun is it. */
function spanOf(verb: VerbChunk, end: number, head: NounChunk | null): { readonly first: number; readonly end: number } {
  if (!head || !LIGHT_VERBS.has(verb.lemma)) return { first: verb.at, end }
  if (verb.isPassive && head.head < verb.at && DECLARING.test(verb.lemma)) return { first: head.head, end: head.end }
  return { first: verb.at, end: head.head >= verb.at && head.head - verb.at < 8 ? head.end : end }
}

/** What stands behind a noun's "of", and, where it is the subject, behind its verb: "the truce took effect". */
function besideNoun(parsed: Parsed, noun: NounChunk): Beside {
  const clause = parsed.clauseOf.get(noun)
  const of = (parsed.onNoun.get(noun) ?? []).filter(({ preposition }) => preposition === 'of').flatMap(({ nouns }) => nouns)
  const nouns = clause?.subjects.includes(noun) === true ? [...of, ...clause.objects, ...clause.attached.flatMap((one) => one.nouns)] : of
  return { nouns, subjects: [], infinitives: [], hasPredicate: false }
}

/** The kind that a noun phrase names by its head; undefined where it names none. */
export function matchNoun(scene: Scene, parsed: Parsed, noun: NounChunk): Match | undefined {
  const token = scene.tokens[noun.head]
  const entries = token && !scene.mentionAt[noun.head] ? NOUNS.get(singularOf(token.folded)) : undefined
  if (!token || !entries) return undefined
  let beside: Beside | undefined
  let best: Match | undefined
  for (const entry of entries) {
    const { own, companions } = entry
    const first = noun.head - own.length + 1
    const isNamed = first >= noun.first && own.every((word, n) => isForm(scene.tokens[first + n], word)) && isSameNumber(token, own.at(-1) ?? '')
    if (!isNamed || endOfCompanions(scene.tokens, noun.end, companions) < 0) continue
    if (entry.heads) beside ??= besideNoun(parsed, noun)
    const head = beside && matchHead(scene, entry, beside)
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
