import { createHash } from 'node:crypto'
import { done, type Outcome } from '../../../shared/outcome.ts'
import { first, inTransaction, query, run, type WritableDb } from '../db/connection.ts'
import { asKept, asStored, deleteRow, findPlain, insertRow, updateRow, type PlainRecord } from '../db/records.ts'
import type { Records, TableName } from '../db/tables.ts'

/** Who made a change: an analyst, the pipeline reading an article again, or the opening of files. */
export type Origin = 'analyst' | 'reading' | 'import'

/** What is known of a change before it is made. */
export interface ChangeHeader {
  readonly id: string
  readonly at: string
  readonly origin: Origin
  /** Changes of one group are undone together; left out, the change is a group of its own. */
  readonly groupId?: string
  /** The change joins the group before it where that is the last step, has the same key and is only seconds old. */
  readonly mergeKey?: string
}

/** What a change says about itself once it is made. */
export interface Made<T> {
  readonly label: string
  readonly articleId: string | null
  readonly value: T
}

/** The only pen: each stroke changes a row and notes it in the change log. */
export interface Pen {
  readonly db: WritableDb
  insert<T extends TableName>(table: T, record: Records[T]): void
  /** Sets the fields that differ; nothing is noted where none does. */
  update<T extends TableName>(table: T, id: string, set: Partial<Records[T]>): void
  remove(table: TableName, id: string): void
}

/** An applied change: its value, and the tables it touched (none: nothing was to be done, and nothing was logged). */
export interface Applied<T> {
  readonly value: T
  readonly tables: ReadonlySet<TableName>
}

const MERGE_WITHIN_MS = 10_000

/** A short fingerprint of a row, by which undo sees that the row is still as the change left it. */
function digestOf(record: PlainRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 24)
}

/** Whether a row is as its digest says. Columns that a schema added since stand at the end, and are not in the digest. */
export function fitsDigest(record: PlainRecord, digest: string | null): boolean {
  const fields = Object.entries(record)
  return fields.some((_, added) => digestOf(Object.fromEntries(fields.slice(0, fields.length - added))) === digest)
}

/**
 * Makes a change: the body's strokes and their log entries are one transaction. Where the body fails or throws, nothing
 * has happened. Changes that were undone before can no longer be redone.
 */
export function applyChanges<T>(db: WritableDb, header: ChangeHeader, body: (pen: Pen) => Outcome<Made<T>>): Outcome<Applied<T>> {
  return inTransaction(db, () => {
    const last = first(db, LAST_CHANGE)
    const seq = (last?.seq ?? 0) + 1
    const tables = new Set<TableName>()
    run(db, INSERT_CHANGE, seq, header.id, header.groupId ?? joinedGroup(db, header) ?? header.id, '', header.origin, null, header.mergeKey ?? null, header.at)
    const made = body(createPen(db, seq, tables))
    if (!made.ok) return made
    if (tables.size === 0) {
      run(db, 'DELETE FROM change WHERE seq = ?', seq)
    } else if (!first(db, LASTING_ROW, seq)) {
      // Its rows stay in the log, where others may have counted them already.
      run(db, `UPDATE change SET label = ?, article_id = ?, state = 'dropped' WHERE seq = ?`, made.value.label, made.value.articleId, seq)
      tables.clear()
    } else {
      run(db, 'UPDATE change SET label = ?, article_id = ? WHERE seq = ?', made.value.label, made.value.articleId, seq)
      run(db, `UPDATE change SET state = 'dropped' WHERE state = 'undone'`)
    }
    return done({ value: made.value.value, tables })
  }, (outcome) => outcome.ok)
}

const LAST_CHANGE = query<{ seq: number }>('SELECT seq FROM change ORDER BY seq DESC LIMIT 1')
const INSERT_CHANGE = `INSERT INTO change (seq, id, group_id, label, origin, article_id, merge_key, state, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 'done', ?)`
const LAST_LIVE = query<{ groupId: string; mergeKey: string | null; createdAt: string }>(`SELECT group_id AS groupId, merge_key AS mergeKey, created_at AS createdAt FROM change WHERE state = 'done' ORDER BY seq DESC LIMIT 1`)
const ANY_UNDONE = query<{ seq: number }>(`SELECT seq FROM change WHERE state = 'undone' LIMIT 1`)
/** A row that the change did more to than to add it and take it out again: without one the change did nothing. */
const LASTING_ROW = query<{ seq: number }>(`SELECT r.seq FROM change_row r WHERE r.change_seq = ? AND NOT (EXISTS (SELECT 1 FROM change_row i WHERE i.row_id = r.row_id AND i.change_seq = r.change_seq AND i.kind = 'insert')
  AND EXISTS (SELECT 1 FROM change_row d WHERE d.row_id = r.row_id AND d.change_seq = r.change_seq AND d.kind = 'delete')) LIMIT 1`)
const INSERT_ROW = 'INSERT INTO change_row (change_seq, kind, table_name, row_id, before, after, digest) VALUES (?, ?, ?, ?, ?, ?, ?)'

/** The group of the last live change where this one only carries it on. */
function joinedGroup(db: WritableDb, { mergeKey, at }: ChangeHeader): string | undefined {
  if (mergeKey === undefined || first(db, ANY_UNDONE)) return undefined
  const last = first(db, LAST_LIVE)
  if (last?.mergeKey !== mergeKey) return undefined
  return Date.parse(at) - Date.parse(last.createdAt) <= MERGE_WITHIN_MS ? last.groupId : undefined
}

/** The group that undo would take back next. */
export function lastGroup(db: WritableDb): string | undefined {
  return first(db, LAST_LIVE)?.groupId
}

const OF_GROUP = query<{ seq: number }>('SELECT seq FROM change WHERE group_id = ? LIMIT 1')

/** Whether anything was logged of a group. */
export function hasGroup(db: WritableDb, groupId: string): boolean {
  return first(db, OF_GROUP, groupId) !== undefined
}

function createPen(db: WritableDb, seq: number, tables: Set<TableName>): Pen {
  const rowBefore = (table: TableName, id: string): PlainRecord => {
    const record = findPlain(db, table, id)
    if (!record) throw new Error(`No row ${id} in ${table} to change.`)
    return record
  }
  return {
    db,
    insert(table, record) {
      const plain = asStored(table, { ...record })
      insertRow(db, table, plain)
      run(db, INSERT_ROW, seq, 'insert', table, record.id, null, null, digestOf(plain))
      tables.add(table)
    },
    update(table, id, set) {
      const before = rowBefore(table, id)
      const changed = Object.entries(set as PlainRecord).map(([field, value]) => [field, asKept(value)] as const).filter(([field, value]) => before[field] !== value)
      if (changed.length === 0) return
      const after = Object.fromEntries(changed)
      updateRow(db, table, id, after)
      run(db, INSERT_ROW, seq, 'update', table, id, JSON.stringify(pick(before, Object.keys(after))), JSON.stringify(after), null)
      tables.add(table)
    },
    remove(table, id) {
      const before = rowBefore(table, id)
      deleteRow(db, table, id)
      run(db, INSERT_ROW, seq, 'delete', table, id, JSON.stringify(before), null, null)
      tables.add(table)
    }
  }
}

function pick(record: PlainRecord, fields: readonly string[]): PlainRecord {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? null]))
}
