import type { Candidate } from '../document.ts'
import { PLURAL_HEADS } from '../lists/roles.ts'
import { wordAt, type Doc, type Placed } from './document-words.ts'

/** One of several people who share the words of a post: "the foreign ministers of Jordan and Iraq, A and B". */
export interface Shared {
  readonly holder: number
  readonly country: string | null
}

const singular = (word: string): string => (word === 'spokesmen' ? 'spokesman' : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''))

/** Whether the words name the post of several people. */
export function isPlural(doc: Doc, role: Candidate): boolean {
  return doc.tokens.slice(role.first, role.end).some((token) => PLURAL_HEADS.has(token.folded))
}

/** The words of a shared post as one of its holders has it: without the countries, the head in the singular. */
export function sharedTitle(doc: Doc, role: Candidate): string {
  const isOwner = (at: number): boolean => role.parts.some((part) => part.first <= at && at < part.end)
  const words: string[] = []
  for (let at = role.first; at < role.end; at++) {
    const { text = '', folded = '' } = doc.tokens[at] ?? {}
    if (!isOwner(at)) words.push(PLURAL_HEADS.has(folded) ? singular(text) : text)
    if (PLURAL_HEADS.has(folded)) break
  }
  return words.filter((word, i) => !/^(?:,|and)$/.test(word) || (i > 0 && i < words.length - 1 && !isListed(words, i))).join(' ')
}

/** Whether a joint stands at the front, where the countries of a list were. */
function isListed(words: readonly string[], i: number): boolean {
  return words.slice(0, i).every((word) => /^(?:,|and)$/.test(word))
}

/** The people named in a row from a token on, each with the country behind the name where one stands. */
function namesFrom(doc: Doc, at: number, persons: Placed, places: Placed): readonly Shared[] {
  const found: Shared[] = []
  for (let next = at; ; ) {
    const holder = persons.byFirst.get(next)
    const person = holder === undefined ? undefined : doc.mentions[holder]
    if (holder === undefined || !person) return found
    next = person.end
    const isOf = wordAt(doc, next) === 'of'
    const place = isOf ? doc.mentions[places.byFirst.get(wordAt(doc, next + 1) === 'the' ? next + 2 : next + 1) ?? -1] : undefined
    found.push({ holder, country: place?.isCountryGuessed === false ? place.country : null })
    if (place) next = place.end
    if (wordAt(doc, next) === ',') next++
    if (wordAt(doc, next) === 'and') next++
  }
}

/** Who shares a post in the plural, in the order of their names; countries inside the post belong to them in the same order. */
export function holdersOfShared(doc: Doc, role: Candidate, persons: Placed, places: Placed): readonly Shared[] {
  const names = namesFrom(doc, wordAt(doc, role.end) === ',' ? role.end + 1 : role.end, persons, places)
  const owners = role.parts.filter((part) => part.country !== null && (part.type === 'nationality' || part.type === 'place'))
  return names.map(({ holder, country }, i) => ({ holder, country: owners.length === names.length ? (owners[i]?.country ?? null) : owners.length === 1 ? (owners[0]?.country ?? null) : country }))
}
