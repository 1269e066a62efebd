import { Icon } from '@blueprintjs/core'
import { ErrorIcon, SmallTickIcon, TimeIcon } from '@blueprintjs/icons'
import { type ReactNode, useSyncExternalStore } from 'react'
import type { HistoryState } from '../../shared/model/history-state.ts'
import type { SaveState, SaveWatch } from '../client/save-state.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { describeLastAct, type LastAct, type Report } from './last-act.ts'
import type { View } from './view.ts'

interface StatusBarProps {
  readonly saving: SaveWatch
  /** How much is checked, such as "12 of 40 checked". */
  readonly checked: string
  readonly history: HistoryState
  readonly report: Report | null
  /** The view whose keys are hinted at; none while it is empty. */
  readonly keysOf: View | null
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onShowKeys: () => void
}

/** Always answers: is it saved, how much is checked, what did I just do, how do I undo it. */
export function StatusBar({ saving, checked, history, report, keysOf, onUndo, onRedo, onShowKeys }: StatusBarProps): ReactNode {
  const state = useSyncExternalStore(saving.subscribe, saving.read)
  const isLost = state.kind === 'problem' && state.problem.code === 'not-connected'
  const act = describeLastAct(report, history)
  return (
    <footer className="status-bar" aria-label="Status">
      <SaveSign state={state} />
      {checked !== '' && !isLost && <span className="status-part">{checked}</span>}
      <span className="status-part status-act" aria-live="polite">
        {isLost ? <span className="status-text" title={state.problem.message}>{state.problem.message}</span> : <Act act={act} onUndo={onUndo} onRedo={onRedo} />}
      </span>
      <span className="status-keys">
        {keysOf === 'review' && <><span><KeyHint combo="J" /> <KeyHint combo="K" /> next, previous</span><span><KeyHint combo="N" /> next article</span></>}
        {keysOf === 'events' && <><span><KeyHint combo="J" /> <KeyHint combo="K" /> next, previous</span><span><KeyHint combo="enter" /> evidence</span></>}
        {keysOf === 'briefing' && <span><KeyHint combo="mod+s" /> export</span>}
        <button type="button" className="status-plain" onClick={onShowKeys}><KeyHint combo="?" /> all keys</button>
      </span>
    </footer>
  )
}

/** What was done, and the way back. Where the text tells of something else, the button says what it takes back. */
function Act({ act, onUndo, onRedo }: { readonly act: LastAct; readonly onUndo: () => void; readonly onRedo: () => void }): ReactNode {
  return <>
    <span className="status-text" title={act.text}>{act.text}</span>
    {act.redoes !== null && <> <span aria-hidden>·</span> <button type="button" className="status-link" title={`Redo: ${act.redoes}`} onClick={onRedo}>Redo</button></>}
    {act.undoes !== null && <> {act.text !== '' && <span aria-hidden>·</span>} <button type="button" className="status-link" title={`Undo: ${act.undoes}`} onClick={onUndo}>Undo{!act.isOfUndo && <> <span className="status-undoes">{act.undoes}</span></>}</button></>}
  </>
}

function SaveSign({ state }: { readonly state: SaveState }): ReactNode {
  if (state.kind === 'problem') {
    return <span className="status-part status-problem" role="alert" title={state.problem.message}><Icon icon={<ErrorIcon />} size={12} /> {state.problem.code === 'not-connected' ? 'Not connected' : 'Not saved'}</span>
  }
  return state.kind === 'saving'
    ? <span className="status-part status-saved"><Icon icon={<TimeIcon />} size={12} /> Saving…</span>
    : <span className="status-part status-saved"><Icon icon={<SmallTickIcon />} size={16} /> Saved</span>
}
