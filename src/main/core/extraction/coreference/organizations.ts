import type { Candidate } from '../document.ts'
import { nearestAlone } from '../role-nominals.ts'
import { isAbbreviationOf } from '../tagger/document-pass.ts'
import { introducedBefore, introducedBehind } from './abbreviations.ts'
import { keyOf, textOf, wordsOf } from '../span-words.ts'
import { countBefore, join, open, type Growing, type Work } from './growing.ts'

/** How many organizations whose names end alike are looked back upon. */
const LOOK_BACK = 30
/** Single words that may be short for an organization's longer name. */
const SHORT_NAMES = /^(?:ministry|council|commission|committee|assembly|authority|agency|coalition)$/

/** An organization's shorter name that one longer name before it ends with: "Foreign Ministry" after "Iranian Foreign Ministry". */
function longerOrganization(work: Work, words: readonly string[]): Growing | undefined {
  let best: Growing | undefined
  for (const chain of (work.organizations.get(words.at(-1) ?? '') ?? []).slice(-LOOK_BACK)) {
    const fits = [...chain.forms.values()].some((form) => {
      const own = form.toLowerCase().split(' ')
      return own.length > words.length && words.every((word, n) => own[own.length - words.length + n] === word)
    })
    if (fits && (!best || chain.lastAt > best.lastAt)) best = chain
  }
  return best
}

/** "the ministry" and "the Polish ministry" after the ministry that was named last; none where one sentence named two. */
function ministryBefore(work: Work, mention: Candidate): Growing | undefined {
  const all = (work.organizations.get('ministry') ?? []).slice(-LOOK_BACK)
  const named = mention.country === null ? all : all.filter((chain) => chain.country === mention.country)
  return nearestAlone(named, (chain) => work.document.tokens[chain.positions[countBefore(chain.positions, mention.first) - 1] ?? -1]?.sentence ?? -1)
}

/** "ministry", and "Polish ministry": a ministry without its field. */
function isBareMinistry(words: readonly string[], mention: Candidate): boolean {
  return words.at(-1) === 'ministry' && (words.length === 1 || (words.length === 2 && mention.parts.some((part) => part.type === 'nationality' && part.first === mention.first)))
}

/** The chain of the abbreviation before whose bracket a name opens: "the ORC (Orun Relief Council)". */
function chainOfAbbreviation(work: Work, mention: Candidate, words: readonly string[]): Growing | undefined {
  const short = introducedBefore(work.document, mention)
  return short !== undefined && isAbbreviationOf(short, words) ? work.byKey.get(`organization ${short.toLowerCase()}`) : undefined
}

/** The name of an organization: the known one, or as it is written; "the Malagasy Red Cross" is a country's society, not the worldwide one. */
function nameOf({ document }: Work, i: number, mention: Candidate): string {
  const nationality = document.mentions[i - 1]
  const words = keyOf(document, mention)
  const isNational = nationality?.type === 'nationality' && nationality.end === mention.first && /^red (?:cross|crescent)$/.test(words)
  return isNational ? textOf(document, { first: nationality.first, end: mention.end }) : (mention.name ?? textOf(document, mention))
}

/** Organizations: by name, by an abbreviation that the text introduced, or as the short form of a longer name before. */
export function addOrganization(work: Work, i: number, mention: Candidate): void {
  const text = textOf(work.document, mention)
  const words = wordsOf(work.document, mention)
  const ministry = isBareMinistry(words, mention) ? ministryBefore(work, mention) : undefined
  if (ministry || text === 'ministry') {
    if (ministry) join(work, ministry, i, mention, text === 'ministry' ? '' : text)
    return
  }
  const name = nameOf(work, i, mention)
  const key = name.toLowerCase().replace(/[’ʼ]/g, "'")
  const shorter = words.length > 1 || SHORT_NAMES.test(words[0] ?? '') ? longerOrganization(work, words) : undefined
  const known = work.byKey.get(`organization ${key}`) ?? work.abbreviations.get(text) ?? shorter
  const abbreviated = known ? undefined : chainOfAbbreviation(work, mention, words)
  if (abbreviated) {
    // The full name is the entity's, the abbreviation an alias.
    join(work, abbreviated, i, mention, text)
    abbreviated.name = name
    work.byKey.set(`organization ${key}`, abbreviated)
  } else if (known) join(work, known, i, mention, text)
  else open(work, 'organization', i, mention, key, name).forms.set(text.toLowerCase(), text)
  const chain = work.chainOf.get(i)
  if (!chain) return
  if (!known) remember(work, chain, words.at(-1) ?? '')
  const short = introducedBehind(work.document, mention)
  if (short !== undefined && isAbbreviationOf(short, words)) work.abbreviations.set(short, chain)
}

function remember(work: Work, chain: Growing, last: string): void {
  const there = work.organizations.get(last)
  if (there) there.push(chain)
  else work.organizations.set(last, [chain])
}
