import type { EntityType } from '../../../shared/model/mention.ts'
import type { Taggable } from '../../../shared/model/tag.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'

/** The rows of the undoable tables, as the core holds them. Columns are the same names in snake_case; they stop here. */

export interface ArticleRecord {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly source: string
  readonly url: string | null
  readonly language: string
  readonly publishedOn: string | null
  readonly dateline: string | null
  readonly reportedBy: string | null
  readonly sha256: string
  /** A JSON list of sentences. */
  readonly warnings: string
  readonly addedAt: string
  readonly reviewedAt: string | null
}

export interface ArticlePathRecord {
  readonly id: string
  readonly articleId: string
  readonly position: number
  readonly path: string
}

/** What every finding carries. */
interface FindingColumns {
  readonly verdict: Verdict
  readonly origin: 'machine' | 'analyst'
  readonly confidence: number | null
  readonly why: string
}

export interface EntityRecord extends FindingColumns {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly nameKey: string
  readonly country: string | null
  readonly sector: string | null
}

export interface AliasRecord {
  readonly id: string
  readonly entityId: string
  readonly name: string
  readonly nameKey: string
}

export interface MentionRecord extends FindingColumns {
  readonly id: string
  readonly articleId: string
  readonly startOffset: number
  readonly endOffset: number
  readonly quote: string
  readonly type: string
  readonly entityId: string | null
  readonly dateStart: string | null
  readonly dateEnd: string | null
  /** Null where the mention has no resolved date. */
  readonly datePrecision: string | null
}

export interface PostRecord extends FindingColumns {
  readonly id: string
  readonly entityId: string
  readonly title: string
  readonly country: string | null
  readonly organization: string | null
  readonly heldFrom: string | null
  readonly heldTo: string | null
  readonly mentionId: string | null
}

export interface TagRecord {
  readonly id: string
  readonly name: string
  readonly nameKey: string
}

export interface TaggingRecord {
  readonly id: string
  readonly tagId: string
  readonly subjectKind: Taggable
  readonly subjectId: string
}

export interface LexiconRecord {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly verdict: 'accepted' | 'rejected'
  readonly entityId: string | null
}

/** The tables that change only through the change log. */
export interface Records {
  readonly article: ArticleRecord
  readonly article_path: ArticlePathRecord
  readonly entity: EntityRecord
  readonly alias: AliasRecord
  readonly mention: MentionRecord
  readonly post: PostRecord
  readonly tag: TagRecord
  readonly tagging: TaggingRecord
  readonly lexicon: LexiconRecord
}

export type TableName = keyof Records

const FINDING = ['verdict', 'origin', 'confidence', 'why'] as const

/** The columns of each table, in the order of its records' fields. New ones go to the end: digests in the change log are of the columns of their time. */
export const FIELDS: { readonly [T in TableName]: readonly (keyof Records[T])[] } = {
  article: ['id', 'title', 'text', 'source', 'url', 'language', 'publishedOn', 'dateline', 'reportedBy', 'sha256', 'warnings', 'addedAt', 'reviewedAt'],
  article_path: ['id', 'articleId', 'position', 'path'],
  entity: ['id', 'type', 'name', 'nameKey', 'country', 'sector', ...FINDING],
  alias: ['id', 'entityId', 'name', 'nameKey'],
  mention: ['id', 'articleId', 'startOffset', 'endOffset', 'quote', 'type', 'entityId', 'dateStart', 'dateEnd', 'datePrecision', ...FINDING],
  post: ['id', 'entityId', 'title', 'country', 'organization', 'heldFrom', 'heldTo', 'mentionId', ...FINDING],
  tag: ['id', 'name', 'nameKey'],
  tagging: ['id', 'tagId', 'subjectKind', 'subjectId'],
  lexicon: ['id', 'name', 'type', 'verdict', 'entityId']
}

export const TABLE_NAMES = Object.keys(FIELDS) as readonly TableName[]

/** Whether a name read from the change log is one of the undoable tables. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(FIELDS, name)
}

/** The column that holds a field: publishedOn is published_on. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The select list that yields a table's records: `m.article_id AS articleId, …`. */
export function columns(table: TableName, alias: string = table): string {
  return FIELDS[table].map((field) => `${alias}.${columnOf(field)} AS ${field}`).join(', ')
}
