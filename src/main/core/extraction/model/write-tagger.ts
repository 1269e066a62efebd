import { brotliCompressSync, constants } from 'node:zlib'
import { MODEL_TYPES } from './labels.ts'
import { WEIGHTS_VERSION, type Layer } from './weights.ts'

/** The bytes of resources/tagger.bin: a header in JSON, then the packed weights. The same input gives the same bytes. */
export function writeTagger(layer: Layer): Uint8Array {
  const weights = Buffer.from(layer.weights.buffer, layer.weights.byteOffset, layer.weights.length)
  const header = Buffer.from(
    JSON.stringify({
      version: WEIGHTS_VERSION,
      types: MODEL_TYPES,
      bits: layer.bits,
      scale: layer.scale,
      transitions: [...layer.transitions].map((value) => Math.round(value * 1e4) / 1e4),
      weightBytes: weights.length
    })
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(header.length)
  const body = brotliCompressSync(weights, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } })
  return Buffer.concat([Buffer.from('DTAG', 'latin1'), length, header, body])
}
