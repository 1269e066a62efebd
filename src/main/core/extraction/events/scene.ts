import type { ArticleDocument, Candidate, Reference, Token } from '../document.ts'

/** The article as the stage looks at it: who stands for what at each token. */
export interface Scene {
  readonly document: ArticleDocument
  readonly tokens: readonly Token[]
  /** The outermost mention at each token. */
  readonly mentionAt: readonly (Candidate | undefined)[]
  readonly chainOf: ReadonlyMap<Candidate, number>
  readonly referenceAt: ReadonlyMap<number, Reference>
  /** Mentions by their first token, the outermost first. */
  readonly mentionsFrom: ReadonlyMap<number, readonly Candidate[]>
  /** The chain of each country that the article names, by its code. */
  readonly countries: ReadonlyMap<string, number>
  /** Whether a token stands in a quotation. */
  readonly isQuotedAt: (token: number) => boolean
}

/** The name of a country by its ISO 3166 alpha-3 code. */
export type CountryName = (code: string) => string | undefined

/** Looks everything up once. */
export function openScene(document: ArticleDocument, countryName: CountryName): Scene {
  const { tokens, mentions, chains, references } = document
  const mentionAt: (Candidate | undefined)[] = new Array<Candidate | undefined>(tokens.length)
  const mentionsFrom = new Map<number, Candidate[]>()
  for (const mention of mentions) {
    for (let i = mention.first; i < mention.end; i++) mentionAt[i] ??= mention
    const there = mentionsFrom.get(mention.first)
    if (there) there.push(mention)
    else mentionsFrom.set(mention.first, [mention])
  }
  const quoted = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end } of document.layout.quotations) {
    while ((tokens[at]?.start ?? Infinity) < start) at++
    for (; (tokens[at]?.start ?? Infinity) < end; at++) quoted[at] = 1
  }
  const chainOf = new Map<Candidate, number>()
  const countries = new Map<string, number>()
  chains.forEach((chain, index) => {
    if (chain.type === 'place' && chain.country !== null && countryName(chain.country) === chain.name) countries.set(chain.country, index)
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
  return { document, tokens, mentionAt, chainOf, referenceAt: new Map(references.map((one) => [one.first, one])), mentionsFrom, countries, isQuotedAt: (token) => quoted[token] === 1 }
}
