import { Checkbox } from '@blueprintjs/core'
import type { ReactNode } from 'react'
import { PLOVER_TYPES } from '../../../shared/model/kinds/kind.ts'
import { EntityChoiceSearch } from '../../client/entity-choice-search.tsx'
import { ChosenFilter } from '../../ui/chosen-filter.tsx'
import { ListedChoiceSearch } from '../../ui/choice-search.tsx'
import { countryName } from '../../ui/entity-country.ts'
import { FilterGroup } from '../../ui/filter-group.tsx'
import { COUNTRY_CHOICES, KIND_CHOICES } from '../../ui/listed-choices.ts'
import { type BriefingChoice, toggled, type WholeFilter } from './briefing-choice.ts'

interface EventFiltersProps {
  readonly choice: BriefingChoice
  readonly onNarrow: (change: Partial<WholeFilter>, names?: BriefingChoice['names']) => void
}

/** Which events and statements a briefing holds: their kinds, who takes part, and whose country. */
export function EventFilters({ choice: { spec: { subject, filter }, names }, onNarrow }: EventFiltersProps): ReactNode {
  return (
    <>
      {subject === 'events' && (
        <ChosenFilter
          title="Kind" add="Add a kind" chosen={filter.kinds.map((kind) => ({ id: kind, name: kind }))} onChosen={(kinds) => { onNarrow({ kinds: kinds.map(({ id }) => id) }) }}
          search={(onChoose) => <ListedChoiceSearch label="Kind, PLOVER type or code" choices={KIND_CHOICES} onChoose={onChoose} />}
        />
      )}
      <ChosenFilter
        title="Who takes part" add="Add somebody" chosen={filter.entityIds.map((id) => ({ id, name: names[id] ?? '…' }))}
        onChosen={(entities) => { onNarrow({ entityIds: entities.map(({ id }) => id) }, { ...names, ...Object.fromEntries(entities.map(({ id, name }) => [id, name])) }) }}
        search={(onChoose) => <EntityChoiceSearch label="Person, organization or place" onChoose={onChoose} />}
      />
      <ChosenFilter
        title="Country of somebody" add="Add a country" chosen={filter.countries.map((code) => ({ id: code, name: countryName(code) }))} onChosen={(countries) => { onNarrow({ countries: countries.map(({ id }) => id) }) }}
        search={(onChoose) => <ListedChoiceSearch label="Country" choices={COUNTRY_CHOICES} onChoose={onChoose} />}
      />
    </>
  )
}

/** The PLOVER types of a briefing's events. */
export function PloverFilter({ filter, onNarrow }: { readonly filter: WholeFilter; readonly onNarrow: EventFiltersProps['onNarrow'] }): ReactNode {
  return (
    <FilterGroup title="PLOVER type" note={filter.ploverTypes.length === 0 ? 'all' : undefined}>
      {[...PLOVER_TYPES, 'STATEMENT' as const].map((type) => <Checkbox key={type} label={type} checked={filter.ploverTypes.includes(type)} onChange={() => { onNarrow({ ploverTypes: toggled(filter.ploverTypes, type) }) }} />)}
    </FilterGroup>
  )
}
