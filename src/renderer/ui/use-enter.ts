import { useCallback, useEffect, useState } from 'react'

/** Enter on choices that are asked for while somebody types. */
export interface Enter {
  readonly press: () => void
  /** What is typed on takes an Enter back that still waits. */
  readonly takeBack: () => void
}

/**
 * Makes Enter choose from what fits the typed words: pressed while the choices are still those of a moment ago, it waits
 * for the ones that fit, and only then calls `choose`.
 */
export function useEnter(areFitting: boolean, choose: () => void): Enter {
  const [isPressed, setIsPressed] = useState(false)
  useEffect(() => {
    if (!isPressed || !areFitting) return
    setIsPressed(false)
    choose()
  }, [isPressed, areFitting, choose])
  return { press: useCallback(() => { setIsPressed(true) }, []), takeBack: useCallback(() => { setIsPressed(false) }, []) }
}
