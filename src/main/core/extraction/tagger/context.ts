import type { Candidate, Sentence, Token } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { MONTHS, PERSON_JOINTS, WEEKDAYS } from '../lists/words.ts'
import { ADDRESSES, RANKS, STRONG_HEADS, WEAK_HEADS } from '../lists/roles.ts'
import { ORGANIZATION_HEADS } from '../lists/organizations.ts'
import { remember } from '../remember.ts'
import { candidateOf, findKnownNames, type KnownName } from './known-names.ts'

/** What the lists say of one word, asked once. */
export interface Traits {
  readonly isGiven: boolean
  readonly isFamily: boolean
  readonly isWord: boolean
  readonly isJoint: boolean
  readonly isInitial: boolean
  readonly isAcronym: boolean
  readonly isCalendar: boolean
  readonly isRoleHead: boolean
  readonly isRank: boolean
  readonly isAddress: boolean
  readonly isOrganizationHead: boolean
  /** Whether its capital suggests a name: not where a sentence opens with a plain word, nor in a line of capitals. */
  readonly isNameLike: boolean
  /** Whether it stands in a line of capitals. */
  readonly isShouted: boolean
}

/** Everything that the sources of candidates look at. */
export interface TaggerContext {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly traits: readonly Traits[]
  readonly gazetteer: Gazetteer
  readonly known: readonly KnownName[]
  /** The known name that covers a token. */
  readonly knownAt: readonly (KnownName | undefined)[]
  /** Candidates of the known names, parallel to `known`. */
  readonly knownCandidates: readonly Candidate[]
  /** The candidate of the known name that begins at a token. */
  readonly knownCandidateAt: readonly (Candidate | undefined)[]
}

const STRONG_ORGANIZATION_HEADS = new Set(ORGANIZATION_HEADS.strong.split('|'))

export type SentenceCase = 'normal' | 'title' | 'capitals'

/** Headlines write every word, or every letter, with a capital; there a capital says little. */
export function sentenceCase(tokens: readonly Token[], sentence: Sentence): SentenceCase {
  const words = tokens.slice(sentence.first, Math.min(sentence.end, sentence.first + 40)).filter((token) => token.kind === 'word' && token.text.length > 3)
  if (words.length < 4 || /^[.,;]$/.test(tokens[sentence.end - 1]?.text ?? '')) return words.length >= 4 && words.every((token) => token.text === token.text.toUpperCase() && token.isCapital) ? 'capitals' : 'normal'
  const share = (test: (token: Token) => boolean): number => words.filter(test).length / words.length
  if (share((token) => token.text === token.text.toUpperCase() && token.isCapital) > 0.8) return 'capitals'
  return share((token) => token.isCapital) > 0.8 ? 'title' : 'normal'
}

const CASES: readonly SentenceCase[] = ['normal', 'title', 'capitals']

/** Looks each word up once for each way in which it can stand. */
type LookUp = (token: Token, letterCase: SentenceCase) => Traits
const lookUps = new WeakMap<Gazetteer, LookUp>()

function lookUpIn(gazetteer: Gazetteer): LookUp {
  const known = lookUps.get(gazetteer)
  if (known) return known
  const ways = CASES.flatMap((letterCase) => Array.from({ length: 4 }, () => remember((_, token: Token) => traitsOf(token, letterCase, gazetteer))))
  const lookUp: LookUp = (token, letterCase) => ways[CASES.indexOf(letterCase) * 4 + (token.isOpening ? 2 : 0) + (token.kind === 'word' ? 1 : 0)]?.(token.text, token) ?? NO_TRAITS
  lookUps.set(gazetteer, lookUp)
  return lookUp
}

function traitsOf(token: Token, letterCase: SentenceCase, gazetteer: Gazetteer): Traits {
  const word = token.folded.replace(/\.$/, '')
  const isPlain = gazetteer.isWord(word)
  const bare = word.replace(/^(?:al|el|ad|ar|as|ash|an|at|az|ez|ul)-/, '')
  const isGiven = gazetteer.isGiven(word) || word.split('-').some((part) => part.length > 3 && gazetteer.isGiven(part))
  const isWeakCapital = (token.isOpening || letterCase === 'title') && isPlain && !isGiven
  return {
    isGiven,
    isFamily: gazetteer.isFamily(word) || gazetteer.isFamily(bare),
    isWord: isPlain,
    isJoint: !token.isCapital && PERSON_JOINTS.has(token.folded),
    isInitial: /^\p{Lu}\.$/u.test(token.text) || /^(?:\p{Lu}\.){2,3}$/u.test(token.text),
    isAcronym: letterCase !== 'capitals' && /^\p{Lu}[\p{Lu}\d&/-]{1,7}$/u.test(token.text) && !(isPlain && word.length > 4),
    isCalendar: token.isCapital && (MONTHS.has(token.folded) || WEEKDAYS.has(token.folded)) && (token.text.length > 3 || token.folded === 'may'),
    isRoleHead: STRONG_HEADS.has(token.folded) || WEAK_HEADS.has(token.folded),
    isRank: RANKS.has(token.folded),
    isAddress: ADDRESSES.has(token.folded),
    isOrganizationHead: STRONG_ORGANIZATION_HEADS.has(word),
    isNameLike: token.isCapital && token.text !== 'I' && letterCase !== 'capitals' && !isWeakCapital,
    isShouted: letterCase === 'capitals'
  }
}

/** A town's name right beside another capitalised word is mostly part of a longer name: "Georgia Tech", "Rocha de Melo". */
function weakenInside(name: KnownName, found: Candidate, tokens: readonly Token[], traits: readonly Traits[], knownAt: readonly (KnownName | undefined)[]): Candidate {
  const { kind, rank } = name.entry
  if (kind !== 'city' && kind !== 'division' && kind !== 'capital') return found
  const isOther = (i: number): boolean => tokens[i]?.sentence === tokens[name.first]?.sentence && traits[i]?.isNameLike === true && knownAt[i] === undefined && !traits[i].isCalendar && !traits[i].isRoleHead && tokens[i]?.kind === 'word'
  const isBeside = isOther(name.first - 1) || isOther(name.end) || (traits[name.end]?.isJoint === true && traits[name.end + 1]?.isNameLike === true && tokens[name.end + 1]?.sentence === tokens[name.first]?.sentence) || (traits[name.first - 1]?.isJoint === true && traits[name.first - 2]?.isNameLike === true)
  return { ...found, score: found.score - (isBeside ? 2.5 : 0) - (kind === 'city' && rank >= 10 ? 0.7 : 0) }
}

/** Looks every word up once. */
export function createContext(tokens: readonly Token[], sentences: readonly Sentence[], gazetteer: Gazetteer): TaggerContext {
  const known = findKnownNames(tokens, gazetteer)
  const knownAt: (KnownName | undefined)[] = new Array<KnownName | undefined>(tokens.length)
  for (const name of known) for (let i = name.first; i < name.end; i++) knownAt[i] = name
  const cases = sentences.map((sentence) => sentenceCase(tokens, sentence))
  const lookUp = lookUpIn(gazetteer)
  const traits = tokens.map((token) => lookUp(token, cases[token.sentence] ?? 'normal'))
  // "Theresa May", "Mrs. May": a month after a given name or an address is a surname.
  traits.forEach((one, i) => {
    const before = traits[i - 1]
    if (one.isCalendar && tokens[i]?.hasSpaceBefore && before && ((before.isGiven && before.isNameLike && !before.isWord) || (before.isAddress && tokens[i - 1]?.isCapital))) traits[i] = { ...one, isCalendar: false, isWord: false, isFamily: true, isNameLike: true }
  })
  const knownCandidates = known.map((name) => weakenInside(name, candidateOf(name), tokens, traits, knownAt))
  const knownCandidateAt: (Candidate | undefined)[] = new Array<Candidate | undefined>(tokens.length)
  for (const one of knownCandidates) knownCandidateAt[one.first] = one
  return { tokens, sentences, traits, gazetteer, known, knownAt, knownCandidates, knownCandidateAt }
}

const NO_TOKEN: Token = { start: 0, end: 0, text: '', folded: '', kind: 'punctuation', isCapital: false, sentence: -1, isOpening: false, hasSpaceBefore: false }
const NO_TRAITS: Traits = { isGiven: false, isFamily: false, isWord: false, isJoint: false, isInitial: false, isAcronym: false, isCalendar: false, isRoleHead: false, isRank: false, isAddress: false, isOrganizationHead: false, isNameLike: false, isShouted: false }

/** The token at an index; outside the text one that is nothing. */
export function tokenAt(context: TaggerContext, i: number): Token {
  // An index below zero would be looked up as a name, which is slow.
  return i < 0 ? NO_TOKEN : (context.tokens[i] ?? NO_TOKEN)
}

/** What the lists say of the word at an index; outside the text nothing. */
export function traitsAt(context: TaggerContext, i: number): Traits {
  return i < 0 ? NO_TRAITS : (context.traits[i] ?? NO_TRAITS)
}

/** The folded word at a token, or '' outside the sentence of another token. */
export function wordAt(context: TaggerContext, i: number, near: number): string {
  const token = i < 0 ? undefined : context.tokens[i]
  return token && token.sentence === context.tokens[near]?.sentence ? token.folded : ''
}
