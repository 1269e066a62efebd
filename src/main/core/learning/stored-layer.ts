import type { LearningState } from '../../../shared/model/learning-state.ts'
import { first, inTransaction, query, run, type ReadableDb, type WritableDb } from '../db/connection.ts'
import { parseTagger, type Layer } from '../extraction/model/weights.ts'

/** There is one layer so far; its row's weights are empty where there is none to be used. */
const NAME = 'analyst'

const STATE = query<{ madeAt: string; articles: number; size: number }>(`SELECT made_at AS madeAt, articles, length(weights) AS size FROM layer WHERE name = '${NAME}'`)
const WEIGHTS = query<{ weights: Uint8Array }>(`SELECT weights FROM layer WHERE name = '${NAME}'`)
const PUT = 'INSERT INTO layer (name, made_at, articles, weights) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET made_at = excluded.made_at, articles = excluded.articles, weights = excluded.weights'

/** Unpacked layers of open projects, each with when it was made. */
const unpacked = new WeakMap<ReadableDb, { readonly madeAt: string; readonly layer: Layer | undefined }>()

/** From how many reviewed articles the project's layer was learned, when, and whether it is used. */
export function learningState(db: ReadableDb): LearningState {
  const row = first(db, STATE)
  return row ? { articles: row.articles, madeAt: row.madeAt, isUsed: row.size > 0 } : { articles: 0, madeAt: null, isUsed: false }
}

/** The layer that texts of this project are read with, if one is used. One that another version wrote is left aside until it is learned anew. */
export function layerInUse(db: ReadableDb): Layer | undefined {
  const { madeAt, isUsed } = learningState(db)
  if (madeAt === null || !isUsed) return undefined
  const known = unpacked.get(db)
  if (known?.madeAt === madeAt) return known.layer
  const layer = unpack(first(db, WEIGHTS)?.weights)
  unpacked.set(db, { madeAt, layer })
  return layer
}

function unpack(bytes: Uint8Array | undefined): Layer | undefined {
  try {
    return bytes && parseTagger(bytes).layers[0]
  } catch {
    return undefined
  }
}

/** Keeps what was learned from so many articles; without bytes it is noted that no layer is used. Derived data: no step of the history. */
export function storeLayer(db: WritableDb, madeAt: string, articles: number, bytes: Uint8Array | undefined): void {
  inTransaction(db, () => run(db, PUT, NAME, madeAt, articles, bytes ?? new Uint8Array()))
  unpacked.delete(db)
}
