import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** The rows that are in view of the scroller, a few more on either side, and the height of all. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): { readonly inView: readonly VirtualItem[]; readonly height: number } {
  const virtualizer = useVirtualizer({ count, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 12 })
  return { inView: virtualizer.getVirtualItems(), height: virtualizer.getTotalSize() }
}
