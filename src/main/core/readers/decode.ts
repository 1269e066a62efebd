import { analyse } from 'chardet'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'

/** A file's text, and what was noticed while decoding it. */
export interface DecodedText {
  readonly text: string
  readonly warnings: readonly string[]
}

interface ByteOrderMark {
  readonly bytes: readonly number[]
  readonly encoding: string
}

/** UTF-32LE starts like UTF-16LE, so it comes first; no TextDecoder reads it, so it is refused by name. */
const UTF_32_MARKS: readonly (readonly number[])[] = [[0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff]]
const BYTE_ORDER_MARKS: readonly ByteOrderMark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' }
]

/** Of lower guesses about half are wrong on a short text; Western European is then the better bet. */
const LEAST_CONFIDENCE = 25
const FALLBACK_ENCODING = 'windows-1252'
const REPLACEMENT = /\uFFFD/g
/** Enough for a guess: the whole of any usual article; of a long file the part from the first letter that is not ASCII. */
const GUESS_BYTES = 256 * 1024
const CONTEXT_BYTES = 1024

/**
 * Turns a text file's bytes into its text: by byte order mark, as strict UTF-8, else by a guess that a warning names.
 *
 * A byte order mark is no part of the text; everything else, white space and line ends included, is kept as it is.
 */
export function decode(bytes: Uint8Array): Outcome<DecodedText> {
  if (UTF_32_MARKS.some((mark) => startsWith(bytes, mark))) return failed('format-unknown', 'This text is encoded as UTF-32, which Dateline cannot read. Save it as UTF-8 and open it again.')
  const mark = BYTE_ORDER_MARKS.find((each) => startsWith(bytes, each.bytes))
  if (mark) return done(withDamageNoted(new TextDecoder(mark.encoding).decode(bytes), []))
  if (bytes.includes(0)) return failed('format-unknown', 'This file holds bytes that are not text. Save the article as a .txt file in UTF-8 and open that.')
  const strict = decodeStrictly(bytes, 'utf-8')
  return done(strict === undefined ? guess(bytes) : { text: strict, warnings: [] })
}

/** The first of the detector's guesses that decodes every byte; UTF-8 with some damage where that is the best guess. */
function guess(bytes: Uint8Array): DecodedText {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - CONTEXT_BYTES)
  for (const { name, confidence } of analyse(bytes.subarray(start, start + GUESS_BYTES))) {
    if (confidence < LEAST_CONFIDENCE) break
    if (name === 'UTF-8') return withDamageNoted(new TextDecoder('utf-8').decode(bytes), [])
    const text = decodeStrictly(bytes, name)
    if (text !== undefined) return { text, warnings: [guessWarning(name)] }
  }
  return withDamageNoted(new TextDecoder(FALLBACK_ENCODING).decode(bytes), [guessWarning(FALLBACK_ENCODING)])
}

/** Undefined where a byte does not fit the encoding, or where no decoder knows the encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function guessWarning(encoding: string): string {
  return `The file does not say how its letters are encoded. It was read as ${encoding}; if accents or quotation marks look wrong, save it as UTF-8 and open it again.`
}

function withDamageNoted(text: string, warnings: readonly string[]): DecodedText {
  const count = text.match(REPLACEMENT)?.length ?? 0
  if (count === 0) return { text, warnings }
  const damage = `${count === 1 ? 'One character' : `${count} characters`} could not be read and ${count === 1 ? 'is' : 'are'} shown as \uFFFD.`
  return { text, warnings: [...warnings, damage] }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
