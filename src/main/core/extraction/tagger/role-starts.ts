import type { Candidate } from '../document.ts'
import { PLURAL_HEADS, POST_MODIFIERS, POST_OUTSIDERS, RANKS, STRONG_HEADS } from '../lists/roles.ts'
import { tokenAt, wordAt, type TaggerContext } from './context.ts'
import { ARTICLES_AND_OWNERS, FIELDS, isHead, isModifier, isOfficersRank, isOwnRank, isTitle, ownerBefore, type NamesAround } from './role-words.ts'

/** Where posts begin. */

const JOINTS = new Set(['and', '&', '-', ','])

/** The well-known organization that begins at a token. */
export function organizationAt(context: TaggerContext, i: number): Candidate | undefined {
  const known = context.knownCandidateAt[i]
  return known?.type === 'organization' ? known : undefined
}

/** A field that no list has, between its country or another field and its head: "French Ecology Minister". */
function isNamedField(names: NamesAround, i: number, head: number): boolean {
  const { context } = names
  const traits = context.traits[i]
  const token = context.tokens[i]
  if (!token?.isCapital || token.isOpening || !tokenAt(context, head).isCapital || !STRONG_HEADS.has(tokenAt(context, head).folded) || traits?.isWord !== true || traits.isGiven || context.knownAt[i] || wordAt(context, i, head) === '') return false
  // "Water Resources Minister": the word before is one of the lists.
  return ownerBefore(names, i) !== undefined || FIELDS.has(wordAt(context, i - 1, head))
}

/** "Trade and Industry Minister": a joint between two words of the field. */
function isJointBefore(context: TaggerContext, first: number, head: number): boolean {
  const word = wordAt(context, first - 1, head)
  if (!JOINTS.has(word) || (word === ',' && !tokenAt(context, first).isCapital)) return false
  return isModifier(context, first - 2, head) && isModifier(context, first, head) && !isHead(context, first - 2) && !(word === ',' && isHead(context, first))
}

function isOrganizationAt({ context, byFirst }: NamesAround, i: number): boolean {
  return byFirst.has(i) || organizationAt(context, i) !== undefined
}

/** "Kuwaiti and Omani counterparts", "Kuwaiti, Omani and Iraqi": where the country before the one that begins here begins. */
function ownerInList(names: NamesAround, first: number): number | undefined {
  const joint = wordAt(names.context, first - 1, first)
  return joint === 'and' || joint === ',' ? ownerBefore(names, first - 1)?.first : undefined
}

/** Whether a rank that begins here is a post of its own: "Defense Secretary Lt. Gen. …", "Prime Minister General …". */
function isOwnPost(context: TaggerContext, first: number, word: string): boolean {
  if ((word === 'chief' && isOfficersRank(context, first)) || (isTitle(context, first) && isHead(context, first - 1))) return true
  if (word === 'staff' && isOwnRank(context, first) && wordAt(context, first - 2, first) === 'of') return true
  return isOwnRank(context, first) && (!RANKS.has(word) || word === 'commander') && !POST_MODIFIERS.has(word) && isHead(context, first - 1)
}

/** Where a post begins that is known from one token on, a step farther to the left; undefined where nothing before belongs to it. */
function stepLeft(names: NamesAround, first: number, head: number, hasOwner: boolean): { readonly first: number; readonly isOwner: boolean } | undefined {
  const { context } = names
  const word = wordAt(context, first - 1, head)
  if (word === '' || isOwnPost(context, first, word)) return undefined
  const owner = ownerBefore(names, first)
  // "former US Federal Reserve Chairman": a country before the organization that is its own.
  if (owner && (!hasOwner || (first < head && owner.type !== 'organization' && isOrganizationAt(names, first)))) return { first: owner.first, isOwner: true }
  const listed = hasOwner && PLURAL_HEADS.has(tokenAt(context, head).folded) ? ownerInList(names, first) : undefined
  if (listed !== undefined) return { first: listed, isOwner: true }
  if (isModifier(context, first - 1, head) || isNamedField(names, first - 1, head)) return { first: first - 1, isOwner: false }
  return isJointBefore(context, first, head) ? { first: first - 2, isOwner: false } : undefined
}

/** Where the rank or title begins that has its head here, if it has: "Vice Adm.", "Brigadier General", "Prince". */
function startOfTitle(context: TaggerContext, head: number): number | undefined {
  if (isTitle(context, head)) return head
  let first = head
  if (!isOfficersRank(context, head)) return undefined
  while (isOfficersRank(context, first - 1) && wordAt(context, first - 1, head) !== '') first--
  return first
}

/** "Minister of Foreign Affairs Prince Salman": whether what stands before a title is what another post is of. */
function isTailBefore(context: TaggerContext, first: number, head: number): boolean {
  const at = ARTICLES_AND_OWNERS.has(wordAt(context, first - 1, head)) ? first - 2 : first - 1
  if (!/^(?:of|for)$/.test(wordAt(context, at, head))) return false
  return isHead(context, at - 1) || (wordAt(context, at - 1, head) === 'staff' && wordAt(context, at - 2, head) === 'of')
}

/** Extends a post to the left: "former US Deputy Assistant" before "Secretary". */
export function startOf(names: NamesAround, head: number): { readonly first: number; readonly hasOwner: boolean } {
  const { context } = names
  let first = head
  let hasOwner = false
  for (let steps = 0; steps < 10 && first > 0; steps++) {
    const step = stepLeft(names, first, head, hasOwner)
    if (!step) break
    first = step.first
    hasOwner ||= step.isOwner
  }
  const title = first < head ? startOfTitle(context, head) : undefined
  if (title !== undefined && first < title && isTailBefore(context, first, head)) return { first: title, hasOwner: false }
  while (first < head && POST_OUTSIDERS.has(tokenAt(context, first).folded)) first++
  if (JOINTS.has(tokenAt(context, first).folded)) first++
  return { first, hasOwner }
}
