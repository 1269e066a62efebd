import { Checkbox } from '@blueprintjs/core'
import type { ReactNode } from 'react'
import { CODED_TYPES, type CodedType } from '../../shared/model/kinds/kind.ts'
import { type Chosen, ChosenFilter } from '../ui/chosen-filter.tsx'
import { ListedChoiceSearch } from '../ui/choice-search.tsx'
import { FilterGroup } from '../ui/filter-group.tsx'
import { COUNTRY_CHOICES, KIND_CHOICES } from '../ui/listed-choices.ts'
import { EntityChoiceSearch } from './entity-choice-search.tsx'

interface ChosenGroupProps {
  readonly chosen: readonly Chosen[]
  readonly onChosen: (chosen: readonly Chosen[]) => void
}

/** Events of some kinds. */
export function KindFilter(props: ChosenGroupProps): ReactNode {
  return <ChosenFilter title="Kind" add="Add a kind" {...props} search={(onChoose) => <ListedChoiceSearch label="Kind, PLOVER type or code" choices={KIND_CHOICES} onChoose={onChoose} />} />
}

/** Events in which some take part. */
export function ParticipantFilter(props: ChosenGroupProps): ReactNode {
  return <ChosenFilter title="Who takes part" add="Add somebody" {...props} search={(onChoose) => <EntityChoiceSearch label="Person, organization or place" onChoose={onChoose} />} />
}

/** Events in which somebody of some countries takes part. */
export function CountryFilter(props: ChosenGroupProps): ReactNode {
  return <ChosenFilter title="Country of somebody" add="Add a country" {...props} search={(onChoose) => <ListedChoiceSearch label="Country" choices={COUNTRY_CHOICES} onChoose={onChoose} />} />
}

/** Events of some of PLOVER's types, and statements, which have none. */
export function PloverFilter({ chosen, onChosen }: { readonly chosen: readonly CodedType[]; readonly onChosen: (chosen: readonly CodedType[]) => void }): ReactNode {
  const toggle = (type: CodedType): void => { onChosen(chosen.includes(type) ? chosen.filter((each) => each !== type) : [...chosen, type]) }
  return (
    <FilterGroup title="PLOVER type" note={chosen.length === 0 ? 'all' : undefined}>
      {CODED_TYPES.map((type) => <Checkbox key={type} label={type} checked={chosen.includes(type)} onChange={() => { toggle(type) }} />)}
    </FilterGroup>
  )
}
