import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { useAnswer, useSend } from '../../client/workbench.tsx'
import { findChanged, type PendingChange, type PendingChanges, withPending } from './review-model.ts'

/** Sends a request of the analyst's; a problem is shown, and comes back as undefined. */
export type Act = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<{ readonly value: RequestOutput<N> } | undefined>

/** The open article as the view works with it. */
export interface OpenArticle {
  /** Undefined while it is loading, and where it could not be had. */
  readonly view: ArticleView | undefined
  readonly problem: Problem | undefined
  retry(): void
  readonly act: Act
  /** Shows a change of these mentions and entities at once, and sends the request that stores it. */
  readonly actAtOnce: <N extends RequestName>(ids: readonly string[], change: PendingChange, name: N, input: RequestInput<N>) => Promise<boolean>
}

const NONE: PendingChanges = new Map()
/** Events and replies come over different ways; a change this soon after a reply is still the caller's own. */
const SETTLE_MS = 400

/** Gets the article, sends what the analyst does to it, and tells when something else changed it (undo and redo, above all). */
export function useOpenArticle(articleId: string | null, onProblem: (problem: Problem) => void, onForeignChange: (mention: Mention) => void): OpenArticle {
  const answer = useAnswer('article.get', { id: articleId ?? '' }, { enabled: articleId !== null })
  const send = useSend()
  const [pending, setPending] = useState(NONE)
  const busy = useRef(0)
  const latest = useRef(NONE)
  const data = articleId !== null && answer.data?.article.id === articleId ? answer.data : undefined

  const act: Act = useCallback(async <N extends RequestName>(name: N, input: RequestInput<N>) => {
    busy.current++
    const outcome: Outcome<RequestOutput<N>> = await send(name, input)
    setTimeout(() => busy.current--, SETTLE_MS)
    if (outcome.ok) return { value: outcome.value }
    onProblem(outcome.error)
    return undefined
  }, [send, onProblem])

  const actAtOnce: OpenArticle['actAtOnce'] = useCallback(async (ids, change, name, input) => {
    setPending((before) => new Map([...before, ...ids.map((id) => [id, { ...before.get(id), ...change }] as const)]))
    latest.current = new Map([...latest.current, ...ids.map((id) => [id, change] as const)])
    const stored = await act(name, input)
    // What was stored is on its way as a new answer; until then what was shown stays shown. A later change of the same finding takes over.
    setTimeout(() => setPending((before) => without(before, ids.filter((id) => latest.current.get(id) === change))), stored ? SETTLE_MS : 0)
    return stored !== undefined
  }, [act])

  useForeignChanges(data, busy, onForeignChange)
  const view = useMemo(() => data && withPending(data, pending), [data, pending])
  const problem = articleId !== null && !data && !answer.isFetching ? answer.error?.problem : undefined
  return { view, problem, retry: () => void answer.refetch(), act, actAtOnce }
}

function without(pending: PendingChanges, ids: readonly string[]): PendingChanges {
  const rest = new Map(pending)
  for (const id of ids) rest.delete(id)
  return rest.size === 0 ? NONE : rest
}

function useForeignChanges(data: ArticleView | undefined, busy: { readonly current: number }, onForeignChange: (mention: Mention) => void): void {
  const last = useRef<ArticleView>(undefined)
  useEffect(() => {
    const before = last.current
    last.current = data
    if (!data || before?.article.id !== data.article.id || busy.current > 0) return
    const changed = findChanged(before.mentions, data.mentions)
    if (changed) onForeignChange(changed)
  }, [data, busy, onForeignChange])
}
