import { readFileSync } from 'node:fs'
import type { Annotated, CorpusScorer } from '../corpora.ts'

/** A short text with the spans marked in it; a type of null is a nominal with a name inside, which is not counted. */
export interface Piece {
  readonly id: string
  readonly style: string
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string | null }[]
}

const TYPES: Readonly<Record<string, string | null>> = { P: 'person', R: 'role', O: 'organization', L: 'place', N: 'nationality', D: 'date', M: 'money', A: 'agreement', X: null }

function readPiece(block: string, index: number): Piece {
  const [style = '', ...lines] = block.split('\n')
  const spans: Piece['spans'][number][] = []
  let text = ''
  for (const part of lines.join('\n').split(/(\[[A-Z] [^\]]+\])/u)) {
    const marked = /^\[([A-Z]) ([^\]]+)\]$/u.exec(part)
    const words = marked?.[2] ?? part
    if (marked !== null) spans.push({ start: text.length, end: text.length + words.length, type: TYPES[marked[1] ?? ''] ?? null })
    text += words
  }
  return { id: `piece ${index + 1}`, style, text, spans }
}

/** The pieces of a file: each begins with a line “= kind of text”, its names stand in brackets behind a letter for their type. */
export function readPieces(file: string): readonly Piece[] {
  return readFileSync(file, 'utf8').trim().split(/^= /mu).filter((block) => block !== '').map((block, index) => readPiece(block.trim(), index))
}

/** The piece as the corpora's scorer wants it, with a post and the name behind it as one person. */
export function asAnnotated({ id, text, spans }: Piece, scorer: Pick<CorpusScorer, 'toRe3d'>): Annotated {
  const ignore = spans.filter(({ type }) => type === null).map(({ start, end }) => ({ begin: start, end, type: 'Unsure' }))
  return { id, text, entities: scorer.toRe3d(text, spans.filter(({ type }) => type !== null)), ignore }
}
