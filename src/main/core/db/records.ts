import { all, first, query, run, type ReadableDb, type SqlValue, type WritableDb } from './connection.ts'
import { columnOf, columns, FIELDS, TABLE_NAMES, type Records, type TableName } from './tables.ts'

/** A record whose table is known only by name, as the change log sees it. */
export type PlainRecord = Readonly<Record<string, SqlValue>>

const forEachTable = (write: (table: TableName) => string): Readonly<Record<TableName, string>> =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, write(table)])) as Record<TableName, string>
const SELECTS = forEachTable((table) => `SELECT ${columns(table)} FROM ${table}`)
const BY_ID = forEachTable((table) => `${SELECTS[table]} WHERE id = ?`)
const INSERTS = forEachTable((table) => insertOf(table, FIELDS[table]))

function insertOf(table: TableName, fields: readonly string[]): string {
  return `INSERT INTO ${table} (${fields.map(columnOf).join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`
}

/** The record of that id, or undefined. */
export function findRecord<T extends TableName>(db: ReadableDb, table: T, id: string): Records[T] | undefined {
  return first(db, query<Records[T]>(BY_ID[table]), id)
}

/** The table's records that a condition holds for; the condition is SQL of ours with ? for each value. */
export function findRecords<T extends TableName>(db: ReadableDb, table: T, condition: string, ...values: readonly SqlValue[]): readonly Records[T][] {
  return all(db, query<Records[T]>(`${SELECTS[table]} WHERE ${condition}`), ...values)
}

/** The record without regard to its type, with its fields in the table's order. */
export function findPlain(db: ReadableDb, table: TableName, id: string): PlainRecord | undefined {
  return first(db, query<PlainRecord>(BY_ID[table]), id)
}

/** A record with its table's fields, in the table's order, as a query would answer it. */
export function asStored(table: TableName, record: PlainRecord): PlainRecord {
  return Object.fromEntries(FIELDS[table].map((field) => [field, asKept(record[field])]))
}

/** A value as the database gives it back: it keeps no half of a character and no number that is none. */
export function asKept(value: SqlValue | undefined): SqlValue {
  if (typeof value === 'string') return value.toWellFormed()
  return value === undefined || Number.isNaN(value) ? null : value
}

/** Adds a row; fields that the record lacks, because it is older than they are, get their column's default. Called by the change log only. */
export function insertRow(db: WritableDb, table: TableName, record: PlainRecord): void {
  const all: readonly string[] = FIELDS[table]
  const fields = all.filter((field) => record[field] !== undefined)
  run(db, fields.length === all.length ? INSERTS[table] : insertOf(table, fields), ...fields.map((field) => record[field] ?? null))
}

/** Whether a row has the values that the log holds. Columns that a schema added since are not in the log. */
export function holds(record: PlainRecord, logged: PlainRecord): boolean {
  return Object.entries(logged).every(([field, value]) => record[field] === value)
}

/** Changes fields of a row. Called by the change log only. */
export function updateRow(db: WritableDb, table: TableName, id: string, set: PlainRecord): void {
  const known: readonly string[] = FIELDS[table]
  const fields = Object.keys(set).filter((field) => known.includes(field))
  run(db, `UPDATE ${table} SET ${fields.map((field) => `${columnOf(field)} = ?`).join(', ')} WHERE id = ?`, ...fields.map((field) => set[field] ?? null), id)
}

/** Takes a row out. Called by the change log only. */
export function deleteRow(db: WritableDb, table: TableName, id: string): void {
  run(db, `DELETE FROM ${table} WHERE id = ?`, id)
}
