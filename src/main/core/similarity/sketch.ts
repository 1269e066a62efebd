/**
 * A text's MinHash: of each of many hash functions the least value over the text's runs of five words. Two texts agree in
 * such a value as often as runs of the one are runs of the other (Broder, "On the resemblance and containment of documents",
 * 1997), so that sketches tell how alike texts are without the texts.
 */
export type Sketch = Uint32Array

const HASHES = 64
const ROWS = 4
const RUN = 5
const WORDS = /[\p{L}\p{M}\p{N}]+/gu

/** The multipliers, odd, and the masks of the hash functions: the same in every project, since sketches are kept. */
const FUNCTIONS = Array.from({ length: HASHES }, (_, index) => ({ multiplier: mix(2 * index + 1) | 1, mask: mix(0x9e37_79b9 + index) }))

/** The sketch of a text; undefined for one of fewer than five words. */
export function sketchOf(text: string): Sketch | undefined {
  const words = Array.from(text.toLowerCase().matchAll(WORDS), ([word]) => hashWord(word))
  if (words.length < RUN) return undefined
  const sketch = new Uint32Array(HASHES).fill(0xffff_ffff)
  const runs = new Set<number>()
  for (let end = RUN; end <= words.length; end += 1) {
    let run = 0
    for (let at = end - RUN; at < end; at += 1) run = mix(Math.imul(run, 31) + (words[at] ?? 0))
    runs.add(run)
  }
  for (const run of runs) {
    for (const [index, { multiplier, mask }] of FUNCTIONS.entries()) {
      const value = mix(Math.imul(run ^ mask, multiplier)) >>> 0
      if (value < (sketch[index] ?? 0)) sketch[index] = value
    }
  }
  return sketch
}

/** The share of runs that two texts have in common of all that either has, 0 to 1, estimated to some 0.06. */
export function likenessOf(one: Sketch, other: Sketch): number {
  let same = 0
  for (let index = 0; index < HASHES; index += 1) if (one[index] === other[index]) same += 1
  return same / HASHES
}

/**
 * One number for each band of four values. Texts that share a band are worth comparing: with sixteen bands one does of those
 * that have half of their runs in common, and nearly all of those that have three quarters.
 */
export function bandsOf(sketch: Sketch): readonly number[] {
  return Array.from({ length: HASHES / ROWS }, (_, band) => {
    let hash = band
    for (let row = 0; row < ROWS; row += 1) hash = mix(Math.imul(hash, 31) + (sketch[band * ROWS + row] ?? 0))
    return hash >>> 0
  })
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c_9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193)
  return hash
}

/** MurmurHash3's finalizer: spreads each bit over all 32. */
function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return hash ^ (hash >>> 16)
}
