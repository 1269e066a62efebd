import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import type { extract } from '../../src/main/core/extraction/extract.ts'
import { tallyOf, type Tally } from './tally.ts'

type GoldDate = readonly [text: string, start: string | null, end: string | null, precision: string]

interface DateLine {
  readonly text: string
  readonly publishedOn: string
  readonly dates: readonly GoldDate[]
}

interface PlacedDate {
  readonly start: number
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  /** Null where the finder has no such notion. */
  readonly precision: string | null
}

type FindDates = (line: DateLine) => readonly PlacedDate[]

/** The lines of the test set. */
export function readDates(file: string): readonly DateLine[] {
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as DateLine)
}

/** The dates among the findings of an article that is nothing but the text. */
export function ownDates(read: typeof extract): FindDates {
  return ({ text, publishedOn }) =>
    read({ draft: { text, publishedOn, warnings: [] }, lexicon: [] })
      .mentions.filter((mention) => mention.type === 'date')
      .map(({ start, end, date }) => ({ start, end, from: date?.start ?? null, to: date?.end ?? null, precision: date?.precision ?? 'open' }))
}

const pad = (n: number | null, length: number): string => String(n ?? 0).padStart(length, '0')

/** What chrono-node finds, asked from noon of the day of publication; a month or year that it leaves open is taken as whole. */
export const chronoDates: FindDates = ({ text, publishedOn }) =>
  parse(text, new Date(`${publishedOn}T12:00:00Z`)).map(({ index, text: words, start, end }) => {
    const day = (one: typeof start): string => `${pad(one.get('year'), 4)}-${pad(one.get('month'), 2)}-${pad(one.get('day'), 2)}`
    const lead = /^(?:on|in|at|the|from|since|by|between|until)\s+/i.exec(words)?.[0].length ?? 0
    const from = day(start)
    const isWholeMonth = !start.isCertain('day') && !start.isCertain('weekday') && start.isCertain('month')
    const last = isWholeMonth ? new Date(Date.UTC(start.get('year') ?? 0, start.get('month') ?? 1, 0)).toISOString().slice(0, 10) : from
    return { start: index + lead, end: index + words.length, from: isWholeMonth ? `${from.slice(0, 8)}01` : from, to: end ? day(end) : last, precision: null }
  })

/** Where the words of each wanted date stand: one behind the other. */
function place({ text, dates }: DateLine): readonly PlacedDate[] {
  let at = 0
  return dates.map(([words, from, to, precision]) => {
    const start = text.indexOf(words, at)
    at = start + words.length
    return { start, end: at, from, to, precision }
  })
}

const days = ({ from, to }: PlacedDate): string => `${from ?? ''}/${to ?? ''}`

/** Dates by their words, by their words and days (where the finder knows a precision), and by their days wherever they overlap. */
export function scoreDates(lines: readonly DateLine[], find: FindDates): readonly Tally[] {
  const texts = lines.map((line) => ({ text: `${line.text} (${line.publishedOn})`, gold: place(line), got: find(line), line }))
  const quote = (text: string, { start, end }: PlacedDate): string => `“${text.slice(start, end)}” at ${start}`
  const overlapping = (one: PlacedDate, gold: readonly PlacedDate[]): string => String(gold.findIndex((other) => other.start < one.end && one.start < other.end))
  const tally = (what: string, key: (one: PlacedDate, text: string, gold: readonly PlacedDate[]) => string): Tally =>
    tallyOf(what, texts.map(({ text, gold, got }) => ({ text, wanted: gold.map((one) => key(one, text, gold)), found: got.map((one) => key(one, text, gold)) })))
  const knowsPrecision = texts.every(({ got }) => got.every(({ precision }) => precision !== null))
  return [
    tally('words', (one, text) => quote(text, one)),
    ...(knowsPrecision ? [tally('words, days and precision', (one, text) => `${quote(text, one)} = ${days(one)} ${one.precision ?? ''}`)] : []),
    tally('days, words overlap', (one, _, gold) => `${overlapping(one, gold)} = ${days(one)}`)
  ]
}
