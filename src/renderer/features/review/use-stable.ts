import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same from drawing to drawing and does what the latest one did; for handlers of remembered rows. */
export function useStable<Args extends readonly unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
