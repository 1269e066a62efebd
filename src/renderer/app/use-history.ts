import { useCallback, useState } from 'react'
import type { HistoryState } from '../../shared/model/history-state.ts'
import type { Problem } from '../../shared/outcome.ts'
import { useAnswer, useSend } from '../client/workbench.tsx'
import type { Report } from './last-act.ts'
import type { WayOut } from './toasts.tsx'

const NOTHING: HistoryState = { undoLabel: null, redoLabel: null }

interface HistoryHooks {
  readonly onReport: (report: Report) => void
  readonly onProblem: (problem: Problem, way?: WayOut) => void
  /** Shows where the step happened. */
  readonly onArticle: (articleId: string) => void
}

/** Undo and redo with what they would do next, and how often they were asked for. */
export function useHistory({ onReport, onProblem, onArticle }: HistoryHooks): { readonly state: HistoryState; readonly steps: number; readonly undo: () => void; readonly redo: () => void } {
  const send = useSend()
  const { data } = useAnswer('history.get', {})
  const [steps, setSteps] = useState(0)
  const skip = useCallback(async (direction: 'undo' | 'redo') => {
    const outcome = await send('history.skip', { direction })
    if (outcome.ok) onReport({ kind: 'note', text: `Left as it is: ${outcome.value.label}` })
    else onProblem(outcome.error)
  }, [send, onReport, onProblem])
  const step = useCallback(async (which: 'undo' | 'redo') => {
    setSteps((before) => before + 1)
    const outcome = await send(which === 'undo' ? 'history.undo' : 'history.redo', {})
    if (!outcome.ok) {
      const isStuck = outcome.error.code === 'history-conflict'
      onProblem(outcome.error, ...(isStuck ? [{ text: 'Leave this step and go on', run: () => { void skip(which) } }] : []))
      return
    }
    if (outcome.value.articleId !== null) onArticle(outcome.value.articleId)
    onReport({ kind: which === 'undo' ? 'undid' : 'redid', label: outcome.value.label })
  }, [send, skip, onReport, onProblem, onArticle])
  const undo = useCallback(() => { void step('undo') }, [step])
  const redo = useCallback(() => { void step('redo') }, [step])
  return { state: data ?? NOTHING, steps, undo, redo }
}
