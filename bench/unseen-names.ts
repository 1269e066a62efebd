import { fileURLToPath } from 'node:url'
import { extract } from '../src/main/core/extraction/extract.ts'
import type { Findings } from '../src/shared/model/findings.ts'
import { type CorpusScorer, hasCorpora, LEFT_OUT, loadScorer, outermost } from './corpora.ts'
import { HALVES, inHalf, tallyOf, withErrors } from './posts-and-dates/tally.ts'
import { asAnnotated, readPieces, type Piece } from './unseen-names/pieces.ts'
import { EXTRACTION_PAGE, writeReport } from './write-report.ts'

/**
 * Measures names in invented texts of kinds that no corpus here has: node bench/unseen-names.ts [--errors] [--write]
 * Even pieces are the open half, whose errors may be looked at (--errors lists them); of the odd ones only totals are ever printed.
 */
const out = (line: string): void => void process.stdout.write(`${line}\n`)
const piecesOf = (file: string): readonly Piece[] => readPieces(fileURLToPath(new URL(`./unseen-names/${file}`, import.meta.url)))
const pieces = piecesOf('pieces.txt')
const percent = (x: number): string => (100 * x).toFixed(1)

interface Read {
  readonly piece: Piece
  readonly mentions: Findings['mentions']
}

const read = (piece: Piece): Read => ({ piece, mentions: outermost(extract({ draft: { text: piece.text, warnings: [] }, lexicon: [] }).mentions) })

/** Spans and types of our own, posts in lower case included; nothing inside what is marked as unsure counts. */
function ownErrors(reads: readonly Read[]): ReturnType<typeof tallyOf> {
  return tallyOf('own types', reads.map(({ piece: { text, spans }, mentions }) => {
    const unsure = spans.filter(({ type }) => type === null)
    const key = ({ start, end, type }: { readonly start: number; readonly end: number; readonly type: string | null }): string => `${type ?? ''}: ${text.slice(start, end)} @${start}`
    return {
      text,
      wanted: spans.filter(({ type }) => type !== null).map(key),
      found: mentions.filter((one) => !unsure.some((span) => span.start < one.end && one.start < span.end)).map(key)
    }
  }))
}

function row(scorer: CorpusScorer, style: string, half: string, reads: readonly Read[]): string {
  const gold = reads.map(({ piece }) => asAnnotated(piece, scorer))
  const predicted = new Map(reads.map(({ piece, mentions }) => [piece.id, scorer.toRe3d(piece.text, mentions)]))
  const scores = scorer.scoreCorpus(gold, predicted, { view: 'core' })
  const own = ownErrors(reads)
  const types = ['Person', 'Organisation', 'Location', 'Nationality', 'Temporal'].map((type) => (scores[type]?.strict.gold ? percent(scores[type].strict.f1) : '–'))
  const all = scores.All
  return `| ${[style, half, reads.length, all?.strict.gold, percent(all?.strict.precision ?? 0), percent(all?.strict.recall ?? 0), percent(all?.strict.f1 ?? 0), percent(all?.lenient.f1 ?? 0), ...types, percent((2 * own.right) / (own.wanted + own.found))].join(' | ')} |`
}

async function main(): Promise<void> {
  if (!hasCorpora()) {
    out(LEFT_OUT)
    return
  }
  const scorer = await loadScorer()
  const table = ['| kind of text | half | pieces | names | strict P | R | F1 | lenient F1 | Person | Organization | Place | Nationality | Date | own types F1 |', '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|']
  for (const half of HALVES) {
    const reads = inHalf(pieces, half).map(read)
    if (half === 'open' && process.argv.includes('--errors')) for (const line of withErrors(ownErrors(reads))) out(line)
    for (const style of new Set(reads.map(({ piece }) => piece.style))) table.push(row(scorer, style, half, reads.filter(({ piece }) => piece.style === style)))
    table.push(row(scorer, 'all', half, reads))
  }
  // Written when the rules had been mended for the open half; only totals are printed.
  table.push(row(scorer, 'all', 'later', piecesOf('pieces-later.txt').map(read)))
  for (const line of table) out(line)
  if (process.argv.includes('--write')) writeReport(EXTRACTION_PAGE, 'unseen-names', table)
}

await main()
