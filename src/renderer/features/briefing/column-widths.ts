const NARROWEST = 84
/** The quoted sentence has the most room; with the columns before it, it is in sight on a usual screen. */
const WIDEST_EVIDENCE = 340
const WIDEST = 260
/** Room a character takes at the table's text size, and the cell's padding, in pixels. */
const CHARACTER = 7
const PADDING = 26

/** A width for each column that shows most of its cells whole: nine in ten of the rows looked at. */
export function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  return columns.map((column, index) => {
    const lengths = rows.map((row) => roomFor(row[index] ?? '')).sort((a, b) => a - b)
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0
    const wanted = Math.ceil(Math.max(column.length + 1, usual)) * CHARACTER + PADDING
    return Math.min(column === 'evidence' ? WIDEST_EVIDENCE : WIDEST, Math.max(NARROWEST, wanted))
  })
}

/** Capitals are wider than small letters. */
function roomFor(cell: string): number {
  const capitals = cell.match(/\p{Lu}/gu)?.length ?? 0
  return cell.length + capitals * 0.4
}
