import type { HistoryState } from '../../shared/model/history-state.ts'

/** What the shell was told last: an undo, a redo, or a note by a view (an empty one only ends the note before it). */
export type Report =
  | { readonly kind: 'undid'; readonly label: string }
  | { readonly kind: 'redid'; readonly label: string }
  | { readonly kind: 'note'; readonly text: string }

/** The status bar's answer to “what did I just do, and how do I take it back?”. */
export interface LastAct {
  readonly text: string
  readonly action: 'undo' | 'redo' | null
}

/** Says what was done last. An undo or redo holds until the history moves on; a note is dropped by the shell when the next change comes. */
export function describeLastAct(report: Report | null, history: HistoryState): LastAct {
  const { undoLabel, redoLabel } = history
  if (report?.kind === 'undid' && redoLabel === report.label) return { text: `Undid: ${report.label}`, action: 'redo' }
  if (report?.kind === 'redid' && undoLabel === report.label) return { text: `Redid: ${report.label}`, action: 'undo' }
  if (report?.kind === 'note' && report.text !== '') {
    // A note that goes on from the last change's label tells of that change, so it can be taken back.
    return { text: report.text, action: undoLabel !== null && report.text.startsWith(undoLabel) ? 'undo' : null }
  }
  return undoLabel === null ? { text: '', action: null } : { text: undoLabel, action: 'undo' }
}
