import { postWords } from './role-nominals.ts'
import type { ArticleDocument, Candidate, HeldPost } from './document.ts'
import { ADDRESSES, POST_OUTSIDERS } from './lists/roles.ts'

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'then', 'current', 'new', 'late', 'outgoing', 'incoming', 'then-', 'now', 'currently', 'formerly', 'once', 'also'])
const BECOMES = new Set('is was will become to interim acting became becomes remains serves served as named appointed elected been has sworn in be who confirmed reappointed nominated designated the a an new next country’s its'.split(' '))
const FORMER = /\b(?:former|ex)\b/i

type Doc = Pick<ArticleDocument, 'tokens' | 'mentions'>

/** The country of the place that ends at a token, if one does. */
type OwnerAt = (end: number) => string | null

/** Looks up places by where they end. */
export function placesByEnd(mentions: readonly Candidate[]): OwnerAt {
  const countries = new Map(mentions.filter((mention) => mention.type === 'place' && !mention.isCountryGuessed).map((place) => [place.end, place.country]))
  return (end) => countries.get(end) ?? null
}

/** The words of a stretch of tokens, folded. */
function wordsBetween({ tokens }: Doc, from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map((token) => token.folded)
}

/** Where persons begin and end, among the document's mentions. */
interface Persons {
  readonly byFirst: ReadonlyMap<number, number>
  readonly byEnd: ReadonlyMap<number, number>
}

function findPersons(mentions: readonly Candidate[]): Persons {
  const byFirst = new Map<number, number>()
  const byEnd = new Map<number, number>()
  mentions.forEach((mention, i) => {
    if (mention.type !== 'person') return
    byFirst.set(mention.first, i)
    byEnd.set(mention.end, i)
  })
  return { byFirst, byEnd }
}

interface Held {
  readonly holder: number
  readonly confidence: number
  readonly why: string
}

/** "Foreign Minister Lena Ortiz", "President Mr. Okoro", "Foreign Minister and Deputy Premier Lena Ortiz". */
function holderAfter(doc: Doc, role: Candidate, persons: Persons, nextRole: Candidate | undefined): Held | undefined {
  const sentence = doc.tokens[role.first]?.sentence
  const isHere = (i: number): boolean => doc.tokens[i]?.sentence === sentence
  let at = role.end
  // "Defense Secretary Lt. Gen. …": a rank between the post and the name.
  if (nextRole?.first === at) at = nextRole.end
  while (ADDRESSES.has(doc.tokens[at]?.folded ?? '')) at++
  const next = persons.byFirst.get(at)
  if (next !== undefined && isHere(at)) return { holder: next, confidence: 0.95, why: 'Post right before the name' }
  if (nextRole?.first === role.end + 1 && ['and', '&'].includes(doc.tokens[role.end]?.folded ?? '')) {
    const shared = persons.byFirst.get(nextRole.end)
    if (shared !== undefined && isHere(nextRole.end)) return { holder: shared, confidence: 0.85, why: 'One of two posts before the name' }
  }
  return undefined
}

/** "Lena Ortiz, the foreign minister", "Lena Ortiz (foreign minister)", "Lena Ortiz, premier and foreign minister". */
function holderBefore(doc: Doc, role: Candidate, persons: Persons): Held | undefined {
  let at = role.first
  while (at > 0 && (ARTICLES.has(doc.tokens[at - 1]?.folded ?? '') || /^['’]s?$/.test(doc.tokens[at - 1]?.text ?? ''))) {
    // "Lena Ortiz, the country’s foreign minister": the owner stands between.
    at -= /^['’]s?$/.test(doc.tokens[at - 1]?.text ?? '') ? 2 : 1
  }
  const sign = doc.tokens[at - 1]?.text ?? ''
  if (/^[,(–—]$/.test(sign)) {
    const holder = persons.byEnd.get(at - 1)
    if (holder !== undefined && doc.tokens[at - 1]?.sentence === doc.tokens[role.first]?.sentence) return { holder, confidence: 0.9, why: 'Post in apposition after the name' }
  }
  return undefined
}

/** "the foreign minister, Lena Ortiz, said": the name in apposition after a post that stands alone. */
function holderInApposition(doc: Doc, role: Candidate, persons: Persons, nextRole: Candidate | undefined): Held | undefined {
  if (doc.tokens[role.end]?.text !== ',') return undefined
  const holder = persons.byFirst.get(nextRole?.first === role.end + 1 ? nextRole.end : role.end + 1)
  // "the UN chief, president and chairman of …": a list of posts of somebody before is no apposition.
  if (holder === undefined || doc.tokens[role.first - 1]?.text === ',') return undefined
  return doc.tokens[role.end + 1]?.sentence === doc.tokens[role.first]?.sentence ? { holder, confidence: 0.85, why: 'Name in apposition after the post' } : undefined
}

/** Whether nothing but the words for holding or getting a post stands between. */
function saysSo(between: readonly string[]): boolean {
  return between.every((word) => BECOMES.has(word)) && between.some((word) => /^(?:is|was|be|become|became|becomes|remains|serves|served|named|appointed|elected|as|been|reappointed|nominated)$/.test(word))
}

/** The token before a post and its owner: "is" of "is Chad’s finance minister". */
function beforeOwner({ tokens, mentions }: Doc, role: Candidate): number {
  const at = role.first - 1
  if (!/^['’]s?$/.test(tokens[at]?.text ?? '')) return at
  const index = lowerBound(mentions, role.first)
  const owner = mentions.slice(Math.max(0, index - 3), index).find((mention) => mention.end === at && mention.type !== 'person')
  return owner ? owner.first - 1 : at
}

/** The index of the first mention at or behind a token. */
function lowerBound(mentions: readonly Candidate[], token: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** "the country’s deputy premier": the country, where the mentions before name only one. */
function countryBefore({ tokens, mentions }: Doc, role: Candidate, index: number): string | null {
  if (!/^['’]s$/.test(tokens[role.first - 1]?.text ?? '') || tokens[role.first - 2]?.folded !== 'country' || tokens[role.first - 3]?.folded !== 'the') return null
  const named = mentions.slice(Math.max(0, index - 8), index).filter((mention) => (mention.type === 'place' || mention.type === 'nationality') && mention.country !== null && !mention.isCountryGuessed)
  const countries = new Set(named.map((mention) => mention.country))
  return countries.size === 1 ? (named[0]?.country ?? null) : null
}

/** "Lena Ortiz was appointed (as) foreign minister", "Lena Ortiz is the foreign minister of Ruvania". */
function holderOfVerb(doc: Doc, role: Candidate, persons: Persons, previous: Candidate | undefined, previousHolder: number | undefined): Held | undefined {
  const from = beforeOwner(doc, role)
  for (let at = from; at > from - 8 && at >= 0; at--) {
    // "Lena Ortiz, who is the foreign minister"
    if (doc.tokens[at]?.text === ',' && doc.tokens[at + 1]?.folded === 'who' && persons.byEnd.has(at)) continue
    // "Diakité, a former premier, was named envoy": the commas of an apposition stand between.
    const isAfterApposition = doc.tokens[at]?.text === ',' && previous?.end === at
    const holder = isAfterApposition ? previousHolder : persons.byEnd.get(at + 1)
    if (holder !== undefined) {
      const between = wordsBetween(doc, at + 1, from + 1).filter((word) => word !== ',')
      return saysSo(between) && doc.tokens[at]?.sentence === doc.tokens[role.first]?.sentence ? { holder, confidence: 0.8, why: 'The sentence says that the person holds the post' } : undefined
    }
    if (!BECOMES.has(doc.tokens[at]?.folded ?? '')) return undefined
  }
  return undefined
}

/** The country whose post it is: named before it ("Iranian", "Iran’s") or after "of" or by its organization. */
export function countryOfPost(doc: Doc, role: Candidate, ownerAt: OwnerAt): string | null {
  const owner = role.parts.find((part) => part.type === 'nationality' && part.country !== null && doc.tokens[part.first - 1]?.folded !== 'to')
  const to = doc.tokens.slice(role.first, role.end).findIndex((token) => /^(?:to|for|in|on|at)$/.test(token.folded))
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

/** The country that does not stand in the post, but near it. */
function countryAround(doc: Doc, role: Candidate, mention: number, holder: number): string | null {
  return countryAfterName(doc, holder) ?? countryOfCounterpart(doc, role, mention) ?? countryBefore(doc, role, mention)
}

/** The word before a post and its article: "then" of "Ana Holt, then the German chancellor". */
function beforeArticle({ tokens }: Doc, role: Candidate): string {
  const word = tokens[role.first - 1]?.folded ?? ''
  return word === 'the' || word === 'a' || word === 'an' ? (tokens[role.first - 2]?.folded ?? '') : word
}

function isFormerPost(doc: Doc, role: Candidate, title: string): boolean {
  return FORMER.test(title) || /^(?:then|formerly|once)$/.test(beforeArticle(doc, role))
}

function organizationOfPost(doc: Doc, role: Candidate, text: string): string | null {
  const part = role.parts.find((inner) => inner.type === 'organization')
  return part ? text.slice(doc.tokens[part.first]?.start ?? 0, doc.tokens[part.end - 1]?.end ?? 0) : null
}

/** Finds whose posts the roles are. A role without a holder here may still be somebody's: coreference looks for that. */
export function findPosts(document: ArticleDocument): ArticleDocument {
  const { mentions } = document
  const persons = findPersons(mentions)
  const roles = mentions.map((mention, i) => [mention, i] as const).filter(([mention]) => mention.type === 'role')
  const ownerAt = placesByEnd(mentions)
  const posts: HeldPost[] = []
  const holders = new Map<number, number>()
  roles.forEach(([role, mention], n) => {
    const next = roles.slice(n + 1, n + 3).find(([other]) => other.first >= role.end)?.[0]
    const previous = roles[n - 1]
    const joined = previous?.[0].end === role.first - 1 && document.tokens[role.first - 1]?.folded === 'and' ? holders.get(previous[1]) : undefined
    const found =
      holderAfter(document, role, persons, next) ??
      holderBefore(document, role, persons) ??
      holderInApposition(document, role, persons, next) ??
      holderOfVerb(document, role, persons, previous?.[0], previous === undefined ? undefined : holders.get(previous[1])) ??
      (joined === undefined ? undefined : { holder: joined, confidence: 0.75, why: 'Second of two posts of one person' })
    if (!found) return
    holders.set(mention, found.holder)
    const title = document.text.slice(document.tokens[role.first]?.start ?? 0, document.tokens[role.end - 1]?.end ?? 0)
    const country = countryOfPost(document, role, ownerAt) ?? countryAround(document, role, mention, found.holder)
    posts.push({ mention, holder: found.holder, title: title.replace(/\s+/g, ' '), words: postWords(document, role), office: null, country, organization: organizationOfPost(document, role, document.text), isFormer: isFormerPost(document, role, title), confidence: found.confidence, why: found.why })
  })
  return { ...document, posts }
}
