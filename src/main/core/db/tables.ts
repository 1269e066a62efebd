import type { EventBasis, EventSide } from '../../../shared/model/event.ts'
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
  /** The version of the reader that its findings are from. */
  readonly readBy: number
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

export interface EventRecord extends FindingColumns {
  readonly id: string
  readonly articleId: string
  readonly kind: string
  readonly mode: string | null
  /** The trigger. */
  readonly startOffset: number
  readonly endOffset: number
  readonly quote: string
  /** The sentence around the trigger, kept for lists and for searching. */
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly sentence: string
  readonly dateStart: string | null
  readonly dateEnd: string | null
  readonly datePrecision: string | null
  readonly dateFrom: EventBasis | null
  readonly placeId: string | null
  readonly placeFrom: EventBasis | null
  /** 0 or 1. */
  readonly isQuoted: number
  /** A JSON list, in the order of EVENT_FLAGS. */
  readonly flags: string
  readonly reportedById: string | null
  readonly note: string
  /** What a verdict teaches, the kind that the machine gave, and with how many participants; null for what an analyst made. */
  readonly pattern: string | null
  readonly foundKind: string | null
  readonly foundParticipants: number | null
}

export interface EventParticipantRecord {
  readonly id: string
  readonly eventId: string
  readonly entityId: string
  readonly side: EventSide
  readonly position: number
  readonly saidStart: number | null
  readonly saidEnd: number | null
  readonly saidQuote: string | null
  /** The side that the machine gave; null for whom an analyst added. */
  readonly foundSide: EventSide | null
}

export interface EventSpanRecord {
  readonly id: string
  readonly eventId: string
  readonly role: 'topic' | 'evidence' | 'content'
  readonly startOffset: number
  readonly endOffset: number
  readonly quote: string
}

export interface EventLinkRecord {
  readonly id: string
  /** The lesser of the two ids. */
  readonly oneId: string
  readonly otherId: string
  /** 0 or 1. */
  readonly isSame: number
}

export interface ReferenceRecord {
  readonly id: string
  readonly articleId: string
  readonly startOffset: number
  readonly endOffset: number
  readonly quote: string
  readonly confidence: number | null
  readonly why: string
}

export interface ReferenceEntityRecord {
  readonly id: string
  readonly referenceId: string
  readonly entityId: string
  readonly position: number
}

export interface TaughtTriggerRecord {
  readonly id: string
  readonly pattern: string
  readonly kind: string
  readonly becomes: string | null
  readonly sides: 'swapped' | null
}

export interface LinkProposalRecord {
  readonly id: string
  readonly entityId: string
  readonly candidateId: string
  readonly verdict: Verdict
  readonly confidence: number | null
  readonly why: string
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
  readonly event: EventRecord
  readonly event_participant: EventParticipantRecord
  readonly event_span: EventSpanRecord
  readonly event_link: EventLinkRecord
  readonly reference: ReferenceRecord
  readonly reference_entity: ReferenceEntityRecord
  readonly taught_trigger: TaughtTriggerRecord
  readonly link_proposal: LinkProposalRecord
}

export type TableName = keyof Records

const FINDING = ['verdict', 'origin', 'confidence', 'why'] as const

/** The columns of each table, in the order of its records' fields. New ones go to the end: digests in the change log are of the columns of their time. */
export const FIELDS: { readonly [T in TableName]: readonly (keyof Records[T])[] } = {
  article: ['id', 'title', 'text', 'source', 'url', 'language', 'publishedOn', 'dateline', 'reportedBy', 'sha256', 'warnings', 'addedAt', 'reviewedAt', 'readBy'],
  article_path: ['id', 'articleId', 'position', 'path'],
  entity: ['id', 'type', 'name', 'nameKey', 'country', 'sector', ...FINDING],
  alias: ['id', 'entityId', 'name', 'nameKey'],
  mention: ['id', 'articleId', 'startOffset', 'endOffset', 'quote', 'type', 'entityId', 'dateStart', 'dateEnd', 'datePrecision', ...FINDING],
  post: ['id', 'entityId', 'title', 'country', 'organization', 'heldFrom', 'heldTo', 'mentionId', ...FINDING],
  tag: ['id', 'name', 'nameKey'],
  tagging: ['id', 'tagId', 'subjectKind', 'subjectId'],
  lexicon: ['id', 'name', 'type', 'verdict', 'entityId'],
  event: [
    'id', 'articleId', 'kind', 'mode', 'startOffset', 'endOffset', 'quote', 'sentenceStart', 'sentenceEnd', 'sentence', 'dateStart', 'dateEnd', 'datePrecision', 'dateFrom',
    'placeId', 'placeFrom', 'isQuoted', 'flags', 'reportedById', 'note', ...FINDING, 'pattern', 'foundKind', 'foundParticipants'
  ],
  event_participant: ['id', 'eventId', 'entityId', 'side', 'position', 'saidStart', 'saidEnd', 'saidQuote', 'foundSide'],
  event_span: ['id', 'eventId', 'role', 'startOffset', 'endOffset', 'quote'],
  event_link: ['id', 'oneId', 'otherId', 'isSame'],
  reference: ['id', 'articleId', 'startOffset', 'endOffset', 'quote', 'confidence', 'why'],
  reference_entity: ['id', 'referenceId', 'entityId', 'position'],
  taught_trigger: ['id', 'pattern', 'kind', 'becomes', 'sides'],
  link_proposal: ['id', 'entityId', 'candidateId', 'verdict', 'confidence', 'why']
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
