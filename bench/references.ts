import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/main/core/extraction/extract.ts'

/**
 * Measures whom pronouns and "the two sides" are taken to stand for: node bench/references.ts [--errors]
 * Each line of references/cases.txt is a passage of our own with invented people; `[[He|Jan Krol]]` marks an expression and
 * those it stands for, "?" for nobody. Odd lines may be looked at while the rules are written; the even ones are held back,
 * of these only the totals are printed.
 */
const MARK = /\[\[([^|\]]+)\|([^\]]+)\]\]/g
const isShown = process.argv.includes('--errors')

interface Tally {
  right: number
  found: number
  wanted: number
}

const folded = (name: string): string => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')

/** The text of a passage without its marks, and what each mark asks for, by offset. */
function parse(line: string): { readonly text: string; readonly wanted: ReadonlyMap<number, string> } {
  const wanted = new Map<number, string>()
  let [text, from] = ['', 0]
  for (const mark of line.matchAll(MARK)) {
    text += line.slice(from, mark.index)
    if (mark[2] !== '?') wanted.set(text.length, folded((mark[2] ?? '').split('+').sort().join(' + ')))
    text += mark[1] ?? ''
    from = mark.index + mark[0].length
  }
  return { text: text + line.slice(from), wanted }
}

function score(line: string, tally: Tally, areErrorsShown: boolean): void {
  const { text, wanted } = parse(line)
  const { references, entities } = extract({ draft: { text, warnings: [] }, lexicon: [] })
  const found = new Map(references.map(({ start, entities: chains }) => [start, folded(chains.map((chain) => entities[chain]?.name ?? '').sort().join(' + '))]))
  tally.wanted += wanted.size
  tally.found += found.size
  for (const start of new Set([...wanted.keys(), ...found.keys()])) {
    if (wanted.get(start) === found.get(start)) tally.right++
    else if (areErrorsShown) process.stdout.write(`  ${text.slice(start, start + 14)}… is ${wanted.get(start) ?? 'nobody'}, found ${found.get(start) ?? 'nobody'}: ${text}\n`)
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1))
const lines = readFileSync(join(import.meta.dirname, 'references', 'cases.txt'), 'utf8').trim().split('\n')
for (const [name, rest] of [['open half', 0], ['held-back half', 1]] as const) {
  const tally: Tally = { right: 0, found: 0, wanted: 0 }
  for (const [index, line] of lines.entries()) if (index % 2 === rest) score(line, tally, isShown && rest === 0)
  process.stdout.write(`${name}: ${tally.wanted} references, precision ${percent(tally.right, tally.found)}, recall ${percent(tally.right, tally.wanted)}\n`)
}
