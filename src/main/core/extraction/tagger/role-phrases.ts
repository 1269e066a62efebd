import { PLURAL_HEADS, POST_SUFFIXES, RANKS, STRONG_HEADS } from '../lists/roles.ts'
import { tokenAt, wordAt, type TaggerContext } from './context.ts'
import { isNameStart } from './role-evidence.ts'
import { BRANCHES, endOfBody, endOfField, endOfGroup, endOfPlainWords, FORCES, isPossessive } from './role-fields.ts'
import { organizationAt, startOf } from './role-starts.ts'
import { beforeOutsiders, ARTICLES_AND_OWNERS, isHead, isStrongHead, type NamesAround, type RolePhrase } from './role-words.ts'

/** Heads of people who are posted somewhere: "representative in Beirut", where "prime minister in London" only met there. */
const STATIONED = new Set(['representative', 'coordinator', 'commander', 'correspondent', 'chief', 'envoy', 'official', 'consul', 'counsellor', 'attache'])
const LONGEST_TAIL = 24
const AREAS = new Set(['region', 'country', 'area', 'talks', 'conflict'])

/** Where "France’s National Front", "Mali’s junta" or "Taiwan’s main opposition party," ends: what is a country's own. */
function endOfOwned({ context, byFirst }: NamesAround, at: number, head: number): number | undefined {
  return (byFirst.get(at) ?? organizationAt(context, at))?.end ?? endOfBody(context, at, head) ?? endOfPlainWords(context, at, head)
}

/** "the WHO’s emergency division": where a part of an organization ends, written small. */
function endOfBranch(context: TaggerContext, at: number, head: number): number | undefined {
  for (let end = at; end < at + 3 && wordAt(context, end, head) !== '' && !tokenAt(context, end).isCapital; end++) if (BRANCHES.has(wordAt(context, end, head))) return end + 1
  return undefined
}

/** "envoy to the region, Lena Ortiz": a plain word for where somebody is posted, before the name. */
function endOfArea(context: TaggerContext, preposition: number, head: number): number | undefined {
  const isArea = wordAt(context, preposition + 1, head) === 'the' && AREAS.has(wordAt(context, preposition + 2, head)) && wordAt(context, preposition + 3, head) === ','
  return isArea ? preposition + 3 : undefined
}

/** Where a name that begins at a token ends as a complement: "the Iranian …", "Chad and Niger", "France’s National Front". */
function endOfNamed(names: NamesAround, at: number, head: number): number | undefined {
  const { context, byFirst } = names
  const [known, named] = [context.knownCandidateAt[at], byFirst.get(at)]
  const isLonger = named !== undefined && named.end - named.first > (known ? known.end - known.first : 0)
  if (isLonger && tokenAt(context, named.end - 1).sentence === tokenAt(context, head).sentence) return endOfNames(names, named.end, head)
  if (known && isPossessive(context, known.end, head)) return endOfOwned(names, known.end + 1, head) ?? (known.type === 'organization' ? endOfBranch(context, known.end + 1, head) : undefined)
  if (known?.type === 'nationality') return endOfBody(context, known.end, head) ?? endOfGroup(context, known.end, head)
  return (known?.type === 'place' || known?.type === 'organization') && wordAt(context, at, head) !== '' ? endOfNames(names, known.end, head) : undefined
}

/** Where the complement of a preposition ends ("to the Iranian foreign minister"), or the same place where there is none. */
function endOfComplement(names: NamesAround, preposition: number, head: number, depth: number): number {
  const { context } = names
  let at = preposition + 1
  if (ARTICLES_AND_OWNERS.has(wordAt(context, at, head))) at++
  const word = wordAt(context, preposition, head)
  const inner = depth === 0 ? phraseFrom(names, at, head) : undefined
  // "an aide to Trade Representative Lena Ortiz": the name is that of the one he serves, who has the post right before it.
  if (inner !== undefined && isNameStart(context, inner, head)) return preposition
  if (inner !== undefined && (word === 'to' || word === 'of')) return inner
  const named = endOfNamed(names, at, head)
  if (named !== undefined) return named
  if (word === 'in' || word === 'at' || word === 'on' || word === 'with') return preposition
  // "deputy head of the border troops"
  const field = endOfBody(context, at, head) ?? endOfField(context, at, head)
  return field > at ? field : preposition
}

const LONGEST_LIST = 10

/** "the presidents of Chad, Niger and Mali": where a list of countries ends that "and" closes; undefined where none does. */
function endOfList(context: TaggerContext, first: number, head: number): number | undefined {
  for (let [end, n] = [first, 0]; n < LONGEST_LIST; n++) {
    const joint = wordAt(context, end, head)
    const next = joint === ',' || joint === 'and' ? context.knownCandidateAt[end + 1] : undefined
    if (next?.type !== 'place') return undefined
    if (joint === 'and') return next.end
    end = next.end
  }
  return undefined
}

/** "Ambassador to Chad and Niger": a second country after "and"; "Advisor for WHO Reform": plain words after a name. */
function endOfNames({ context }: NamesAround, end: number, head: number): number {
  const isPlace = context.knownCandidateAt[context.knownAt[end - 1]?.first ?? -1]?.type === 'place'
  const isListed = isPlace && (wordAt(context, end, head) === 'and' || PLURAL_HEADS.has(tokenAt(context, head).folded))
  const listed = isListed ? endOfList(context, end, head) : undefined
  if (listed !== undefined) return listed
  if (FORCES.has(wordAt(context, end, head))) return end + 1
  if (!isPlace && BRANCHES.has(wordAt(context, end, head)) && !tokenAt(context, end).isCapital) return end + 1
  return tokenAt(context, end).isCapital && !isHead(context, end) ? Math.max(end, endOfField(context, end, head)) : end
}

/** A post inside a post that begins at the token: "advisor to the Iranian foreign minister". Its end, or undefined. */
function phraseFrom(names: NamesAround, at: number, head: number): number | undefined {
  for (let i = at; i < at + 6 && wordAt(names.context, i, head) !== ''; i++) {
    if (isHead(names.context, i) && !isHead(names.context, i + 1)) {
      if (startOf(names, i).first > at) return undefined
      const { end } = extendRight(names, i, 1)
      return end
    }
  }
  return undefined
}

/** Where a post ends: behind its head, or behind what it is of, to or for. */
export function extendRight(names: NamesAround, head: number, depth: number): { readonly end: number; readonly hasTail: boolean } {
  const { context } = names
  let end = head + 1
  if (wordAt(context, end, head) === '-' && POST_SUFFIXES.has(wordAt(context, end + 1, head))) end += 2
  else if (POST_SUFFIXES.has(wordAt(context, end, head))) end++
  let hasTail = false
  for (let round = 0; round < 4 && end - head < LONGEST_TAIL; round++) {
    const word = wordAt(context, end, head)
    // What follows a post inside another post ("for Political Affairs") belongs to the outer one, but for "of".
    if (!(depth === 0 ? ['of', 'for', 'to', 'in', 'on', 'at'] : ['of']).includes(word)) break
    const complement = context.knownCandidateAt[end + (ARTICLES_AND_OWNERS.has(wordAt(context, end + 1, head)) ? 2 : 1)]
    if ((word === 'in' || word === 'on') && (complement?.type !== 'place' || !(hasTail || STATIONED.has(tokenAt(context, head).folded)))) break
    const next = endOfArea(context, end, head) ?? endOfComplement(names, end, head, depth)
    if (next <= end || wordAt(context, next, head) === '-') break
    end = next
    hasTail = true
  }
  return { end, hasTail }
}

/** The whole post around a head. */
export function phraseAt(names: NamesAround, head: number): RolePhrase {
  const { context } = names
  const { first, hasOwner } = startOf(names, head)
  const { end, hasTail } = extendRight(names, head, 0)
  const word = tokenAt(context, head).folded
  const before = beforeOutsiders(context, first)
  // "Iran’s president", "the minister’s spokesman": the owner and its 's stay outside.
  const possessor = /^['’]s?$/.test(wordAt(context, before, head)) && (context.knownAt[before - 1] !== undefined || STRONG_HEADS.has(wordAt(context, before - 1, head)))
  return { first, end, hasOwner: hasOwner || possessor, hasTail, isStrong: isStrongHead(word), isPlural: PLURAL_HEADS.has(word), isRank: RANKS.has(word) }
}
