import { createHash } from 'node:crypto'
import type { ArticleDraft } from '../../../shared/model/article.ts'
import type { Findings } from '../../../shared/model/findings.ts'
import { READER } from '../../../shared/model/reader.ts'
import { done, type Outcome } from '../../../shared/outcome.ts'
import { change, type Context } from '../context.ts'
import { first, query, type ReadableDb } from '../db/connection.ts'
import { findRecords } from '../db/records.ts'
import { storeSketch } from '../db/sketch-queries.ts'
import type { Pen } from '../history/apply-changes.ts'
import { carryOn, type JobStep } from './job-step.ts'
import { quoted } from './labels.ts'
import { storeFindings } from './store-findings.ts'

/** A draft with where it came from and what was found in it. */
export interface ReadArticle {
  readonly draft: ArticleDraft
  readonly findings: Findings
  readonly path: string
  readonly name: string
}

/** Whether the article was added, or its text was there already. */
export interface StoredArticle {
  readonly id: string
  readonly isNew: boolean
}

/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The stored article with exactly this text. */
export function findByText(db: ReadableDb, text: string): string | undefined {
  return first(db, BY_HASH, sha256(text))?.id
}

const BY_HASH = query<{ id: string }>('SELECT id FROM article WHERE sha256 = ?')

/** Stores an article with its findings in one transaction, or remembers the path under which a stored one was met again. */
export function storeArticle(context: Context, read: ReadArticle, step: JobStep): Outcome<StoredArticle> {
  const { newId } = context.options
  carryOn(context, step)
  const known = findByText(context.db, read.draft.text)
  const stored = change(context, (pen) => {
    if (known !== undefined) {
      rememberPath(pen, newId, known, read.path)
      return done({ label: labelOf(step.count, `Found ${quoted(read.name)} again`), articleId: known, value: { id: known, isNew: false } })
    }
    const id = newId()
    const title = insertArticle(pen, context, id, read)
    storeSketch(pen.db, id, read.draft.text)
    rememberPath(pen, newId, id, read.path)
    storeFindings(pen, newId, { id, text: read.draft.text }, read.findings)
    return done({ label: labelOf(step.count + 1, `Opened ${quoted(title)}`), articleId: id, value: { id, isNew: true } })
  }, { origin: 'import', groupId: step.groupId })
  if (stored.ok && stored.value.isNew) step.count += 1
  return stored
}

function labelOf(count: number, single: string): string {
  return count > 1 ? `Opened ${count} articles` : single
}

/** What the format says of the article wins over what its text says. */
function insertArticle(pen: Pen, { options }: Context, id: string, { draft, findings: { facts }, name }: ReadArticle): string {
  const title = [draft.title, facts.title].map((given) => given?.trim() ?? '').find((given) => given !== '') ?? name
  pen.insert('article', {
    id, title, text: draft.text, source: draft.source ?? name, url: draft.url ?? null, language: facts.language,
    publishedOn: draft.publishedOn ?? facts.publishedOn, dateline: facts.dateline, reportedBy: facts.reportedBy,
    sha256: sha256(draft.text), warnings: JSON.stringify(draft.warnings), addedAt: options.clock(), reviewedAt: null, readBy: READER.version
  })
  return title
}

function rememberPath(pen: Pen, newId: () => string, articleId: string, path: string): void {
  const paths = findRecords(pen.db, 'article_path', 'article_id = ?', articleId)
  if (paths.some((known) => known.path === path)) return
  const position = Math.max(-1, ...paths.map((known) => known.position)) + 1
  pen.insert('article_path', { id: newId(), articleId, position, path })
}
