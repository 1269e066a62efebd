import type { Sentence, Token } from '../document.ts'
import type { MentionAt, Word } from './word.ts'
import { isAlsoNoun, readVerb, singularOf, type VerbReading } from './lemmas.ts'
import { BE, DO, HAVE, MODALS, PREPOSITIONS } from './words/small.ts'

/** Longer lines without a full stop are lists and tables rather than headlines. */
const LONGEST_HEADLINE = 20

/** Whether a sentence reads like a headline: a short line without a full stop. */
export function isHeadline(tokens: readonly Token[], { first, end }: Sentence): boolean {
  return tokens[end - 1]?.kind !== 'punctuation' && end - first <= LONGEST_HEADLINE
}

/** What follows the noun of a headline as its verb: "Kenya talks end", "air strikes hit depot". */
const AFTER_NOUNS = /^(?:end|begin|start|stall|resume|fail|collapse|open|close|continue|loom|drag|break|turn|fall|rise|spread|near|hit|kill|target|wound|damage|draw|leave|enter|go|come|take|cost|set|put|hurt|shut|cut)$/

/** Whether a word may open the object of a headline, which leaves articles out: "sign deal", "hits depot", "jails ex-minister". */
function mayBeObject(next: Token | undefined): boolean {
  if (!next || next.kind === 'punctuation' || BE.has(next.folded) || HAVE.has(next.folded) || DO.has(next.folded) || MODALS.has(next.folded)) return false
  const reading = readVerb(next.folded)
  if (!reading) return true
  if (reading.forms.includes('ing')) return true
  return isAlsoNoun(reading.lemma) && !AFTER_NOUNS.test(next.folded) && !next.folded.endsWith('ed')
}

const isPlural = (noun: string): boolean => singularOf(noun) !== noun || noun === 'people' || noun === 'police'

/** Whether a headline so far has no verb, and nothing that hangs on a noun: "Kenya, Oman", "Two ministers". */
function isSubjectSoFar(before: readonly Word[]): boolean {
  const last = before.at(-1)?.class
  return (last === 'noun' || last === 'name') && before.every(({ class: one, verb }) => verb === null && one !== 'be' && one !== 'modal' && one !== 'preposition' && one !== 'to')
}

/**
 * Whether a word that may be a noun or a verb is the verb of a headline: the first one, behind a subject of its number and before
 * what may be an object. "Kenya signs deal", "Kenya, Oman sign deal", "Rebels free hostages"; not "Kenya talks end".
 */
export function isHeadlineVerb(tokens: readonly Token[], words: readonly Word[], mentionAt: MentionAt, sentence: Sentence, at: number, { forms }: VerbReading): boolean {
  if (at === sentence.first || at + 1 >= sentence.end || !isHeadline(tokens, sentence)) return false
  const [left, next] = [tokens[at - 1], tokens[at + 1]]
  const before = words.slice(sentence.first, at)
  // Before a preposition only an object would tell a verb from "peace talks in Geneva".
  if (!left || !mayBeObject(next) || PREPOSITIONS.has(next?.folded ?? '') || !isSubjectSoFar(before)) return false
  const type = mentionAt[at - 1]?.type
  if (type === 'nationality' || type === 'date') return false
  const isJoined = before.some((word, i) => word.class === 'coordinator' || tokens[sentence.first + i]?.text === ',')
  const isMany = isJoined || ((type === undefined || type === 'role') && isPlural(left.folded))
  return forms.includes('third') ? !isMany : forms.includes('base') && isMany
}

/** What nobody does to anybody: it is no passive. */
const INTRANSITIVE = /^(?:collapse|resign|die|flee|fail|agree|talk|protest|rally|march|arrive|travel|clash|erupt|go|come|fall|rise|sit|stand|vow|refuse|happen|occur|emerge|remain|depart|apologize|apologise)$/
/** What headlines tell in the past although nothing was done to their subjects. */
const ACTIVE = /^(?:meet|seek|sink|quit|win|lose|say|tell|warn|begin|start|end)$/

/** Whether a verb has no passive: "talks between the parties collapsed". */
export function isIntransitive(lemma: string): boolean {
  return INTRANSITIVE.test(lemma)
}

/** A headline leaves "was" out: "Minister arrested over missing funds", "Summit postponed"; with an object it is the past, as elsewhere. */
export function isHeadlinePassive(tokens: readonly Token[], words: readonly Word[], sentence: Sentence, at: number): boolean {
  const verb = words[at]?.verb
  if (!verb?.forms.includes('participle') || verb.forms.includes('base') || INTRANSITIVE.test(verb.lemma) || ACTIVE.test(verb.lemma) || !isHeadline(tokens, sentence)) return false
  if (words.slice(sentence.first, at).some((word) => word.verb !== null || word.class === 'be' || word.class === 'have')) return false
  const next = words[at + 1]?.class
  return at > sentence.first && (at + 1 >= sentence.end || next === 'preposition' || next === 'to' || next === 'subordinator' || next === 'adverb' || next === 'date' || next === 'sign' || (words[at + 1]?.verb ?? null) !== null)
}
