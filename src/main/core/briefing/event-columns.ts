import type { EventSide } from '../../../shared/model/event.ts'
import { isCountryCode } from '../../../shared/model/country.ts'
import { codeOf } from '../../../shared/model/kinds/code.ts'
import type { ActorCode } from '../events/codes/actor-code.ts'
import { aligned, column, type Column, list, oneLine, sourceColumns } from './column.ts'
import { type BriefedEvent, codedSide, onSide } from './briefed-event.ts'

/** The events briefing: who did what to whom, when and where, and what it rests on. Denied events stay, with their flag. */
export const EVENT_COLUMNS: readonly Column<BriefedEvent>[] = [
  ...dateColumns(),
  column('kind', ({ kind }) => kind),
  column('plover_type', (row) => codeOf(row).plover),
  column('plover_mode', (row) => codeOf(row).mode),
  column('cameo_code', (row) => codeOf(row).cameo),
  ...sideColumns('actor', ['actors', 'actor_posts', 'actor_countries']),
  ...sideColumns('recipient', ['recipients', 'recipient_posts', 'recipient_countries']),
  column('place', ({ place }) => place?.name),
  column('place_country', ({ place }) => place?.country),
  column('topics', ({ topics }) => list(topics.map(oneLine))),
  column('flags', ({ flags }) => list(flags)),
  column('reported_by', ({ reportedBy }) => reportedBy),
  ...sourceColumns<BriefedEvent>(),
  column('sources_count', ({ sourceCount }) => sourceCount),
  ...endColumns()
]

/** The statements briefing: who said what to whom about whom. */
export const STATEMENT_COLUMNS: readonly Column<BriefedEvent>[] = [
  ...sideColumns('actor', ['speaker', 'speaker_post', 'speaker_country']),
  column('content', ({ content }) => content === null ? null : oneLine(content)),
  column('form', ({ isQuoted }) => (isQuoted ? 'quoted' : 'reported')),
  column('to_whom', (row) => list(onSide(row, 'recipient').map(({ actor }) => actor.name))),
  column('about_whom', ({ about }) => list(about)),
  ...dateColumns(),
  column('place', ({ place }) => place?.name),
  column('reported_by', ({ reportedBy }) => reportedBy),
  ...sourceColumns<BriefedEvent>(),
  ...endColumns()
]

function dateColumns(): readonly Column<BriefedEvent>[] {
  return [
    column('date_start', ({ date }) => date?.start),
    column('date_end', ({ date }) => date?.end),
    column('date_precision', ({ date }) => date?.precision)
  ]
}

/** Names, the posts they held on the day, and their countries: the second and third list stand in the order of the first. */
function sideColumns(side: EventSide, [names, posts, countries]: readonly [string, string, string]): readonly Column<BriefedEvent>[] {
  return [
    column(names, (row) => list(onSide(row, side).map(({ actor }) => actor.name))),
    column(posts, (row) => aligned(codedSide(row, side).map(({ code }) => code.title))),
    column(countries, (row) => aligned(codedSide(row, side).map(({ code, participant }) => countryOf(code, participant.actor.country))))
  ]
}

/** The country somebody acts for; who acts for the world keeps the country that is known. */
function countryOf({ plover }: ActorCode, known: string | null): string | null {
  return isCountryCode(plover.country) ? plover.country : known
}

function endColumns(): readonly Column<BriefedEvent>[] {
  return [
    column('verdict', ({ verdict }) => verdict),
    column('tags', ({ tags }) => list(tags)),
    column('note', ({ note }) => oneLine(note))
  ]
}
