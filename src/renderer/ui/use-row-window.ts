import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback } from 'react'

/** The rows of a long list that are in sight. */
export interface RowWindow {
  readonly items: readonly { readonly index: number; readonly start: number }[]
  readonly totalSize: number
  readonly visibleCount: number
  readonly scrollTo: (index: number) => void
}

const OVERSCAN = 6

/** Draws a window of rows of one height in a scrolling element, above whose rows a head may stay in sight. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number, headHeight = 0): RowWindow {
  const virtualizer = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: OVERSCAN, scrollPaddingEnd: headHeight })
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer])
  return {
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start })),
    totalSize: virtualizer.getTotalSize(),
    visibleCount: Math.floor(((virtualizer.scrollRect?.height ?? 0) - headHeight) / rowHeight),
    scrollTo
  }
}
