import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ArticleView } from '../../../shared/contract/requests/article.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../../shared/contract/requests.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { useAnswer, useSend } from '../../client/workbench.tsx'
import { addPending, dropReplied, NOTHING_PENDING, type PendingChange, replyPending, settlePending, withPending } from './pending-changes.ts'
import { findStepped, type Selection } from './review-model.ts'

/** Sends a request of the analyst's; a problem is shown, and comes back as undefined. */
export type Act = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<{ readonly value: RequestOutput<N> } | undefined>

/** The open article as the view works with it. */
export interface OpenArticle {
  /** Undefined while it is loading, and where it could not be had. */
  readonly view: ArticleView | undefined
  readonly problem: Problem | undefined
  retry(): void
  readonly act: Act
  /** Shows a change of these mentions, entities and events at once, and sends the request that stores it. */
  readonly actAtOnce: <N extends RequestName>(ids: readonly string[], change: PendingChange, name: N, input: RequestInput<N>) => Promise<boolean>
}

interface OpenArticleHooks {
  readonly onProblem: (problem: Problem) => void
  /** Counts the undos and redos: each shows what it changed. */
  readonly historySteps: number
  readonly onStepped: (changed: Selection) => void
}

/** A stored change that no answer contained after this long is looked up: something else changed the same finding. */
const LOOK_UP_MS = 2000

/** Gets the article, sends what the analyst does to it, and shows what an undo or redo changed. */
export function useOpenArticle(articleId: string | null, { onProblem, historySteps, onStepped }: OpenArticleHooks): OpenArticle {
  const answer = useAnswer('article.get', { id: articleId ?? '' }, { enabled: articleId !== null })
  const { refetch } = answer
  const send = useSend()
  const [pending, setPending] = useState(NOTHING_PENDING)
  const data = articleId !== null && answer.data?.article.id === articleId ? answer.data : undefined
  // What was stored and has come back is no longer pending; until then what was shown stays shown.
  const left = data ? settlePending(pending, data) : pending
  if (left !== pending) setPending(left)
  const view = useMemo(() => data && withPending(data, left), [data, left])
  const letGo = useCallback(() => setPending((before) => dropReplied(before, [...before.keys()])), [])
  const { forget } = useSteps({ data, view, historySteps, onStep: letGo, onStepped })
  const latest = useRef(left)
  useLayoutEffect(() => { latest.current = left })

  const act: Act = useCallback(async <N extends RequestName>(name: N, input: RequestInput<N>) => {
    forget()
    const outcome: Outcome<RequestOutput<N>> = await send(name, input)
    if (outcome.ok) return { value: outcome.value }
    onProblem(outcome.error)
    return undefined
  }, [send, onProblem, forget])

  const actAtOnce: OpenArticle['actAtOnce'] = useCallback(async (ids, change, name, input) => {
    setPending((before) => addPending(before, ids, change))
    const isStored = (await act(name, input)) !== undefined
    setPending((before) => replyPending(before, ids, isStored))
    setTimeout(() => {
      if (ids.some((id) => latest.current.get(id)?.sent === 0)) void refetch().then(() => setPending((now) => dropReplied(now, ids)))
    }, LOOK_UP_MS)
    return isStored
  }, [act, refetch])

  const problem = articleId !== null && !data && !answer.isFetching ? answer.error?.problem : undefined
  return { view, problem, retry: () => void refetch(), act, actAtOnce }
}

interface Steps {
  readonly data: ArticleView | undefined
  readonly view: ArticleView | undefined
  readonly historySteps: number
  readonly onStep: () => void
  readonly onStepped: (changed: Selection) => void
}

/** Tells the first finding that differs from what was shown before the last undo or redo; what the analyst does meanwhile ends the waiting. */
function useSteps({ data, view, historySteps, onStep, onStepped }: Steps): { readonly forget: () => void } {
  const waiting = useRef<ArticleView>(undefined)
  const shown = useRef({ historySteps, view })
  useLayoutEffect(() => {
    const isStep = shown.current.historySteps !== historySteps
    if (isStep) waiting.current = shown.current.view
    shown.current = { historySteps, view }
    if (isStep) onStep()
  }, [historySteps, view, onStep])
  useEffect(() => {
    const before = waiting.current
    if (!data || !before) return
    const changed = before.article.id === data.article.id ? findStepped(before, data) : undefined
    if (!changed && before.article.id === data.article.id) return
    waiting.current = undefined
    if (changed) onStepped(changed)
  }, [data, onStepped])
  return { forget: useCallback(() => { waiting.current = undefined }, []) }
}
