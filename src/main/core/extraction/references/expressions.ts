import { ADVERBS, BODIES, CALLED, DETERMINERS, HOSTS, NUMBERS, PLURAL_NOUNS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, type Pronoun } from './words.ts'
import { useOfIt } from './it.ts'
import { isVerb, wordOf, type Doc } from './phrase.ts'

/** Words that stand for somebody without naming them, before it is known for whom. */
export type Expression = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly use: Exclude<Pronoun['use'], 'object or owner'> }
  /** "the two sides", "both ministers", "the pair"; without a number any who are so called. */
  | { readonly kind: 'several'; readonly of: 'person' | 'country' | 'side' | 'any'; readonly noun: string; readonly count: number | null }
  /** "the guest", "the host". */
  | { readonly kind: 'part'; readonly part: 'guest' | 'host' }
  /** "the diplomat", "the general". */
  | { readonly kind: 'called'; readonly noun: string }
  /** "the agency", "the bloc". */
  | { readonly kind: 'body'; readonly noun: string; readonly isNamed: boolean }
  /** "the country". */
  | { readonly kind: 'country' }
  /** "it" where somebody is meant. */
  | { readonly kind: 'it'; readonly use: 'subject' | 'object' }
)

/** What may follow a noun phrase that ends here: no further noun, no "of". */
function endsPhrase(doc: Doc, end: number): boolean {
  const word = wordOf(doc, end)
  return word === '' || doc.tokens[end]?.kind === 'punctuation' && word !== '-' || isVerb(word) || SUBORDINATORS.has(word) || (PREPOSITIONS.has(word) && word !== 'of') || /^(?:and|or|also|who|to|.{3,}ly|then|later|both|a|an|the|his|her|their)$/.test(word)
}

/** Whether "her" is followed by what is hers. */
function isOwner(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1]
  if (!next || next.kind === 'punctuation' && next.text !== '"' && next.text !== '“') return false
  return !(PREPOSITIONS.has(next.folded) || SUBORDINATORS.has(next.folded) || DETERMINERS.has(next.folded) || /^(?:and|or|to|also|not|.{3,6}day|is|was|has|had|will|would|again|there|here|back|home|later|soon|out|up|off|down|away|personally)$/.test(next.folded))
}

function pronounAt(doc: Doc, at: number): Expression | undefined {
  if (wordOf(doc, at) === 'it') {
    const use = useOfIt(doc, at)
    return use && { kind: 'it', first: at, end: at + 1, use }
  }
  const pronoun = PRONOUNS.get(wordOf(doc, at))
  if (!pronoun) return undefined
  const use = pronoun.use === 'object or owner' ? (isOwner(doc, at) ? 'owner' : 'object') : pronoun.use
  return { kind: 'pronoun', first: at, end: at + 1, pronoun, use }
}

/** What opens "both of the", "the two", "all three": how many there are, and where their noun begins. */
function opensSeveral(doc: Doc, at: number): { readonly end: number; readonly count: number | undefined } | undefined {
  const opening = wordOf(doc, at)
  if (opening === 'both') {
    const rest = [wordOf(doc, at + 1), wordOf(doc, at + 2)]
    return { end: at + 1 + (rest[0] === 'of' && /^(?:the|these)$/.test(rest[1] ?? '') ? 2 : /^(?:the|these)$/.test(rest[0] ?? '') ? 1 : 0), count: 2 }
  }
  if (!/^(?:the|all|these|those)$/.test(opening)) return undefined
  const count = NUMBERS.get(wordOf(doc, at + 1))
  return count === undefined && opening !== 'the' ? undefined : { end: count === undefined ? at + 1 : at + 2, count }
}

/** Nouns that mean the two of the article also without a number: "the sides", "the ministers". */
const BARE = /^(?:ministers|presidents|sides|parties|leaders|premiers|envoys|ambassadors)$/

/** "both", "both sides", "the two", "all three", "the two foreign ministers", "the pair", "the sides". */
function severalAt(doc: Doc, at: number): Expression | undefined {
  const opened = opensSeveral(doc, at)
  if (!opened) return undefined
  const { end, count } = opened
  for (let noun = end; noun < end + 3; noun++) {
    const word = wordOf(doc, noun)
    const of = PLURAL_NOUNS.get(word)
    if (of && endsPhrase(doc, noun + 1)) return count === undefined && (noun > end || !BARE.test(word)) ? undefined : { kind: 'several', first: at, end: noun + 1, of, noun: word, count: count ?? (of === 'side' ? 2 : null) }
    if (doc.tokens[noun]?.kind !== 'word' || isVerb(word) || PREPOSITIONS.has(word)) break
  }
  if (count === undefined) return /^(?:pair|duo)$/.test(wordOf(doc, end)) ? { kind: 'several', first: at, end: end + 1, of: 'person', noun: 'pair', count: 2 } : undefined
  const next = ADVERBS.has(wordOf(doc, end)) ? end + 1 : end
  return !/^th[eo]se$/.test(wordOf(doc, at)) && isVerb(wordOf(doc, next)) ? { kind: 'several', first: at, end, of: 'any', noun: '', count } : undefined
}

/** "the guest", "the visiting minister", "the diplomat", "the agency", "the country". */
function nounAt(doc: Doc, at: number): Expression | undefined {
  if (wordOf(doc, at) !== 'the') return undefined
  const [one, two] = [wordOf(doc, at + 1), wordOf(doc, at + 2)]
  if (one === 'visiting' && doc.tokens[at + 2]?.isCapital === false && endsPhrase(doc, at + 3)) return two.endsWith('s') ? undefined : { kind: 'part', first: at, end: at + 3, part: 'guest' }
  if (doc.tokens[at + 1]?.isCapital !== false || !endsPhrase(doc, at + 2)) return undefined
  const part = HOSTS.get(one)
  if (part) return { kind: 'part', first: at, end: at + 2, part }
  const body = BODIES.get(one)
  if (body) return { kind: 'body', first: at, end: at + 2, noun: one, isNamed: body === 'named' }
  if (one === 'country') return { kind: 'country', first: at, end: at + 2 }
  return CALLED.has(one) ? { kind: 'called', first: at, end: at + 2, noun: one } : undefined
}

/** With what all of them begin. */
const OPENINGS: ReadonlySet<string> = new Set([...PRONOUNS.keys(), 'it', 'both', 'the', 'all', 'these', 'those'])

/** Finds all words of an article that stand for somebody without naming them, in the order of reading. */
export function findExpressions(doc: Doc): readonly Expression[] {
  const out: Expression[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    if (doc.tokens[at]?.kind !== 'word' || !OPENINGS.has(wordOf(doc, at))) continue
    const found = pronounAt(doc, at) ?? severalAt(doc, at) ?? nounAt(doc, at)
    if (!found || doc.tokens[found.end - 1]?.sentence !== doc.tokens[at]?.sentence) continue
    out.push(found)
    at = found.end - 1
  }
  return out
}
