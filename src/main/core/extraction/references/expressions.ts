import { ADVERBS, BEFORE_NAMES, BODIES, type BodyKind, CALLED, HOSTS, MANY_HOSTS, NUMBERS, PLURAL_NOUNS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, type Pronoun } from './words.ts'
import { useOfIt, type UseOfIt } from './it.ts'
import { isVerb, wordOf, type Doc } from './phrase.ts'

/** Words that stand for somebody without naming them, before it is known for whom. */
export type Expression = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly use: Exclude<Pronoun['use'], 'object or owner'> }
  /** "the two sides", "both ministers", "the pair"; without a number any who are so called. */
  | { readonly kind: 'several'; readonly of: 'person' | 'country' | 'side' | 'any'; readonly noun: string; readonly count: number | null }
  /** "the guest", "the host". */
  | { readonly kind: 'part'; readonly part: 'guest' | 'host'; readonly isPlural: boolean }
  /** "her host", "his guest", "its neighbour": the other one of two. */
  | { readonly kind: 'other'; readonly of: 'person' | 'country' }
  /** "the diplomat", "the general". */
  | { readonly kind: 'called'; readonly noun: string }
  /** "the agency", "the bloc". */
  | { readonly kind: 'body'; readonly noun: string; readonly of: BodyKind }
  /** "the country". */
  | { readonly kind: 'country' }
  /** "it" where somebody is meant. */
  | { readonly kind: 'it'; readonly use: UseOfIt }
)

/** What may follow a noun phrase that ends here: no further noun, no "of". */
function endsPhrase(doc: Doc, end: number): boolean {
  const word = wordOf(doc, end)
  // "accused the bloc of meddling"
  if (word === 'of') return wordOf(doc, end + 1).endsWith('ing')
  return word === '' || doc.tokens[end]?.kind === 'punctuation' && word !== '-' || isVerb(word) || SUBORDINATORS.has(word) || PREPOSITIONS.has(word) || /^(?:and|or|also|who|to|.{3,}ly|then|later|both|a|an|the|his|her|their)$/.test(word)
}

/** Whether "her" is followed by what is hers. */
function isOwner(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1]
  if (!next || next.kind === 'punctuation' && next.text !== '"' && next.text !== '“') return false
  return !(PREPOSITIONS.has(next.folded) || SUBORDINATORS.has(next.folded) || BEFORE_NAMES.has(next.folded) || /^(?:and|or|to|also|not|.{3,6}day|is|was|has|had|will|would|again|there|here|back|home|later|soon|out|up|off|down|away|personally)$/.test(next.folded))
}

function pronounAt(doc: Doc, at: number): Expression | undefined {
  if (/^its?$/.test(wordOf(doc, at))) {
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
  if (one === 'visiting' && doc.tokens[at + 2]?.isCapital === false && endsPhrase(doc, at + 3)) return two.endsWith('s') ? undefined : { kind: 'part', first: at, end: at + 3, part: 'guest', isPlural: false }
  if (doc.tokens[at + 1]?.isCapital !== false) return undefined
  const body = bodyAt(doc, at)
  if (body || !endsPhrase(doc, at + 2)) return body
  const [part, parts] = [HOSTS.get(one), MANY_HOSTS.get(one)]
  if (part ?? parts) return { kind: 'part', first: at, end: at + 2, part: part ?? parts ?? 'guest', isPlural: part === undefined }
  if (one === 'country') return { kind: 'country', first: at, end: at + 2 }
  return CALLED.has(one) ? { kind: 'called', first: at, end: at + 2, noun: one } : undefined
}

/** "the agency", "the group’s", "the paramilitary group". */
function bodyAt(doc: Doc, at: number): Expression | undefined {
  const ends = (end: number): boolean => endsPhrase(doc, end) || /^['’]s?$/.test(wordOf(doc, end))
  const [one, two] = [wordOf(doc, at + 1), wordOf(doc, at + 2)]
  const [plain, described] = [BODIES.get(one), BODIES.get(two)]
  if (plain && ends(at + 2)) return { kind: 'body', first: at, end: at + 2, noun: one, of: plain }
  if (described === undefined || described === 'named' || described === 'bloc' || isVerb(one) || PREPOSITIONS.has(one) || doc.tokens[at + 1]?.kind !== 'word') return undefined
  return ends(at + 3) ? { kind: 'body', first: at, end: at + 3, noun: two, of: described } : undefined
}

/** "thanked her host", "accused its neighbour": the other one of two. */
function otherAt(doc: Doc, at: number): Expression | undefined {
  const noun = wordOf(doc, at + 1)
  const of = /^(?:his|her)$/.test(wordOf(doc, at)) && HOSTS.has(noun) ? 'person' : /^(?:its|their)$/.test(wordOf(doc, at)) && /^neighbou?r$/.test(noun) ? 'country' : undefined
  // "Her host, Foreign Minister Krol, said" names the host itself.
  return of && wordOf(doc, at + 2) !== ',' && endsPhrase(doc, at + 2) ? { kind: 'other', first: at, end: at + 2, of } : undefined
}

/** With what all of them begin. */
const OPENINGS: ReadonlySet<string> = new Set([...PRONOUNS.keys(), 'it', 'its', 'both', 'the', 'all', 'these', 'those'])

/** Finds all words of an article that stand for somebody without naming them, in the order of reading. */
export function findExpressions(doc: Doc): readonly Expression[] {
  const out: Expression[] = []
  for (let at = 0; at < doc.tokens.length; at++) {
    if (doc.tokens[at]?.kind !== 'word' || !OPENINGS.has(wordOf(doc, at))) continue
    const found = otherAt(doc, at) ?? pronounAt(doc, at) ?? severalAt(doc, at) ?? nounAt(doc, at)
    if (!found || doc.tokens[found.end - 1]?.sentence !== doc.tokens[at]?.sentence) continue
    out.push(found)
    at = found.end - 1
  }
  return out
}
