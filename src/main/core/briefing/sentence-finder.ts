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
  /** Where that sentence stands; of a very long one, the part around the span. */
  spanAround(span: Span): Span
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
  const spans = sentences.map(({ first, end }) => withoutHeadingMark(text, { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }))
  const wholeAround = (span: Span): Span => {
    const index = findAt(spans, span.start)
    const found = spans[index]
    if (!found) return span
    const isDateline = dateline !== null && found.start >= dateline.start && found.end <= dateline.end
    const last = (isDateline ? spans[index + 1] : undefined) ?? found
    return { start: found.start, end: Math.max(last.end, span.end) }
  }
  return {
    sentenceAround: (span) => shorten(text, wholeAround(span), span),
    spanAround: (span) => partAround(text, wholeAround(span), span),
    firstSentence() {
      const body = spans.filter(({ start }) => start >= bodyStart)
      const found = body.find(({ start, end }) => SENTENCE_END.test(text.slice(Math.max(start, end - 4), end))) ?? body[0] ?? spans[0]
      return found ? shorten(text, found, { start: found.start, end: found.start }) : ''
    }
  }
}

const HEADING_MARK = /#{1,6}[ \t]+(?=\S)/y

/** Markdown's sign of a heading is nothing to quote. */
function withoutHeadingMark(text: string, { start, end }: Span): Span {
  HEADING_MARK.lastIndex = start
  const mark = HEADING_MARK.exec(text)?.[0] ?? ''
  return { start: Math.min(end, start + mark.length), end }
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

/** The whole where it is short enough to be read in a cell, else the part of it around a span. */
function partAround(text: string, whole: Span, around: Span): Span {
  if (whole.end - whole.start <= LONGEST) return whole
  const start = Math.max(whole.start, around.start - LONGEST / 2)
  const end = Math.min(whole.end, start + LONGEST)
  // A cut may fall between the halves of one character.
  const isLow = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))
  return { start: isLow(start) ? start + 1 : start, end: end > start && isLow(end) ? end - 1 : end }
}

function shorten(text: string, whole: Span, around: Span): string {
  const { start, end } = partAround(text, whole, around)
  return `${start > whole.start ? '…' : ''}${text.slice(start, end)}${end < whole.end ? '…' : ''}`
}
