import { Icon } from '@blueprintjs/core'
import { ErrorIcon, SmallTickIcon, TimeIcon } from '@blueprintjs/icons'
import { type ReactNode, useSyncExternalStore } from 'react'
import type { HistoryState } from '../../shared/model/history-state.ts'
import type { SaveState, SaveWatch } from '../client/save-state.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { describeLastAct, type Report } from './last-act.ts'

interface StatusBarProps {
  readonly saving: SaveWatch
  /** How much is checked, such as "12 of 40 checked". */
  readonly checked: string
  readonly history: HistoryState
  readonly report: Report | null
  /** The view whose keys are hinted at; none while it is empty. */
  readonly keysOf: 'review' | 'briefing' | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onShowKeys: () => void
}

/** Always answers: is it saved, how much is checked, what did I just do, how do I undo it. */
export function StatusBar({ saving, checked, history, report, keysOf, onUndo, onRedo, onShowKeys }: StatusBarProps): ReactNode {
  const state = useSyncExternalStore(saving.subscribe, saving.read)
  const act = describeLastAct(report, history)
  return (
    <footer className="status-bar" aria-label="Status">
      <SaveSign state={state} />
      {checked !== '' && <span className="status-part">{checked}</span>}
      <span className="status-part status-act" aria-live="polite">
        <span className="status-text" title={act.text}>{act.text}</span>
        {act.action === 'undo' && <> <span aria-hidden>·</span> <button type="button" className="status-link" onClick={onUndo}>Undo</button></>}
        {act.action === 'redo' && <> <span aria-hidden>·</span> <button type="button" className="status-link" onClick={onRedo}>Redo</button></>}
      </span>
      <span className="status-keys">
        {keysOf === 'review' && <><span><KeyHint combo="J" /> <KeyHint combo="K" /> next, previous</span><span><KeyHint combo="N" /> next article</span></>}
        {keysOf === 'briefing' && <span><KeyHint combo="mod+s" /> export</span>}
        <button type="button" className="status-plain" onClick={onShowKeys}><KeyHint combo="?" /> all keys</button>
      </span>
    </footer>
  )
}

function SaveSign({ state }: { readonly state: SaveState }): ReactNode {
  if (state.kind === 'problem') {
    return <span className="status-part status-problem" role="alert" title={state.problem.message}><Icon icon={<ErrorIcon />} size={12} /> {state.problem.code === 'not-connected' ? 'Not connected' : 'Not saved'}</span>
  }
  return state.kind === 'saving'
    ? <span className="status-part status-saved"><Icon icon={<TimeIcon />} size={12} /> Saving…</span>
    : <span className="status-part status-saved"><Icon icon={<SmallTickIcon />} size={16} /> Saved</span>
}
