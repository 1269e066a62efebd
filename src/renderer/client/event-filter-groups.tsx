import { Checkbox, InputGroup } from '@blueprintjs/core'
import { SearchIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { EVENT_FLAGS, type EventFlag } from '../../shared/model/event.ts'
import { CODED_TYPES, type CodedType } from '../../shared/model/kinds/kind.ts'
import { type Chosen, ChosenFilter } from '../ui/chosen-filter.tsx'
import { ListedChoiceSearch } from '../ui/choice-search.tsx'
import { FilterGroup } from '../ui/filter-group.tsx'
import { COUNTRY_CHOICES, KIND_CHOICES } from '../ui/listed-choices.ts'
import { toggled } from '../ui/toggled.ts'
import { EntityChoiceSearch } from './entity-choice-search.tsx'

interface ChosenGroupProps {
  readonly chosen: readonly Chosen[]
  readonly onChosen: (chosen: readonly Chosen[]) => void
}

/** Events told with some words. */
export function EventWordsFilter({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }): ReactNode {
  return (
    <div className="filter-words">
      <InputGroup
        type="search" leftIcon={<SearchIcon />} aria-label="Words in the sentence, names or title" placeholder="Words or names" value={words} maxLength={200} autoComplete="off" spellCheck={false}
        data-events-part="search" onValueChange={onWords}
      />
    </div>
  )
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

/** Events at some places. */
export function PlaceFilter(props: ChosenGroupProps): ReactNode {
  return <ChosenFilter title="Place" add="Add a place" {...props} search={(onChoose) => <EntityChoiceSearch label="Place" type="place" onChoose={onChoose} />} />
}

/** Events with some flags. */
export function FlagFilter({ chosen, onChosen }: { readonly chosen: readonly EventFlag[]; readonly onChosen: (chosen: readonly EventFlag[]) => void }): ReactNode {
  return (
    <FilterGroup title="Flags" note={chosen.length === 0 ? 'all' : undefined}>
      {EVENT_FLAGS.map((flag) => <Checkbox key={flag} label={flag.charAt(0).toUpperCase() + flag.slice(1)} checked={chosen.includes(flag)} onChange={() => { onChosen(toggled(chosen, flag)) }} />)}
    </FilterGroup>
  )
}

/** Events of some of PLOVER's types, and statements, which have none. */
export function PloverFilter({ chosen, onChosen }: { readonly chosen: readonly CodedType[]; readonly onChosen: (chosen: readonly CodedType[]) => void }): ReactNode {
  return (
    <FilterGroup title="PLOVER type" note={chosen.length === 0 ? 'all' : undefined}>
      {CODED_TYPES.map((type) => <Checkbox key={type} label={type} checked={chosen.includes(type)} onChange={() => { onChosen(toggled(chosen, type)) }} />)}
    </FilterGroup>
  )
}
