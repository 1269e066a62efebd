import type { ReactNode } from 'react'
import { CountryFilter, FlagFilter, KindFilter, ParticipantFilter, PlaceFilter } from '../../client/event-filter-groups.tsx'
import type { Chosen } from '../../ui/chosen-filter.tsx'
import { countryName } from '../../ui/entity-country.ts'
import type { BriefingChoice, WholeFilter } from './briefing-choice.ts'

interface BriefedFilterProps {
  readonly choice: BriefingChoice
  readonly onNarrow: (change: Partial<WholeFilter>, names?: BriefingChoice['names']) => void
}

/** Which events and statements a briefing holds: their kinds, who takes part, and whose country. */
export function WhoFilters({ choice: { spec: { subject, filter }, names }, onNarrow }: BriefedFilterProps): ReactNode {
  return (
    <>
      {subject === 'events' && <KindFilter chosen={filter.kinds.map((kind) => ({ id: kind, name: kind }))} onChosen={(kinds) => { onNarrow({ kinds: idsOf(kinds) }) }} />}
      <ParticipantFilter chosen={named(filter.entityIds, names)} onChosen={(entities) => { onNarrow({ entityIds: idsOf(entities) }, withNames(names, entities)) }} />
      <CountryFilter chosen={filter.countries.map((code) => ({ id: code, name: countryName(code) }))} onChosen={(countries) => { onNarrow({ countries: idsOf(countries) }) }} />
    </>
  )
}

/** And where they were, and what their flags say. */
export function WhereFilters({ choice: { spec: { filter }, names }, onNarrow }: BriefedFilterProps): ReactNode {
  return (
    <>
      <PlaceFilter chosen={named(filter.placeIds, names)} onChosen={(places) => { onNarrow({ placeIds: idsOf(places) }, withNames(names, places)) }} />
      <FlagFilter chosen={filter.flags} onChosen={(flags) => { onNarrow({ flags }) }} />
    </>
  )
}

function idsOf(chosen: readonly Chosen[]): readonly string[] {
  return chosen.map(({ id }) => id)
}

function named(ids: readonly string[], names: BriefingChoice['names']): readonly Chosen[] {
  return ids.map((id) => ({ id, name: names[id] ?? '…' }))
}

function withNames(names: BriefingChoice['names'], chosen: readonly Chosen[]): BriefingChoice['names'] {
  return { ...names, ...Object.fromEntries(chosen.map(({ id, name }) => [id, name])) }
}
