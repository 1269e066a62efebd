import type { ReactNode } from 'react'
import { CountryFilter, KindFilter, ParticipantFilter } from '../../client/event-filter-groups.tsx'
import { countryName } from '../../ui/entity-country.ts'
import type { BriefingChoice, WholeFilter } from './briefing-choice.ts'

interface BriefedEventFiltersProps {
  readonly choice: BriefingChoice
  readonly onNarrow: (change: Partial<WholeFilter>, names?: BriefingChoice['names']) => void
}

/** Which events and statements a briefing holds: their kinds, who takes part, and whose country. */
export function BriefedEventFilters({ choice: { spec: { subject, filter }, names }, onNarrow }: BriefedEventFiltersProps): ReactNode {
  return (
    <>
      {subject === 'events' && <KindFilter chosen={filter.kinds.map((kind) => ({ id: kind, name: kind }))} onChosen={(kinds) => { onNarrow({ kinds: kinds.map(({ id }) => id) }) }} />}
      <ParticipantFilter
        chosen={filter.entityIds.map((id) => ({ id, name: names[id] ?? '…' }))}
        onChosen={(entities) => { onNarrow({ entityIds: entities.map(({ id }) => id) }, { ...names, ...Object.fromEntries(entities.map(({ id, name }) => [id, name])) }) }}
      />
      <CountryFilter chosen={filter.countries.map((code) => ({ id: code, name: countryName(code) }))} onChosen={(countries) => { onNarrow({ countries: countries.map(({ id }) => id) }) }} />
    </>
  )
}
