import type { ArticleDocument, Candidate, HeldPost, Token } from '../document.ts'
import { POST_OUTSIDERS } from '../lists/roles.ts'
import { canStandFor, postWords } from '../role-nominals.ts'
import { lowerBound, type Doc } from './document-words.ts'
import { textOf } from '../span-words.ts'

/** The country and the organization that a post is held for. */

/** The country of the place that ends at a token, if one does. */
export type OwnerAt = (end: number) => string | null

/** Looks up places by where they end. */
export function placesByEnd(mentions: readonly Candidate[]): OwnerAt {
  const countries = new Map(mentions.filter((mention) => mention.type === 'place' && !mention.isCountryGuessed).map((place) => [place.end, place.country]))
  return (end) => countries.get(end) ?? null
}

/** "the country’s deputy premier": the country, where the mentions before name only one. */
function countryBefore({ tokens, mentions }: Doc, role: Candidate, index: number): string | null {
  if (!/^['’]s$/.test(tokens[role.first - 1]?.text ?? '') || tokens[role.first - 2]?.folded !== 'country' || tokens[role.first - 3]?.folded !== 'the') return null
  const named = mentions.slice(Math.max(0, index - 8), index).filter((mention) => (mention.type === 'place' || mention.type === 'nationality') && mention.country !== null && !mention.isCountryGuessed)
  const countries = new Set(named.map((mention) => mention.country))
  return countries.size === 1 ? (named[0]?.country ?? null) : null
}

/** The country whose post it is: named before it ("Iranian", "Iran’s") or after "of" or by its organization. */
export function countryOfPost(doc: Doc, role: Candidate, ownerAt: OwnerAt): string | null {
  const owner = role.parts.find((part) => part.type === 'nationality' && part.country !== null && (part.first === role.first || doc.tokens[part.first - 1]?.folded !== 'to'))
  // A spokesman for a country's ministry serves that country, an envoy for another country does not.
  const isSpeaking = doc.tokens.slice(role.first, role.end).some((token) => /^spokes(?:man|woman|person)$/.test(token.folded))
  const to = doc.tokens.slice(role.first, role.end).findIndex((token) => (isSpeaking ? /^(?:to|in|on|at)$/ : /^(?:to|for|in|on|at)$/).test(token.folded))
  const before = to < 0 ? role.end : role.first + to
  if (owner && owner.first < before) return owner.country
  const place = role.parts.find((part) => (part.type === 'place' || part.type === 'organization') && part.country !== null && !part.isCountryGuessed && part.first < before)
  if (place) return place.country
  // "advisor to the Iranian foreign minister": the one advised serves the same country.
  const inner = role.parts.find((part) => part.type === 'role')
  if (inner) return countryOfPost(doc, inner, ownerAt)
  // "Iran’s foreign minister": the owner and its 's stand before the post.
  let at = role.first - 1
  while (POST_OUTSIDERS.has(doc.tokens[at]?.folded ?? '')) at--
  if (doc.tokens[at - 1]?.text === '-' && /^(?:pro|anti|non)$/.test(doc.tokens[at - 2]?.folded ?? '')) at -= 3
  if (/^['’]s?$/.test(doc.tokens[at]?.text ?? '')) return ownerAt(at)
  return null
}

/** "President Ignacio Vallejos of Chile": the country after the name. */
function countryAfterName({ tokens, mentions }: Doc, index: number): string | null {
  const holder = mentions[index]
  if (!holder || tokens[holder.end]?.folded !== 'of') return null
  const at = tokens[holder.end + 1]?.folded === 'the' ? holder.end + 2 : holder.end + 1
  const next = mentions.slice(index, index + 3).find((mention) => mention.first === at && mention.type === 'place')
  return next?.isCountryGuessed === false ? next.country : null
}

/** "his Kenyan counterpart, President Wanjiru Kamau": the country stands with the counterpart. */
function countryOfCounterpart({ tokens, mentions }: Doc, role: Candidate, index: number): string | null {
  if (tokens[role.first - 1]?.text !== ',' || tokens[role.first - 2]?.folded !== 'counterpart') return null
  return mentions.slice(Math.max(0, index - 3), index).find((mention) => mention.type === 'nationality' && mention.end === role.first - 2)?.country ?? null
}

/** How many posts are looked back upon for the chief of somebody. */
const LOOK_BACK = 40

/** "The minister’s spokesman, Ryo Aizawa", "his spokesman": the country of the one whose spokesman he is. */
function countryOfChief(doc: Doc, role: Candidate, held: readonly HeldPost[], ownerAt: OwnerAt): string | null {
  const recent = held.slice(-LOOK_BACK)
  const last = recent.at(-1)
  if (/^(?:his|her)$/.test(doc.tokens[role.first - 1]?.folded ?? '')) return last && isNear(doc, last, role) ? last.country : null
  if (!/^['’]s?$/.test(doc.tokens[role.first - 1]?.text ?? '')) return null
  const at = lowerBound(doc.mentions, role.first)
  const chief = doc.mentions.slice(Math.max(0, at - 4), at).find((mention) => mention.type === 'role' && mention.end === role.first - 1)
  if (!chief) return null
  const words = postWords(doc, chief)
  return countryOfPost(doc, chief, ownerAt) ?? recent.findLast((post) => canStandFor(words, post.words))?.country ?? null
}

/** Whether a post was named in the sentence of another or in the one before. */
function isNear(doc: Doc, post: HeldPost, role: Candidate): boolean {
  const sentence = doc.tokens[doc.mentions[post.mention]?.first ?? -1]?.sentence
  const own = doc.tokens[role.first]?.sentence
  return sentence !== undefined && own !== undefined && own - sentence <= 1
}

/** The post before, where it stands in the same sentence. */
function lastInSentence(doc: Doc, role: Candidate, held: readonly HeldPost[]): HeldPost | undefined {
  const last = held.at(-1)
  return last && doc.tokens[doc.mentions[last.mention]?.first ?? -1]?.sentence === doc.tokens[role.first]?.sentence ? last : undefined
}

/** The country of who gives a post to somebody ("Ghana’s president named Boateng as ambassador"), or of the first of two posts. */
export function countryOfGiver(doc: Doc, role: Candidate, held: readonly HeldPost[]): string | null {
  return lastInSentence(doc, role, held)?.country ?? null
}

/** "Norway named Kari Lunde its ambassador", "Nepal’s parliament elected …": the country that the sentence begins with. */
export function countryThatNames(doc: Doc, role: Candidate, holder: Candidate): string | null {
  const sentence = doc.tokens[role.first]?.sentence
  let first = holder.first
  while (first > 0 && doc.tokens[first - 1]?.sentence === sentence) first--
  if (doc.tokens[first]?.folded === 'the') first++
  const [named, ...others] = doc.mentions.slice(lowerBound(doc.mentions, first), lowerBound(doc.mentions, holder.first)).filter(({ type }) => /^(?:place|nationality|organization)$/.test(type))
  return named?.first === first && others.every(({ type }) => type === 'organization') && !named.isCountryGuessed ? named.country : null
}

/** The country that does not stand in the post, but near it; `held` are the posts before. */
export function countryAround(doc: Doc, role: Candidate, at: { readonly mention: number; readonly holder: number }, held: readonly HeldPost[], ownerAt: OwnerAt): string | null {
  return countryAfterName(doc, at.holder) ?? countryOfCounterpart(doc, role, at.mention) ?? countryBefore(doc, role, at.mention) ?? countryOfChief(doc, role, held, ownerAt)
}

/** A body written small ("Lebanese army") is none by name; ministries are. */
const isNamed = (word: Token | undefined): boolean => word !== undefined && (word.isCapital || /^(?:ministry|department)$/.test(word.folded))

/** The organization whose post it is. An ambassador to the United Nations is not theirs. */
export function organizationOfPost(document: Pick<ArticleDocument, 'text' | 'tokens'>, role: Candidate): string | null {
  const { tokens } = document
  const isOther = (part: Candidate): boolean => {
    const before = tokens[part.first - 1]?.folded === 'the' ? part.first - 2 : part.first - 1
    // "EU affairs minister": the field of a minister.
    if (tokens[part.end]?.folded === 'affairs') return true
    // "Foreign Cabinet Secretary": a kind of minister.
    if (tokens[part.end - 1]?.folded === 'cabinet' && tokens[part.end]?.folded === 'secretary') return true
    return tokens[before]?.folded === 'to' && /^(?:ambassador|representative|envoy|delegate|nuncio)$/.test(tokens[before - 1]?.folded ?? '')
  }
  const part = role.parts.find((inner) => inner.type === 'organization' && !isOther(inner) && isNamed(tokens[inner.end - 1]))
  return part ? textOf(document, part) : null
}

/** "The World Bank’s president": the owner before the post; "and its chief economist": the one of the post before in the sentence. */
export function organizationOfOwner(doc: Pick<ArticleDocument, 'text' | 'tokens' | 'mentions'>, role: Candidate, held: readonly HeldPost[]): string | null {
  const { tokens, mentions } = doc
  let at = role.first - 1
  while (POST_OUTSIDERS.has(tokens[at]?.folded ?? '')) at--
  if (tokens[at]?.folded === 'its') return lastInSentence(doc, role, held)?.organization ?? null
  if (!/^['’]s?$/.test(tokens[at]?.text ?? '')) return null
  const index = lowerBound(mentions, role.first)
  const owner = mentions.slice(Math.max(0, index - 3), index).find((mention) => mention.end === at && mention.type === 'organization')
  return owner && isNamed(tokens[owner.end - 1]) ? textOf(doc, owner) : null
}
