/** A piece of a text, and where it begins. */
interface Piece {
  readonly start: number
  readonly text: string
}

/** So many characters of a date at most stand before the word that it cannot do without, and behind it. */
const BEFORE = 80
const AFTER = 120
/** A piece begins and ends at white space, unless none is near. */
const TO_SPACE = 60

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32

function startNear(text: string, at: number): number {
  let start = Math.max(0, at - BEFORE)
  for (const least = Math.max(0, start - TO_SPACE); start > least && !isSpace(text, start); ) start--
  return start
}

function endNear(text: string, at: number): number {
  let end = Math.min(text.length, at + AFTER)
  for (const most = Math.min(text.length, end + TO_SPACE); end < most && !isSpace(text, end); ) end++
  return end
}

/** The pieces of a text around the places where `anchor` (global) matches, in the order of reading, without overlaps. */
export function piecesNear(text: string, anchor: RegExp): readonly Piece[] {
  const pieces: Piece[] = []
  let [start, end] = [0, -1]
  for (const { index } of text.matchAll(anchor)) {
    const next = startNear(text, index)
    if (next > end) {
      if (end >= 0) pieces.push({ start, text: text.slice(start, end) })
      start = next
    }
    end = endNear(text, index)
  }
  if (end >= 0) pieces.push({ start, text: text.slice(start, end) })
  return pieces
}
