import type { Candidate } from '../document.ts'
import { ADDRESSES } from '../lists/roles.ts'
import { beforeOwner, isPossessive, isTogether, lowerBound, wordAt, type Doc, type Placed } from './document-words.ts'
import { isTelling, TELLING } from './tenure-words.ts'

/** Whose a post is, by where names stand around it. */

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'then', 'current', 'new', 'late', 'outgoing', 'incoming', 'then-', 'now', 'currently', 'formerly', 'once', 'also'])
/** Who holds a post. */
export interface Holding {
  /** An index into the document's mentions. */
  readonly holder: number
  readonly confidence: number
  readonly why: string
  /** The words between the name and the post, where a verb tells that somebody has, gets or leaves it. */
  readonly told: readonly string[]
}

/** "Foreign Minister Lena Ortiz", "President Mr. Okoro", "Foreign Minister and Deputy Premier Lena Ortiz". */
export function holderAfter(doc: Doc, role: Candidate, persons: Placed, nextRole: Candidate | undefined): Holding | undefined {
  const sentence = doc.tokens[role.first]?.sentence
  const isHere = (i: number): boolean => doc.tokens[i]?.sentence === sentence
  let at = role.end
  // "Defense Secretary Lt. Gen. …": a rank between the post and the name.
  if (nextRole?.first === at) at = nextRole.end
  while (ADDRESSES.has(doc.tokens[at]?.folded ?? '')) at++
  const next = persons.byFirst.get(at)
  if (next !== undefined && isHere(at)) return { holder: next, confidence: 0.95, why: 'Post right before the name', told: [] }
  if (nextRole?.first === role.end + 1 && ['and', '&'].includes(doc.tokens[role.end]?.folded ?? '')) {
    const shared = persons.byFirst.get(nextRole.end)
    if (shared !== undefined && isHere(nextRole.end)) return { holder: shared, confidence: 0.85, why: 'One of two posts before the name', told: [] }
  }
  return undefined
}

/** Where a post with its articles and owner begins: "the country’s" of "Lena Ortiz, the country’s foreign minister". */
function startWithOwner(doc: Doc, role: Candidate): number {
  let at = role.first
  const owner = beforeOwner(doc, role)
  // "North Korea’s": the owner may have several words.
  if (isPossessive(doc, at - 1)) at = owner === at - 1 ? at - 2 : owner + 1
  for (;;) {
    if (isPossessive(doc, at - 1)) at -= 2
    else if (at > 0 && ARTICLES.has(wordAt(doc, at - 1))) at--
    else return at
  }
}

/** "Lena Ortiz, the foreign minister", "Lena Ortiz (foreign minister)", "Lena Ortiz, 61, premier and foreign minister". */
export function holderBefore(doc: Doc, role: Candidate, persons: Placed): Holding | undefined {
  const at = startWithOwner(doc, role)
  if (!/^[,(–—]$/.test(wordAt(doc, at - 1))) return undefined
  const isAged = doc.tokens[at - 2]?.kind === 'number' && wordAt(doc, at - 3) === ','
  const holder = persons.byEnd.get(isAged ? at - 3 : at - 1)
  return holder !== undefined && isTogether(doc, at - 1, role.first) ? { holder, confidence: 0.9, why: 'Post in apposition after the name', told: [] } : undefined
}

/** "Chad’s foreign minister and deputy premier, Jan Krol": both. */
function holderOfTwo(doc: Doc, role: Candidate, persons: Placed, nextRole: Candidate | undefined): number | undefined {
  const isSecond = nextRole?.first === role.end + 1 && wordAt(doc, role.end) === 'and' && wordAt(doc, nextRole.end) === ','
  return isSecond ? persons.byFirst.get(nextRole.end + 1) : undefined
}

/** Where a post ends with the date behind "since", if one stands there. */
function endOfSince(doc: Doc, role: Candidate, dates: Placed): number {
  const since = wordAt(doc, role.end) === 'since' ? doc.mentions[dates.byFirst.get(role.end + 1) ?? -1] : undefined
  return since?.end ?? role.end
}

/** "the foreign minister, Lena Ortiz, said": the name in apposition after a post that stands alone. */
export function holderInApposition(doc: Doc, role: Candidate, { persons, dates }: { readonly persons: Placed; readonly dates: Placed }, nextRole: Candidate | undefined): Holding | undefined {
  const second = holderOfTwo(doc, role, persons, nextRole)
  if (second !== undefined) return isTogether(doc, nextRole?.end ?? -1, role.first) ? { holder: second, confidence: 0.8, why: 'One of two posts before the name in apposition', told: [] } : undefined
  // "Mali’s defence minister since June, Sadio Keita"
  const comma = endOfSince(doc, role, dates)
  if (doc.tokens[comma]?.text !== ',') return undefined
  let at = nextRole?.first === comma + 1 ? nextRole.end : comma + 1
  while (ADDRESSES.has(wordAt(doc, at))) at++
  const holder = persons.byFirst.get(at)
  // "the UN chief, president and chairman of …": a list of posts of somebody before is no apposition.
  if (holder === undefined || doc.tokens[role.first - 1]?.text === ',') return undefined
  return doc.tokens[comma + 1]?.sentence === doc.tokens[role.first]?.sentence ? { holder, confidence: 0.85, why: 'Name in apposition after the post', told: [] } : undefined
}

/** Verbs by which somebody gives a post to the one named behind them. */
const NAMES = /^(?:names?|named|appoint(?:s|ed)?|nominat(?:es|ed)|chose|elect(?:s|ed)?|installed|designated)$/
const SUCCEEDS = /^(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?)$/

/** How many words may describe the one who is given a post: "named veteran diplomat Kari Lunde". */
const DESCRIBED = 3

/** "named Abena Boateng as ambassador", "appointed Jan Krol envoy": whether somebody else gives the post to the name. */
function isNamed(doc: Doc, person: Candidate, roles: Placed): boolean {
  const role = doc.mentions[roles.byEnd.get(person.first) ?? -1]
  let at = (role?.first ?? person.first) - 1
  for (let i = 0; i < DESCRIBED && /^\p{Ll}/u.test(doc.tokens[at]?.text ?? '') && !NAMES.test(wordAt(doc, at)); i++) at--
  // "who was named": that is the one before.
  return NAMES.test(wordAt(doc, at)) && isTogether(doc, at, person.first) && !/^(?:was|were|been|be|being|and)$/.test(wordAt(doc, at - 1))
}

/**
 * "Ortiz replaced Foreign Minister Krol as premier", "Krol was replaced by Ortiz as premier": the verb of succession before
 * a name, and whether that name is the one who has the post now.
 */
function successionAt(doc: Doc, person: Candidate, roles: Placed): { readonly verb: number; readonly isNew: boolean } | undefined {
  const role = doc.mentions[roles.byEnd.get(person.first) ?? -1]
  const before = (role?.first ?? person.first) - 1
  const isNew = wordAt(doc, before) === 'by'
  const verb = isNew ? before - 1 : before
  return SUCCEEDS.test(wordAt(doc, verb)) ? { verb, isNew } : undefined
}

/** How many tokens may stand between a name and the post that a verb gives it. */
const FARTHEST = 16

/** What the rule about verbs needs to know beside the post. */
export interface Surroundings {
  readonly persons: Placed
  readonly roles: Placed
  readonly dates: Placed
  /** The post before, and whose it is. */
  readonly previous: Candidate | undefined
  readonly previousHolder: number | undefined
}

/** What stands at a token on the way from a post back to the name: a word of telling, something to step over, or the end of the way. */
function stepBack(doc: Doc, at: number, dates: Placed): { readonly to: number; readonly word: string | null } | undefined {
  const date = doc.mentions[dates.byEnd.get(at + 1) ?? -1]
  if (date) return { to: date.first, word: null }
  if (TELLING.has(wordAt(doc, at))) return { to: at, word: wordAt(doc, at) }
  const isNumber = (i: number): boolean => doc.tokens[i]?.kind === 'number'
  // The commas of an age, and the one before "who".
  if (isNumber(at) || (wordAt(doc, at) === ',' && (wordAt(doc, at + 1) === 'who' || isNumber(at + 1) || isNumber(at - 1)))) return { to: at, word: null }
  return undefined
}

/** "Krol, a farmer’s son, is 41 and served as premier": the only person that the sentence named so far. */
function soleBefore(doc: Doc, at: number, told: readonly string[]): Holding | undefined {
  const found: number[] = []
  for (let i = lowerBound(doc.mentions, at) - 1; i >= 0 && isTogether(doc, doc.mentions[i]?.first ?? -1, at); i--) if (doc.mentions[i]?.type === 'person') found.push(i)
  const [holder, second] = found
  return holder !== undefined && second === undefined ? { holder, confidence: 0.7, why: 'The sentence says it of the only person whom it names', told } : undefined
}

/** "The former envoy, Jan Krol, takes over as premier": the name in apposition before a comma. */
function apposedBefore(doc: Doc, comma: number, persons: Placed): number | undefined {
  const apposed = wordAt(doc, comma) === ',' ? persons.byEnd.get(comma) : undefined
  return apposed !== undefined && wordAt(doc, (doc.mentions[apposed]?.first ?? 0) - 1) === ',' ? apposed : undefined
}

/** "Lena Ortiz was appointed (as) foreign minister", "resigned on Friday as premier", "succeeded Jan Krol as envoy". */
export function holderOfVerb(doc: Doc, role: Candidate, { persons, roles, dates, previous, previousHolder }: Surroundings): Holding | undefined {
  const from = beforeOwner(doc, role)
  const told: string[] = []
  const result = (holder: number | undefined): Holding | undefined => (holder !== undefined && isTelling(told) ? { holder, confidence: 0.8, why: 'The sentence says that the person holds the post', told } : undefined)
  for (let at = from; at > from - FARTHEST && isTogether(doc, at, role.first); at--) {
    const named = persons.byEnd.get(at + 1)
    const person = named === undefined ? undefined : doc.mentions[named]
    if (named !== undefined && person) {
      if (told.every((word) => word === 'as' || word === 'its') && isNamed(doc, person, roles)) return { holder: named, confidence: 0.8, why: 'The sentence says that the person is given the post', told: ['named'] }
      const succeeded = told.join() === 'as' ? successionAt(doc, person, roles) : undefined
      if (succeeded) told.push('succeeded')
      if (succeeded === undefined || succeeded.isNew) return result(named)
      at = succeeded.verb
      continue
    }
    // "Diakité, a former premier, was named envoy": the commas of an apposition stand between.
    if (wordAt(doc, at) === ',' && previous?.end === at) return result(previousHolder)
    const apposed = apposedBefore(doc, at, persons)
    if (apposed !== undefined) return result(apposed)
    const step = stepBack(doc, at, dates)
    if (!step) return wordAt(doc, at) === 'and' && isTelling(told) ? soleBefore(doc, at, told) : undefined
    if (step.word !== null) told.push(step.word)
    at = step.to
  }
  return undefined
}
