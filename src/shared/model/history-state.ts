/** What undo and redo would do next; null where there is nothing. */
export interface HistoryState {
  readonly undoLabel: string | null
  readonly redoLabel: string | null
}

/** What an undo or redo did: its label, and where to look for it. */
export interface HistoryStep {
  readonly label: string
  readonly articleId: string | null
}
