import type { EventRow } from '../../../shared/contract/requests/event.ts'
import { type EventRows, keyOf } from './use-event-rows.ts'

/** The rows that were chosen to be dealt with together: by their keys, the events that each stands for. */
export type ChosenRows = ReadonlyMap<string, readonly string[]>

export const NONE_CHOSEN: ChosenRows = new Map()

/** Chooses a row, or no longer. */
export function withRowToggled(chosen: ChosenRows, row: EventRow): ChosenRows {
  const key = keyOf(row)
  return chosen.has(key) ? new Map([...chosen].filter(([each]) => each !== key)) : new Map([...chosen, [key, idsOf(row)]])
}

/** Chooses rows besides those that are. */
export function withRows(chosen: ChosenRows, rows: readonly EventRow[]): ChosenRows {
  return new Map([...chosen, ...rows.map((row) => [keyOf(row), idsOf(row)] as const)])
}

/** The events of the chosen rows, each once: a group and one of its events may both be chosen. */
export function eventsOf(chosen: ChosenRows): string[] {
  return [...new Set([...chosen.values()].flat())]
}

/** The events that a row stands for. */
export function idsOf({ id, isGroup, group }: EventRow): string[] {
  return isGroup && group ? [...group.eventIds] : [id]
}

/** The first of the chosen rows in the list, by its place and its event. */
export function firstOf(rows: EventRows, chosen: ChosenRows): { readonly index: number; readonly id: string } | undefined {
  for (let index = 0; index < rows.total; index++) {
    const row = rows.rowAt(index)
    if (row && chosen.has(keyOf(row))) return { index, id: row.id }
  }
  return undefined
}
