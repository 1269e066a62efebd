import type { Span } from '../../ui/span-words.ts'

/** The keyboard's place in a text: the words it reaches from and to, as indices. */
export interface WordCaret {
  readonly anchor: number
  readonly focus: number
}

export type CaretMove = 'left' | 'right' | 'up' | 'down'

/** What the caret covers: whole words, from the start of the first to the end of the last. */
export function caretSpan(words: readonly Span[], caret: WordCaret): Span | undefined {
  const first = words[Math.min(caret.anchor, caret.focus)]
  const last = words[Math.max(caret.anchor, caret.focus)]
  return first && last && { start: first.start, end: last.end }
}

/** Moves the caret to a word, or stretches it there. It stays within the text. */
export function moveCaret(words: readonly Span[], caret: WordCaret, to: number, stretch: boolean): WordCaret {
  const focus = Math.max(0, Math.min(words.length - 1, to))
  return { anchor: stretch ? caret.anchor : focus, focus }
}

/** Where a word stands on screen. */
export interface WordBox {
  readonly top: number
  readonly bottom: number
  readonly middle: number
}

/** The word above or below another, measuring only the words of the lines between. The same word where there is no such line. */
export function findOnNextLine(measure: (index: number) => WordBox | undefined, count: number, from: number, direction: 1 | -1): number {
  const here = measure(from)
  if (!here) return from
  let line: WordBox | undefined
  let best = from
  let least = Infinity
  for (let index = from + direction; index >= 0 && index < count; index += direction) {
    const box = measure(index)
    if (!box || sameLine(box, here)) continue
    line ??= box
    if (!sameLine(box, line)) break
    const distance = Math.abs(box.middle - here.middle)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}

function sameLine(a: WordBox, b: WordBox): boolean {
  const middle = (a.top + a.bottom) / 2
  return middle > b.top && middle < b.bottom
}
