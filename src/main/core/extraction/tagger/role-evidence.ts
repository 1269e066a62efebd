import { hasAccents } from '../gazetteer.ts'
import { PLACE_HEADS_AFTER } from '../lists/places.ts'
import { ADDRESSES, POST_MODIFIERS, POST_SUFFIXES, STRONG_HEADS } from '../lists/roles.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'
import { beforeOutsiders, ARTICLES_AND_OWNERS, FIELDS, isHead, isModifier, isOfficersRank, isOwnRank, type RolePhrase } from './role-words.ts'

/** What around a phrase says that it is a post that somebody holds. */

const NAME_KINDS = new Set(['city', 'capital', 'division', 'faith'])
const LONGEST_RUN = 12
const PLACE_HEADS = new Set(PLACE_HEADS_AFTER.split('|'))

/** "Queen Alia Airport": a run of capitals that ends in what it is. */
function endsInHead(context: TaggerContext, first: number): boolean {
  let last = first
  while (last - first < LONGEST_RUN && traitsAt(context, last + 1).isNameLike && tokenAt(context, last + 1).kind === 'word' && wordAt(context, last + 1, first) !== '') last++
  return last > first && !traitsAt(context, last).isFamily && (traitsAt(context, last).isOrganizationHead || PLACE_HEADS.has(tokenAt(context, last).folded))
}

/** Titles that stand between a post and the name: "Foreign Minister Prince Salman". */
const BEFORE_NAMES = new Set(['prince', 'princess', 'sheikh', 'sheik', 'baroness', 'viscount'])

/** Ranks, titles and forms of address. */
function isBeforeName(context: TaggerContext, i: number): boolean {
  const token = tokenAt(context, i)
  return isOwnRank(context, i) || isOfficersRank(context, i) || (token.isCapital && BEFORE_NAMES.has(token.folded)) || ADDRESSES.has(token.folded)
}

/** Whether a person's name may begin here. */
export function isNameStart(context: TaggerContext, start: number, head: number): boolean {
  let i = start
  while (isBeforeName(context, i) && wordAt(context, i, head) !== '') i++
  const traits = traitsAt(context, i)
  const canStart = (traits.isNameLike || traits.isInitial) && !traits.isCalendar && !traits.isOrganizationHead && wordAt(context, i, head) !== ''
  if (!canStart || endsInHead(context, i)) return false
  const isListed = traits.isGiven || traits.isFamily
  const kind = context.knownAt[i]?.entry.kind
  if (kind !== undefined && !NAME_KINDS.has(kind) && !isListed) return false
  return !traits.isWord || isListed || hasAccents(tokenAt(context, i).text) || isPlainSurname(context, i) || isPlainGivenName(context, i)
}

/** "President Bush": a plain word with a capital right after an office that one person holds. */
function isPlainSurname(context: TaggerContext, i: number): boolean {
  const [office, word] = [tokenAt(context, i - 1), tokenAt(context, i).folded]
  if (!office.isCapital || !STRONG_HEADS.has(office.folded) || tokenAt(context, i + 1).isCapital) return false
  return !traitsAt(context, i).isRoleHead && !FIELDS.has(word) && !POST_MODIFIERS.has(word) && !POST_SUFFIXES.has(word)
}

/** "Minister Tonis Raudsepp": a plain word with a capital between an office and a word that can only be a name. */
function isPlainGivenName(context: TaggerContext, i: number): boolean {
  const [office, next] = [tokenAt(context, i - 1), traitsAt(context, i + 1)]
  if (!office.isCapital || !STRONG_HEADS.has(office.folded) || traitsAt(context, i).isRoleHead || FIELDS.has(tokenAt(context, i).folded)) return false
  return next.isNameLike && !next.isWord && !next.isAcronym && context.knownAt[i + 1] === undefined && wordAt(context, i + 1, i) !== ''
}

/** "Name, the post" or "Name, post of": whether a capitalised name and a comma stand before. */
export function isAfterName(context: TaggerContext, first: number): boolean {
  const at = ARTICLES_AND_OWNERS.has(wordAt(context, first - 1, first)) ? first - 1 : first
  const comma = wordAt(context, at - 1, first)
  return (comma === ',' || comma === '(' || comma === '–' || comma === '—') && traitsAt(context, at - 2).isNameLike && (!traitsAt(context, at - 2).isWord || traitsAt(context, at - 3).isNameLike || traitsAt(context, at - 3).isInitial) && wordAt(context, at - 2, first) !== ''
}

/** "Foreign Minister and Deputy Prime Minister Jan Krol": whether a second post and its name follow. */
function isBeforeSecondPost(context: TaggerContext, end: number, first: number): boolean {
  if (wordAt(context, end, first) !== 'and') return false
  let at = end + 1
  while (at < end + 6 && isModifier(context, at, first)) at++
  return at > end + 1 && isHead(context, at - 1) && isNameStart(context, wordAt(context, at, first) === ',' ? at + 1 : at, first)
}

/** "The presidents of Kenya and Rwanda, Peter Mutua and Claudine Uwase": whether names follow that are as many. */
function isPluralBeforeNames(context: TaggerContext, { first, end, hasOwner, hasTail }: RolePhrase): boolean {
  return (hasOwner || hasTail) && wordAt(context, end, first) === ',' && isNameStart(context, end + 1, first)
}

/** Words by which somebody gets, has or leaves a post. */
const GIVES = new Set('named appointed elected re-elected reappointed become becomes became'.split(' '))
const BEFORE_AS = new Set('named appointed elected re-elected reappointed sworn installed inaugurated over resigned resigns resign resigning quit down retired served serves serving serve worked works dismissed sacked fired ousted removed'.split(' '))

/** "was named spokesman", "took over as Chad’s premier", "replaced Jan Krol as envoy": whether a verb for posts stands right before. */
function isGivenOrTaken(context: TaggerContext, { first }: RolePhrase): boolean {
  let at = beforeOutsiders(context, first)
  if (/^['’]s?$/.test(wordAt(context, at, first))) at = (context.knownAt[at - 1]?.first ?? at) - 1
  if (ARTICLES_AND_OWNERS.has(wordAt(context, at, first))) at--
  const word = wordAt(context, at, first)
  if (GIVES.has(word)) return true
  if (word !== 'as') return isGivenToName(context, at)
  for (let i = at - 1; i > at - 8; i--) if (/^(?:replace[ds]?|succeed(?:s|ed)?|replacing|succeeding)$/.test(wordAt(context, i, first))) return true
  return [1, 2, 3, 4, 5, 6, 7, 8].map((back) => at - back).some((i) => BEFORE_AS.has(wordAt(context, i, first)) || (wordAt(context, i, first) === 'in' && wordAt(context, i - 1, first) === 'sworn'))
}

/** "elected Bimala Rai president", "named Kari Lunde its envoy": a verb that gives, and a name, right before the post. */
function isGivenToName(context: TaggerContext, last: number): boolean {
  let first = last
  while (first > last - 5 && traitsAt(context, first).isNameLike && wordAt(context, first, last) !== '') first--
  if (first === last || !isNameStart(context, first + 1, last)) return false
  for (let at = first; at > first - 4 && wordAt(context, at, last) !== '' && !tokenAt(context, at).isCapital; at--) if (/^(?:named|names|appointed|appoints|elected|elects|chose)$/.test(wordAt(context, at, last))) return true
  return false
}

type Judged = readonly [score: number, confidence: number, why: string]

/** More words say more, up to a point. */
const bonusOf = ({ first, end }: RolePhrase): number => Math.min(8, end - first) * 1.1

/** Points for a post where it stands, and why; undefined where the words are no post of anybody's. */
export function judge(context: TaggerContext, phrase: RolePhrase): Judged | undefined {
  const { first, end } = phrase
  const bonus = bonusOf(phrase)
  if (isNameStart(context, end, first)) return [5 + bonus, 0.92, 'Post before a name']
  // A list of countries counts for each of them; the post has to count for more.
  if (phrase.isPlural) return isPluralBeforeNames(context, phrase) ? [12 + bonus, 0.85, 'Posts before their names in apposition'] : undefined
  return judgeBeside(context, phrase, bonus) ?? judgeAlone(phrase, DEFINITE.test(wordAt(context, beforeOutsiders(context, first), first)), tokenAt(context, first).isCapital && !tokenAt(context, first).isOpening)
}

/** Points for a post with a name or a verb beside it. */
function judgeBeside(context: TaggerContext, phrase: RolePhrase, bonus: number): Judged | undefined {
  const { first, end, isStrong } = phrase
  const length = end - first
  // "The World Bank’s president, Jan Krol, and its managing director, Lena Ortiz"
  const isOwn = length > 1 && /^(?:its|their)$/.test(wordAt(context, beforeOutsiders(context, first), first))
  const isSomebodys = phrase.hasOwner || phrase.hasTail || isOwn
  const isOffice = isStrong || (isSomebodys && length > 1)
  if ((isOffice || isSomebodys || length > 1) && isAfterName(context, first)) return [5 + bonus, 0.9, 'Post after a name']
  if (isStrong && isBeforeSecondPost(context, end, first)) return [4 + bonus, 0.82, 'First of two posts before a name']
  if (isOffice && wordAt(context, end, first) === ',' && isNameStart(context, end + 1, first)) return [4 + bonus, 0.85, 'Post before a name in apposition']
  return isOffice && isGivenOrTaken(context, phrase) ? [3 + bonus, 0.8, 'Post that the sentence says somebody gets, has or leaves'] : undefined
}

const DEFINITE = /^(?:the|his|her|its|their|['’]s?)$/

/** Points for a post that stands without a name beside it. */
function judgeAlone(phrase: RolePhrase, isDefinite: boolean, isWrittenLarge: boolean): Judged | undefined {
  const length = phrase.end - phrase.first
  const bonus = bonusOf(phrase)
  if ((phrase.isStrong || (phrase.hasOwner && length > 2)) && (phrase.hasOwner || phrase.hasTail)) return [4 + bonus, isDefinite ? 0.86 : 0.75, 'Post that names whose it is']
  if (phrase.isStrong && isWrittenLarge && (length > 1 || isDefinite)) return [3 + bonus, 0.75, 'Post written with a capital']
  // "the High Representative of the European Union"
  if (isWrittenLarge && isDefinite && phrase.hasTail && length > 2) return [3 + bonus, 0.75, 'Post written with a capital']
  if (phrase.isStrong && isDefinite && length > 1) return [2.5 + bonus, 0.65, 'Post, alone']
  return undefined
}
