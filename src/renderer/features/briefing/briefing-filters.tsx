import { Button, Checkbox, Radio, RadioGroup } from '@blueprintjs/core'
import { type ReactNode, useId, useState } from 'react'
import { BRIEFING_SUBJECTS, type BriefingFilter, type BriefingSpec, type BriefingSubject } from '../../../shared/model/briefing.ts'
import type { TagUse } from '../../../shared/model/tag.ts'
import { VERDICTS, type Verdict } from '../../../shared/model/verdict.ts'
import { DATE_FORM, readTypedDate } from '../../ui/typed-date.ts'
import { inReadingOrder, SUBJECT_NAMES, toggled, toggledVerdict, typesOf, withSubject } from './briefing-choice.ts'

interface BriefingFiltersProps {
  readonly spec: BriefingSpec
  readonly tags: readonly TagUse[]
  /** Types in the table, some of which the analyst may have added. */
  readonly seenTypes: readonly string[]
  readonly onSpec: (spec: BriefingSpec) => void
}

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = { accepted: 'Accepted', undecided: 'Undecided', rejected: 'Rejected' }
const VERDICT_ORDER = inReadingOrder(VERDICTS)

/** What the table is of, and which rows it holds. */
export function BriefingFilters({ spec, tags, seenTypes, onSpec }: BriefingFiltersProps): ReactNode {
  const { subject, filter } = spec
  const types = typesOf(subject, [...seenTypes, ...filter.types])
  const narrow = (change: Partial<BriefingFilter>): void => { onSpec({ ...spec, filter: { ...filter, ...change } }) }
  const isNarrowed = filter.types.length > 0 || filter.tagIds.length > 0 || filter.from !== null || filter.to !== null
  return (
    <aside className="briefing-filters" aria-label="What the briefing holds">
      <Group title="Rows">
        <RadioGroup selectedValue={subject} onChange={(event) => { onSpec(withSubject(spec, event.currentTarget.value as BriefingSubject)) }} name="briefing-subject">
          {BRIEFING_SUBJECTS.map((each) => <Radio key={each} value={each} label={SUBJECT_NAMES[each].name} />)}
        </RadioGroup>
        <p className="filter-note">{SUBJECT_NAMES[subject].says}</p>
      </Group>
      {subject !== 'articles' && (
        <Group title="Verdict" note={filter.verdicts.length === 0 ? 'all' : undefined}>
          {VERDICT_ORDER.map((verdict) => (
            <Checkbox key={verdict} label={VERDICT_NAMES[verdict]} checked={filter.verdicts.includes(verdict)} onChange={() => { narrow({ verdicts: toggledVerdict(filter.verdicts, verdict) }) }} />
          ))}
        </Group>
      )}
      {types.length > 0 && (
        <Group title="Type" note={filter.types.length === 0 ? 'all' : undefined}>
          {types.map((type) => <Checkbox key={type} label={type.charAt(0).toUpperCase() + type.slice(1)} checked={filter.types.includes(type)} onChange={() => { narrow({ types: toggled(filter.types, type) }) }} />)}
        </Group>
      )}
      {tags.length > 0 && (
        <Group title="Tag" note={filter.tagIds.length === 0 ? 'all' : undefined}>
          {tags.map(({ id, name, uses }) => <Checkbox key={id} checked={filter.tagIds.includes(id)} onChange={() => { narrow({ tagIds: toggled(filter.tagIds, id) }) }} labelElement={<><span className="filter-name" title={name}>{name}</span> <span className="filter-count">{uses}</span></>} />)}
        </Group>
      )}
      <Group title="Article published">
        <DateField label="From" value={filter.from} onDate={(from) => { narrow({ from }) }} />
        <DateField label="To" value={filter.to} onDate={(to) => { narrow({ to }) }} />
        {filter.from !== null && filter.to !== null && filter.from > filter.to && <p className="filter-problem" role="alert">“From” is after “To”, so no article fits.</p>}
      </Group>
      {isNarrowed && <Button size="small" text="Clear types, tags and dates" onClick={() => { narrow({ types: [], tagIds: [], from: null, to: null }) }} />}
    </aside>
  )
}

function Group({ title, note, children }: { readonly title: string; readonly note?: string | undefined; readonly children: ReactNode }): ReactNode {
  return (
    <fieldset className="filter-group">
      <legend>{title}{note !== undefined && <span className="filter-all"> · {note}</span>}</legend>
      {children}
    </fieldset>
  )
}

/** A date, or nothing. It counts once it is whole: with Enter, or when the field is left. What is no date is told, and the filter stays as it was. */
function DateField({ label, value, onDate }: { readonly label: string; readonly value: string | null; readonly onDate: (date: string | null) => void }): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const finish = (): void => {
    if (typed === null) return
    const read = readTypedDate(typed)
    setProblem(read.kind === 'problem' ? read.sentence : null)
    if (read.kind === 'problem') return
    setTyped(null)
    const date = read.kind === 'day' ? read.day : null
    if (date !== value) onDate(date)
  }
  return (
    <div className="filter-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} type="text" className="bp6-input" value={typed ?? value ?? ''} placeholder={DATE_FORM} autoComplete="off" spellCheck={false}
        aria-invalid={problem !== null} aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => { setTyped(event.currentTarget.value); setProblem(null) }} onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish()
          else if (event.key === 'Escape') { setTyped(null); setProblem(null) }
        }}
      />
      {problem !== null && <p id={`${id}-problem`} className="filter-problem" role="alert">{problem}</p>}
    </div>
  )
}
