import type { Sentence, Span, Token } from './document.ts'
import type { RawToken } from './tokens.ts'

const ENDS = /^[.!?…]$/
const CLOSERS = /^["”’')\]»]$/
const OPENERS = /^["“‘'([{«•*–—:;-]$/

/** "U.S." and "a.m." end a sentence only before a word that opens one. */
const SENTENCE_OPENERS = new Set('the he she it they we i in on at but however this that these those there his her its their a an as after before while when since for according meanwhile also'.split(' '))

function endsSentence(tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next) return false
  if (ENDS.test(token.text)) return next.hasSpaceBefore || next.isCapital || OPENERS.test(next.text)
  return token.kind === 'word' && /\p{L}\.\p{L}\.$/u.test(token.text) && next.isCapital && SENTENCE_OPENERS.has(next.folded) && next.folded !== 'i'
}

/** Whether a sign closes something; a straight quotation mark after a space opens. */
function isClosing({ text, hasSpaceBefore }: RawToken): boolean {
  return CLOSERS.test(text) && !(hasSpaceBefore && /^["']$/.test(text))
}

/** Whether a quotation that closed with its sentence ("…," is no such end) lies between the token before and this one. */
function endsQuotedSentence(tokens: readonly RawToken[], i: number): boolean {
  const [token, before, mark] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  if (!token || !before || !mark || !CLOSERS.test(before.text) || !ENDS.test(mark.text)) return false
  return token.hasSpaceBefore && (token.isCapital || OPENERS.test(token.text))
}

/** Whether a sign before the token opens something in which it is the first word. */
function isAfterOpener(token: RawToken, before: RawToken | undefined): boolean {
  return before !== undefined && before.text !== '-' && OPENERS.test(before.text) && (before.hasSpaceBefore || !token.hasSpaceBefore)
}

/** Groups tokens into sentences; paragraphs and the dateline always end one. */
export function splitSentences(raw: readonly RawToken[], paragraphs: readonly Span[], datelineEnd: number): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let paragraph = 0
  let first = 0
  let isOpening = true
  raw.forEach((token, i) => {
    const before = raw[i - 1]
    const startedIn = paragraph
    while (token.start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph++
    const isCut = paragraph > startedIn || (before !== undefined && before.start < datelineEnd && token.start >= datelineEnd)
    if (i > first && (isCut || (endsSentence(raw, i - 1) && !isClosing(token)) || endsQuotedSentence(raw, i))) {
      sentences.push({ first, end: i })
      first = i
      isOpening = true
    } else if (isAfterOpener(token, before)) isOpening = true
    tokens.push({ ...token, sentence: sentences.length, isOpening })
    if (token.kind !== 'punctuation') isOpening = false
  })
  if (raw.length > first) sentences.push({ first, end: raw.length })
  return { tokens, sentences }
}
