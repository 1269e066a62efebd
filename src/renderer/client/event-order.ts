/** Keeps replies behind the events that were told before them. */
export interface EventOrder {
  /** So many events have been heard; undefined where no stream is open and there is nothing to wait for. */
  readonly onTold: (count: number | undefined) => void
  /** Resolves once so many events have been heard, or none can be. */
  readonly until: (count: number) => Promise<void>
}

/** A stream that says nothing for so long although events are due holds no reply back any longer. */
const LONGEST_WAIT_MS = 2000

/**
 * Puts events and replies in the order in which the host made them. They travel on connections of their own: without this
 * an event could come after the reply to the request that caused it, and what a view says at the reply would be taken back.
 */
export function createEventOrder(): EventOrder {
  let told: number | undefined
  const waiting = new Set<() => void>()
  return {
    onTold(count) {
      told = count
      for (const check of [...waiting]) check()
    },
    until: (count) => new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer)
        waiting.delete(check)
        resolve()
      }
      const check = (): void => { if (told === undefined || told >= count) go() }
      const timer = setTimeout(go, LONGEST_WAIT_MS)
      waiting.add(check)
      check()
    })
  }
}
