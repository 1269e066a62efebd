import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Span, trimSpan } from '../../ui/span-words.ts'
import { boxOfSpan, readSelectedSpan } from './text-dom.ts'

/** Where a selection stands within the reader's frame, in pixels. */
export interface DraftBox {
  readonly top: number
  readonly bottom: number
  readonly left: number
}

/** Follows the page's selection within the text; `onDrawn` hears when the mouse has finished one. Its box is told where the mouse made it: a popup at the keyboard's place would hide the next lines. */
export function useDraft(root: RefObject<HTMLElement | null>, text: string, onDraft: (draft: Span | null) => void, onDrawn?: (drawn: Span) => void): { readonly box: DraftBox | undefined } {
  const [box, setBox] = useState<DraftBox>()
  useEffect(() => {
    let isDragging = false
    let isByMouse = false
    const read = (): Span | undefined => {
      if (isDragging || !root.current) return undefined
      const selected = readSelectedSpan(root.current, text.length)
      const span = selected && trimSpan(text, selected)
      onDraft(span ?? null)
      setBox(span && isByMouse ? boxWithin(root.current, span) : undefined)
      return span
    }
    const onDown = (event: PointerEvent): void => {
      isDragging = event.target instanceof Node && root.current?.contains(event.target) === true
      isByMouse ||= isDragging
    }
    const onKey = (): void => {
      isByMouse = false
      // The page tells of a changed selection late; a digit pressed at once must mark what is selected now.
      flushSync(read)
    }
    const onUp = (): void => {
      if (!isDragging) return
      isDragging = false
      // The browser settles the selection after the button is up.
      requestAnimationFrame(() => {
        const span = read()
        if (span) onDrawn?.(span)
      })
    }
    document.addEventListener('selectionchange', read)
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onDown)
    document.addEventListener('pointerup', onUp)
    document.addEventListener('pointercancel', onUp)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onDown)
      document.removeEventListener('pointerup', onUp)
      document.removeEventListener('pointercancel', onUp)
    }
  }, [root, text, onDraft, onDrawn])
  return { box }
}

function boxWithin(root: HTMLElement, span: Span): DraftBox | undefined {
  const box = boxOfSpan(root, span)
  const frame = root.parentElement?.getBoundingClientRect()
  return box && frame && { top: box.top - frame.top, bottom: box.bottom - frame.top, left: box.left - frame.left }
}
