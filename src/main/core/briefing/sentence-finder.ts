import { findLayout } from '../extraction/layout.ts'
import { splitSentences } from '../extraction/sentences.ts'
import { tokenize } from '../extraction/tokens.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Finds sentences in one text, which is split once. */
export interface SentenceFinder {
  /** The sentence around a span; one that only opens with the dateline goes on to the news behind it. */
  sentenceAround(span: Span): string
  /** The first sentence of the article proper: after its headline and dateline. */
  firstSentence(): string
}

/** A cell is for reading: of a "sentence" longer than this, such as a list without full stops, the part around the span is quoted. */
const LONGEST = 1000

/** A sentence with its end, which headings, bylines and front matter lack. */
const SENTENCE_END = /[.!?…]["”’»')\]]{0,3}$/

/** Splits a text into sentences and answers where spans stand. */
export function createSentenceFinder(text: string): SentenceFinder {
  const { headline, dateline, paragraphs } = findLayout(text)
  const bodyStart = dateline?.end ?? headline?.end ?? 0
  const { tokens, sentences } = splitSentences(tokenize(text), paragraphs, dateline?.end ?? 0)
  const spans = sentences.map(({ first, end }): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }))
  const quote = (from: Span, to: Span, around: Span): string => shorten(text, { start: from.start, end: Math.max(to.end, around.end) }, around)
  return {
    sentenceAround(span) {
      const index = findAt(spans, span.start)
      const found = spans[index]
      if (!found) return text.slice(span.start, span.end)
      const isDateline = dateline !== null && found.start >= dateline.start && found.end <= dateline.end
      return quote(found, (isDateline ? spans[index + 1] : undefined) ?? found, span)
    },
    firstSentence() {
      const body = spans.filter(({ start }) => start >= bodyStart)
      const found = body.find(({ start, end }) => SENTENCE_END.test(text.slice(Math.max(start, end - 4), end))) ?? body[0] ?? spans[0]
      return found ? quote(found, found, { start: found.start, end: found.start }) : ''
    }
  }
}

/** The index of the last sentence that starts at or before the offset, by halving; -1 where there is none. */
function findAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

function shorten(text: string, whole: Span, around: Span): string {
  if (whole.end - whole.start <= LONGEST) return text.slice(whole.start, whole.end)
  const start = Math.max(whole.start, around.start - LONGEST / 2)
  const end = Math.min(whole.end, start + LONGEST)
  // A cut may fall between the halves of one character.
  const part = text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
  return `${start > whole.start ? '…' : ''}${part}${end < whole.end ? '…' : ''}`
}
