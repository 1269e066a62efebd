import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import type { Mention } from '../../../shared/model/mention.ts'
import type { Verdict } from '../../../shared/model/verdict.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { useAnswer, useSend } from '../../client/workbench.tsx'
import { findChanged, type PendingVerdicts, withPending } from './review-model.ts'

/** Sends a request of the analyst's; a problem is shown, and comes back as undefined. */
export type Act = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<{ readonly value: RequestOutput<N> } | undefined>

/** The open article as the view works with it. */
export interface OpenArticle {
  /** Undefined while it is loading, and where it could not be had. */
  readonly view: ArticleView | undefined
  readonly problem: Problem | undefined
  retry(): void
  readonly act: Act
  /** Shows the verdict at once on everything named, and sends the request that stores it. */
  readonly decide: <N extends 'mention.decide' | 'entity.decide' | 'post.decide'>(ids: readonly string[], verdict: Verdict, name: N, input: RequestInput<N>) => Promise<boolean>
}

const NONE: PendingVerdicts = new Map()
/** Events and replies come over different ways; a change this soon after a reply is still the caller's own. */
const SETTLE_MS = 400

/** Gets the article, sends what the analyst does to it, and tells when something else changed it (undo and redo, above all). */
export function useOpenArticle(articleId: string | null, onProblem: (problem: Problem) => void, onForeignChange: (mention: Mention) => void): OpenArticle {
  const answer = useAnswer('article.get', { id: articleId ?? '' }, { enabled: articleId !== null })
  const send = useSend()
  const [pending, setPending] = useState(NONE)
  const busy = useRef(0)
  const data = articleId !== null && answer.data?.article.id === articleId ? answer.data : undefined

  const act: Act = useCallback(async <N extends RequestName>(name: N, input: RequestInput<N>) => {
    busy.current++
    const outcome: Outcome<RequestOutput<N>> = await send(name, input)
    setTimeout(() => busy.current--, SETTLE_MS)
    if (outcome.ok) return { value: outcome.value }
    onProblem(outcome.error)
    return undefined
  }, [send, onProblem])

  const decide: OpenArticle['decide'] = useCallback(async (ids, verdict, name, input) => {
    setPending((before) => new Map([...before, ...ids.map((id) => [id, verdict] as const)]))
    const stored = await act(name, input)
    // The stored verdict is on its way as a new answer; until then what was shown stays shown.
    setTimeout(() => setPending((before) => without(before, ids, verdict)), stored ? SETTLE_MS : 0)
    return stored !== undefined
  }, [act])

  useForeignChanges(data, busy, onForeignChange)
  const view = useMemo(() => data && withPending(data, pending), [data, pending])
  const problem = articleId !== null && !data && !answer.isFetching ? answer.error?.problem : undefined
  return { view, problem, retry: () => void answer.refetch(), act, decide }
}

function without(pending: PendingVerdicts, ids: readonly string[], verdict: Verdict): PendingVerdicts {
  const rest = new Map(pending)
  for (const id of ids) if (rest.get(id) === verdict) rest.delete(id)
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
