import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The rows that undo and redo bring back; the change log itself and the full-text tables are left out. */
const TABLES = [
  'article', 'article_path', 'entity', 'alias', 'mention', 'post', 'tag', 'tagging', 'lexicon',
  'event', 'event_participant', 'event_span', 'event_link', 'reference', 'reference_entity', 'taught_trigger', 'link_proposal'
] as const
type TableName = (typeof TABLES)[number]
export type Row = Readonly<Record<string, string | number | null>>
export type ProjectRows = Readonly<Record<TableName, readonly Row[]>>

/** Reads the one project in the data folder with Node's own SQLite, so that Dateline's is not asked to vouch for itself. */
export function readProject(dataFolder: string): ProjectRows {
  return query(dataFolder, (db) => {
    const rowsOf = (table: TableName): readonly Row[] => db.prepare(`SELECT * FROM ${table} ORDER BY id`).all() as unknown as readonly Row[]
    return Object.fromEntries(TABLES.map((table) => [table, rowsOf(table)])) as unknown as ProjectRows
  })
}

/** How many steps are done and could be undone, as the change log has it. */
export function countSteps(dataFolder: string): number {
  return query(dataFolder, (db) => Number(db.prepare(`SELECT count(DISTINCT group_id) AS steps FROM change WHERE state = 'done'`).get()?.steps))
}

function query<T>(dataFolder: string, read: (db: DatabaseSync) => T): T {
  const folder = join(dataFolder, 'projects')
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.dateline'))
  if (file === undefined) throw new Error(`No project in ${folder}`)
  const db = new DatabaseSync(join(folder, file), { readOnly: true })
  try {
    return read(db)
  } finally {
    db.close()
  }
}

/** The rows without their place in the file, which undo and redo need not keep. */
export function withoutSeq(rows: ProjectRows): unknown {
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.map((row) => ({ ...row, seq: 0 }))]))
}
