import type { ArticleDocument, Candidate } from './document.ts'
import type { Gazetteer, SharedName } from './gazetteer.ts'
import { keyOf } from './span-words.ts'

/** What the largest place of a name has ahead of the others when the article says nothing. */
const HEAD_START = 0.5
/** A country of the name needs more against it: Washington alone does not make Georgia a state of the US. */
const HEAD_START_OF_COUNTRY = 1
/** For a country that shares its name with a part of another, the mere naming of that other says nothing. */
const PARTS = new Set(['division', 'city', 'capital'])
const WHOLES = new Set(['country', 'demonym'])

interface Settled {
  readonly country: string
  readonly isGuessed: boolean
}

/** The country that stands right behind the name, or that "the state of" before it gives: "Tripoli, Lebanon", "Córdoba (Spain)". */
function countryBeside({ tokens }: ArticleDocument, place: Candidate, next: Candidate | undefined): string | null {
  const joint = tokens[place.end]?.folded ?? ''
  if (/^state of$/.test(`${tokens[place.first - 2]?.folded ?? ''} ${tokens[place.first - 1]?.folded ?? ''}`) && place.country !== 'USA') return 'USA'
  return next?.first === place.end + 1 && (joint === ',' || joint === '(') && !next.isCountryGuessed ? next.country : null
}

/** How often the article names each country, its people or its places; the dateline and capitals count twice. */
function countCountries(document: ArticleDocument, gazetteer: Gazetteer, isEvidence: (mention: Candidate) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const dateline = document.layout.dateline?.place
  for (const mention of document.mentions) {
    if ((mention.type !== 'place' && mention.type !== 'nationality') || mention.country === null || optionsOf(document, gazetteer, mention).length > 0 || !isEvidence(mention)) continue
    const isTelling = (dateline && document.tokens[mention.first]?.start === dateline.start) === true || gazetteer.entry(keyOf(document, mention))?.kind === 'capital'
    const points = isTelling ? 2 : 1
    counts.set(mention.country, (counts.get(mention.country) ?? 0) + points)
  }
  return counts
}

/** Chooses the country that the article talks about, against how often each is meant elsewhere. */
function choose(options: readonly SharedName[], counts: ReadonlyMap<string, number>, headStart: number): Settled | undefined {
  const most = Math.max(...options.map((option) => option.weight))
  const scored = options.map(({ country, weight }, i) => {
    const evidence = counts.get(country) ?? 0
    return { country, evidence, score: evidence * (weight / most) ** 0.25 + (i === 0 ? headStart : 0) }
  })
  const [first] = scored
  if (!first) return undefined
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top), first)
  const isOnly = scored.every((one) => one === best || one.evidence === 0)
  return { country: best.country, isGuessed: best.evidence === 0 || !isOnly }
}

function withCountry(mention: Candidate, renew: (mention: Candidate) => Candidate): Candidate {
  return renew({ ...mention, parts: mention.parts.map((part) => withCountry(part, renew)) })
}

/** The countries between which a name is undecided; a province or state that no town of another country outdoes is decided. */
function optionsOf(document: ArticleDocument, gazetteer: Gazetteer, mention: Candidate): readonly SharedName[] {
  if ((mention.type !== 'place' && mention.type !== 'nationality') || mention.country === null) return []
  const key = keyOf(document, mention)
  const entry = gazetteer.entry(key)
  const options = gazetteer.sharedBy(key)
  return entry?.kind === 'division' && !options.some((option) => option.country === entry.country) ? [] : options
}

/** The name under another country than the gazetteer's: "DR Congo" for Congo; a part of a country keeps its own name. */
function nameUnder(mention: Candidate, country: string, word: string, gazetteer: Gazetteer): string | null {
  if (country === mention.country || !WHOLES.has(gazetteer.entry(word)?.kind ?? '')) return mention.name
  const name = gazetteer.countryName(country)
  return mention.type === 'nationality' || name?.toLowerCase().includes(word) === true ? (name ?? null) : null
}

/**
 * Gives places whose name several countries have ("Tripoli", "Córdoba") the country that the article means: the one right
 * behind the name anywhere, else the one it talks about, else the largest place's as a guess.
 */
export function settleSharedNames(document: ArticleDocument, gazetteer: Gazetteer): ArticleDocument {
  const shared = document.mentions.flatMap((mention, i) => {
    const options = optionsOf(document, gazetteer, mention)
    return options.length > 0 ? [{ mention, i, key: keyOf(document, mention), options }] : []
  })
  if (shared.length === 0) return document
  const settled = new Map<string, Settled>()
  for (const { mention, i, key, options } of shared) {
    const beside = countryBeside(document, mention, document.mentions[i + 1])
    if (beside !== null && !settled.has(key) && options.some((option) => option.country === beside)) settled.set(key, { country: beside, isGuessed: false })
  }
  const all = countCountries(document, gazetteer, () => true)
  const parts = countCountries(document, gazetteer, (mention) => PARTS.has(gazetteer.entry(keyOf(document, mention))?.kind ?? ''))
  for (const { key, options } of shared) {
    if (settled.has(key)) continue
    const isCountry = WHOLES.has(gazetteer.entry(key)?.kind ?? '')
    const [own] = options
    // A country's own people, capital and towns speak for it; for the part of another, only that other's towns and parts do.
    const choice = choose(options, isCountry && own ? new Map([...parts, [own.country, all.get(own.country) ?? 0]]) : all, isCountry ? HEAD_START_OF_COUNTRY : HEAD_START)
    if (choice) settled.set(key, isCountry && choice.country === own?.country ? { ...choice, isGuessed: false } : choice)
  }
  const renew = (mention: Candidate): Candidate => {
    const key = keyOf(document, mention)
    const choice = optionsOf(document, gazetteer, mention).length > 0 ? settled.get(key) : undefined
    return choice ? { ...mention, country: choice.country, name: nameUnder(mention, choice.country, key, gazetteer), isCountryGuessed: choice.isGuessed } : mention
  }
  return { ...document, mentions: document.mentions.map((mention) => withCountry(mention, renew)) }
}
