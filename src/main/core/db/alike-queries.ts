import type { AlikePlace, AlikePlaces } from '../../../shared/contract/requests/mention.ts'
import { all, first, query, type ReadableDb } from './connection.ts'
import { findRecord, findRecords } from './records.ts'
import type { MentionRecord } from './tables.ts'
import { wordsOf } from './words.ts'

/** More could not be looked through before they are decided. */
const MOST = 500
const CONTEXT = 60

interface TextRow {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** Articles that have the words; all of them where there is no word to look for. */
const HAVING = query<{ readonly id: string }>(`SELECT id FROM article WHERE id <> ? AND (? IS NULL OR seq IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)) ORDER BY published_on DESC, id`)
const TEXT = query<TextRow>('SELECT id, title, text FROM article WHERE id = ?')

/** The places whose whole words are a mention's, in its own article first; undefined where there is no such mention. Places inside something else that is marked are left out. */
export function findAlike(db: ReadableDb, id: string, everywhere: boolean): AlikePlaces | undefined {
  const model = findRecord(db, 'mention', id)
  if (!model) return undefined
  const places: AlikePlace[] = []
  for (const articleId of [model.articleId, ...(everywhere ? othersHaving(db, model) : [])]) {
    const article = first(db, TEXT, articleId)
    if (!article) continue
    places.push(...placesIn(article, model, findRecords(db, 'mention', 'article_id = ? ORDER BY start_offset', article.id)))
    if (places.length > MOST) break
  }
  return { places: places.slice(0, MOST), isCut: places.length > MOST }
}

/** The other articles whose words are among a mention's, the newest first; each text is read when it is looked through. */
function othersHaving(db: ReadableDb, { articleId, quote }: MentionRecord): readonly string[] {
  const words = wordsOf(quote)
  const phrase = words.length === 0 ? null : `text : "${words.join(' ')}"`
  return all(db, HAVING, articleId, phrase, phrase).map(({ id }) => id)
}

function placesIn({ id, title, text }: TextRow, model: MentionRecord, mentions: readonly MentionRecord[]): readonly AlikePlace[] {
  return startsOf(text, model.quote).flatMap((start) => {
    const end = start + model.quote.length
    const there = mentions.filter((mention) => mention.startOffset < end && start < mention.endOffset)
    const same = there.find((mention) => mention.startOffset === start && mention.endOffset === end && mention.type === model.type)
    if (!same && there.some(({ verdict }) => verdict !== 'rejected')) return []
    const line = (piece: string): string => piece.replace(/\s+/g, ' ')
    return [{
      mentionId: same?.id ?? null, articleId: id, articleTitle: title, start, end, verdict: same?.verdict ?? 'undecided' as const,
      before: line(text.slice(Math.max(0, start - CONTEXT), start)).toWellFormed(), after: line(text.slice(end, end + CONTEXT)).toWellFormed()
    }]
  })
}

const WORD = /[\p{L}\p{N}\p{M}]/u

/** Where the words stand as whole words. */
function startsOf(text: string, words: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + words.length))) starts.push(at)
  }
  return starts
}
