import type { EventFlag, EventSide } from '../../../../shared/model/event.ts'
import { codeOf } from '../../../../shared/model/kinds/code.ts'
import { oneLine } from '../column.ts'
import { type BriefedEvent, codedSide, dayOf } from '../briefed-event.ts'
import { type EventExport, type ExportedEvents, sift } from './event-table.ts'
import { intensityOf, QUADS } from './scores.ts'

/**
 * Writes events as JSON lines with the fields of PLOVER (PLOVER_MANUAL.tex, "Data Fields"): sides are lists, so an event is one
 * line. Flags become contexts: future, negation, hypothetical, historical. Events without a PLOVER type or any day are left
 * out; fields that nothing is known of are not there.
 */
export function writePlover({ rows, storyOf, findSentence, madeBy, madeOn }: EventExport): ExportedEvents {
  const { fitting, leftOut } = sift(rows, (row) => {
    if (codeOf(row).plover === null) return 'no-type'
    return dayOf(row) === null ? 'no-day' : undefined
  })
  const lines = fitting.map((row) => {
    const { plover, mode } = codeOf(row)
    const { articleId, start, end, articleTitle, source } = row.evidence
    const day = dayOf(row)
    return JSON.stringify(withoutNothing({
      id: row.id,
      date: day,
      enddate: row.date?.end === day ? null : row.date?.end,
      actor: entitiesOn(row, 'actor'),
      event: [plover],
      recipient: entitiesOn(row, 'recipient'),
      event_loc: row.place && withoutNothing({ extracted_place: row.place.name, country_code: row.place.country }),
      event_text: oneLine(findSentence(row.evidence)),
      quad_code: plover && QUADS[plover],
      event_scale: plover && intensityOf(plover, mode),
      mode: mode === null ? null : [mode],
      context: row.flags.map((flag) => CONTEXTS[flag]),
      link: storyOf(articleId).url,
      text: { start, end },
      text_info: articleTitle,
      cite_info: source,
      coder: madeBy,
      coded_date: madeOn,
      comment: row.note
    }))
  })
  return { bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')), rowCount: lines.length, leftOut, shown: { columns: ['JSON line'], rows: fitting.map((of, index) => ({ cells: [lines[index] ?? ''], of })) } }
}

const CONTEXTS: Readonly<Record<EventFlag, string>> = { planned: 'future', denied: 'negation', hypothetical: 'hypothetical', historical: 'historical' }

/** Whoever stands on a side, as PLOVER's entity: the sector is the main one with the others behind it. */
function entitiesOn(row: BriefedEvent, side: EventSide): readonly object[] {
  return codedSide(row, side).map(({ participant: { actor, said }, code: { plover, title } }) => withoutNothing({
    code: plover.country,
    sector: [plover.sector, ...plover.sectors].join(' '),
    entity_text: said ?? actor.name,
    identifier_text: actor.name,
    office: title
  }))
}

/** The fields that say something; id, date, actor and event always do. */
function withoutNothing(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const isNothing = (name: string, value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0 && name !== 'actor')
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !isNothing(name, value)))
}
