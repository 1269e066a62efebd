import { PERSON_VERBS, PLACE_PREPOSITIONS, POST_MODIFIERS, STRONG_HEADS } from '../lists/roles.ts'
import { tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'
import { FIELDS, isHead } from './role-words.ts'

/** Where the plain words end that a post is of: a field, a body, a group. */

export const FORCES = new Set(['forces', 'army', 'troops', 'navy', 'government', 'military', 'delegation', 'embassy', 'mission', 'operations', 'police', 'parliament', 'republic', 'junta', 'regime', 'opposition', 'cabinet'])

/** What an organization has that somebody heads: "head of the WHO’s office", "of the UNICEF mission in Amman". */
export const BRANCHES = new Set('office offices bureau branch division department programme program team unit mission delegation operation operations wing board secretariat section committee council task'.split(' '))

/** A capitalised plain word that is nobody's name: "Affairs", not "Ash". */
function isFieldWord(context: TaggerContext, i: number): boolean {
  const [word, traits] = [tokenAt(context, i).folded, context.traits[i]]
  return FIELDS.has(word) || POST_MODIFIERS.has(word) || (traits?.isWord === true && !traits.isCalendar && !traits.isGiven && !traits.isFamily)
}

/** The field of an office in plain words: "Foreign Affairs", "Trade, Industry and Investment", "national security". */
export function endOfField(context: TaggerContext, at: number, head: number): number {
  let end = at
  const isCapital = tokenAt(context, at).isCapital
  for (let i = at; i < at + 8; i++) {
    const word = wordAt(context, i, head)
    const isField = tokenAt(context, i).kind === 'word' && (isCapital ? tokenAt(context, i).isCapital && isFieldWord(context, i) : FIELDS.has(word) || POST_MODIFIERS.has(word))
    // "Director of National Intelligence General Jan Krol": a rank, no field.
    const isRank = word === 'general' && i > at && traitsAt(context, i + 1).isGiven && !traitsAt(context, i + 1).isWord
    if (isField && !isRank && !(isHead(context, i) && word !== 'general' && word !== 'state' && word !== 'staff')) end = i + 1
    else if (!((word === 'and' || word === ',' || word === '&') && end === i)) break
  }
  return end
}

/** "commander of the Afghan border police": a country's body in plain words. */
export function endOfBody(context: TaggerContext, at: number, head: number): number | undefined {
  let end = at
  while (end < at + 4 && (FIELDS.has(wordAt(context, end, head)) || POST_MODIFIERS.has(wordAt(context, end, head)) || FORCES.has(wordAt(context, end, head))) && !STRONG_HEADS.has(wordAt(context, end, head))) end++
  return FORCES.has(wordAt(context, end - 1, head)) ? end : undefined
}

/** Whether the token is a possessive 's of the same sentence. */
export function isPossessive(context: TaggerContext, i: number, head: number): boolean {
  return /^['’]s?$/.test(wordAt(context, i, head))
}

function isPlainWord({ tokens, traits }: TaggerContext, i: number, head: number): boolean {
  const token = tokens[i]
  return token?.kind === 'word' && token.sentence === tokens[head]?.sentence && !token.isCapital && traits[i]?.isWord === true && !PERSON_VERBS.has(token.folded) && !PLACE_PREPOSITIONS.has(token.folded)
}

/** "Chad’s largest farmers union, Ali Rezvani": plain words up to a comma. */
export function endOfPlainWords(context: TaggerContext, at: number, head: number): number | undefined {
  let end = at
  while (end < at + 5 && isPlainWord(context, end, head)) end++
  return end > at && wordAt(context, end, head) === ',' ? end : undefined
}

/** "leader of the Kurdish rebels", "chairman of the Polish bishops’ conference": a plain word behind a nationality, and what is its own. */
export function endOfGroup(context: TaggerContext, at: number, head: number): number | undefined {
  if (!isPlainWord(context, at, head)) return undefined
  return isPossessive(context, at + 1, head) && isPlainWord(context, at + 2, head) ? at + 3 : at + 1
}
