import { fold } from './fold.ts'
import { AGENCIES, ORGANIZATIONS } from './lists/organizations.ts'
import { COUNTRY_ALIASES, DEMONYM_ALIASES, DIVISIONS, FAITHS, PEOPLES, REGIONS } from './lists/places.ts'
import { tokenize } from './tokens.ts'

/** resources/gazetteer.json as scripts/build-gazetteer.mjs writes it. */
export interface CompiledGazetteer {
  readonly about: readonly { readonly package: string; readonly version: string; readonly licence: string; readonly what: string }[]
  readonly countries: readonly { readonly code: string; readonly name: string; readonly names: readonly string[]; readonly demonyms: readonly string[]; readonly capitals: readonly string[]; readonly isState: boolean }[]
  readonly cities: Readonly<Record<string, string>>
  readonly sharedNames: Readonly<Record<string, string>>
  readonly given: string
  readonly family: string
  readonly words: string
}

export type GazetteerKind = 'country' | 'demonym' | 'people' | 'faith' | 'capital' | 'city' | 'division' | 'region' | 'organization' | 'agency'

/** What the gazetteer knows of one name. */
export interface GazetteerEntry {
  readonly kind: GazetteerKind
  /** The usual name of what it stands for. */
  readonly name: string
  readonly country: string | null
  readonly sector: string | null
  /** Whether the name is in capitals only, so that "us" is not the US. */
  readonly isAcronym: boolean
  /** Whether it is written with accents; without them the word with an accent ("Germán") is another. */
  readonly isAccented: boolean
  /** Cities: 0 for the largest of its country. */
  readonly rank: number
}

/** A country that has a place of a name that others have, too, and how often it is meant (thousands of people there). */
export interface SharedName {
  readonly country: string
  readonly weight: number
}

/** Names, looked up by the folded words they consist of. */
export interface Gazetteer {
  readonly about: CompiledGazetteer['about']
  /** The number of words of the longest name that begins with this word; 0 where none does. */
  longest(firstWord: string): number
  /** The entry of a name: its folded words joined by single spaces. */
  entry(key: string): GazetteerEntry | undefined
  isGiven(word: string): boolean
  isFamily(word: string): boolean
  /** Whether it is a plain English word, also in an inflected form. */
  isWord(word: string): boolean
  countryName(code: string): string | undefined
  /** The countries that have a place of this name, the one mostly meant first; empty where there is no doubt. */
  sharedBy(key: string): readonly SharedName[]
}

function frontDecode(coded: string): Set<string> {
  const out = new Set<string>()
  let before = ''
  for (const item of coded.split(' ')) {
    before = before.slice(0, parseInt(item.charAt(0), 36)) + item.slice(1)
    out.add(before.toLowerCase())
  }
  return out
}

/** Whether letters carry accents. */
export function hasAccents(text: string): boolean {
  return /[\u0300-\u036f]/.test(text.normalize('NFD'))
}

/** The folded words of a name, joined by single spaces. */
export function phraseKey(name: string): string {
  return tokenize(name).map((token) => token.folded).join(' ')
}

function stemsOf(word: string): readonly string[] {
  const out: string[] = []
  if (word.endsWith('s')) out.push(word.slice(0, -1), word.slice(0, -2))
  if (word.endsWith('ed')) out.push(word.slice(0, -1), word.slice(0, -2))
  if (word.endsWith('ing')) out.push(word.slice(0, -3), `${word.slice(0, -3)}e`)
  if (word.endsWith('ly')) out.push(word.slice(0, -2))
  return out
}

type Add = (names: string | readonly string[], entry: Pick<GazetteerEntry, 'kind'> & Partial<GazetteerEntry>) => void

function addPlaces(compiled: CompiledGazetteer, usual: ReadonlyMap<string, string>, isWord: (word: string) => boolean, add: Add): void {
  for (const [country, names] of Object.entries(compiled.cities)) {
    // Small towns share their names with plain words ("Reading", "Split") and mostly mean the word.
    names.split('|').forEach((name, rank) => {
      if (name.includes(' ') || !isWord(fold(name)) || rank === 0) add(name, { kind: 'city', country, rank, name })
    })
  }
  const ofStates = new Set(compiled.countries.flatMap((country) => (country.isState ? country.demonyms : [])))
  // Territories share their demonym with the state they belong to ("Norwegian"); the state's entry comes last and stays.
  for (const country of [...compiled.countries].sort((a, b) => Number(a.isState) - Number(b.isState))) {
    // What belongs to a state is not meant by the state's own word for its people: "Norwegian" is no one of Svalbard.
    add(country.demonyms.filter((word) => country.isState || !ofStates.has(word)), { kind: 'demonym', country: country.code, name: country.name })
    add(country.capitals.filter((name) => !isWord(fold(name)) || name === 'London'), { kind: 'capital', country: country.code })
    add([country.name, ...country.names], { kind: 'country', country: country.code, name: country.name })
  }
  add(REGIONS, { kind: 'region' })
  for (const [country, names] of DIVISIONS) add(names, { kind: 'division', country })
  for (const [country, names] of COUNTRY_ALIASES) add(names, { kind: 'country', country, name: usual.get(country) ?? names.split('|')[0] ?? country })
  for (const [country, words] of DEMONYM_ALIASES) add(words, { kind: 'demonym', country, name: usual.get(country) ?? country })
  add(PEOPLES, { kind: 'people' })
  add(FAITHS, { kind: 'faith' })
}

/** Names that news uses for a country before the package's. */
const USUAL_NAMES: Readonly<Record<string, string>> = { SUN: 'Soviet Union', YUG: 'Yugoslavia', XKX: 'Kosovo', UNK: 'Kosovo', PSE: 'Palestine', VAT: 'Vatican' }

/** Names that a country shares with a part of another, with how often each is meant. */
const SHARED_BY_HAND: Readonly<Record<string, string>> = { georgia: 'GEO 4000 USA 1000', congo: 'COD 4000 COG 1000', congolese: 'COD 4000 COG 1000', dominican: 'DOM 4000 DMA 200' }

function readShared(coded: string): readonly SharedName[] {
  const words = coded === '' ? [] : coded.split(' ')
  return words.flatMap((country, i) => (i % 2 === 0 ? [{ country, weight: Number(words[i + 1]) }] : []))
}

/** Builds the look-up tables from the compiled lists and the ones written by hand. */
export function createGazetteer(compiled: CompiledGazetteer): Gazetteer {
  const entries = new Map<string, GazetteerEntry>()
  const longest = new Map<string, number>()
  const [given, family, words] = [frontDecode(compiled.given), frontDecode(compiled.family), frontDecode(compiled.words)]
  const isWord = (word: string): boolean => words.has(word) || stemsOf(word).some((stem) => stem.length > 2 && words.has(stem))
  const usual = new Map([...compiled.countries.map((country) => [country.code, country.name] as const), ...Object.entries(USUAL_NAMES)])
  const add: Add = (names, entry) => {
    for (const name of typeof names === 'string' ? names.split('|') : names) {
      if (name === '') continue
      const keyWords = tokenize(name).map((token) => token.folded)
      const key = keyWords.join(' ')
      const first = keyWords[0] ?? ''
      // Cities come by size within a country; a name that is there already belongs to the larger one or to a better list.
      if (entry.kind === 'city' && entries.has(key) && (entries.get(key)?.rank ?? 0) <= (entry.rank ?? 0)) continue
      longest.set(first, Math.max(longest.get(first) ?? 0, keyWords.length))
      // A name that is also written with small letters ("Daesh", "DAESH") is not recognised by its capitals.
      const isAcronym = /^[\p{Lu}\d.+/-]+$/u.test(name) && (entries.get(key)?.isAcronym ?? true)
      entries.set(key, { name, country: null, sector: null, rank: 0, isAcronym, isAccented: hasAccents(name), ...entry })
    }
  }
  addPlaces(compiled, usual, isWord, add)
  for (const [name, others, sector, country = null] of ORGANIZATIONS) add([name, ...others.split('|')], { kind: 'organization', name, sector, country })
  add(AGENCIES, { kind: 'agency', sector: 'MED' })
  const shared = new Map(Object.entries({ ...compiled.sharedNames, ...SHARED_BY_HAND }))
  return {
    about: compiled.about,
    longest: (firstWord) => longest.get(firstWord) ?? 0,
    entry: (key) => entries.get(key),
    isGiven: (word) => given.has(word),
    isFamily: (word) => family.has(word),
    isWord,
    countryName: (code) => usual.get(code),
    sharedBy: (key) => readShared(shared.get(key) ?? '')
  }
}
