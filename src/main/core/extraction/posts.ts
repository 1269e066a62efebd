import { formerTitle, isFormerTitle } from '../../../shared/model/post-on.ts'
import { postWords } from './role-nominals.ts'
import type { ArticleDocument, Candidate, HeldPost } from './document.ts'
import { countryAround, countryOfGiver, countryOfPost, countryThatNames, organizationOfOwner, organizationOfPost, placesByEnd, type OwnerAt } from './posts/country.ts'
import { placed, wordAt, type Placed } from './posts/document-words.ts'
import { findHeaded } from './posts/headed.ts'
import { holderAfter, holderBefore, holderInApposition, holderOfVerb, type Holding } from './posts/holders.ts'
import { giveHomeCountry } from './posts/home.ts'
import { holdersOfShared, isPlural, sharedTitle } from './posts/several.ts'
import { tenureOf } from './posts/tenure.ts'
import { textOf } from './span-words.ts'

/** What every rule about posts looks things up in. */
interface Work {
  readonly document: ArticleDocument
  readonly persons: Placed
  readonly roles: Placed
  readonly dates: Placed
  readonly ownerAt: OwnerAt
  readonly posts: HeldPost[]
  /** The holder of each role mention that has one. */
  readonly holders: Map<number, number>
}

/** Whose a post in the singular is, the surest reading first. */
function findHolder({ document, persons, roles, dates, holders }: Work, mention: number, all: readonly number[], n: number): Holding | undefined {
  const role = document.mentions[mention]
  if (!role) return undefined
  const roleAt = (i: number): Candidate | undefined => document.mentions[all[i] ?? -1]
  const next = [roleAt(n + 1), roleAt(n + 2)].find((other) => other !== undefined && other.first >= role.end)
  const [previous, previousHolder] = [roleAt(n - 1), holders.get(all[n - 1] ?? -1)]
  const isJoined = previous?.end === role.first - 1 && wordAt(document, role.first - 1) === 'and'
  return (
    holderAfter(document, role, persons, next) ??
    holderBefore(document, role, persons) ??
    holderInApposition(document, role, { persons, dates }, next) ??
    holderOfVerb(document, role, { persons, roles, dates, previous, previousHolder }) ??
    (isJoined && previousHolder !== undefined ? { holder: previousHolder, confidence: 0.75, why: 'Second of two posts of one person', told: [] } : undefined)
  )
}

/** The country of who gives the post, or of another post of the same person in the sentence. */
function countryInherited({ document, posts }: Work, role: Candidate, holder: number, told: Holding['told']): string | null {
  const last = posts.at(-1)
  const isSame = last?.holder === holder
  const isSecond = isSame && document.mentions[last.mention]?.end === role.first - 1 && wordAt(document, role.first - 1) === 'and'
  const isGiven = told.length === 1 && told[0] === 'named'
  // "Ghana’s former envoy to Kenya, Yaw Boateng, takes over as trade minister"
  const isNext = isSame && told.length > 0 && role.parts.length === 0
  const person = document.mentions[holder]
  return (isSecond || isGiven || isNext ? countryOfGiver(document, role, posts) : null) ?? (isGiven && person ? countryThatNames(document, role, person) : null)
}

/** The post of one person. */
function addPost(work: Work, mention: number, { holder, confidence, why, told }: Holding): void {
  const { document, dates, ownerAt, posts, holders } = work
  const [role, person] = [document.mentions[mention], document.mentions[holder]]
  if (!role || !person) return
  holders.set(mention, holder)
  const words = textOf(document, role)
  const tenure = tenureOf({ doc: document, placed: dates }, role, person, words, told)
  // "Merkel would become chancellor", nobody says when: she holds nothing yet.
  if (tenure.isAhead && tenure.heldFrom === null) return
  const country = countryOfPost(document, role, ownerAt) ?? countryAround(document, role, { mention, holder }, posts, ownerAt) ?? countryInherited(work, role, holder, told)
  // Where no day says that it is over, the title does.
  const title = tenure.isFormer && tenure.heldTo === null ? formerTitle(words) : words
  posts.push({ mention, holder, title, words: postWords(document, role), office: null, country, organization: organizationOfPost(document, role) ?? organizationOfOwner(document, role, posts), heldFrom: tenure.heldFrom, heldTo: tenure.heldTo, isFormer: tenure.isFormer, confidence, why })
}

/** The posts of several people in one phrase, each with its own country: "Presidents A of Chad and B of Niger". */
function addShared({ document, persons, ownerAt, posts, holders }: Work, places: Placed, mention: number): void {
  const role = document.mentions[mention]
  if (!role) return
  const title = sharedTitle(document, role)
  const owner = role.parts.some((part) => part.country !== null) ? null : countryOfPost(document, role, ownerAt)
  for (const { holder, country } of holdersOfShared(document, role, persons, places)) {
    if (!holders.has(mention)) holders.set(mention, holder)
    posts.push({ mention, holder, title, words: title.toLowerCase(), office: null, country: country ?? owner, organization: organizationOfPost(document, role), heldFrom: null, heldTo: null, isFormer: isFormerTitle(title), confidence: 0.8, why: 'One of several who hold a post of the same name' })
  }
}

/** Finds whose posts the roles are, and when they were held. A role without a holder here may still be somebody's: coreference looks for that. */
export function findPosts(document: ArticleDocument): ArticleDocument {
  const { mentions } = document
  const work: Work = { document, persons: placed(mentions, 'person'), roles: placed(mentions, 'role'), dates: placed(mentions, 'date'), ownerAt: placesByEnd(mentions), posts: [], holders: new Map() }
  const places = placed(mentions, 'place')
  const all = mentions.flatMap(({ type }, i) => (type === 'role' ? [i] : []))
  all.forEach((mention, n) => {
    const role = mentions[mention]
    if (role && isPlural(document, role)) addShared(work, places, mention)
    else {
      const found = findHolder(work, mention, all, n)
      if (found) addPost(work, mention, found)
    }
  })
  const headed = findHeaded(document, { persons: work.persons, organizations: placed(mentions, 'organization'), nationalities: placed(mentions, 'nationality'), dates: work.dates })
  return { ...document, posts: giveHomeCountry(document, [...work.posts, ...headed].sort((a, b) => a.mention - b.mention)) }
}
