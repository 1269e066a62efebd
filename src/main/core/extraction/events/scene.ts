import type { ArticleDocument, Candidate, Reference, Token } from '../document.ts'
import type { MentionAt } from './word.ts'

/** The article as the stage looks at it: who stands for what at each token. */
export interface Scene {
  readonly document: ArticleDocument
  readonly tokens: readonly Token[]
  /** The outermost mention at each token. */
  readonly mentionAt: MentionAt
  readonly chainOf: ReadonlyMap<Candidate, number>
  readonly referenceAt: ReadonlyMap<number, Reference>
  /** Mentions by their first token, the outermost first. */
  readonly mentionsFrom: ReadonlyMap<number, readonly Candidate[]>
  /** The chain of each country that the article names, by its code. */
  readonly countries: ReadonlyMap<string, number>
  /** The country for which a capital or palace acts. */
  readonly standInOf: ReadonlyMap<Candidate, number>
  readonly places: Places
  /** The place of the dateline. */
  readonly datelinePlace: number | null
  /** Whether a token stands in a quotation. */
  readonly isQuotedAt: (token: number) => boolean
}

/** What the gazetteer knows of places. */
export interface Places {
  /** The name of a country by its ISO 3166 alpha-3 code. */
  countryName(code: string): string | undefined
  /** Whether a name is a capital's, which may stand for its government. */
  isCapital(name: string): boolean
}

function placeOfDateline({ layout, mentions, tokens }: ArticleDocument): Candidate | undefined {
  const head = layout.dateline?.place
  return head ? mentions.find((mention) => mention.type === 'place' && (tokens[mention.first]?.start ?? -1) >= head.start && (tokens[mention.end - 1]?.end ?? Infinity) <= head.end) : undefined
}

/** Which tokens stand in quotations. */
function markQuoted({ layout, tokens }: ArticleDocument): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of layout.quotations) {
    while ((tokens[at]?.start ?? Infinity) < start) at++
    for (; (tokens[at]?.start ?? Infinity) < end; at++) quoted[at] = 1
  }
  return quoted
}

/** Looks everything up once. */
export function openScene(document: ArticleDocument, mentionAt: MentionAt, places: Places): Scene {
  const { tokens, mentions, chains, references } = document
  const mentionsFrom = new Map<number, Candidate[]>()
  for (const mention of mentions) {
    const there = mentionsFrom.get(mention.first)
    if (there) there.push(mention)
    else mentionsFrom.set(mention.first, [mention])
  }
  const quoted = markQuoted(document)
  const chainOf = new Map<Candidate, number>()
  const countries = new Map<string, number>()
  chains.forEach((chain, index) => {
    if (chain.type === 'place' && chain.country !== null && places.countryName(chain.country) === chain.name) countries.set(chain.country, index)
    for (const one of chain.mentions) {
      const mention = mentions[one]
      if (mention) chainOf.set(mention, index)
    }
  })
  // "Ankara said": the country acts, not the town; a palace that is an organization acts itself.
  for (const { mention, chain } of document.standIns) {
    const seat = mentions[mention]
    if (seat?.type === 'place') chainOf.set(seat, chain)
  }
  const named = placeOfDateline(document)
  const datelinePlace = named ? (chainOf.get(named) ?? null) : null
  const standInOf = new Map<Candidate, number>()
  for (const { mention, chain } of document.standIns) {
    const one = mentions[mention]
    if (one) standInOf.set(one, chain)
  }
  return { document, tokens, mentionAt, chainOf, referenceAt: new Map(references.map((one) => [one.first, one])), mentionsFrom, countries, places, standInOf, datelinePlace, isQuotedAt: (token) => quoted[token] === 1 }
}
