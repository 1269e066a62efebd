import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { EventRow } from '../../../shared/contract/requests/event.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { useSend } from '../../client/workbench.tsx'
import { type ChosenRows, eventsOf, firstOf, idsOf, NONE_CHOSEN, withRows, withRowToggled } from './chosen-rows.ts'
import { type EventChoice, withGroupToggled } from './event-choice.ts'
import type { EventCommand } from './event-keys.ts'
import type { RowActions } from './event-line.tsx'
import { type EventRows, keyOf } from './use-event-rows.ts'

/** Where an event stands, for the view that shows it. */
export interface EventPlace {
  readonly articleId: string
  readonly span: { readonly start: number; readonly end: number }
  readonly eventId: string
}

interface CommandHooks {
  readonly rows: EventRows
  readonly choice: EventChoice
  readonly at: number
  readonly chosen: ChosenRows
  readonly onChosen: (chosen: ChosenRows) => void
  readonly onChoice: (change: (choice: EventChoice) => EventChoice) => void
  readonly onOpen: (place: EventPlace) => void
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
}

/** What the rows' buttons do, and the keys with the row that they are at. All are stable. */
export function useEventCommands(hooks: CommandHooks): { readonly actions: RowActions; readonly run: (command: EventCommand) => boolean; readonly goTo: (index: number) => void } {
  const send = useSend()
  const latest = useRef(hooks)
  // Before the screen shows it: a key pressed right after works on what is seen.
  useLayoutEffect(() => { latest.current = hooks })
  const goTo = useCallback((index: number) => {
    const { rows, onChoice } = latest.current
    const row = rows.rowAt(index)
    onChoice((choice) => ({ ...choice, current: { index, key: row ? keyOf(row) : null } }))
  }, [])
  const actions = useMemo((): RowActions => {
    const tell = async (sent: Promise<Outcome<null>>): Promise<void> => {
      const outcome = await sent
      if (!outcome.ok) latest.current.onProblem(outcome.error)
    }
    return {
      onOpen: ({ id, articleId, trigger: { start, end } }) => { latest.current.onOpen({ articleId, span: { start, end }, eventId: id }) },
      onDecide: (row, verdict) => { void tell(send('event.decide', { ids: idsOf(row), verdict })) },
      onToggle: ({ group, isGroup, id }) => {
        if (!group) return
        // From one of its events, the row of the group is what is left to be at.
        latest.current.onChoice((choice) => ({ ...withGroupToggled(choice, group.key), current: isGroup ? choice.current : { ...choice.current, key: keyOf({ id, isGroup: true }) } }))
      },
      onPick: (index, how) => {
        const { rows, at, chosen, onChosen } = latest.current
        const row = rows.rowAt(index)
        if (how === 'row' && row) onChosen(withRowToggled(chosen, row))
        if (how === 'through') onChosen(withRows(chosen, rowsBetween(rows, at, index)))
        goTo(index)
      },
      onJoin: () => {
        const { rows, chosen, onChosen, onChoice, onReport } = latest.current
        const ids = eventsOf(chosen)
        const first = firstOf(rows, chosen)
        if (ids.length < 2) onReport(HOW_TO_CHOOSE)
        else {
          void send('event.group', { ids, same: true }).then((outcome) => {
            if (outcome.ok) {
              onChosen(NONE_CHOSEN)
              // The row of the group stands where its first event stood, and is what the next key is for.
              if (first) onChoice((choice) => ({ ...choice, current: { index: first.index, key: keyOf({ id: first.id, isGroup: true }) } }))
            } else latest.current.onProblem(outcome.error)
          })
        }
      },
      onGroup: ({ id, isGroup, group }, same) => {
        // Among the events of an open group, one that does not tell the same leaves the others together.
        if (group) void tell(send('event.group', { ids: [...group.eventIds], same, ...(isGroup || same ? {} : { only: id }) }))
      }
    }
  }, [send, goTo])
  const run = useCallback((command: EventCommand) => {
    if (command === 'let-go' && latest.current.chosen.size === 0) return false
    runCommand(command, latest.current, actions, goTo)
    return true
  }, [actions, goTo])
  return { actions, run, goTo }
}

const HOW_TO_CHOOSE = 'No other article tells this event. Choose the rows that do with Ctrl+click or C, then press S.'

/** The rows from one place to another that are at hand. */
function rowsBetween({ rowAt }: EventRows, from: number, to: number): readonly EventRow[] {
  const first = Math.min(from, to)
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => rowAt(first + index)).filter((row) => row !== undefined)
}

const VERDICT_OF: Partial<Readonly<Record<EventCommand, Verdict>>> = { accept: 'accepted', reject: 'rejected', undecide: 'undecided' }

function runCommand(command: EventCommand, hooks: CommandHooks, actions: RowActions, goTo: (index: number) => void): void {
  const { rows, at, chosen, onReport } = hooks
  if (command === 'search') {
    document.querySelector<HTMLInputElement>('[data-events-part="search"]')?.focus()
    return
  }
  const row = rows.rowAt(at)
  if (!row) return
  onReport('')
  const verdict = VERDICT_OF[command]
  if (verdict !== undefined) decide(row, verdict, hooks, actions, goTo)
  else if (command === 'next' || command === 'previous') walk(command === 'next' ? 1 : -1, hooks, goTo)
  else if (command === 'pick') actions.onPick(at, 'row')
  else if (command === 'pick-next' || command === 'pick-previous') actions.onPick(Math.max(0, Math.min(rows.total - 1, at + (command === 'pick-next' ? 1 : -1))), 'through')
  else if (command === 'let-go') hooks.onChosen(NONE_CHOSEN)
  else if (command === 'same' && (chosen.size > 0 || row.group === null)) actions.onJoin()
  else if (command === 'open') {
    if (row.isGroup) actions.onToggle(row)
    else actions.onOpen(row)
  } else if (row.group === null) onReport('This event is in no group.')
  else if (command === 'toggle') actions.onToggle(row)
  else actions.onGroup(row, command === 'same')
}

function walk(by: 1 | -1, { rows, at, onReport }: CommandHooks, goTo: (index: number) => void): void {
  const to = at + by
  if (to >= 0 && to < rows.total) goTo(to)
  else onReport(by === 1 ? 'This is the last event of the list.' : 'This is the first event of the list.')
}

function decide(row: EventRow, verdict: Verdict, { rows, at }: CommandHooks, actions: RowActions, goTo: (index: number) => void): void {
  const isNews = row.isGroup || row.verdict !== verdict
  if (isNews) actions.onDecide(row, verdict)
  if (verdict !== 'undecided' && at + 1 < rows.total) goTo(at + 1)
}
