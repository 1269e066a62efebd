import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { codeOf } from '../../../../shared/model/kinds/code.ts'
import { type BriefedEvent, codedSide, dayOf } from '../briefed-event.ts'
import { type EventExport, type ExportedEvents, isTold, sift, type Story, writeTabbed } from './event-table.ts'
import { goldsteinOf, pentaClassOf } from './scores.ts'

/** What the columns of the Phoenix data hold, in their order; the file itself has no header. */
const PHOENIX_COLUMNS = [
  'EventID', 'Date', 'Year', 'Month', 'Day', 'SourceActorFull', 'SourceActorEntity', 'SourceActorRole', 'SourceActorAttribute',
  'TargetActorFull', 'TargetActorEntity', 'TargetActorRole', 'TargetActorAttribute', 'EventCode', 'EventRootCode', 'PentaClass', 'GoldsteinScore', 'Issues',
  'Lat', 'Lon', 'LocationName', 'StateName', 'CountryCode', 'SentenceID', 'URLs', 'NewsSources'
] as const

/** Who does something to whom, by CAMEO chains, under which code. */
interface Pair {
  readonly source: string
  readonly target: string
  readonly cameo: string
}

/**
 * Writes events as a table parted by tabs with the 26 columns of the Phoenix data and no header: a row for each pair of actor
 * and recipient. Meetings and other acts of two like sides stand both ways, a visit as 042 from the visitor and 043 from the
 * host, who is the country visited where nobody else is named; where all are actors, each stands with each. Left out: what has fewer than two sides, no day, or did not happen,
 * for which there is no flag.
 */
export function writePhoenix({ rows, storyOf }: EventExport): ExportedEvents {
  const pairs = new Map(rows.map((row) => [row, pairsOf(row)]))
  const { fitting, leftOut } = sift(rows, (row) => {
    if (!isTold(row)) return 'did-not-happen'
    if (dayOf(row) === null) return 'no-day'
    return pairs.get(row)?.length === 0 ? 'one-sided' : undefined
  })
  const shown = fitting.flatMap((row) => (pairs.get(row) ?? []).map((pair, index) => ({ cells: toCells(row, pair, index, storyOf(row.evidence.articleId)), of: row })))
  return { bytes: writeTabbed(shown.map(({ cells }) => cells)), rowCount: shown.length, leftOut, shown: { columns: PHOENIX_COLUMNS, rows: shown } }
}

/** Every pair that an event stands for. */
export function pairsOf(row: BriefedEvent): readonly Pair[] {
  const { cameo, plover } = codeOf(row)
  const actors = codesOn(row, 'actor')
  const recipients = cameo === '042' && !row.participants.some(({ side }) => side === 'recipient') ? countryVisited(row) : codesOn(row, 'recipient')
  const forth = cameo === '043' ? '042' : cameo
  const isMutual = plover === 'CONSULT' || kindNamed(row.kind)?.sides === 'mutual'
  const pairs = actors.flatMap((source) => recipients.map((target): Pair => ({ source, target, cameo: forth })))
  if (!isMutual) return pairs
  if (recipients.length === 0) return actors.flatMap((source, i) => actors.filter((_, j) => j !== i).map((target): Pair => ({ source, target, cameo: forth })))
  return [...pairs, ...pairs.map(({ source, target }): Pair => ({ source: target, target: source, cameo: forth === '042' ? '043' : forth }))]
}

function countryVisited({ place, participants }: BriefedEvent): readonly string[] {
  const country = place?.country ?? null
  return country === null || participants.every(({ actor }) => actor.country === country) ? [] : [country]
}

/** CAMEO's chains; whoever nothing is known of is "---", as coders of the family write it. */
function codesOn(row: BriefedEvent, side: 'actor' | 'recipient'): readonly string[] {
  return codedSide(row, side).map(({ code }) => code.cameo || '---')
}

function toCells(row: BriefedEvent, { source, target, cameo }: Pair, index: number, { url }: Story): readonly (string | number)[] {
  const day = dayOf(row) ?? ''
  const [year = '', month = '', date = ''] = day.split('-')
  const { articleId, start } = row.evidence
  return [
    `${row.id}_${index + 1}`, `${year}${month}${date}`, Number(year), Number(month), Number(date),
    ...actorCells(source), ...actorCells(target),
    cameo, cameo.slice(0, 2), pentaClassOf(cameo), goldsteinOf(cameo) ?? '', '',
    '', '', row.place?.name ?? '', '', row.place?.country ?? '',
    `${articleId}_${start}`, url ?? '', row.evidence.source
  ]
}

/** A chain whole, and its first, second and remaining groups of three letters. */
function actorCells(chain: string): readonly string[] {
  const [entity = '', role = '', ...others] = chain.match(/.{1,3}/g) ?? []
  return [chain, entity, role, others.join('')]
}
