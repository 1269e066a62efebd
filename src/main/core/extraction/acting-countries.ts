import { findActors, type Deed } from './acting/actors.ts'
import type { ArticleDocument, Candidate } from './document.ts'
import type { Syntax } from './events/syntax.ts'
import { PREPOSITIONS } from './events/words/small.ts'
import type { Gazetteer } from './gazetteer.ts'

/** How often each is right, by eye on the news. */
const SURE: Readonly<Record<Deed['how'], number>> = { does: 0.94, treated: 0.9, agent: 0.9, body: 0.85 }

function reasonOf({ how, word }: Deed): string {
  switch (how) {
    case 'does':
      return `the country acts: “${word}” behind it`
    case 'treated':
      return `the country is treated as somebody: “${word}” behind it`
    case 'agent':
      return `the country acts: “${word} by” before it`
    case 'body':
      return `the state or its people is meant: “${word} of” before it`
  }
}

const WHERE = /^(?:in|at|from|into|to|across|near|within|inside|outside|around|throughout|over)$/
const ABBREVIATED = /^(?:\p{Lu}\.?){2,4}$/u

/** Names of countries that stand alone, by their last token: no town, nothing inside a post. */
function countriesAlone({ mentions, chains }: ArticleDocument, gazetteer: Pick<Gazetteer, 'countryName'>): ReadonlyMap<number, number> {
  const nested = new Set<Candidate>(mentions.flatMap(({ parts }) => parts))
  const found = new Map<number, number>()
  for (const chain of chains) {
    if (chain.type !== 'place' || chain.country === null || gazetteer.countryName(chain.country) !== chain.name) continue
    for (const index of chain.mentions) {
      const mention = mentions[index]
      if (mention?.type === 'place' && !nested.has(mention)) found.set(mention.end - 1, index)
    }
  }
  return found
}

/** The word before a name, its article left out. */
function wordBefore({ tokens }: ArticleDocument, { first }: Candidate): string {
  const before = tokens[first - 1]?.folded ?? ''
  return before === 'the' ? tokens[first - 2]?.folded ?? '' : before
}

/** "U.S. concerns", "U.S. and European stocks", "the U.S. operator": an abbreviation that only says whose something is. */
function isOwner({ tokens, sentences }: ArticleDocument, { first, end }: Candidate): boolean {
  const next = tokens[end]
  if (!next || end >= (sentences[next.sentence]?.end ?? 0) || !ABBREVIATED.test(tokens[first]?.text ?? '')) return false
  const isArticleBefore = tokens[first - 1]?.folded === 'the'
  return (next.isCapital && next.kind === 'word') || (!isArticleBefore && (next.folded === 'and' || next.folded.endsWith('s') && !/^(?:is|was|has|does|says)$/.test(next.folded)))
}

/** "Doha, Qatar, …": the country only says where a town lies. */
function isBehindItsTown({ tokens, mentions }: ArticleDocument, { first, country }: Candidate, index: number): boolean {
  const before = mentions[index - 1]
  return tokens[first - 1]?.text === ',' && before?.end === first - 1 && before.type === 'place' && before.country === country
}

/** The countries listed before one that acts: "Peru, Chile and Cuba agreed". */
function listedBefore(document: ArticleDocument, countries: ReadonlyMap<number, number>, mention: Candidate): readonly Candidate[] {
  const listed: Candidate[] = []
  let [one, isList] = [mention, false]
  for (;;) {
    let at = one.first - 1
    if (document.tokens[at]?.folded === 'the') at--
    const isAnd = document.tokens[at]?.folded === 'and'
    isList ||= isAnd
    if (isAnd && document.tokens[at - 1]?.text === ',') at--
    if (!isList || (!isAnd && document.tokens[at]?.text !== ',')) return listed
    const before = document.mentions[countries.get(at - 1) ?? -1]
    if (!before) return listed
    listed.push(before)
    one = before
  }
}

/**
 * Calls the countries organizations whose government, state or people is meant because it acts ("Chad condemned", "signed
 * by Peru", "the government of Oman"). The mention stays in the country's chain, so that its entity is the country. The
 * stage comes last: what read before it, events included, saw places.
 */
export function markActingCountries(document: ArticleDocument, syntax: Syntax, gazetteer: Pick<Gazetteer, 'countryName'>): ArticleDocument {
  const countries = document.language === 'en' ? countriesAlone(document, gazetteer) : new Map<number, number>()
  if (countries.size === 0) return document
  const mentions = [...document.mentions]
  for (const [head, deed] of findActors(document, syntax, countries.keys())) {
    const place = countries.get(head) ?? -1
    const mention = document.mentions[place]
    if (!mention || isOwner(document, mention) || isBehindItsTown(document, mention, place) || (deed.how === 'does' && WHERE.test(wordBefore(document, mention)))) continue
    const all = deed.how === 'body' ? [mention] : [mention, ...listedBefore(document, countries, mention)]
    for (const one of all) {
      // "After talks with Cuba, Peru and Chile agreed"
      if (one !== mention && PREPOSITIONS.has(wordBefore(document, one))) break
      const index = countries.get(one.end - 1) ?? -1
      mentions[index] = { ...one, type: 'organization', isActing: true, confidence: Math.min(one.confidence, SURE[deed.how]), why: `${one.why}; ${reasonOf(deed)}` }
    }
  }
  return { ...document, mentions }
}
