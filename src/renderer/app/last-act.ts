import type { HistoryState } from '../../shared/model/history-state.ts'

/** What the shell was told last: an undo, a redo, or a note by a view. */
export type Report =
  | { readonly kind: 'undid'; readonly label: string }
  | { readonly kind: 'redid'; readonly label: string }
  | { readonly kind: 'note'; readonly text: string }

/** Takes in a view's note; an empty one only ends the note before it. */
export function withNote(report: Report | null, text: string): Report | null {
  if (text !== '') return { kind: 'note', text }
  return report?.kind === 'note' ? null : report
}

/** The status bar's answer to “what did I just do, and how do I take it back?”. */
export interface LastAct {
  readonly text: string
  /** What an undo would take back; null where there is nothing. */
  readonly undoes: string | null
  /** Whether the text tells of what the undo would take back; else it must be named beside its button. */
  readonly isOfUndo: boolean
  /** What a redo would do again, where an undo was the last thing done. */
  readonly redoes: string | null
}

/** Says what was done last. An undo or redo holds until the history moves on; a note is dropped by the shell when something else is done. What can be undone can always be undone from here. */
export function describeLastAct(report: Report | null, { undoLabel, redoLabel }: HistoryState): LastAct {
  const undo = { undoes: undoLabel, redoes: null }
  if (report?.kind === 'undid' && redoLabel === report.label) return { text: `Undid: ${report.label}`, undoes: undoLabel, isOfUndo: false, redoes: redoLabel }
  if (report?.kind === 'redid' && undoLabel === report.label) return { ...undo, text: `Redid: ${report.label}`, isOfUndo: true }
  // A note that goes on from the last change's label tells of that change.
  if (report?.kind === 'note') return { ...undo, text: report.text, isOfUndo: undoLabel !== null && report.text.startsWith(undoLabel) }
  return { ...undo, text: undoLabel ?? '', isOfUndo: undoLabel !== null }
}
