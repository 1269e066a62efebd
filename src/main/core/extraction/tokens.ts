import type { Span, TokenKind } from './document.ts'
import { ABBREVIATIONS, HYPHEN_TAILS, NAME_PARTICLES, PAIRED_NAMES, PAIR_PREFIXES } from './lists/words.ts'
import { fold } from './fold.ts'
import { remember } from './remember.ts'

/** A token before its sentence is known. */
export interface RawToken extends Span {
  readonly text: string
  readonly folded: string
  readonly kind: TokenKind
  readonly isCapital: boolean
  readonly hasSpaceBefore: boolean
}

/** Longer runs of letters and hyphens are no words of a language; looking for cuts in them would take its time. */
const LONGEST_NAME = 80

const PATTERN = new RegExp(
  [
    String.raw`(?<number>\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[.,:]\d+){0,6}(?:st|nd|rd|th|s)?(?![\p{L}\p{N}]))`,
    String.raw`(?<dotted>(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?)`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘\x60.-][\p{L}][\p{L}\p{M}\p{N}]*)*)`,
    String.raw`(?<sign>\S)`
  ].join('|'),
  'gu'
)

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text) || /^(?:al|el|ad|ar|as|ash|an|at|az|ul|d|l)[-'’ʼ‘`]\p{Lu}/u.test(text)
}

/** What a word is by its letters alone. */
interface WordForm {
  readonly text: string
  readonly folded: string
  readonly isCapital: boolean
}

const formOf = remember((text): WordForm => ({ text, folded: fold(text), isCapital: isCapitalised(text) }))

/** Whether two parts at a hyphen are words of their own: "Iran-backed", "US-Japan", "Iraq-Syria", not "Amir-Abdollahian". */
function isLoose(head: string, tail: string): boolean {
  const isTail = HYPHEN_TAILS.has(fold(tail.split('-')[0] ?? '')) || (/^\p{Ll}{4,}(?:ed|ing)$/u.test(tail) && /^\p{Lu}/u.test(head))
  const isPrefix = /^\p{Ll}{2,}$/u.test(head) && /^\p{Lu}/u.test(tail) && !NAME_PARTICLES.has(head)
  // "ISIS-K" is one name.
  const isAcronymPair = /^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(head) && /^\p{Lu}/u.test(tail) && tail.length > 1
  const isPair = PAIRED_NAMES.has(fold(tail)) && (PAIRED_NAMES.has(fold(head)) || PAIR_PREFIXES.has(fold(head)))
  return isTail || isPrefix || isAcronymPair || isPair
}

/** The offsets at which a hyphenated or possessive word comes apart: "Iran-backed", "Syria’s". */
function cutsOf(word: string): readonly number[] {
  const cuts: number[] = []
  if (word.length > LONGEST_NAME || !/['’ʼ.-]/.test(word)) return cuts
  const possessive = /['’ʼ][sS]$/.exec(word)
  const body = possessive ? word.slice(0, possessive.index) : word
  if (possessive) cuts.push(possessive.index)
  for (let at = body.indexOf('-'); at > 0; at = body.indexOf('-', at + 1)) {
    if (isLoose(body.slice(0, at), body.slice(at + 1))) cuts.push(at, at + 1)
  }
  for (let at = body.indexOf('.'); at > 0; at = body.indexOf('.', at + 1)) {
    // "region.The": a missing space after a full stop; "Sept.11" and "example.com" stay whole.
    if (/\p{Ll}{2}\.\p{Lu}\p{Ll}*/u.test(body.slice(at - 2, at + 3)) && !ABBREVIATIONS.has(fold(body.slice(0, at)))) cuts.push(at, at + 1)
  }
  return cuts.sort((a, b) => a - b)
}

/** Whether a single letter is a name of its own rather than an initial: "wrote on X.", "vitamin K." */
function isLabel(letter: string, before: string): boolean {
  return (letter === 'X' && /(?:^|\s)(?:on|via|to|from|platform)\s$/.test(before)) || /\b(?:vitamin|hepatitis|group|plan|class|annex|appendix|section|terminal)\s$/i.test(before)
}

/** Cuts a text into words, numbers and signs. Full stops of abbreviations stay with their word. */
export function tokenize(text: string): readonly RawToken[] {
  const tokens: RawToken[] = []
  let before = 0
  const push = (start: number, end: number, kind: TokenKind): void => {
    if (end <= start) return
    const piece = text.slice(start, end)
    const hasSpaceBefore = start > before || start === 0
    if (kind === 'word') {
      const form = formOf(piece)
      tokens.push({ start, end, text: form.text, folded: form.folded, kind, isCapital: form.isCapital, hasSpaceBefore })
    } else tokens.push({ start, end, text: piece, folded: piece, kind, isCapital: false, hasSpaceBefore })
    before = end
  }
  for (const match of text.matchAll(PATTERN)) {
    const start = match.index
    let end = start + match[0].length
    if (start < before) continue
    const { number, dotted, word } = match.groups ?? {}
    if (number !== undefined) push(start, end, 'number')
    else if (dotted !== undefined) push(start, end, 'word')
    else if (word === undefined) push(start, end, 'punctuation')
    else {
      const isInitial = /^\p{Lu}$/u.test(word) && !isLabel(word, text.slice(Math.max(0, start - 12), start))
      if (text[end] === '.' && (ABBREVIATIONS.has(fold(word)) || (isInitial && word !== 'I'))) end += 1
      let from = start
      for (const cut of cutsOf(text.slice(start, end))) {
        const at = start + cut
        push(from, at, /[\p{L}\p{N}]/u.test(text.slice(from, at)) ? 'word' : 'punctuation')
        from = at
      }
      push(from, end, 'word')
    }
  }
  return tokens
}
