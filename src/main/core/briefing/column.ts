import type { BriefingTable } from '../../../shared/model/briefing.ts'
import type { Evidence } from './evidence.ts'

/** Gives the sentence that a span stands in. */
export type FindSentence = (evidence: Evidence) => string

/** A column: its header, and how a row fills it; nothing leaves the cell empty. */
export interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row, findSentence: FindSentence) => string | number | null | undefined
}

/** Names a column and says how it is filled. */
export function column<Row>(header: string, cell: Column<Row>['cell']): Column<Row> {
  return { header, cell }
}

/** Several values in one cell. */
export function list(items: readonly string[]): string {
  return items.join('; ')
}

/** Values that stand for the same ones as another list's, in its order: an empty place stays a place. Empty where all are. */
export function aligned(items: readonly (string | null)[]): string {
  return items.every((item) => item === null || item === '') ? '' : list(items.map((item) => item ?? ''))
}

/** On every row: what the text says, and whose text it is. */
export function sourceColumns<Row extends { readonly evidence: Evidence }>(): readonly Column<Row>[] {
  return [
    column('evidence', ({ evidence }, findSentence) => oneLine(findSentence(evidence))),
    column('article_title', ({ evidence }) => evidence.articleTitle),
    column('article_date', ({ evidence }) => evidence.publishedOn),
    column('source', ({ evidence }) => evidence.source)
  ]
}

/** Fills a table, a row of cells for each row. */
export function fill<Row>(columns: readonly Column<Row>[], rows: readonly Row[], findSentence: FindSentence): BriefingTable {
  return {
    columns: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map(({ cell }) => String(cell(row, findSentence) ?? '')))
  }
}

/** A quote as one line: what was wrapped or indented in the article is not in a table. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
