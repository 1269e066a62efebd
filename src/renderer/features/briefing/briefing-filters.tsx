import { Button, Checkbox, Radio, RadioGroup } from '@blueprintjs/core'
import type { ReactNode } from 'react'
import { BRIEFING_SUBJECTS, type BriefingSubject } from '../../../shared/model/briefing.ts'
import type { TagUse } from '../../../shared/model/tag.ts'
import { VERDICTS, type Verdict } from '../../../shared/model/verdict.ts'
import { EventWordsFilter, PloverFilter } from '../../client/event-filter-groups.tsx'
import { DateFilter } from '../../ui/date-filter.tsx'
import { FilterGroup } from '../../ui/filter-group.tsx'
import { toggled } from '../../ui/toggled.ts'
import { type BriefingChoice, type ChosenSpec, inReadingOrder, isNarrowed, isOfEvents, SUBJECT_NAMES, toggledVerdict, typesOf, type WholeFilter, widened, withSubject } from './briefing-choice.ts'
import { WhereFilters, WhoFilters } from './briefed-event-filters.tsx'

interface BriefingFiltersProps {
  readonly choice: BriefingChoice
  readonly tags: readonly TagUse[]
  /** Types in the table, some of which the analyst may have added. */
  readonly seenTypes: readonly string[]
  readonly onChoice: (choice: BriefingChoice) => void
}

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = { accepted: 'Accepted', undecided: 'Undecided', rejected: 'Rejected' }
const VERDICT_ORDER = inReadingOrder(VERDICTS)

/** What the table is of, and which rows it holds. */
export function BriefingFilters({ choice, tags, seenTypes, onChoice }: BriefingFiltersProps): ReactNode {
  const { spec } = choice
  const { subject, filter } = spec
  const types = typesOf(subject, [...seenTypes, ...filter.types])
  const onSpec = (next: ChosenSpec): void => { onChoice({ ...choice, spec: next }) }
  const narrow = (change: Partial<WholeFilter>, names: BriefingChoice['names'] = choice.names): void => { onChoice({ ...choice, names, spec: { ...spec, filter: { ...filter, ...change } } }) }
  return (
    <aside className="filter-panel" aria-label="What the briefing holds">
      <FilterGroup title="Rows">
        <RadioGroup selectedValue={subject} onChange={(event) => { onSpec(withSubject(spec, event.currentTarget.value as BriefingSubject)) }} name="briefing-subject">
          {BRIEFING_SUBJECTS.map((each) => <Radio key={each} value={each} label={SUBJECT_NAMES[each].name} />)}
        </RadioGroup>
        <p className="filter-note">{SUBJECT_NAMES[subject].says}</p>
      </FilterGroup>
      {isOfEvents(subject) && <EventWordsFilter words={filter.search} onWords={(search) => { narrow({ search }) }} />}
      {subject !== 'articles' && (
        <FilterGroup title="Verdict" note={filter.verdicts.length === 0 ? 'all' : undefined}>
          {VERDICT_ORDER.map((verdict) => (
            <Checkbox key={verdict} label={VERDICT_NAMES[verdict]} checked={filter.verdicts.includes(verdict)} onChange={() => { narrow({ verdicts: toggledVerdict(filter.verdicts, verdict) }) }} />
          ))}
        </FilterGroup>
      )}
      {types.length > 0 && (
        <FilterGroup title="Type" note={filter.types.length === 0 ? 'all' : undefined}>
          {types.map((type) => <Checkbox key={type} label={type.charAt(0).toUpperCase() + type.slice(1)} checked={filter.types.includes(type)} onChange={() => { narrow({ types: toggled(filter.types, type) }) }} />)}
        </FilterGroup>
      )}
      {isOfEvents(subject) && <WhoFilters choice={choice} onNarrow={narrow} />}
      <FilterGroup title={isOfEvents(subject) ? 'Date of the event' : 'Article published'}>
        <DateFilter label="From" value={filter.from} onDate={(from) => { narrow({ from }) }} />
        <DateFilter label="To" value={filter.to} onDate={(to) => { narrow({ to }) }} />
        {filter.from !== null && filter.to !== null && filter.from > filter.to && <p className="filter-problem" role="alert">“From” is after “To”, so nothing fits.</p>}
      </FilterGroup>
      {isOfEvents(subject) && <WhereFilters choice={choice} onNarrow={narrow} />}
      {tags.length > 0 && (
        <FilterGroup title="Tag" note={filter.tagIds.length === 0 ? 'all' : undefined}>
          {tags.map(({ id, name, uses }) => <Checkbox key={id} checked={filter.tagIds.includes(id)} onChange={() => { narrow({ tagIds: toggled(filter.tagIds, id) }) }} labelElement={<><span className="filter-name" title={name}>{name}</span> <span className="filter-count">{uses}</span></>} />)}
        </FilterGroup>
      )}
      {subject === 'events' && <PloverFilter chosen={filter.ploverTypes} onChosen={(ploverTypes) => { narrow({ ploverTypes }) }} />}
      {isNarrowed(filter) && <Button size="small" text="Clear all but the verdict" onClick={() => { onSpec(widened(spec)) }} />}
    </aside>
  )
}
