import { Button, Checkbox, HTMLSelect, NonIdealState, Spinner, useHotkeys } from '@blueprintjs/core'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { EventOrder } from '../../../shared/contract/requests/event.ts'
import type { Problem } from '../../../shared/outcome.ts'
import { useAnswer } from '../../client/workbench.tsx'
import { plural } from '../../ui/plural.ts'
import { NONE_CHOSEN } from './chosen-rows.ts'
import { EVERYTHING, type EventChoice, type EventChoiceFilter, FIRST_ROW, isNarrowed, toListing, withOrder } from './event-choice.ts'
import { EventFilters } from './event-filters.tsx'
import { eventKeys } from './event-keys.ts'
import { EventTable } from './event-table.tsx'
import { type EventPlace, useEventCommands } from './use-event-commands.ts'
import { type EventRows, useEventRows } from './use-event-rows.ts'
import './events.css'

interface EventsViewProps {
  /** The view as it was left, which its owner keeps while other views are shown. */
  readonly choice: EventChoice
  readonly onChoice: (change: (choice: EventChoice) => EventChoice) => void
  readonly onOpen: (place: EventPlace) => void
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
  readonly onReview: () => void
  /** Goes to the briefing on what the filters let through. */
  readonly onBrief: (filter: EventChoiceFilter) => void
  /** Shows what was learned from decided events. */
  readonly onLearned: () => void
}

const ORDER_NAMES: Readonly<Record<EventOrder, string>> = { date: 'Date', kind: 'Kind', plover: 'PLOVER type', article: 'Article', place: 'Place', verdict: 'Verdict', confidence: 'Sureness' }
const ORDERS = (Object.keys(ORDER_NAMES) as readonly EventOrder[]).map((order) => ({ value: order, label: ORDER_NAMES[order] }))

/** The events of all articles: filtered, sorted, decided, and those that tell the same put together. */
export function EventsView({ choice, onChoice, onOpen, onReport, onProblem, onReview, onBrief, onLearned }: EventsViewProps): ReactNode {
  const listing = useMemo(() => toListing(choice), [choice])
  const rows = useEventRows(listing)
  const at = placeNow(choice, rows)
  const [chosen, onChosen] = useState(NONE_CHOSEN)
  const { actions, run, goTo } = useEventCommands({ rows, choice, at, chosen, onChosen, onChoice, onOpen, onReport, onProblem })
  useHotkeys(useMemo(() => eventKeys(run), [run]))
  const onOrder = useCallback((order: EventOrder) => { onChoice((now) => withOrder(now, order)) }, [onChoice])
  const onFilter = useCallback((filter: EventChoiceFilter) => { onChoice((now) => ({ ...now, filter, current: FIRST_ROW })); onChosen(NONE_CHOSEN) }, [onChoice])
  const { filter, order, descending, isGrouped } = choice
  return (
    <main className="all-events" aria-label="Events">
      <EventFilters filter={filter} onFilter={onFilter} />
      <section className="events-main" aria-label="Table">
        <header className="events-header">
          <div className="events-title">
            <h1>Events</h1>
            <p role="status">{rows.isWaiting || rows.isStale ? 'Gathering…' : countEvents(rows, isNarrowed(filter))}</p>
          </div>
          {chosen.size > 0
            ? <ChosenEvents count={chosen.size} onJoin={actions.onJoin} onClear={() => { onChosen(NONE_CHOSEN) }} />
            : (
              <>
              <Checkbox label="Group what tells the same" checked={isGrouped} onChange={() => { onChoice((now) => ({ ...now, isGrouped: !now.isGrouped, current: FIRST_ROW })) }} />
              <label className="events-sort">
                Sort by
                <HTMLSelect minimal value={order} options={ORDERS} onChange={(event) => { onOrder(event.currentTarget.value as EventOrder) }} />
              </label>
              <Button size="small" variant="minimal" text={descending ? 'Descending' : 'Ascending'} aria-label={`Order: ${descending ? 'descending' : 'ascending'}. Turn it round`} onClick={() => { onOrder(order) }} />
              <Button size="small" text="Brief on these" disabled={rows.total === 0} title="The briefing with these filters" onClick={() => { onBrief(filter) }} />
              <Button size="small" text="What was learned" onClick={onLearned} />
              </>
            )}
        </header>
        <Body rows={rows} isNarrow={isNarrowed(filter)} onReview={onReview} onClear={() => { onFilter(EVERYTHING) }}>
          <EventTable key={JSON.stringify([filter, order, descending, isGrouped])} rows={rows} choice={choice} at={at} chosen={chosen} onAt={goTo} onOrder={onOrder} {...actions} />
        </Body>
      </section>
    </main>
  )
}

/** What can be done with the rows that were chosen, in place of what is there otherwise. */
function ChosenEvents({ count, onJoin, onClear }: { readonly count: number; readonly onJoin: () => void; readonly onClear: () => void }): ReactNode {
  return (
    <div className="events-chosen" role="group" aria-label="Chosen events">
      <span role="status">{plural(count, 'row')} chosen</span>
      <Button size="small" intent="primary" text="These are one event" title="They tell the same event (S)" disabled={count < 2} onClick={onJoin} />
      <Button size="small" text="Choose none" title="Esc" onClick={onClear} />
    </div>
  )
}

/** Where the current row stands now: by its key where it is at hand, else at its former place. */
function placeNow({ current: { index, key } }: EventChoice, { total, placeOf }: EventRows): number {
  const known = key === null ? undefined : placeOf(key)
  return Math.max(0, Math.min(known ?? index, total - 1))
}

function countEvents({ eventCount, total }: EventRows, isNarrow: boolean): string {
  const events = plural(eventCount, isNarrow ? 'event fits the filters' : 'event', isNarrow ? 'events fit the filters' : 'events')
  return total < eventCount ? `${events}, in ${plural(total, 'row')}` : events
}

interface BodyProps {
  readonly rows: EventRows
  readonly isNarrow: boolean
  readonly children: ReactNode
  readonly onClear: () => void
  readonly onReview: () => void
}

/** The table, or what stands in its place and what to do about it. */
function Body({ rows, isNarrow, children, onClear, onReview }: BodyProps): ReactNode {
  const project = useAnswer('project.get', {}).data
  if (rows.problem) return <NonIdealState className="events-state" title="The events can’t be shown" description={rows.problem.message} action={<Button text="Try again" onClick={rows.retry} />} />
  if (rows.isWaiting) return <div className="events-state"><Spinner aria-label="Gathering the events" /></div>
  if (rows.total > 0) return children
  if (isNarrow) return <Nothing title="No event fits these filters" sentence="Widen them, or clear them all." action={<Button intent="primary" text="Clear all filters" onClick={onClear} />} />
  if (project?.articleCount === 0) return <Nothing title="There are no articles yet" sentence="Open articles first: their events are gathered here, those that several articles tell put together." action={<Button intent="primary" text="Go to Review" onClick={onReview} />} />
  return <Nothing title="There are no events yet" sentence="None were found in the articles. In Review, select the word that names an event and press V to make one." action={<Button intent="primary" text="Go to Review" onClick={onReview} />} />
}

function Nothing({ title, sentence, action }: { readonly title: string; readonly sentence: string; readonly action: ReactNode }): ReactNode {
  return <div className="events-state events-nothing"><h2>{title}</h2><p>{sentence}</p>{action}</div>
}
