import { codeOf } from '../../../../shared/model/kinds/code.ts'
import type { EventSide } from '../../../../shared/model/event.ts'
import { cowNumber } from '../../events/codes/cow-numbers.ts'
import { type BriefedEvent, codedSide, dayOf } from '../briefed-event.ts'
import { type EventExport, type ExportedEvents, isTold, sift, writeTabbed } from './event-table.ts'
import { intensityOf, QUADS } from './scores.ts'

/** The columns of POLECAT (data set doi 10.7910/DVN/AJGVIT), in their order. */
export const POLECAT_COLUMNS = [
  'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts',
  'Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title', 'Actor Name Raw', 'Wikipedia Actor ID',
  'Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors', 'Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID',
  'Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID', 'Raw Placename', 'Feature Type',
  'Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version'
] as const

/**
 * Writes events as a table parted by tabs with POLECAT's columns: a row an event, the values of several actors parted by
 * "; " in one order. Statements have no type there, and what did not happen has no flag: they are left out. What Dateline
 * does not know (contexts, coordinates, Wikipedia pages) is empty.
 */
export function writePolecat({ rows, storyOf, madeBy }: EventExport): ExportedEvents {
  const { fitting, leftOut } = sift(rows, (row) => {
    if (codeOf(row).plover === null) return 'no-type'
    if (!isTold(row)) return 'did-not-happen'
    return dayOf(row) === null ? 'no-day' : undefined
  })
  const shown = fitting.map((row) => {
    const story = storyOf(row.evidence.articleId)
    const cells = [
      row.id, dayOf(row) ?? '', ...codeCells(row),
      ...sideCells(row, 'actor'), ...sideCells(row, 'recipient'),
      row.place?.name ?? '', '', '', '', row.place?.country ?? '', '', '', '', row.place?.name ?? '', '',
      row.evidence.source, row.evidence.publishedOn ?? '', join(story.people), join(story.organizations), join(story.places), story.language, madeBy
    ]
    return { cells, of: row }
  })
  return { bytes: writeTabbed([POLECAT_COLUMNS, ...shown.map(({ cells }) => cells)]), rowCount: shown.length, leftOut, shown: { columns: POLECAT_COLUMNS, rows: shown } }
}

/** Type, mode, intensity, quad code and contexts. */
function codeCells(row: BriefedEvent): readonly (string | number)[] {
  const { plover, mode } = codeOf(row)
  return plover === null ? ['', '', '', '', ''] : [plover, mode ?? '', intensityOf(plover, mode), QUADS[plover], '']
}

/** Name, country, COW number, main sector, all sectors, title, the text's words and the Wikipedia page of one side. */
function sideCells(row: BriefedEvent, side: EventSide): readonly string[] {
  const coded = codedSide(row, side)
  return [
    join(coded.map(({ participant }) => participant.actor.name)),
    join(coded.map(({ code }) => code.plover.country)),
    join(coded.map(({ code }) => String(cowNumber(code.plover.country) ?? ''))),
    join(coded.map(({ code }) => code.plover.sector)),
    join(coded.map(({ code }) => [code.plover.sector, ...code.plover.sectors].join(', '))),
    join(coded.map(({ code }) => code.title ?? '')),
    join(coded.map(({ participant }) => participant.said ?? participant.actor.name)),
    ''
  ]
}

function join(values: readonly string[]): string {
  return values.every((value) => value === '') ? '' : values.join('; ')
}
