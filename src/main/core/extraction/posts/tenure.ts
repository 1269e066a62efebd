import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'
import { isFormerTitle } from '../../../../shared/model/post-on.ts'
import type { Candidate } from '../document.ts'
import { beforeOwner, isTogether, wordAt, type Doc, type Placed } from './document-words.ts'
import { tellingOf, type Telling } from './tenure-words.ts'

/** Since and until when a post was held, as far as the text says. */
export interface Tenure {
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
  readonly isFormer: boolean
  /** Whether somebody is yet to get it. */
  readonly isAhead: boolean
}

interface Dates {
  readonly doc: Doc
  readonly placed: Placed
}

/** The date that begins at a token, and where it ends. */
function dateAt({ doc, placed }: Dates, at: number): { readonly date: DateRange; readonly end: number } | undefined {
  const index = placed.byFirst.get(wordAt(doc, at) === 'the' ? at + 1 : at)
  const mention = index === undefined ? undefined : doc.mentions[index]
  return mention?.date ? { date: mention.date, end: mention.end } : undefined
}

/** What stands right behind a post: a stretch with one or two known ends, or a single date. */
type Behind = { readonly kind: 'stretch'; readonly from: IsoDate | null; readonly to: IsoDate | null } | { readonly kind: 'point'; readonly date: DateRange }

const SECOND_END = /^(?:to|until|till|through|and|-|–|—)$/

function stretchFrom(dates: Dates, at: number): Behind | undefined {
  const first = dateAt(dates, at)
  if (!first) return undefined
  const second = SECOND_END.test(wordAt(dates.doc, first.end)) ? dateAt(dates, first.end + 1) : undefined
  return { kind: 'stretch', from: first.date.start, to: second ? second.date.end : first.date.precision === 'range' ? first.date.end : null }
}

/** "from 2009 to 2013", "between 2005 and 2009", "since 2019", "until March", "(2014-16)", "in January". */
function datesBehind(dates: Dates, role: Candidate): Behind | undefined {
  const [word, at] = [wordAt(dates.doc, role.end), role.end]
  if (!isTogether(dates.doc, at, role.first)) return undefined
  // "(foreign minister, 2014-16)"
  const isRange = word === ',' && dateAt(dates, at + 1)?.date.precision === 'range'
  if (word === 'from' || word === 'between' || word === '(' || isRange) return stretchFrom(dates, at + 1)
  const isLed = /^(?:since|until|till|in|on|at|during)$/.test(word)
  const found = dateAt(dates, isLed ? at + 1 : at)
  if (!found) return undefined
  if (word === 'since') return { kind: 'stretch', from: found.date.start, to: null }
  if (word === 'until' || word === 'till') return { kind: 'stretch', from: null, to: found.date.end }
  return { kind: 'point', date: found.date }
}

/** "On Tuesday, Lena Ortiz was named …", "resigned on Friday as …": a date before the name, or between it and the post. */
function dateBefore({ doc, placed }: Dates, holder: Candidate, role: Candidate): DateRange | null {
  for (let at = role.first; at > holder.end; at--) {
    const index = placed.byEnd.get(at)
    if (index !== undefined) return doc.mentions[index]?.date ?? null
  }
  // "on Sunday elected Bimala Rai president": the date stands before the verb.
  const isElected = /^(?:named|appointed|elected|chose)$/.test(wordAt(doc, holder.first - 1))
  const before = placed.byEnd.get(isElected || wordAt(doc, holder.first - 1) === ',' ? holder.first - 1 : holder.first)
  const date = before === undefined ? undefined : doc.mentions[before]
  return date && isTogether(doc, date.first, holder.first) ? date.date : null
}

/** The word before a post, its owner and article: "then" of "Ana Holt, then the German chancellor", "formerly" of "formerly Chad’s envoy". */
function wordBefore(doc: Doc, role: Candidate): string {
  const at = beforeOwner(doc, role)
  return /^(?:the|a|an|-)$/.test(wordAt(doc, at)) ? wordAt(doc, at - 1) : wordAt(doc, at)
}

const LEAVES = /^(?:resigned|quit|stepped|sacked|dismissed|fired|ousted|recalled|replaced|relieved|removed)$/

/** "Premier Jan Krol resigned on Friday", "Chad’s premier, Jan Krol, was sacked last week": the date behind a verb that ends the post. */
function leavingBehind(dates: Dates, role: Candidate, holder: Candidate): DateRange | null {
  const { doc } = dates
  let at = Math.max(role.end, holder.end)
  // "ambassador since 2019, was recalled on Monday"
  if (wordAt(doc, at) === 'since') at = dateAt(dates, at + 1)?.end ?? at
  while (/^(?:,|was|has|had|been)$/.test(wordAt(doc, at))) at++
  if (!LEAVES.test(wordAt(doc, at)) || !isTogether(doc, at, holder.first)) return null
  at++
  if (wordAt(doc, at) === 'down') at++
  if (/^(?:on|in|at)$/.test(wordAt(doc, at))) at++
  return dateAt(dates, at)?.date ?? null
}

/** The first and last day that the text gives a post, as far as it does. */
function endsOf(dates: Dates, role: Candidate, holder: Candidate, kind: Telling): Pick<Tenure, 'heldFrom' | 'heldTo'> {
  const behind = datesBehind(dates, role)
  const [from, to] = behind?.kind === 'stretch' ? [behind.from, behind.to] : [null, null]
  const moment = behind?.kind === 'point' ? behind.date : dateBefore(dates, holder, role)
  if (kind === 'starts') return { heldFrom: from ?? moment?.start ?? null, heldTo: to }
  if (kind === 'ends') return { heldFrom: from, heldTo: to ?? moment?.end ?? null }
  return { heldFrom: from, heldTo: to ?? (kind === 'none' || kind === 'had' ? (leavingBehind(dates, role, holder)?.end ?? null) : null) }
}

/** When a post was held, from the words that tell of it and the dates beside them. */
export function tenureOf(dates: Dates, role: Candidate, holder: Candidate, title: string, told: readonly string[]): Tenure {
  const { kind, isAhead } = tellingOf(told)
  const ends = endsOf(dates, role, holder, kind)
  const isOver = (kind === 'ends' && !isAhead) || (kind === 'had' && ends.heldTo === null)
  return { ...ends, isAhead: kind === 'starts' && isAhead, isFormer: isFormerTitle(title) || isOver || /^(?:then|then-|formerly|once|ousted|deposed|toppled)$/.test(wordBefore(dates.doc, role)) }
}
