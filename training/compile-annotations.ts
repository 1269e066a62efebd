import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNews } from './corpora.ts'

const FILE = join(import.meta.dirname, 'annotations', 'news.jsonl')
const TYPES: Readonly<Record<string, string>> = { P: 'person', O: 'organization', L: 'place', N: 'nationality', R: 'role', D: 'date', M: 'money', A: 'agreement' }

/** Start, end and type of a marked name. */
export type Mark = readonly [start: number, end: number, type: string]

/** What is marked in a sentence: flat spans, and names inside roles. */
export interface Marks {
  readonly spans: readonly Mark[]
  readonly nested: readonly Mark[]
}

/** A line of the news with its marks, as news.jsonl has it. */
export interface Row {
  readonly line: number
  readonly spans: readonly Mark[]
  readonly nested?: readonly Mark[]
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)

function findWords(text: string, words: string, from: number, to: number): number {
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) {
    const startsInside = isWord(words[0]) && isWord(text[at - 1])
    const endsInside = isWord(words.at(-1)) && isWord(text[at + words.length])
    if (!startsInside && !endsInside) return at
  }
  return -1
}

/**
 * Finds the names of one note ("R:Syrian President;P:Bashar al-Assad") in its sentence, in order, each after the one before.
 * A small letter names something inside the role before it; "@2" at the end takes the second occurrence.
 */
export function alignNote(text: string, note: string): Marks & { readonly missing: readonly string[] } {
  const spans: Mark[] = []
  const nested: Mark[] = []
  const missing: string[] = []
  let inner = 0
  for (const part of note.split(';').map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const [, letter = '', words = '', nth = '1'] = /^(\w):?(.*?)(?:@(\d))?$/.exec(part) ?? []
    const type = TYPES[letter.toUpperCase()]
    const last = spans.at(-1)
    const isInner = letter !== letter.toUpperCase()
    const bounds = isInner ? { from: Math.max(last?.[0] ?? 0, inner), to: last?.[1] ?? 0 } : { from: last?.[1] ?? 0, to: text.length }
    let at = findWords(text, words, bounds.from, bounds.to)
    for (let k = 1; k < Number(nth) && at >= 0; k++) at = findWords(text, words, at + 1, bounds.to)
    if (!type || words === '' || at < 0) {
      missing.push(part)
      continue
    }
    const mark: Mark = [at, at + words.length, type]
    if (isInner) nested.push(mark)
    else spans.push(mark)
    inner = isInner ? mark[1] : 0
  }
  return { spans, nested, missing }
}

/** The sentence with its marks in brackets, for the second reading. */
export function inBrackets(text: string, { spans, nested }: Marks): string {
  const inserts = [...spans.map((mark) => ({ mark, depth: 0 })), ...nested.map((mark) => ({ mark, depth: 1 }))].flatMap(({ mark: [start, end, type], depth }) => [
    { at: start, rank: 2 + depth, insert: `[${type}:` },
    { at: end, rank: 1 - depth, insert: ']' }
  ])
  let out = ''
  let from = 0
  for (const { at, insert } of inserts.sort((a, b) => a.at - b.at || a.rank - b.rank)) {
    out += text.slice(from, at) + insert
    from = at
  }
  return out + text.slice(from)
}

/** What is wrong with the marks of a sentence, in words; nothing when all is well. */
export function faultsOf(text: string, { spans, nested }: Marks): readonly string[] {
  const outside = [...spans, ...nested].filter(([start, end]) => start >= end || end > text.length || text.slice(start, end) !== text.slice(start, end).trim())
  const crossing = spans.filter(([start], k) => start < (spans[k - 1]?.[1] ?? 0))
  const loose = nested.filter(([start, end]) => !spans.some((span) => span[2] === 'role' && span[0] <= start && end <= span[1]))
  return [...outside.map((mark) => `not words of the sentence: ${mark.join(' ')}`), ...crossing.map((mark) => `overlaps the one before: ${mark.join(' ')}`), ...loose.map((mark) => `not inside a role: ${mark.join(' ')}`)]
}

function readRows(): readonly Row[] {
  return existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row) : []
}

const marksOf = (row: Row): Marks => ({ spans: row.spans, nested: row.nested ?? [] })

/** Takes the notes of a file ("LINE<TAB>note" a line) over into news.jsonl, in place of what was noted of the same lines. */
function compile(notes: string): void {
  const news = readNews()
  const rows = new Map(readRows().map((row) => [row.line, row]))
  for (const noted of readFileSync(notes, 'utf8').split('\n').filter((line) => line.trim() !== '')) {
    const [number = '', note = ''] = noted.split('\t')
    const line = Number(number)
    const { spans, nested, missing } = alignNote(news[line - 1] ?? '', note)
    for (const part of missing) process.stderr.write(`Line ${line}: "${part}" is not in the sentence after what was marked before it.\n`)
    rows.set(line, nested.length > 0 ? { line, spans, nested } : { line, spans })
  }
  writeFileSync(FILE, [...rows.values()].sort((a, b) => a.line - b.line).map((row) => `${JSON.stringify(row)}\n`).join(''))
}

function check(): void {
  const news = readNews()
  const counts = new Map<string, number>()
  for (const row of readRows()) {
    for (const fault of faultsOf(news[row.line - 1] ?? '', marksOf(row))) process.stderr.write(`Line ${row.line}: ${fault}\n`)
    for (const [, , type] of row.spans) counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  process.stdout.write(`${[...counts].map(([type, count]) => `${type} ${count}`).join(', ')}\n`)
}

function show(from: number, to: number): void {
  const news = readNews()
  for (const row of readRows().filter(({ line }) => line >= from && line <= to)) process.stdout.write(`${row.line}\t${inBrackets(news[row.line - 1] ?? '', marksOf(row))}\n`)
}

if (import.meta.main) {
  const [command, first = '', last = first] = process.argv.slice(2)
  if (command === 'compile') compile(first)
  else if (command === 'check') check()
  else if (command === 'show') show(Number(first), Number(last))
  else process.stdout.write('node training/compile-annotations.ts compile NOTES | show FROM TO | check\n')
}
