import { all, query, type ReadableDb } from '../db/connection.ts'
import { MODEL_TYPES, type ModelType } from '../extraction/model/labels.ts'
import type { CorrectedArticle } from './corrected-article.ts'

/** So much of the newest reviewed articles is learned from that learning takes a second or two. */
const MOST_ARTICLES = 100
const MOST_CHARACTERS = 100_000

interface ReviewedRow {
  readonly id: string
  readonly reviewedAt: string
  readonly size: number
}

interface MentionRow {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly verdict: 'undecided' | 'accepted' | 'rejected'
  readonly quote: string
  readonly isActing: 0 | 1 | null
}

const REVIEWED = query<ReviewedRow>(`SELECT id, reviewed_at AS reviewedAt, length(text) AS size FROM article WHERE reviewed_at IS NOT NULL AND language = 'en' ORDER BY reviewed_at DESC, id DESC LIMIT ${MOST_ARTICLES}`)
const TEXT = query<{ text: string }>('SELECT text FROM article WHERE id = ?')
/** A country that acts is a place to the tagger: the stage that calls it an organization comes later. */
const MENTIONS = query<MentionRow>(`SELECT m.start_offset AS start, m.end_offset AS end, iif(m.type = 'organization' AND e.type = 'place', 'place', m.type) AS type, m.type = 'organization' AND e.type = 'place' AS isActing, m.verdict, m.quote
  FROM mention m LEFT JOIN entity e ON e.id = m.entity_id WHERE m.article_id = ? ORDER BY m.start_offset, m.end_offset DESC, m.id`)

/** The newest reviewed articles in English that are learned from, oldest first, as ids with the time of their review. */
export function reviewedArticles(db: ReadableDb): readonly ReviewedRow[] {
  let size = 0
  return all(db, REVIEWED).filter((row) => (size += row.size) <= MOST_CHARACTERS).toReversed()
}

function modelType(type: string): ModelType | undefined {
  return MODEL_TYPES.find((known) => known === type)
}

/**
 * What an analyst holds for right in each of these articles: accepted mentions count, rejected ones don't, what was left
 * undecided is open, and what has a type of the analyst's own teaches nothing.
 */
export function correctedArticles(db: ReadableDb, ids: readonly string[]): readonly CorrectedArticle[] {
  return ids.flatMap((id): readonly CorrectedArticle[] => {
    const [article] = all(db, TEXT, id)
    if (!article) return []
    const { accepted = [], rejected = [], undecided = [] } = Object.groupBy(all(db, MENTIONS, id), ({ verdict }) => verdict)
    return [{
      id,
      text: article.text,
      spans: accepted.flatMap(({ start, end, type }) => { const known = modelType(type); return known ? [{ start, end, type: known }] : [] }),
      open: undecided.map(({ start, end }) => ({ start, end, types: MODEL_TYPES })),
      unknown: [],
      skipped: accepted.filter(({ type }) => !modelType(type)).map(({ start, end }) => ({ start, end })),
      rejected: rejected.filter(({ isActing }) => isActing !== 1).map(({ quote, type }) => ({ name: quote, type }))
    }]
  })
}
