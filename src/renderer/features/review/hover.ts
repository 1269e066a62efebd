import { createContext, useContext, useSyncExternalStore } from 'react'

/** What the pointer is over, on either side. Kept outside the component tree's state, so that moving it redraws two findings and not a view. */
export interface Hover {
  /** A mention id, or an entity id for every mention of it. */
  readonly read: () => string | null
  readonly set: (id: string | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Starts with the pointer over nothing. */
export function createHover(): Hover {
  let current: string | null = null
  const listeners = new Set<() => void>()
  return {
    read: () => current,
    set: (id) => {
      if (id === current) return
      current = id
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** The view's hover store. */
export const HoverContext = createContext<Hover>(createHover())

/** The hovered id where it is among those that concern the caller, else null; the caller is drawn again only when that changes. */
export function useHovered(concerns: (id: string) => boolean): string | null {
  const hover = useContext(HoverContext)
  return useSyncExternalStore(hover.subscribe, () => {
    const id = hover.read()
    return id !== null && concerns(id) ? id : null
  })
}
