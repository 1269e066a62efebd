import type { BriefingFormat } from '../../../../shared/model/briefing.ts'
import type { EventExport, ExportedEvents } from './event-table.ts'
import { writePhoenix } from './phoenix.ts'
import { writePlover } from './plover.ts'
import { writePolecat } from './polecat.ts'

/** An event table of other people's tools. */
export interface EventFormat {
  /** What the name of a file of it ends with. */
  readonly ending: string
  readonly write: (events: EventExport) => ExportedEvents
}

/** The formats that hold events alone; CSV holds every subject. */
export const EVENT_FORMATS: Readonly<Record<Exclude<BriefingFormat, 'csv'>, EventFormat>> = {
  polecat: { ending: 'polecat.tsv', write: writePolecat },
  phoenix: { ending: 'phoenix.tsv', write: writePhoenix },
  plover: { ending: 'plover.jsonl', write: writePlover }
}
