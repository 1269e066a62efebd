import type { EntityType } from '../../../shared/model/mention.ts'
import type { ArticleDocument, Candidate, Chain, HeldPost } from './document.ts'
import type { Gazetteer } from './gazetteer.ts'
import { canStandFor, headOf, nearestAlone } from './role-nominals.ts'
import { isAbbreviationOf } from './tagger/document-pass.ts'

/** A chain while it grows. */
interface Growing {
  readonly type: EntityType
  readonly mentions: number[]
  /** The first tokens of its mentions, sorted. */
  readonly positions: number[]
  /** Folded words of each form that was seen. */
  readonly forms: Map<string, string>
  name: string
  country: string | null
  sector: string | null
  confidence: number
  why: string
  lastAt: number
}

interface Work {
  readonly document: ArticleDocument
  readonly gazetteer: Gazetteer
  readonly chains: Growing[]
  readonly byKey: Map<string, Growing>
  /** The chain of each mention. */
  readonly chainOf: Map<number, Growing>
  /** Organizations by the last word of their name. */
  readonly organizations: Map<string, readonly Growing[]>
  /** Abbreviations that a bracket introduced. */
  readonly abbreviations: Map<string, Growing>
}

function textOf({ text, tokens }: ArticleDocument, span: { readonly first: number; readonly end: number }): string {
  return text.slice(tokens[span.first]?.start ?? 0, tokens[span.end - 1]?.end ?? 0).replace(/\s+/g, ' ')
}

function wordsOf({ tokens }: ArticleDocument, span: { readonly first: number; readonly end: number }): readonly string[] {
  return tokens.slice(span.first, span.end).map((token) => token.folded)
}

/** "TEHRAN" as "Tehran", "Emmanuel MACRON" as "Emmanuel Macron"; abbreviations stay. */
export function inNormalCase(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}'’-]{3,}/gu, (word) => word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=(?<!\p{L})\p{L}['’])\p{L}/gu, (letter) => letter.toUpperCase()))
}

function open(work: Work, type: EntityType, i: number, mention: Candidate, key: string, name: string): Growing {
  const chain: Growing = { type, mentions: [], positions: [], forms: new Map(), name, country: mention.country, sector: mention.sector, confidence: mention.confidence, why: mention.why, lastAt: mention.first }
  work.chains.push(chain)
  work.byKey.set(`${type} ${key}`, chain)
  join(work, chain, i, mention, name)
  return chain
}

function join(work: Work, chain: Growing, i: number, mention: Candidate, form: string): void {
  chain.mentions.push(i)
  chain.positions.splice(countBefore(chain.positions, mention.first), 0, mention.first)
  if (form !== '' && !chain.forms.has(form.toLowerCase())) chain.forms.set(form.toLowerCase(), form)
  chain.lastAt = mention.first
  chain.country ??= mention.country
  chain.sector ??= mention.sector
  if (mention.confidence > chain.confidence && !mention.isCountryGuessed) {
    chain.confidence = mention.confidence
    chain.why = mention.why
  }
  work.chainOf.set(i, chain)
}

const GUESSED = '; several countries have a place of this name, and the largest is only the likeliest'

/** Places and nationalities: by the name that the gazetteer gives, so that "Islamic Republic of Iran" and "Iranian" are Iran. */
function addPlace(work: Work, i: number, mention: Candidate): void {
  if (mention.type === 'nationality' && mention.country === null) return
  const text = textOf(work.document, mention)
  const name = mention.name ?? inNormalCase(text)
  const key = name.toLowerCase()
  const chain = work.byKey.get(`place ${key}`)
  const form = mention.type === 'nationality' || inNormalCase(text).toLowerCase() === key ? '' : text
  if (chain) join(work, chain, i, mention, form)
  else open(work, 'place', i, mention, key, name)
  if (form !== '') work.chainOf.get(i)?.forms.set(form.toLowerCase(), form)
  const own = work.chainOf.get(i)
  if (mention.isCountryGuessed && own && !own.why.endsWith(GUESSED)) {
    own.why += GUESSED
    own.confidence *= 0.7
  }
}

/** An organization's shorter name that one longer name before it ends with: "Foreign Ministry" after "Iranian Foreign Ministry". */
function longerOrganization(work: Work, words: readonly string[]): Growing | undefined {
  let best: Growing | undefined
  for (const chain of work.organizations.get(words.at(-1) ?? '') ?? []) {
    const fits = [...chain.forms.values()].some((form) => {
      const own = form.toLowerCase().split(' ')
      return own.length > words.length && words.every((word, n) => own[own.length - words.length + n] === word)
    })
    if (fits && (!best || chain.lastAt > best.lastAt)) best = chain
  }
  return best
}

/** "the ministry" after the ministry that was named last; none where one sentence named two. */
function ministryBefore(work: Work, mention: Candidate): Growing | undefined {
  const named = (work.organizations.get('ministry') ?? []).slice(-LOOK_BACK)
  return nearestAlone(named, (chain) => work.document.tokens[chain.positions[countBefore(chain.positions, mention.first) - 1] ?? -1]?.sentence ?? -1)
}

function addOrganization(work: Work, i: number, mention: Candidate): void {
  const text = textOf(work.document, mention)
  const words = wordsOf(work.document, mention)
  const name = mention.name ?? text
  if (text === 'ministry') {
    const named = ministryBefore(work, mention)
    if (named) join(work, named, i, mention, '')
    return
  }
  const key = name.toLowerCase().replace(/[’ʼ]/g, "'")
  const shorter = words.length > 1 || /^(?:ministry|council|commission|committee|assembly|authority|agency|coalition)$/.test(words[0] ?? '') ? longerOrganization(work, words) : undefined
  const chain = work.byKey.get(`organization ${key}`) ?? work.abbreviations.get(text) ?? shorter
  if (chain) join(work, chain, i, mention, text)
  else {
    const opened = open(work, 'organization', i, mention, key, name)
    opened.forms.set(text.toLowerCase(), text)
    const last = words.at(-1) ?? ''
    work.organizations.set(last, [...(work.organizations.get(last) ?? []), opened])
  }
  const bracket = work.document.tokens[mention.end]
  const short = work.document.tokens[mention.end + 1]
  const growing = work.chainOf.get(i)
  if (growing && bracket?.text === '(' && short && work.document.tokens[mention.end + 2]?.text === ')' && /^\p{Lu}[\p{L}\d&.-]{1,9}$/u.test(short.text) && isAbbreviationOf(short.text, words)) work.abbreviations.set(short.text, growing)
}

const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|van|von|der|de|da|do|dos|del|di|la|le)$/
const plainWord = (word: string): string => word.replace(/^(?:al|el|ad|ar|as|ash|an|at|az|ul)-/, '').replace(/[.'-]/g, '')

/** Whether a short form can be a fuller name's: its words are the last ones, or the first, or its initials fit. */
export function isShortFormOf(short: readonly string[], full: readonly string[]): boolean {
  const [a, b] = [short.map(plainWord).filter(Boolean), full.map(plainWord).filter(Boolean)]
  if (a.length === 0 || a.length > b.length) return false
  const fits = (one: string | undefined, other: string | undefined): boolean => one !== undefined && other !== undefined && (one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other)))
  const isTail = a.every((word, n) => fits(word, b[b.length - a.length + n]))
  const isHead = a.every((word, n) => fits(word, b[n]))
  const isSkipping = a.length > 1 && fits(a[0], b[0]) && a.at(-1) === b.at(-1)
  return isSkipping || ((isTail || isHead) && a.some((word) => word.length > 1) && !(a.length === 1 && PARTICLE.test(a[0] ?? '')))
}

/** Persons: full names first, so that a short form before its full name (in a headline) finds it, too. */
function addPersons(work: Work, indices: readonly number[]): void {
  const { document } = work
  const full = new Map<string, Growing[]>()
  const remember = (words: readonly string[], chain: Growing): void => {
    for (const word of new Set([words.at(-1), words[0]].map((one) => plainWord(one ?? '')))) full.set(word, [...(full.get(word) ?? []), chain])
  }
  const byLength = indices.map((i) => [i, wordsOf(document, document.mentions[i] ?? { first: 0, end: 0 })] as const).sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
  const words = new Map<Growing, readonly string[]>()
  for (const [i, own] of byLength) {
    const mention = document.mentions[i]
    if (!mention) continue
    const key = own.join(' ')
    const exact = work.byKey.get(`person ${key}`)
    const text = textOf(document, mention)
    if (exact) {
      join(work, exact, i, mention, text)
      continue
    }
    const candidates = new Set([own.at(-1), own[0]].flatMap((word) => full.get(plainWord(word ?? '')) ?? []).filter((chain) => isShortFormOf(own, words.get(chain) ?? [])))
    const chain = chooseNearest([...candidates], mention)
    if (chain) {
      join(work, chain, i, mention, text)
      if (candidates.size === 1) work.byKey.set(`person ${key}`, chain)
    } else {
      const opened = open(work, 'person', i, mention, key, inNormalCase(text))
      words.set(opened, own)
      remember(own, opened)
    }
  }
}

/** How many of the sorted numbers are smaller. */
function countBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Of several people with the name, the one mentioned last before; where none was, the first. */
function chooseNearest(chains: readonly Growing[], mention: Candidate): Growing | undefined {
  if (chains.length < 2) return chains[0]
  const at = (chain: Growing): number => chain.positions[countBefore(chain.positions, mention.first) - 1] ?? -1
  return chains.reduce((best, chain) => (at(chain) > at(best) ? chain : best))
}

/** The words of a post without its country, as they are compared with those of posts that somebody holds. */
export function postWords(document: Pick<ArticleDocument, 'tokens'>, role: Candidate): string {
  const skip = new Set(role.parts.filter((part) => part.type === 'nationality' || ((part.type === 'place' || part.type === 'organization') && part.first === role.first)).flatMap((part) => Array.from({ length: part.end - part.first }, (_, n) => part.first + n)))
  return document.tokens
    .slice(role.first, role.end)
    .filter((_, n) => !skip.has(role.first + n))
    .map((token) => token.folded)
    .join(' ')
}

/** A post that somebody holds, kept under its head. */
interface KnownPost {
  readonly chain: Growing
  readonly words: string
  readonly country: string | null
  readonly at: number
}

/** How many posts with the same head are looked back upon. */
const LOOK_BACK = 30

/** The one of the article whom a post that stands alone means; nobody where that is not clear. */
function holderOfNominal(work: Work, role: Candidate, country: string | null, sameHead: readonly KnownPost[]): Growing | undefined {
  const words = postWords(work.document, role)
  const isCountryRight = (post: KnownPost): boolean => country === null || (post.country ?? post.chain.country ?? country) === country
  const end = firstFrom(sameHead, role.first)
  const before = sameHead.slice(Math.max(0, end - LOOK_BACK), end).filter((post) => isCountryRight(post) && canStandFor(words, post.words))
  // Words that are exactly a post's mean that one before any that they only fit.
  const exact = before.filter((post) => post.words === words)
  const fitting = [...new Set((exact.length > 0 ? exact : before).map((post) => post.chain))]
  if (fitting.length > 0) return nearestAlone(fitting, (chain) => work.document.tokens[chain.positions[countBefore(chain.positions, role.first) - 1] ?? -1]?.sentence ?? -1)
  const anywhere = new Set(sameHead.slice(0, LOOK_BACK).filter((post) => post.words === words && isCountryRight(post)).map((post) => post.chain))
  return anywhere.size === 1 ? [...anywhere][0] : undefined
}

/** The index of the first post at or behind a token. */
function firstFrom(posts: readonly KnownPost[], token: number): number {
  let [low, high] = [0, posts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((posts[middle]?.at ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Roles: their holder's chain; a role that stands alone, the chain of the one who holds a post that it fits, mentioned last before. */
function addRoles(work: Work, countryOf: (role: Candidate) => string | null): void {
  const { document } = work
  const heldBy = new Set(document.posts.map((post) => post.mention))
  const byHead = new Map<string, KnownPost[]>()
  for (const post of document.posts) {
    const [role, chain] = [document.mentions[post.mention], work.chainOf.get(post.holder)]
    if (!role || !chain) continue
    join(work, chain, post.mention, { ...role, country: null, sector: null, confidence: 0 }, '')
    const head = headOf(post.words)
    const known = { chain, words: post.words, country: post.country, at: role.first }
    const there = byHead.get(head)
    if (there) there.push(known)
    else byHead.set(head, [known])
  }
  // What somebody was says less of their country than what they are.
  for (const post of [...document.posts.filter(({ isFormer }) => !isFormer), ...document.posts.filter(({ isFormer }) => isFormer)]) {
    const chain = work.chainOf.get(post.holder)
    if (chain) addPostFacts(chain, post)
  }
  document.mentions.forEach((role, i) => {
    if (role.type !== 'role' || heldBy.has(i)) return
    const chain = holderOfNominal(work, role, countryOf(role), byHead.get(headOf(postWords(document, role))) ?? [])
    if (chain) join(work, chain, i, { ...role, country: null, sector: null, confidence: 0 }, '')
  })
}

function addPostFacts(chain: Growing, post: HeldPost): void {
  const { words } = post
  chain.country ??= post.country
  // A secretary-general is no soldier.
  if (/(?<!(?:secretary|attorney|director|governor|consul|inspector|surgeon)[- ])\b(?:general|colonel|major|captain|lieutenant|admiral|brigadier|sergeant|commander|marshal|gen\.|col\.|lt\.|maj\.)/.test(words)) chain.sector ??= 'MIL'
  else if (/\b(?:minister|president|premier|ambassador|chancellor|governor|secretary|envoy|mayor|king|emir|sultan)\b/.test(words)) chain.sector ??= post.organization === null ? 'GOV' : null
}

function finish(chain: Growing): Chain {
  const aliases = [...chain.forms.values()].filter((form) => form.toLowerCase() !== chain.name.toLowerCase() && inNormalCase(form) !== chain.name)
  return { ...chain, aliases: chain.type === 'person' ? aliases.map(inNormalCase) : aliases, mentions: [...chain.mentions].sort((a, b) => a - b) }
}

/** Groups the mentions of one article by what they stand for. */
export function findChains(document: ArticleDocument, gazetteer: Gazetteer, countryOf: (role: Candidate) => string | null): ArticleDocument {
  const work: Work = { document, gazetteer, chains: [], byKey: new Map(), chainOf: new Map(), organizations: new Map(), abbreviations: new Map() }
  addPersons(work, document.mentions.flatMap((mention, i) => (mention.type === 'person' ? [i] : [])))
  document.mentions.forEach((mention, i) => {
    if (mention.type === 'place' || mention.type === 'nationality') addPlace(work, i, mention)
    else if (mention.type === 'organization') addOrganization(work, i, mention)
  })
  addRoles(work, countryOf)
  const first = (chain: Growing): number => chain.positions[0] ?? 0
  return { ...document, chains: work.chains.map((chain) => [first(chain), chain] as const).sort((a, b) => a[0] - b[0]).map(([, chain]) => finish(chain)) }
}
