import { codeOf } from '../../../../shared/model/kinds/code.ts'
import type { FindSentence } from '../column.ts'
import type { BriefedEvent } from '../briefed-event.ts'

/** Who and what an article names, for the columns that tell of the whole story. */
export interface Story {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly language: string
  readonly url: string | null
}

/** All that an export of events draws on. */
export interface EventExport {
  readonly rows: readonly BriefedEvent[]
  readonly storyOf: (articleId: string) => Story
  readonly findSentence: FindSentence
  /** The day of the export, and what made it: "Dateline 1.0.0". */
  readonly madeOn: string
  readonly madeBy: string
}

/** A finished export: its bytes, how many rows it has, and how many events were left out, each for its first reason. */
export interface ExportedEvents {
  readonly bytes: Uint8Array
  readonly rowCount: number
  readonly leftOut: ReadonlyMap<LeftOut, number>
  /** What the file holds, for the eye. */
  readonly shown: ShownRows
}

/** The rows of a file under the names of its columns, each with the event that it was made of. */
export interface ShownRows {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly cells: readonly (string | number)[]; readonly of: BriefedEvent }[]
}

/** Why a format has no place for an event. */
const LEFT_OUT = {
  'no-type': 'without a PLOVER type, such as statements',
  'did-not-happen': 'denied, merely possible or yet to come',
  'no-day': 'without any day',
  'one-sided': 'with fewer than two sides'
} as const
export type LeftOut = keyof typeof LEFT_OUT

/** Parts events that fit from those that do not, which are counted by the first reason against them. */
export function sift(rows: readonly BriefedEvent[], reasonAgainst: (row: BriefedEvent) => LeftOut | undefined): { readonly fitting: readonly BriefedEvent[]; readonly leftOut: ReadonlyMap<LeftOut, number> } {
  const leftOut = new Map<LeftOut, number>()
  const fitting = rows.filter((row) => {
    const reason = reasonAgainst(row)
    if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
    return reason === undefined
  })
  return { fitting, leftOut }
}

/**
 * Whether a table without flags can hold an event as one that happened: not what was denied or is only possible, and of what
 * is still to come only what its codes already call a promise.
 */
export function isTold({ flags, ...row }: BriefedEvent): boolean {
  if (flags.includes('denied') || flags.includes('hypothetical')) return false
  const { plover } = codeOf({ ...row, flags })
  return !flags.includes('planned') || plover === 'AGREE' || plover === 'CONCEDE'
}

/** Rows of cells as lines of a table parted by tabs; a tab or line end in a cell becomes a space. */
export function writeTabbed(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => String(cell).replace(/[\t\r\n\u2028\u2029]+/g, ' ')).join('\t'))
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
}

/** What was left out, in a sentence; null where nothing was. */
export function sayLeftOut(leftOut: ReadonlyMap<LeftOut, number>): string | null {
  if (leftOut.size === 0) return null
  const parts = [...leftOut].map(([reason, count]) => `${count} ${LEFT_OUT[reason]}`)
  return `Left out, because the format has no place for them: ${parts.join('; ')}.`
}
