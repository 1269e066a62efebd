import type { Candidate } from '../document.ts'
import { nearestAlone } from '../role-nominals.ts'
import { isAbbreviationOf } from '../tagger/document-pass.ts'
import { countBefore, join, open, textOf, wordsOf, type Growing, type Work } from './growing.ts'

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

/** How many ministries are looked back upon. */
const LOOK_BACK = 30

/** "the ministry" after the ministry that was named last; none where one sentence named two. */
function ministryBefore(work: Work, mention: Candidate): Growing | undefined {
  const named = (work.organizations.get('ministry') ?? []).slice(-LOOK_BACK)
  return nearestAlone(named, (chain) => work.document.tokens[chain.positions[countBefore(chain.positions, mention.first) - 1] ?? -1]?.sentence ?? -1)
}

/** Organizations: by name, by an abbreviation that a bracket introduced, or as the short form of a longer name before. */
export function addOrganization(work: Work, i: number, mention: Candidate): void {
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
