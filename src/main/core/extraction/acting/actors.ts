import type { ArticleDocument, Sentence } from '../document.ts'
import type { NounChunk } from '../events/chunks.ts'
import { type Clause, type Parsed, subjectsOf } from '../events/clause.ts'
import { isOneSentence, type Syntax } from '../events/syntax.ts'
import { BODIES, DONE_TO, DUTIES, MINDS, OF_LANDS } from './words.ts'

/** A name that acts: the last token of its phrase, in which way, and the word that says so. */
export interface Deed {
  readonly head: number
  readonly how: 'does' | 'treated' | 'agent' | 'body'
  readonly word: string
}

type Said = Pick<Deed, 'how' | 'word'>

/** Whether "be" or "have" says what only somebody can be or have: "is ready to", "has a responsibility". */
function isMinded({ tokens }: ArticleDocument, { verb, last }: Clause): boolean {
  if (!verb) return false
  for (let i = verb.at + 1; i <= Math.min(last, verb.at + 5); i++) {
    const word = tokens[i]?.folded ?? ''
    if (verb.lemma === 'have' ? DUTIES.has(word) : MINDS.has(word)) return true
    if (/^(?:of|in|for|on|at|with)$/.test(word)) return false
  }
  return false
}

/** What a clause says its subject does; undefined where a land, its economy or its team might do it. */
function saidOfSubject(document: ArticleDocument, clause: Clause): Said | undefined {
  const { verb } = clause
  // "Cairo, Egypt, who smuggled": what a relative clause is about may be something before.
  if (verb?.form !== 'finite' || clause.kind === 'relative') return undefined
  const word = document.tokens[verb.at]?.text ?? verb.lemma
  if (verb.isPassive) return DONE_TO.has(verb.lemma) ? { how: 'treated', word } : undefined
  if (/^(?:be|have|remain|stay)$/.test(verb.lemma)) return isMinded(document, clause) ? { how: 'does', word } : undefined
  return OF_LANDS.has(verb.lemma) ? undefined : { how: 'does', word }
}

/** Who does something together, said before the list of them: "nations that have sent aircraft include", "members of the group include". */
const LISTED = /\b(?:nations|countries|states|allies|partners|members|donors|contributors|signatories|participants) (?:(?:that|which|who) .*|(?:(?:of|to|in) (?:the )?\S+ (?:\S+ )?)?)$/

/** "Nations that have sent aircraft include Chad and Peru": those who did it, from the verb to the end of the sentence. */
function listedNations({ tokens }: ArticleDocument, { first, end }: Sentence): readonly Deed[] {
  const words = tokens.slice(first, end).map(({ folded }) => folded)
  const at = words.findIndex((word) => /^include[ds]?$/.test(word))
  if (at < 1 || !LISTED.test(`${words.slice(0, at).join(' ')} `)) return []
  return words.slice(at + 1).map((_, i) => ({ head: first + at + 1 + i, how: 'does', word: words[at] ?? '' }))
}

/** Everybody who acts in a sentence, whatever it is. */
function deedsOf(document: ArticleDocument, parsed: Parsed): readonly Deed[] {
  const found: Deed[] = []
  const add = (nouns: readonly NounChunk[], said: Said): void => void found.push(...nouns.map(({ head }) => ({ head, ...said })))
  for (const clause of parsed.clauses) {
    const said = saidOfSubject(document, clause)
    if (said) add(subjectsOf(clause), said)
    if (clause.verb?.isPassive !== true) continue
    const word = document.tokens[clause.verb.at]?.text ?? clause.verb.lemma
    for (const { preposition, nouns } of clause.attached) if (preposition === 'by') add(nouns, { how: 'agent', word })
  }
  for (const [noun, attached] of parsed.onNoun) {
    const word = document.tokens[noun.head]?.folded ?? ''
    if (BODIES.test(word)) for (const { preposition, nouns } of attached) if (preposition === 'of') add(nouns, { how: 'body', word })
  }
  return found
}

/** Who of those whose last tokens are given acts, by that token. */
export function findActors(document: ArticleDocument, { clausesOf }: Syntax, heads: Iterable<number>): ReadonlyMap<number, Deed> {
  const wanted = new Set(heads)
  const found = new Map<number, Deed>()
  for (const index of new Set([...wanted].map((head) => document.tokens[head]?.sentence ?? -1))) {
    const sentence = document.sentences[index]
    if (!sentence || !isOneSentence(sentence)) continue
    for (const deed of [...deedsOf(document, clausesOf(sentence)), ...listedNations(document, sentence)]) if (wanted.has(deed.head) && !found.has(deed.head)) found.set(deed.head, deed)
  }
  return found
}
