import type { Noun } from '../../shared/contract/events.ts'

/** A round that takes longer than this no longer holds up the next. */
const LONGEST_ROUND_MS = 2000

/**
 * Fetches what changed, one round at a time: what changes during a round waits for its end. An import tells of changes
 * faster than they can be fetched, and a fetch that is started over each time would never end.
 */
export function createRefetchRounds(refetch: (nouns: readonly Noun[]) => Promise<void>): (nouns: readonly Noun[]) => void {
  let isRunning = false
  let waiting = new Set<Noun>()
  const run = async (nouns: readonly Noun[]): Promise<void> => {
    isRunning = true
    await Promise.race([refetch(nouns), new Promise((resolve) => setTimeout(resolve, LONGEST_ROUND_MS))])
    isRunning = false
    if (waiting.size === 0) return
    const next = [...waiting]
    waiting = new Set()
    void run(next)
  }
  return (nouns) => {
    if (isRunning) waiting = new Set([...waiting, ...nouns])
    else void run(nouns)
  }
}
