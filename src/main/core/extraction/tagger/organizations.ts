import type { Candidate } from '../document.ts'
import { MINISTRY_WORDS, ORGANIZATION_HEADS } from '../lists/organizations.ts'
import { AGREEMENT_HEADS, NO_ACRONYMS } from '../lists/roles.ts'
import { candidate } from './candidate.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'
import { isCapitalWord, organization, partsOf } from './organization.ts'
import { proposeTold } from './told-organizations.ts'

const LEADING = new Set(ORGANIZATION_HEADS.leading.split('|'))
const MINISTRIES = new Set(MINISTRY_WORDS.split('|'))
const SMALL_HEADS = new Set('ministry government parliament army navy military police'.split(' '))
const INNER = new Set(['of', 'for', 'and', '&', 'the', 'on', 'in', 'to', 'against', 'de', 'des', 'du', 'la', 'del'])
const OPENERS = new Set('the a an in on at for by with when while as but and its his their this that our from to after before since both all some many most under if meanwhile however'.split(' '))
/** Bodies that have others. */
const OWNERS = new Set('ministry department treasury government bank commission bureau agency'.split(' '))
const LONGEST = 10

/** "65th", "2nd", in names of units: "Ruvanian 65th Signal Battalion". */
function isOrdinal(context: TaggerContext, i: number): boolean {
  return /^\d{1,4}(?:st|nd|rd|th|d)$/.test(tokenAt(context, i).text)
}

/** "People’s Congress": the owner is part of the name, where "the Treasury’s Office" is an office that the treasury has. */
function isOwnerInName(context: TaggerContext, i: number): boolean {
  return isCapitalWord(context, i) && !context.knownAt[i] && traitsAt(context, i).isWord && !OWNERS.has(tokenAt(context, i).folded)
}

/** Where the capitalised words before a head begin: "Justice and Development Party", "People’s Congress". */
function startBefore(context: TaggerContext, head: number): number {
  let first = head
  for (let i = head - 1; i >= 0 && head - i < LONGEST; i--) {
    const token = tokenAt(context, i)
    if (token.sentence !== tokenAt(context, head).sentence) break
    const isPossessive = /^['’]s?$/.test(token.text) && isOwnerInName(context, i - 1)
    const isJoint = (token.folded === 'and' || token.text === '&') && isCapitalWord(context, i - 1) && context.knownAt[i - 1] === undefined && traitsAt(context, i - 1).isWord && !traitsAt(context, i - 1).isOrganizationHead
    if (isCapitalWord(context, i)) {
      if (traitsAt(context, i).isAddress || (token.isOpening && OPENERS.has(token.folded))) break
      first = i
    } else if (isOrdinal(context, i) && isCapitalWord(context, i + 1)) first = i
    else if (!isPossessive && !isJoint) break
  }
  return first
}

/** A country closes a name: what follows "Party of Ruvania" with a capital is somebody's name. */
function closesName(context: TaggerContext, i: number): boolean {
  const known = context.knownAt[i]
  return known?.entry.kind === 'country' && known.end === i + 1 && !traitsAt(context, i + 1).isOrganizationHead
}

/** Heads of units, which a number may follow: "Mobile Unit 7". */
const UNITS = new Set('unit squadron battalion brigade regiment division battery company group wing team'.split(' '))

/** "British Embassy Tripoli", "Strike Squadron 12": what still belongs to a name behind its head. */
function endBehindHead(context: TaggerContext, head: number): number {
  const [word, next] = [tokenAt(context, head).folded, tokenAt(context, head + 1)]
  if (wordAt(context, head + 1, head) === '') return head + 1
  if (UNITS.has(word) && next.kind === 'number' && /^\d{1,3}$/.test(next.text) && tokenAt(context, head + 2).text !== '-') return head + 2
  const known = context.knownAt[head + 1]
  return /^(?:embassy|consulate)$/.test(word) && known !== undefined && context.knownCandidateAt[head + 1]?.type === 'place' ? known.end : head + 1
}

/** Where a name that begins with its head ends: "Ministry of Trade and Industry", "Bank for Rural Credit of Ruvania". */
function endAfter(context: TaggerContext, head: number): number {
  let end = head + 1
  for (let i = head + 1; i < context.tokens.length && i - head < LONGEST; i++) {
    const token = tokenAt(context, i)
    if (token.sentence !== tokenAt(context, head).sentence) break
    if (isCapitalWord(context, i)) {
      if (traitsAt(context, i).isGiven && !traitsAt(context, i).isWord && !context.knownAt[i]) break
      end = i + 1
      if (closesName(context, i)) break
    } else if (!INNER.has(token.folded)) break
    else if (token.folded === 'and' && !(traitsAt(context, i - 1).isWord && traitsAt(context, i + 1).isWord)) break
    else if (i > head + 1 && (token.folded === 'in' || token.folded === 'to' || token.folded === 'on')) break
  }
  return end
}

/** Whether a head goes on behind this word; "the European Union on Libya" only says what about. */
function isLed(next: string, isKnown: boolean): boolean {
  return next === 'of' || next === 'for' || next === 'against' || (next === 'on' && !isKnown)
}

function proposeAtHead(context: TaggerContext, head: number, out: Candidate[]): void {
  const token = context.tokens[head]
  if (!token) return
  const word = token.folded.replace(/\.$/, '')
  const [first, isStrong] = [startBefore(context, head), traitsAt(context, head).isOrganizationHead]
  // "the West Bank" is known to be none; "Ruvanian Labour Party" is more than the known "Labour Party".
  const known = context.knownAt[head]
  const isKnown = known?.end === head + 1 && known.first < head && (first >= known.first || context.knownCandidateAt[known.first]?.type === 'place')
  if (isStrong && first < head && !isKnown) {
    const end = endBehindHead(context, head)
    out.push(organization(context, first, end, 4 + Math.min(3, head - first) * 1.2, 0.8, `Capitalised words that end in “${token.text}”`))
  }
  const next = wordAt(context, head + 1, head)
  if (LEADING.has(word) && isLed(next, known?.end === head + 1)) {
    const end = endAfter(context, head)
    if (end > head + 2) {
      out.push(organization(context, head, end, 5 + Math.min(3, end - head - 2) * 1.1, 0.85, `Name that begins with “${token.text} ${next}”`))
      if (first < head && isStrong) out.push(organization(context, first, end, 6.5 + Math.min(4, end - first - 2) * 1.1, 0.9, `Name around “${token.text} ${next}”`))
    }
  }
}

/** "the Iranian foreign ministry", "the Syrian army": written small, but a body of one country. */
function proposeSmall(context: TaggerContext, head: number, out: Candidate[]): void {
  let first = head
  while (first > 0 && MINISTRIES.has(wordAt(context, first - 1, head)) && !tokenAt(context, first - 1).isCapital) first--
  const owner = context.knownAt[first - 1]
  if (owner?.entry.kind === 'demonym' && owner.end === first && owner.entry.country !== null) {
    out.push(organization(context, owner.first, head + 1, 7, 0.8, 'Body of a country, named by what it does'))
  } else if (first < head && tokenAt(context, head).folded === 'ministry' && ['the', "'s"].includes(wordAt(context, first - 1, head).replace('’', "'"))) {
    out.push(organization(context, first, head + 1, 3, 0.75, 'Ministry, named by what it does'))
  }
}

/** Whether letters in capitals are an abbreviation of something that may be an organization. */
function isAcronym(context: TaggerContext, i: number): boolean {
  const token = tokenAt(context, i)
  if (!traitsAt(context, i).isAcronym || NO_ACRONYMS.has(token.folded) || context.knownAt[i] || /^\p{Lu}\d+$|\d.*\p{Lu}/u.test(token.text)) return false
  // "EF-20": a type of aircraft or road.
  if (tokenAt(context, i + 1).text === '-' && !tokenAt(context, i + 1).hasSpaceBefore && tokenAt(context, i + 2).kind === 'number') return false
  // A plain word in capitals is an abbreviation only where the words around it are not in capitals as well.
  const isShouted = (at: number): boolean => /^\p{Lu}{2,}$/u.test(tokenAt(context, at).text) && tokenAt(context, at).sentence === token.sentence
  return !(traitsAt(context, i).isWord && (token.isOpening || isShouted(i - 1) || isShouted(i + 1)))
}

/** "CDR-FNU": two abbreviations that a hyphen joins, neither of them known, are one party. */
function isPairOfAcronyms(context: TaggerContext, i: number): boolean {
  const [hyphen, second] = [tokenAt(context, i + 1), tokenAt(context, i + 2)]
  return hyphen.text === '-' && !hyphen.hasSpaceBefore && !second.hasSpaceBefore && second.sentence === hyphen.sentence && isAcronym(context, i + 2)
}

function proposeAcronym(context: TaggerContext, i: number, out: Candidate[]): void {
  if (!isAcronym(context, i)) return
  if (isPairOfAcronyms(context, i)) out.push(organization(context, i, i + 3, 14, 0.75, 'Abbreviations joined by a hyphen'))
  const isBracketed = wordAt(context, i - 1, i) === '(' && wordAt(context, i + 1, i) === ')'
  const isAfterThe = wordAt(context, i - 1, i) === 'the'
  const isPart = (traitsAt(context, i - 1).isNameLike || traitsAt(context, i + 1).isNameLike) && !isBracketed
  out.push(organization(context, i, i + 1, 2.2 + (isBracketed ? 2 : 0) + (isAfterThe ? 1 : 0) - (isPart ? 1 : 0), isBracketed ? 0.92 : isAfterThe ? 0.75 : 0.6, isBracketed ? 'Abbreviation in brackets' : 'Abbreviation in capitals'))
}

/** Organizations: names around a telling word, abbreviations, bodies of a country. */
export function proposeOrganizations(context: TaggerContext): readonly Candidate[] {
  const out: Candidate[] = []
  context.tokens.forEach((token, i) => {
    if (token.kind !== 'word') return
    if (token.isCapital && !traitsAt(context, i).isShouted) {
      if (traitsAt(context, i).isOrganizationHead || LEADING.has(token.folded)) proposeAtHead(context, i, out)
      proposeAcronym(context, i, out)
      proposeTold(context, i, out)
    } else if (SMALL_HEADS.has(token.folded)) proposeSmall(context, i, out)
  })
  return out
}

/** Treaties and deals: capitalised words that end in "Agreement", "Treaty" … */
export function proposeAgreements(context: TaggerContext): readonly Candidate[] {
  const out: Candidate[] = []
  context.tokens.forEach((token, i) => {
    if (!token.isCapital || !AGREEMENT_HEADS.has(token.folded) || traitsAt(context, i).isShouted) return
    const first = startBefore(context, i)
    const end = wordAt(context, i + 1, i) === 'of' || wordAt(context, i + 1, i) === 'on' ? endAfter(context, i) : i + 1
    if (first < i || end > i + 2) out.push(candidate({ first, end, type: 'agreement', score: 5 + end - first, confidence: 0.8, why: `Capitalised words with “${token.text}”`, parts: partsOf(context, first, end) }))
  })
  return out
}
