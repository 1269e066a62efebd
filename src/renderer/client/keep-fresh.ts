import type { Query, QueryClient } from '@tanstack/react-query'

/** Keeps the cached answers in step with the core. */
export interface Freshness {
  /** What these queries answer has changed: those in use are asked again, the others when they are next needed. */
  readonly refresh: (isStale: (name: string) => boolean) => void
  /** Nothing that was asked before counts any more, what is on its way included. */
  readonly startOver: () => void
  readonly stop: () => void
}

/**
 * Asks again for what changed. An answer that is on its way when the change is told may have been made before it, so that
 * query is asked once more after it came; cancelling it instead would starve the view while an import changes things faster
 * than they can be fetched, and the cache’s own invalidation would take a first answer for a fresh one.
 */
export function createFreshness(client: QueryClient): Freshness {
  const cache = client.getQueryCache()
  const again = new Set<Query>()
  const refreshOne = (query: Query): void => {
    if (query.state.fetchStatus === 'fetching') {
      again.add(query)
      return
    }
    query.invalidate()
    // A failure is the query's own state, which the view shows.
    if (query.isActive()) query.fetch().catch(() => undefined)
  }
  const stop = cache.subscribe((event) => {
    const query = event.query as Query
    if (event.type === 'removed') again.delete(query)
    else if (event.type === 'updated' && query.state.fetchStatus !== 'fetching' && again.delete(query)) queueMicrotask(() => refreshOne(query))
  })
  const queries = (): readonly Query[] => cache.getAll()
  return {
    refresh: (isStale) => queries().filter(({ queryKey }) => isStale(String(queryKey[0]))).forEach(refreshOne),
    startOver() {
      again.clear()
      for (const query of queries()) {
        void query.cancel({ revert: true })
        refreshOne(query)
      }
    },
    stop
  }
}
