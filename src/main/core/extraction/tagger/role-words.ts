import type { Candidate } from '../document.ts'
import { PLURAL_HEADS, POST_MODIFIERS, POST_OUTSIDERS, RANKS, STRONG_HEADS, WEAK_HEADS } from '../lists/roles.ts'
import { MINISTRY_WORDS } from '../lists/organizations.ts'
import { tokenAt, wordAt, type TaggerContext } from './context.ts'

/** What single words are in a post: its head, what may stand before it, ranks, owners. */

export const FIELDS = new Set(MINISTRY_WORDS.split('|'))
/** What may stand right before a post and is no part of it. */
export const ARTICLES_AND_OWNERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'another'])

/** A post as the words show it, before it is known whose it is. */
export interface RolePhrase {
  readonly first: number
  readonly end: number
  readonly hasOwner: boolean
  readonly hasTail: boolean
  readonly isStrong: boolean
  readonly isPlural: boolean
  readonly isRank: boolean
}

/** Names that may stand inside posts, found by where they end and begin. */
export interface NamesAround {
  readonly context: TaggerContext
  readonly byEnd: ReadonlyMap<number, Candidate>
  readonly byFirst: ReadonlyMap<number, Candidate>
}

/** Heads that are posts only in capitals: "the Israeli FM", but "3 pm". */
const SHORT_HEADS = new Set(['pm', 'fm'])

/** Whether a word names one office: "minister", "ex-minister". */
export function isStrongHead(word: string): boolean {
  return STRONG_HEADS.has(word) || (word.startsWith('ex-') && STRONG_HEADS.has(word.slice(3)))
}

/** Whether a word can be the head of a post: "minister", "leader", a rank. */
export function isHead(context: TaggerContext, i: number): boolean {
  const token = context.tokens[i]
  if (token?.kind !== 'word' || (SHORT_HEADS.has(token.folded) && token.text !== token.text.toUpperCase())) return false
  // "Prince Sultan bin Fahd": a name, when a father’s name follows.
  if (/^(?:bin|bint|ibn)$/.test(wordAt(context, i + 1, i))) return false
  return isStrongHead(token.folded) || WEAK_HEADS.has(token.folded) || PLURAL_HEADS.has(token.folded) || (RANKS.has(token.folded) && token.isCapital && token.folded.endsWith('.'))
}

/** The country or organization before a post: "Iranian", "US", "World Bank", "Iran’s" stays outside. */
export function ownerBefore({ context, byEnd }: NamesAround, at: number): Candidate | undefined {
  const known = context.knownAt[at - 1]
  const owner = known?.end === at ? context.knownCandidateAt[known.first] : undefined
  const organization = byEnd.get(at)
  const best = organization && organization.end - organization.first > (owner ? owner.end - owner.first : 0) ? organization : owner
  // "Lebanon's pro-Syrian president" is not Syria's.
  if (best && wordAt(context, best.first - 1, at) === '-' && /^(?:pro|anti|non)$/.test(wordAt(context, best.first - 2, at))) return undefined
  return best && best.score > 0 && tokenAt(context, best.first).sentence === tokenAt(context, at).sentence ? best : undefined
}

/** Words for fields that are verbs and things as well: "to press President Okoro" is no press president. */
const ALSO_VERBS = new Set('press lead aid court house field staff second'.split(' '))

/** Whether a word may stand before the head of a post and belong to it. */
export function isModifier(context: TaggerContext, i: number, head: number): boolean {
  const word = wordAt(context, i, head)
  if (ALSO_VERBS.has(word) && !tokenAt(context, i).isCapital && tokenAt(context, head).isCapital) return false
  return POST_MODIFIERS.has(word.replace(/^(?:then|ex)-/, '')) || (word === 'under' && wordAt(context, i + 1, head) === 'secretary') || (isHead(context, i) && !PLURAL_HEADS.has(word)) || word === 'ex'
}

const GENERALS = new Set(['secretary', 'attorney', 'director', 'governor', 'consul', 'inspector', 'solicitor', 'surgeon', 'comptroller', 'deputy', 'assistant', 'adjutant'])

/** Whether a rank is none of the words that "General" only completes ("Secretary General"). */
export function isOwnRank(context: TaggerContext, i: number): boolean {
  const token = context.tokens[i]
  return token?.isCapital === true && RANKS.has(token.folded) && token.folded !== 'staff' && token.folded !== 'officer' && !(token.folded === 'general' && GENERALS.has(wordAt(context, i - 1, i)))
}

const OFFICERS = new Set('general gen. gen colonel col. col major maj. maj lieutenant lt. lt admiral adm. brigadier brig.'.split(' '))
const BEFORE_OFFICERS = new Set('vice rear air field lieutenant major brigadier'.split(' '))

/** Whether an officer's rank begins here: "Gen.", "Vice Adm.". */
export function isOfficersRank(context: TaggerContext, i: number): boolean {
  const token = tokenAt(context, i)
  return token.isCapital && (OFFICERS.has(token.folded) || (BEFORE_OFFICERS.has(token.folded) && OFFICERS.has(wordAt(context, i + 1, i))))
}

const TITLES = new Set('prince princess sheikh sheik sultan emir cardinal bishop baroness viscount'.split(' '))

/** Whether the word is a title that stands before a name: "Foreign Minister Prince Salman". */
export function isTitle(context: TaggerContext, i: number): boolean {
  return TITLES.has(tokenAt(context, i).folded) && tokenAt(context, i).isCapital
}

/** A rank that begins a post of its own after another: "Secretary" + "Lt. Gen.". */
export function isOwnRankAfterOffice(context: TaggerContext, i: number): boolean {
  const before = wordAt(context, i - 1, i)
  // "Navy chief Gen. Fadi Khoury", but "Chief Warrant Officer".
  if (before === 'chief' && isOfficersRank(context, i)) return true
  if (isTitle(context, i) && before !== '' && isHead(context, i - 1)) return true
  // "army commander Gen. Fadi Khoury": a commander is as often an office as a rank.
  return isOwnRank(context, i) && (!RANKS.has(before) || before === 'commander') && (STRONG_HEADS.has(before) || WEAK_HEADS.has(before)) && !POST_MODIFIERS.has(before)
}

/** The token before a post, words such as "new" and "visiting" left aside. */
export function beforeOutsiders(context: TaggerContext, first: number): number {
  let at = first - 1
  while (POST_OUTSIDERS.has(wordAt(context, at, first))) at--
  return at
}

