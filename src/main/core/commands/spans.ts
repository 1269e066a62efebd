import type { Quoted } from '../../../shared/model/event.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'

const SPACE = /\s/u

/** Checks a span an analyst chose and leaves out the white space around it. */
export function checkSpan(text: string, start: number, end: number): Outcome<Quoted> {
  if (end > text.length || start >= end) return failed('span-invalid', 'The selection is empty or lies outside the text. Select at least one letter of it.')
  let [first, last] = [start, end]
  while (first < last && SPACE.test(text.charAt(first))) first += 1
  while (last > first && SPACE.test(text.charAt(last - 1))) last -= 1
  if (first === last) return failed('span-invalid', 'The selection holds white space only. Select at least one letter.')
  if (splitsPair(text, first) || splitsPair(text, last)) return failed('span-invalid', 'The selection cuts a character in two. Select the whole of it.')
  return done({ start: first, end: last, quote: text.slice(first, last) })
}

/** Whether a position lies inside a surrogate pair. */
function splitsPair(text: string, position: number): boolean {
  const code = text.codePointAt(position - 1)
  return position > 0 && position < text.length && code !== undefined && code > 0xffff
}
