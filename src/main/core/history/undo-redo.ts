import type { HistoryState, HistoryStep } from '../../../shared/model/history-state.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { all, first, inTransaction, query, run, type ReadableDb, type WritableDb } from '../db/connection.ts'
import { deleteRow, findPlain, holds, insertRow, updateRow, type PlainRecord } from '../db/records.ts'
import { sqliteCode } from '../db/sqlite-problem.ts'
import { isTableName, type TableName } from '../db/tables.ts'
import { fitsDigest } from './apply-changes.ts'

type Direction = 'undo' | 'redo'

interface LoggedRow {
  readonly seq: number
  readonly kind: 'insert' | 'update' | 'delete'
  readonly tableName: string
  readonly rowId: string
  readonly before: string | null
  readonly after: string | null
  readonly digest: string | null
}

interface Group {
  readonly groupId: string
  readonly label: string
  readonly articleId: string | null
}

/** A step taken: its label, where to look, and the tables it touched. */
export interface TakenStep {
  readonly step: HistoryStep
  readonly tables: ReadonlySet<TableName>
}

const GROUP = 'SELECT group_id AS groupId, label, article_id AS articleId FROM change'
const NEXT_UNDO = query<Group>(`${GROUP} WHERE state = 'done' ORDER BY seq DESC LIMIT 1`)
const NEXT_REDO = query<Group>(`${GROUP} WHERE group_id = (SELECT group_id FROM change WHERE state = 'undone' ORDER BY seq LIMIT 1) AND state = 'undone' ORDER BY seq DESC LIMIT 1`)
const ROWS = 'SELECT r.seq, r.kind, r.table_name AS tableName, r.row_id AS rowId, r.before, r.after, r.digest FROM change_row r JOIN change c ON c.seq = r.change_seq WHERE c.group_id = ? AND c.state = ? ORDER BY r.seq'
const ROWS_FORWARD = query<LoggedRow>(ROWS)
const ROWS_BACKWARD = query<LoggedRow>(`${ROWS} DESC`)

/** What undo and redo would do next. */
export function historyState(db: ReadableDb): HistoryState {
  return { undoLabel: first(db, NEXT_UNDO)?.label ?? null, redoLabel: first(db, NEXT_REDO)?.label ?? null }
}

/** Takes the last live group of changes back, or the first undone one forth; all of it or, on a conflict, nothing. */
export function takeStep(db: WritableDb, direction: Direction): Outcome<TakenStep> {
  const isUndo = direction === 'undo'
  const group = first(db, isUndo ? NEXT_UNDO : NEXT_REDO)
  if (!group) return failed('nothing-to-do', isUndo ? 'There is nothing to undo.' : 'There is nothing to redo.')
  const [from, to] = isUndo ? ['done', 'undone'] : ['undone', 'done']
  const tables = new Set<TableName>()
  try {
    inTransaction(db, () => {
      for (const row of all(db, isUndo ? ROWS_BACKWARD : ROWS_FORWARD, group.groupId, from)) {
        if (!isTableName(row.tableName)) throw new Conflict(row)
        tables.add(row.tableName)
        if (isUndo) takeBack(db, row.tableName, row)
        else takeForth(db, row.tableName, row)
      }
      run(db, 'UPDATE change SET state = ? WHERE group_id = ? AND state = ?', to, group.groupId, from)
    })
  } catch (error) {
    const reason = conflictOf(error)
    if (reason === undefined) throw error
    return failed('history-conflict', `“${group.label}” can’t be ${isUndo ? 'undone' : 'redone'}: what it touched has changed since. Nothing was changed. Leave this step as it is to go on with the one ${isUndo ? 'before' : 'after'} it.`, reason)
  }
  return done({ step: { label: group.label, articleId: group.articleId }, tables })
}

/**
 * Leaves the step that undo or redo would take next as it is, for good: nothing is changed but the log, in which the step
 * counts no longer. The way out where a step meets a conflict.
 */
export function skipStep(db: WritableDb, direction: Direction): Outcome<HistoryStep> {
  const isUndo = direction === 'undo'
  const group = first(db, isUndo ? NEXT_UNDO : NEXT_REDO)
  if (!group) return failed('nothing-to-do', isUndo ? 'There is nothing to undo.' : 'There is nothing to redo.')
  inTransaction(db, () => run(db, `UPDATE change SET state = 'dropped' WHERE group_id = ? AND state = ?`, group.groupId, isUndo ? 'done' : 'undone'))
  return done({ label: group.label, articleId: group.articleId })
}

/** Raised where a row is not as the log says; ends the transaction. */
class Conflict extends Error {
  constructor(row: LoggedRow) {
    super(`${row.kind} of ${row.tableName} ${row.rowId}`)
  }
}

function conflictOf(error: unknown): string | undefined {
  if (error instanceof Conflict) return error.message
  return sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') ? String(error) : undefined
}

function takeBack(db: WritableDb, table: TableName, row: LoggedRow): void {
  switch (row.kind) {
    case 'insert': {
      removeAndKeep(db, table, row)
      break
    }
    case 'update': {
      set(db, table, row, row.after, row.before)
      break
    }
    case 'delete': {
      bringBack(db, table, row, row.before)
    }
  }
}

function takeForth(db: WritableDb, table: TableName, row: LoggedRow): void {
  switch (row.kind) {
    case 'insert': {
      bringBack(db, table, row, row.after)
      run(db, 'UPDATE change_row SET after = NULL WHERE seq = ?', row.seq)
      break
    }
    case 'update': {
      set(db, table, row, row.before, row.after)
      break
    }
    case 'delete': {
      const now = findPlain(db, table, row.rowId)
      if (!now || row.before === null || !holds(now, JSON.parse(row.before) as PlainRecord)) throw new Conflict(row)
      deleteRow(db, table, row.rowId)
    }
  }
}

/** Takes an inserted row out and keeps it in the log, which until now had its digest only. */
function removeAndKeep(db: WritableDb, table: TableName, row: LoggedRow): void {
  const now = findPlain(db, table, row.rowId)
  if (!now || !fitsDigest(now, row.digest)) throw new Conflict(row)
  run(db, 'UPDATE change_row SET after = ? WHERE seq = ?', JSON.stringify(now), row.seq)
  deleteRow(db, table, row.rowId)
}

function bringBack(db: WritableDb, table: TableName, row: LoggedRow, saved: string | null): void {
  if (saved === null || findPlain(db, table, row.rowId)) throw new Conflict(row)
  insertRow(db, table, JSON.parse(saved) as PlainRecord)
}

function set(db: WritableDb, table: TableName, row: LoggedRow, expected: string | null, wanted: string | null): void {
  const now = findPlain(db, table, row.rowId)
  if (!now || expected === null || wanted === null) throw new Conflict(row)
  if (!holds(now, JSON.parse(expected) as PlainRecord)) throw new Conflict(row)
  updateRow(db, table, row.rowId, JSON.parse(wanted) as PlainRecord)
}
