import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'
import { isFormerTitle } from '../../../../shared/model/post-on.ts'
import type { Candidate } from '../document.ts'
import { isTogether, wordAt, type Doc, type Placed } from './document-words.ts'
import { tellingOf } from './tenure-words.ts'

/** Since and until when a post was held, as far as the text says. */
export interface Tenure {
  readonly heldFrom: IsoDate | null
  readonly heldTo: IsoDate | null
  readonly isFormer: boolean
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
  const before = placed.byEnd.get(wordAt(doc, holder.first - 1) === ',' ? holder.first - 1 : holder.first)
  const date = before === undefined ? undefined : doc.mentions[before]
  return date && isTogether(doc, date.first, holder.first) ? date.date : null
}

/** The word before a post and its article: "then" of "Ana Holt, then the German chancellor". */
function beforeArticle(doc: Doc, role: Candidate): string {
  const word = wordAt(doc, role.first - 1)
  return word === 'the' || word === 'a' || word === 'an' || word === '-' ? wordAt(doc, role.first - 2) : word
}

/** When a post was held, from the words that tell of it and the dates beside them. */
export function tenureOf(dates: Dates, role: Candidate, holder: Candidate, title: string, told: readonly string[]): Tenure {
  const { kind, isAhead } = tellingOf(told)
  const behind = datesBehind(dates, role)
  const isMoment = kind === 'starts' || kind === 'ends'
  const moment = !isMoment ? null : behind?.kind === 'point' ? behind.date : dateBefore(dates, holder, role)
  const stretch = behind?.kind === 'stretch' ? behind : { from: null, to: null }
  const heldFrom = stretch.from ?? (kind === 'starts' ? (moment?.start ?? null) : null)
  const heldTo = stretch.to ?? (kind === 'ends' ? (moment?.end ?? null) : null)
  const isTold = (kind === 'ends' && !isAhead) || (kind === 'had' && heldTo === null)
  return { heldFrom, heldTo, isFormer: isFormerTitle(title) || isTold || /^(?:then|then-|formerly|once)$/.test(beforeArticle(dates.doc, role)) }
}
