import type { Candidate } from '../document.ts'
import { ADDRESSES } from '../lists/roles.ts'
import { findNameless, type Named } from './nameless.ts'
import { isVerb, wordOf, type Doc } from './phrase.ts'
import { ADVERBS, BEFORE_NAMES, PREPOSITIONS, QUANTITIES, SPEECH_FORMS, SUBORDINATORS, type Gender, type Standing } from './words.ts'

/** Words that name somebody, with their title and apposition, and how they stand in the sentence. */
export interface Unit {
  readonly first: number
  readonly end: number
  readonly sentence: number
  /** Indices into the document's chains; none for people without a name. */
  readonly chains: readonly number[]
  readonly type: 'person' | 'organization' | 'place'
  readonly isPlural: boolean
  readonly standing: Standing
  /** The verb it is the subject or the object of, as it is written. */
  readonly verb: string | null
  /** Of people without a name. */
  readonly gender: Gender | null
  /** Whether a clause with "who" follows, whose subject it is. */
  readonly isRelative: boolean
  /** The quotation it stands in, -1 outside. */
  readonly quotation: number
  readonly isHeadline: boolean
  /** Units joined by "and" share a number. */
  readonly group: number
}

/** What tells where a token stands: quotations and the headline. */
export interface Whereabouts {
  quotationAt(token: number): number
  isHeadline(token: number): boolean
}

/** Looks up quotations by token, from left to right. */
export function findWhereabouts({ tokens, layout }: Doc): Whereabouts {
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  let at = 0
  tokens.forEach((token, i) => {
    while (at < layout.quotations.length && (layout.quotations[at]?.end ?? 0) <= token.start) at++
    const quotation = layout.quotations[at]
    if (quotation && quotation.start <= token.start && token.end <= quotation.end) quotationOf[i] = at
  })
  const headlineEnd = layout.headline?.end ?? -1
  return { quotationAt: (token) => quotationOf[token] ?? -1, isHeadline: (token) => (tokens[token]?.start ?? 0) < headlineEnd }
}

/** The first verb behind a name, over an apposition, a clause with "who" or an adverb; null where none follows. */
function verbBehind(doc: Doc, end: number): string | null {
  let at = end
  const sentence = doc.tokens[end - 1]?.sentence
  const isHere = (i: number): boolean => doc.tokens[i]?.sentence === sentence
  // "Its head, Lena Ortiz, met": the comma closes the name's own apposition.
  // "Its head, Lena Ortiz, accompanied by her deputy, met" is a longer one.
  if (wordOf(doc, at) === ',' && isVerb(wordOf(doc, at + 1)) && wordOf(doc, at + 2) !== 'by' && isHere(at + 1)) return wordOf(doc, at + 1)
  if (wordOf(doc, at) === ',' || wordOf(doc, at) === '(') {
    let close = at + 1
    while (close < at + 25 && isHere(close) && !/^[,)]$/.test(wordOf(doc, close))) close++
    if (!isHere(close)) return null
    at = close + 1
  }
  while (isHere(at) && (ADVERBS.has(wordOf(doc, at)) || /^.{3,}(?:ly|day)$/.test(wordOf(doc, at))) && at < end + 30) at++
  return isHere(at) && isVerb(wordOf(doc, at)) ? wordOf(doc, at) : null
}

/** The word before a name of its sentence, over articles and the like, and where it stands. */
function wordBefore(doc: Doc, first: number): { readonly at: number; readonly word: string } {
  const isHere = (at: number): boolean => doc.tokens[at]?.sentence === doc.tokens[first]?.sentence
  let at = first - 1
  // "thousands of protesters"
  if (isHere(at - 1) && wordOf(doc, at) === 'of' && QUANTITIES.has(wordOf(doc, at - 1))) at -= 2
  while (isHere(at) && BEFORE_NAMES.has(wordOf(doc, at))) at--
  return { at, word: isHere(at) ? wordOf(doc, at) : '' }
}

/** How words stand in their sentence, by what is right before and behind them. */
export function standingOf(doc: Doc, first: number, end: number): Pick<Unit, 'standing' | 'verb' | 'isRelative'> {
  const isRelative = wordOf(doc, end) === 'who' || (wordOf(doc, end) === ',' && wordOf(doc, end + 1) === 'who')
  if (/^['’]s?$/.test(wordOf(doc, end))) return { standing: 'owner', verb: null, isRelative }
  const { at, word } = wordBefore(doc, first)
  if (PREPOSITIONS.has(word)) return { standing: 'oblique', verb: null, isRelative }
  // "… ," said Ortiz.
  if (SPEECH_FORMS.has(word) && /^[,"”]$/.test(wordOf(doc, at - 1))) return { standing: 'subject', verb: word, isRelative }
  const verb = verbBehind(doc, end)
  if (verb !== null && (!isVerb(word) || SPEECH_FORMS.has(word))) return { standing: 'subject', verb, isRelative }
  if (word === '' || SUBORDINATORS.has(word) || /^["“”(:;—–]$/.test(word)) return { standing: word === 'as' ? 'oblique' : 'subject', verb, isRelative }
  return { standing: 'object', verb: isVerb(word) ? word : null, isRelative }
}

const TYPES: Readonly<Record<string, Unit['type']>> = { person: 'person', role: 'person', organization: 'organization', place: 'place', nationality: 'place' }

/** Whether only a title's or an apposition's joints stand between. */
function isOneName(doc: Doc, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let at = from; at < to; at++) if (!/^(?:,|the|a|an|\()$/.test(wordOf(doc, at)) && !ADDRESSES.has(wordOf(doc, at))) return false
  return true
}

/** Whether a mention is a title or a name of the same person as the one before it: "Foreign Minister | Jan Krol", "Jan Krol, | the minister". */
function continues(doc: Doc, before: Named | undefined, one: Named): before is Named {
  return before?.type === 'person' && one.type === 'person' && before.chain === one.chain && doc.tokens[before.first]?.sentence === doc.tokens[one.first]?.sentence && isOneName(doc, before.end, one.first)
}

/** "the Israelis", "the French want" are people, not the country. */
function isPeople(doc: Doc, { first, end }: Candidate): boolean {
  return wordOf(doc, end - 1).endsWith('s') || (wordOf(doc, first - 1) === 'the' && isVerb(wordOf(doc, end)))
}

/** Named mentions, outermost only, a name and its posts as one; those of the dateline do nothing. */
function findNamed(doc: Doc, chainOf: ReadonlyMap<number, number>): readonly Named[] {
  const out: Named[] = []
  const { start = 0, end: datelineEnd = -1 } = doc.layout.dateline ?? {}
  let covered = 0
  doc.mentions.forEach((mention: Candidate, i) => {
    const type = TYPES[mention.type]
    const offset = doc.tokens[mention.first]?.start ?? 0
    if (!type || mention.first < covered || (offset >= start && offset < datelineEnd)) return
    covered = mention.end
    const isPlural = mention.type === 'nationality' && isPeople(doc, mention)
    const one: Named = { first: mention.first, end: mention.end, chain: isPlural ? -1 : chainOf.get(i) ?? -1, type, isPlural }
    const before = out.at(-1)
    if (continues(doc, before, one)) out[out.length - 1] = { ...before, end: one.end }
    else out.push(one)
  })
  return out
}

/** Which unit is joined with the one before it: "Krol and Holt", "Fiji, Tuvalu and Samoa". */
function isJoined(doc: Doc, before: Unit, unit: Unit): boolean {
  if (before.sentence !== unit.sentence || unit.first - before.end > 4 || before.isPlural || unit.isPlural) return false
  if ((before.type === 'person') !== (unit.type === 'person')) return false
  const words = doc.tokens.slice(before.end, unit.first).map((token) => token.folded).filter((word) => !BEFORE_NAMES.has(word))
  const joint = words.join(' ')
  if (joint === ', and' && before.standing !== 'subject' && unit.standing === 'subject' && unit.verb !== null) return false
  return /^(?:and|&|, and|,? (?:together|along|jointly|accompanied) (?:with|by))$/.test(joint) || (joint === ',' && !before.isRelative)
}

/** Gives joined units one number and the standing of the whole. A list that only commas join is none. */
function joinUnits(doc: Doc, units: readonly Unit[]): readonly Unit[] {
  const out = [...units]
  let from = 0
  for (let i = 1; i <= out.length; i++) {
    const [before, unit] = [out[i - 1], out[i]]
    if (before && unit && isJoined(doc, before, unit)) continue
    const members = out.slice(from, i)
    const isList = members.length > 1 && members.some((member, n) => n > 0 && /and|&|with|accompanied/.test(doc.tokens.slice(members[n - 1]?.end, member.first).map((token) => token.folded).join(' ')))
    const [first, last] = [members[0], members.at(-1)]
    if (isList && first && last) {
      const lead = last.standing === 'subject' && last.verb !== null && first.standing !== 'oblique' ? last : first
      members.forEach((member, n) => {
        out[from + n] = { ...member, group: from, standing: lead.standing, verb: lead.verb }
      })
    }
    from = i
  }
  return out
}

/** The people, organizations and countries of an article in the order of reading, as pronouns may mean them. */
export function findUnits(doc: Doc, where: Whereabouts): readonly Unit[] {
  const chainOf = new Map(doc.chains.flatMap((chain, index) => chain.mentions.map((mention) => [mention, index] as const)))
  const named = findNamed(doc, chainOf)
  const all = [...named.map((one) => ({ ...one, gender: null })), ...findNameless(doc, named)].sort((a, b) => a.first - b.first)
  const units = all.map(({ first, end, chain, type, isPlural, gender }, i): Unit => ({
    first, end, type, isPlural, gender, group: -1 - i, sentence: doc.tokens[first]?.sentence ?? 0, chains: chain < 0 ? [] : [chain],
    ...standingOf(doc, first, end), quotation: where.quotationAt(first), isHeadline: where.isHeadline(first)
  }))
  return joinUnits(doc, units)
}
