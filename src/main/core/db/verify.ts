import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import { all, closeDb, first, inTransaction, openWritable, pragma, query, run, type ReadableDb } from './connection.ts'
import { systemProblem } from '../system-problem.ts'
import { NEWEST_VERSION, versionOf } from './migrations.ts'
import { fileProblem, findProject, IN_USE, NEWER } from './open-project.ts'
import { lockFileOf, lockProject, type Release } from './project-lock.ts'

/** What a check of a project looked at, and what it found wrong; no fault means that all is well. */
export interface VerifyReport {
  readonly articles: number
  readonly mentions: number
  /** One sentence each, for a person. */
  readonly faults: readonly string[]
}

const MOST_FAULTS = 100
const WORD_TABLES = ['article_words', 'entity_words', 'alias_words']
const WORD_TABLES_SINCE_EVENTS = [...WORD_TABLES, 'event_words']

const TEXTS = query<{ id: string; title: string; text: string; sha256: string }>('SELECT id, title, text, sha256 FROM article WHERE id > ? ORDER BY id LIMIT 100')
const SPANS = query<{ startOffset: number; endOffset: number; quote: string }>('SELECT start_offset AS startOffset, end_offset AS endOffset, quote FROM mention WHERE article_id = ?')
const COUNTS = query<{ articles: number; mentions: number }>('SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM mention) AS mentions')
/** The first schema with events. A project is checked with the schema it has. */
const EVENTS_SINCE = 20
const EVENT_SPANS = query<{ startOffset: number; endOffset: number; quote: string }>(`WITH told AS (SELECT * FROM event WHERE article_id = ?)
  SELECT start_offset AS startOffset, end_offset AS endOffset, quote FROM told UNION ALL SELECT sentence_start, sentence_end, sentence FROM told
  UNION ALL SELECT s.start_offset, s.end_offset, s.quote FROM event_span s JOIN told ON told.id = s.event_id
  UNION ALL SELECT p.said_start, p.said_end, p.said_quote FROM event_participant p JOIN told ON told.id = p.event_id WHERE p.said_start IS NOT NULL
  UNION ALL SELECT start_offset, end_offset, quote FROM reference WHERE article_id = ?`)
const strayTaggings = (more: string) => query<{ count: number }>(`SELECT count(*) AS count FROM tagging g WHERE NOT EXISTS (
  SELECT 1 FROM article a WHERE g.subject_kind = 'article' AND a.id = g.subject_id UNION ALL SELECT 1 FROM entity e WHERE g.subject_kind = 'entity' AND e.id = g.subject_id
  UNION ALL SELECT 1 FROM mention m WHERE g.subject_kind = 'mention' AND m.id = g.subject_id ${more})`)
const STRAY_TAGGINGS = strayTaggings('')
const STRAY_TAGGINGS_SINCE_EVENTS = strayTaggings(`UNION ALL SELECT 1 FROM event v WHERE g.subject_kind = 'event' AND v.id = g.subject_id`)
const BROKEN_REFERENCES = query<{ table: string }>('SELECT "table" FROM pragma_foreign_key_check LIMIT 10')

/**
 * Checks all of a project: the file, its references, its search index, and every text and span in it. It is a copy that is
 * opened and checked, with the schema it has: the project itself is not written to, not brought up to date, and may lie where
 * nothing can be written.
 */
export function verifyProject(path: string): Outcome<VerifyReport> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'))
  try {
    const found = findProject(path)
    if (!found.ok) return found
    const copy = join(folder, 'copy')
    return copyUnlessOpen(found.value.file, copy) ? checkCopy(copy) : failed('project-in-use', IN_USE, found.value.file)
  } catch (error) {
    return fileProblem(error)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Copies a project with what a crash left in its logs; answers false where a process has it open and could be writing. */
function copyUnlessOpen(file: string, copy: string): boolean {
  // Whoever opens a project makes this file; without it nobody has.
  const release = existsSync(lockFileOf(file)) ? tryLock(file) : () => undefined
  if (!release) return false
  try {
    for (const end of ['', '-wal', '-journal']) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`)
    // A copy of a read-only file is read-only.
    chmodSync(copy, 0o600)
    return true
  } finally {
    release()
  }
}

function tryLock(file: string): Release | undefined {
  try {
    return lockProject(file)
  } catch (error) {
    // Where nothing can be written, nobody writes.
    if (systemProblem(error)?.code === 'read-only') return () => undefined
    throw error
  }
}

function checkCopy(copy: string): Outcome<VerifyReport> {
  try {
    const db = openWritable(copy, false)
    try {
      // A crash can leave the newest version number in the log, where the header does not show it.
      if (versionOf(db) > NEWEST_VERSION) return failed('project-newer', NEWER)
      const faults = [...checkFile(db), ...checkWords(db), ...checkTexts(db)]
      return done({ ...(first(db, COUNTS) ?? { articles: 0, mentions: 0 }), faults: faults.slice(0, MOST_FAULTS) })
    } finally {
      closeDb(db)
    }
  } catch (error) {
    return failed('project-damaged', 'The project’s file can’t be read to its end: it is damaged. Open a saved copy instead.', String(error))
  }
}

function checkFile(db: ReadableDb): readonly string[] {
  const faults: string[] = []
  const report = pragma(db, 'integrity_check(1)')
  if (report !== 'ok') faults.push(`The file is damaged: ${String(report)}.`)
  for (const { table } of all(db, BROKEN_REFERENCES)) faults.push(`A row of ${table} refers to one that is missing.`)
  const strays = first(db, hasEvents(db) ? STRAY_TAGGINGS_SINCE_EVENTS : STRAY_TAGGINGS)?.count ?? 0
  if (strays > 0) faults.push(`${strays} tags are on something that is missing.`)
  return faults
}

/** The index checks itself against the rows it stands for; the check is a write by name only, and rolled back. */
function checkWords(db: Parameters<typeof run>[0]): readonly string[] {
  return (hasEvents(db) ? WORD_TABLES_SINCE_EVENTS : WORD_TABLES).flatMap((table) => {
    try {
      return inTransaction(db, () => {
        run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`)
        return []
      }, () => false)
    } catch (error) {
      return [`The search index ${table} does not fit its rows: ${error instanceof Error ? error.message : String(error)}.`]
    }
  })
}

function hasEvents(db: ReadableDb): boolean {
  return versionOf(db) >= EVENTS_SINCE
}

function checkTexts(db: ReadableDb): readonly string[] {
  const faults: string[] = []
  const spansOfEvents = hasEvents(db) ? (id: string) => all(db, EVENT_SPANS, id, id) : () => []
  for (let page = all(db, TEXTS, ''); page.length > 0; page = all(db, TEXTS, page.at(-1)?.id ?? '')) {
    for (const { id, title, text, sha256 } of page) {
      if (createHash('sha256').update(text, 'utf8').digest('hex') !== sha256) faults.push(`The text of “${title}” is no longer what was opened.`)
      const countDrifted = (spans: readonly { startOffset: number; endOffset: number; quote: string }[]): number => spans.filter((span) => text.slice(span.startOffset, span.endOffset) !== span.quote).length
      const [mentions, ofEvents] = [countDrifted(all(db, SPANS, id)), countDrifted(spansOfEvents(id))]
      if (mentions > 0) faults.push(`${mentions} mentions in “${title}” no longer fit its text.`)
      if (ofEvents > 0) faults.push(`${ofEvents} spans of events in “${title}” no longer fit its text.`)
    }
  }
  return faults
}
