import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react'
import { type Span, wordAt } from '../../ui/span-words.ts'
import { boxOfSpan, readSelectedSpan, selectInPage } from './text-dom.ts'
import { type CaretMove, caretSpan, findOnNextLine, moveCaret, type WordCaret } from './word-caret.ts'

const MOVES: Readonly<Record<string, CaretMove>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

interface TextCaret {
  /** Puts the caret on the word at the offset. */
  readonly begin: (offset: number) => void
  /** Whether the key was the caret's. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean
  /** Forgets the caret, as when the mouse takes over. */
  readonly end: () => void
}

/**
 * Walks a text by words with the keyboard. What it covers is the page's own selection, so that a selection made by
 * mouse and one made by keys lead to the same place.
 */
export function useTextCaret(root: RefObject<HTMLElement | null>, words: () => readonly Span[], textLength: number): TextCaret {
  const caret = useRef<WordCaret>(undefined)

  const show = useCallback((next: WordCaret) => {
    caret.current = next
    const span = caretSpan(words(), next)
    if (!root.current || !span) return
    if (next.focus < next.anchor) selectInPage(root.current, span.end, span.start)
    else selectInPage(root.current, span.start, span.end)
    revealWord(root.current, words()[next.focus])
  }, [root, words])

  const begin = useCallback((offset: number) => {
    const word = wordAt(words(), offset)
    if (word !== undefined) show({ anchor: word, focus: word })
  }, [words, show])

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (!move || !root.current || event.ctrlKey || event.metaKey || event.altKey) return false
    const from = caret.current ?? caretOfSelection(readSelectedSpan(root.current, textLength), words())
    if (!from) return false
    event.preventDefault()
    event.stopPropagation()
    show(moveCaret(words(), from, target(root.current, words(), from.focus, move, event.currentTarget), event.shiftKey))
    return true
  }, [root, words, textLength, show])

  const end = useCallback(() => {
    caret.current = undefined
  }, [])
  return { begin, onKeyDown, end }
}

function caretOfSelection(span: Span | undefined, words: readonly Span[]): WordCaret | undefined {
  const anchor = span && wordAt(words, span.start)
  const focus = span && wordAt(words, span.end - 1)
  return anchor === undefined || focus === undefined ? undefined : { anchor, focus }
}

function target(root: HTMLElement, words: readonly Span[], from: number, move: CaretMove, within: Element): number {
  const isRightToLeft = (): boolean => {
    const word = words[from]
    const paragraph = word && [...root.querySelectorAll<HTMLElement>('p[data-start]')].findLast((element) => Number(element.dataset.start) <= word.start)
    return getComputedStyle(paragraph ?? within).direction === 'rtl'
  }
  switch (move) {
    case 'left': return from + (isRightToLeft() ? 1 : -1)
    case 'right': return from + (isRightToLeft() ? -1 : 1)
    case 'up': case 'down': return findOnNextLine((index) => measure(root, words[index]), words.length, from, move === 'down' ? 1 : -1)
  }
}

function measure(root: HTMLElement, word: Span | undefined): { readonly top: number; readonly bottom: number; readonly middle: number } | undefined {
  const box = word && boxOfSpan(root, word)
  return box && { top: box.top, bottom: box.bottom, middle: (box.left + box.right) / 2 }
}

const MARGIN = 64

/** Scrolls the reader so that the word is in sight, with a few lines around it. */
function revealWord(root: HTMLElement, word: Span | undefined): void {
  const scroller = root.closest('[data-review-scroller]')
  const box = word && boxOfSpan(root, word)
  if (!scroller || !box) return
  const view = scroller.getBoundingClientRect()
  if (box.top < view.top + MARGIN) scroller.scrollTop -= view.top + MARGIN - box.top
  else if (box.bottom > view.bottom - MARGIN) scroller.scrollTop += box.bottom - view.bottom + MARGIN
}
