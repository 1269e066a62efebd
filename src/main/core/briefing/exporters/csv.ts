import { stringify } from 'csv-stringify/sync'
import type { BriefingTable } from '../../../../shared/model/briefing.ts'

/**
 * Writes a table as CSV: RFC 4180, CRLF, UTF-8, with a byte order mark where Excel is to open it.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front; nothing else is changed.
 */
export function writeCsv(table: BriefingTable, options: { readonly byteOrderMark: boolean }): Uint8Array {
  const text = stringify([table.columns, ...table.rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes line ends of its own kind only; a lone CR or LF would break the row elsewhere.
    quoted_match: /[\r\n]/,
    bom: options.byteOrderMark
  })
  return new TextEncoder().encode(text)
}
