import { Button, Checkbox } from '@blueprintjs/core'
import { memo, type ReactNode } from 'react'
import { VERDICTS } from '../../../shared/model/verdict.ts'
import { CountryFilter, EventWordsFilter, FlagFilter, KindFilter, ParticipantFilter, PlaceFilter, PloverFilter } from '../../client/event-filter-groups.tsx'
import { useAnswer } from '../../client/workbench.tsx'
import { DateFilter } from '../../ui/date-filter.tsx'
import { FilterGroup } from '../../ui/filter-group.tsx'
import { toggled } from '../../ui/toggled.ts'
import { EVERYTHING, type EventChoiceFilter, isNarrowed } from './event-choice.ts'

interface EventFiltersProps {
  readonly filter: EventChoiceFilter
  readonly onFilter: (filter: EventChoiceFilter) => void
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Which events the table shows. Pass a stable function: a step in the table must not draw it again. */
export const EventFilters = memo(function EventFilters({ filter, onFilter }: EventFiltersProps): ReactNode {
  const tags = useAnswer('tag.list', {}).data ?? []
  const narrow = (change: Partial<EventChoiceFilter>): void => { onFilter({ ...filter, ...change }) }
  const note = (list: readonly unknown[]): string | undefined => (list.length === 0 ? 'all' : undefined)
  return (
    <aside className="filter-panel" aria-label="Which events are shown">
      <EventWordsFilter words={filter.search} onWords={(search) => { narrow({ search }) }} />
      {isNarrowed(filter) && <Button className="event-clear" size="small" text="Clear all filters" onClick={() => { onFilter(EVERYTHING) }} />}
      <FilterGroup title="Verdict" note={note(filter.verdicts)}>
        {VERDICTS.map((verdict) => <Checkbox key={verdict} label={capital(verdict)} checked={filter.verdicts.includes(verdict)} onChange={() => { narrow({ verdicts: toggled(filter.verdicts, verdict) }) }} />)}
      </FilterGroup>
      <KindFilter chosen={filter.kinds} onChosen={(kinds) => { narrow({ kinds }) }} />
      <ParticipantFilter chosen={filter.entities} onChosen={(entities) => { narrow({ entities }) }} />
      <CountryFilter chosen={filter.countries} onChosen={(countries) => { narrow({ countries }) }} />
      <FilterGroup title="Date of the event">
        <DateFilter label="From" value={filter.from} onDate={(from) => { narrow({ from }) }} />
        <DateFilter label="To" value={filter.to} onDate={(to) => { narrow({ to }) }} />
        {filter.from !== null && filter.to !== null && filter.from > filter.to && <p className="filter-problem" role="alert">“From” is after “To”, so no event fits.</p>}
      </FilterGroup>
      <PlaceFilter chosen={filter.places} onChosen={(places) => { narrow({ places }) }} />
      <FlagFilter chosen={filter.flags} onChosen={(flags) => { narrow({ flags }) }} />
      {tags.length > 0 && (
        <FilterGroup title="Tag" note={note(filter.tagIds)}>
          {tags.map(({ id, name, uses }) => <Checkbox key={id} checked={filter.tagIds.includes(id)} onChange={() => { narrow({ tagIds: toggled(filter.tagIds, id) }) }} labelElement={<><span className="filter-name" title={name}>{name}</span> <span className="filter-count">{uses}</span></>} />)}
        </FilterGroup>
      )}
      <PloverFilter chosen={filter.ploverTypes} onChosen={(ploverTypes) => { narrow({ ploverTypes }) }} />
    </aside>
  )
})
