import { brotliDecompressSync } from 'node:zlib'
import { LABEL_COUNT, MODEL_TYPES } from './labels.ts'
import { createWordFacts, type WordFacts } from './word-facts.ts'

/** A layer of weights: for each of 2^bits buckets one small number a label. Layers add up. */
export interface Layer {
  readonly bits: number
  /** What one step of the small numbers is worth. */
  readonly scale: number
  readonly weights: Int8Array
  /** (LABEL_COUNT + 1) × LABEL_COUNT; the last row is for the start of a sentence. */
  readonly transitions: Float32Array
}

/** The trained tagger as it is shipped. */
export interface TrainedTagger {
  /** Their weights add up; the first is the general one. */
  readonly layers: readonly Layer[]
  readonly factsOf: (text: string, folded: string) => WordFacts
}

interface Header {
  readonly version: number
  readonly types: readonly string[]
  readonly bits: number
  readonly scale: number
  readonly transitions: readonly number[]
  readonly weightBytes: number
}

const MAGIC = 'DTAG'
export const WEIGHTS_VERSION = 1

/** Reads resources/tagger.bin. Throws where the bytes are not what training/train.ts writes. */
export function parseTagger(bytes: Uint8Array): TrainedTagger {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || new TextDecoder('latin1').decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('This is not a file of tagger weights')
  const headerEnd = 8 + view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as Header
  if (header.version !== WEIGHTS_VERSION || header.types.join() !== MODEL_TYPES.join()) throw new Error('The file of tagger weights is of another version')
  const body = brotliDecompressSync(bytes.subarray(headerEnd))
  if (header.weightBytes !== LABEL_COUNT << header.bits || body.length !== header.weightBytes) throw new Error('The file of tagger weights is cut off')
  const weights = Int8Array.from(new Int8Array(body.buffer, body.byteOffset, header.weightBytes))
  return {
    layers: [{ bits: header.bits, scale: header.scale, weights, transitions: Float32Array.from(header.transitions) }],
    factsOf: createWordFacts()
  }
}
