import { KINDS } from '../../../../shared/model/kinds/catalogue.ts'
import type { EventKind } from '../../../../shared/model/kinds/kind.ts'
import { singularOf } from './lemmas.ts'
import { PREPOSITIONS } from './words/small.ts'

type Words = readonly string[]

/** The heads of a phrase, so that a noun finds those that it may be without a search. */
export interface Heads {
  /** Nouns by the singular of their last word (before "of"). */
  readonly nouns: ReadonlyMap<string, readonly Words[]>
  /** Verbs and their words by their first, for infinitives. */
  readonly infinitives: ReadonlyMap<string, readonly Words[]>
  /** "<person>", "<predicate>". */
  readonly types: readonly Words[]
}

/** One way in which a kind is told. */
export interface Entry {
  readonly kind: EventKind
  readonly words: Words
  /** What stands in the phrase of a noun, or is the verb. */
  readonly own: Words
  /** What must follow that. */
  readonly companions: Words
  /** Heads of which one must stand beside it; null where it stands alone. */
  readonly heads: Heads | null
}

/** What a verb may tell, in the order of the catalogue. */
export interface VerbEntries {
  readonly all: readonly Entry[]
  /** Those that need no words behind the verb. */
  readonly alone: readonly Entry[]
  /** The others by the first word behind the verb, and by its singular. */
  readonly behind: ReadonlyMap<string, ReadonlySet<Entry>>
}

const wordsOf = (phrase: string): Words => phrase.toLowerCase().split(' ')

function addTo<T>(index: Map<string, T[]>, key: string, one: T): void {
  const there = index.get(key)
  if (there) there.push(one)
  else index.set(key, [one])
}

function indexHeads(heads: readonly string[]): Heads {
  const [nouns, infinitives] = [new Map<string, Words[]>(), new Map<string, Words[]>()]
  const types: Words[] = []
  for (const words of heads.map(wordsOf)) {
    const of = words.indexOf('of')
    if (words[0]?.startsWith('<') === true) types.push(words)
    else {
      addTo(nouns, singularOf(words[(of > 0 ? of : words.length) - 1] ?? ''), words)
      addTo(infinitives, words[0] ?? '', words)
    }
  }
  return { nouns, infinitives, types }
}

/** The heads of a kind's phrases, those of the same words together. */
function headsByWords({ phrases }: EventKind): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const phrase of phrases) for (const head of phrase.with) addTo(found, phrase.words, head)
  return found
}

const entryOf = (kind: EventKind, words: Words, length: number, heads: Heads | null): Entry => ({ kind, words, own: words.slice(0, length), companions: words.slice(length), heads })

function indexByNext(all: readonly Entry[]): VerbEntries {
  const behind = new Map<string, Set<Entry>>()
  for (const entry of all) {
    for (const next of entry.companions.slice(0, 1)) {
      for (const key of [next, singularOf(next)]) behind.set(key, (behind.get(key) ?? new Set()).add(entry))
    }
  }
  return { all, alone: all.filter(({ companions }) => companions.length === 0), behind }
}

function indexVerbs(): ReadonlyMap<string, VerbEntries> {
  const index = new Map<string, Entry[]>()
  for (const kind of KINDS) {
    for (const verb of kind.verbs) addTo(index, wordsOf(verb)[0] ?? '', entryOf(kind, wordsOf(verb), 1, null))
    for (const [phrase, heads] of headsByWords(kind)) addTo(index, wordsOf(phrase)[0] ?? '', entryOf(kind, wordsOf(phrase), 1, indexHeads(heads)))
  }
  return new Map([...index].map(([verb, entries]) => [verb, indexByNext(entries)]))
}

/** How many words of a noun's name stand in its own phrase: up to "of" or a last preposition ("release of prisoners", "call with"). */
function ownLength(words: Words): number {
  const of = words.indexOf('of')
  return of > 0 ? of : words.findLastIndex((word) => !PREPOSITIONS.has(word) && word !== 'to') + 1
}

/** Nouns by the last word of their own phrase. */
function indexNouns(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const kind of KINDS) {
    for (const words of kind.nouns.map(wordsOf)) addTo(index, singularOf(words[ownLength(words) - 1] ?? ''), entryOf(kind, words, ownLength(words), null))
    for (const [phrase, heads] of headsByWords(kind)) if (!phrase.includes(' ')) addTo(index, singularOf(phrase), entryOf(kind, [phrase], 1, indexHeads(heads)))
  }
  return index
}

/** What the verbs of the catalogue may tell, by their first word's dictionary form. */
export const VERBS = indexVerbs()
/** What its nouns may tell, by the singular of their last word. */
export const NOUNS = indexNouns()
