import type { Candidate, Token } from '../document.ts'
import { hasAccents, type Gazetteer, type GazetteerEntry } from '../gazetteer.ts'
import { candidate } from './candidate.ts'

/** A name of the gazetteer where it stands in the text. */
export interface KnownName {
  readonly first: number
  readonly end: number
  readonly entry: GazetteerEntry
}

const LONGEST = 9
const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|dozens|\d{1,2})$/
const ARTICLE = /^(?:al|el|ar|as|ash|ad|an|at|az)[-’'](.{4,})$/

/** Whether the words are written as the name is: acronyms in capitals, other names with a capital at least where they begin. */
function isWrittenAsName(tokens: readonly Token[], first: number, end: number, entry: GazetteerEntry): boolean {
  const token = tokens[first]
  if (!token) return false
  const text = tokens.slice(first, end).map((part) => part.text).join('')
  if (entry.isAcronym) return /^[\p{Lu}\p{N}\p{P}+]+$/u.test(text)
  // "Germán" is somebody's name.
  if ((entry.kind === 'demonym' || entry.kind === 'people') && !entry.isAccented && hasAccents(text)) return false
  if (/^\p{Ll}/u.test(entry.name)) return /^\p{L}/u.test(text)
  return token.isCapital && tokens.slice(first, end).every((part) => part.isCapital || part.kind !== 'word' || part.text.length <= 4)
}

/** Every place where a name of the gazetteer stands, the longest at each word, without overlaps. */
export function findKnownNames(tokens: readonly Token[], gazetteer: Gazetteer): readonly KnownName[] {
  const found: KnownName[] = []
  for (let first = 0; first < tokens.length; first++) {
    const word = tokens[first]?.folded ?? ''
    const isInflected = (word.endsWith('s') && COUNTS.test(tokens[first - 1]?.folded ?? '')) || (word.length > 6 && ARTICLE.test(word))
    const most = Math.min(Math.max(gazetteer.longest(word), isInflected ? 1 : 0), LONGEST, tokens.length - first)
    for (let length = most; length > 0; length--) {
      const end = first + length
      if (tokens[first]?.sentence !== tokens[end - 1]?.sentence) continue
      const key = tokens.slice(first, end).map((token) => token.folded).join(' ')
      const entry = gazetteer.entry(key) ?? (length === 1 ? (pluralDemonym(key, gazetteer) ?? withoutArticle(key, gazetteer)) : undefined)
      if (!entry || !isWrittenAsName(tokens, first, end, entry)) continue
      found.push({ first, end, entry })
      first = end - 1
      break
    }
  }
  return found
}

/** "Two Syrians" are people of the country of "Syrian"; "Syrians" alone are a crowd as "officials" are. */
function pluralDemonym(key: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const entry = key.endsWith('s') && key.length > 4 ? gazetteer.entry(key.slice(0, -1)) : undefined
  return entry?.kind === 'demonym' || entry?.kind === 'people' ? entry : undefined
}

/** Points, confidence and words for each kind of entry. */
const KINDS: Readonly<Record<GazetteerEntry['kind'], readonly [type: string, score: number, confidence: number, why: string]>> = {
  country: ['place', 7, 0.95, 'Country in the gazetteer'],
  capital: ['place', 5, 0.92, 'Capital city in the gazetteer'],
  city: ['place', 3.5, 0.78, 'City in the gazetteer'],
  division: ['place', 4.5, 0.84, 'Province, state or town in the list of places'],
  region: ['place', 5.5, 0.85, 'Region in the list of places'],
  demonym: ['nationality', 5, 0.93, 'Word for people or things of a country'],
  people: ['nationality', 3.5, 0.8, 'Word for a people'],
  faith: ['nationality', 0, 0, ''],
  organization: ['organization', 6, 0.9, 'Organization in the list of well-known ones'],
  agency: ['organization', 5.5, 0.85, 'News agency or outlet in the list of well-known ones']
}

/** "al-Hasakah" is the place that the list has as "Hasakah". */
function withoutArticle(key: string, gazetteer: Gazetteer): GazetteerEntry | undefined {
  const bare = ARTICLE.exec(key)?.[1]
  const entry = bare === undefined ? undefined : gazetteer.entry(bare)
  return entry?.kind === 'city' || entry?.kind === 'division' || entry?.kind === 'capital' ? entry : undefined
}

/** The mention that a known name would be, taken alone. */
export function candidateOf(known: KnownName): Candidate {
  const { entry } = known
  const [type, score, confidence, why] = KINDS[entry.kind]
  const length = known.end - known.first
  // A listed name of four words and more is no accident; what lies inside it must not win piece by piece.
  return candidate({ ...known, type, score: score + (length - 1) * 2 + (length >= 4 ? 12 : 0), confidence, why, country: entry.country, name: entry.name, sector: entry.sector })
}
