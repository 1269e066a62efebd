import type { SimilarArticle } from '../../../shared/contract/requests/article.ts'
import { bandsOf, likenessOf, sketchOf, type Sketch } from '../similarity/sketch.ts'
import { all, first, inTransaction, query, run, type ReadableDb, type WritableDb } from './connection.ts'

/** Articles less alike than this are different articles on one matter. */
const LEAST_LIKENESS = 0.6
const MOST_SIMILAR = 20
/** Of the articles that share a band, those that share most are compared. */
const MOST_COMPARED = 100

const HASHES = query<{ hashes: Uint8Array }>('SELECT hashes FROM sketch WHERE article_id = ?')
const NEAR = query<Omit<SimilarArticle, 'likeness'> & { readonly hashes: Uint8Array }>(`SELECT a.id, a.title, a.source, a.published_on AS publishedOn, s.hashes
  FROM (SELECT other.article_id, count(*) AS shared FROM sketch_band own JOIN sketch_band other ON other.band = own.band AND other.hash = own.hash
    WHERE own.article_id = ? AND other.article_id <> own.article_id GROUP BY other.article_id ORDER BY shared DESC, other.article_id LIMIT ${MOST_COMPARED}) near
  JOIN sketch s ON s.article_id = near.article_id JOIN article a ON a.id = near.article_id`)
const MISSING_COUNT = query<{ count: number }>('SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM sketch) AS count')
const MISSING = query<{ id: string; text: string }>('SELECT id, text FROM article WHERE id NOT IN (SELECT article_id FROM sketch) ORDER BY id = ? DESC, seq LIMIT ?')

/** Keeps the sketch of an article that is being stored. It is derived from the text: no part of the history, and gone with the article. */
export function storeSketch(db: WritableDb, articleId: string, text: string): void {
  const sketch = sketchOf(text)
  run(db, 'INSERT INTO sketch (article_id, hashes) VALUES (?, ?)', articleId, sketch ? new Uint8Array(sketch.buffer) : new Uint8Array())
  for (const [band, hash] of (sketch ? bandsOf(sketch) : []).entries()) run(db, 'INSERT INTO sketch_band (band, hash, article_id) VALUES (?, ?, ?)', band, hash, articleId)
}

/** Makes sketches of articles that have none, since they are older than sketches or were brought back by undo: the wanted one first, and some more. */
export function sketchMissing(db: WritableDb, wantedId: string, most: number): void {
  if ((first(db, MISSING_COUNT)?.count ?? 0) === 0) return
  inTransaction(db, () => {
    for (const { id, text } of all(db, MISSING, wantedId, most)) storeSketch(db, id, text)
  })
}

/** Articles with nearly the same text as one, the most alike first. */
export function similarArticles(db: ReadableDb, id: string): readonly SimilarArticle[] {
  const own = toSketch(first(db, HASHES, id)?.hashes)
  if (!own) return []
  const compared = all(db, NEAR, id).flatMap(({ hashes, ...article }): readonly SimilarArticle[] => {
    const sketch = toSketch(hashes)
    return sketch ? [{ ...article, likeness: likenessOf(own, sketch) }] : []
  })
  return compared.filter(({ likeness }) => likeness >= LEAST_LIKENESS).sort((a, b) => b.likeness - a.likeness).slice(0, MOST_SIMILAR)
}

/** Numbers in the byte order of the machine, which of all machines that Electron and Node run on is the same. */
function toSketch(bytes: Uint8Array | undefined): Sketch | undefined {
  if (!bytes || bytes.byteLength === 0) return undefined
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}
