import { OverlayToaster, type Toaster } from '@blueprintjs/core'
import { ErrorIcon } from '@blueprintjs/icons'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Problem } from '../../shared/outcome.ts'

/** What a toast offers to do about its problem. */
export interface WayOut {
  readonly text: string
  readonly run: () => void
}

/** A place for problems to show in, and the function that shows one. */
export interface ProblemToasts {
  readonly element: ReactNode
  readonly show: (problem: Problem, way?: WayOut) => void
}

/** Failed steps as toasts that stay until they are closed or thirty seconds have passed. The same sentence shows once. */
export function useProblemToasts(): ProblemToasts {
  const [toaster, setToaster] = useState<Toaster | null>(null)
  const keep = useCallback((next: Toaster | null) => { setToaster(next) }, [])
  const show = useCallback((problem: Problem, way?: WayOut) => {
    if (problem.code === 'cancelled') return
    const isHint = problem.code === 'nothing-to-do'
    toaster?.show({
      message: problem.message, intent: isHint ? 'none' : 'danger', icon: <ErrorIcon />, timeout: isHint ? 4000 : 30_000,
      ...(way ? { action: { text: way.text, onClick: way.run } } : {})
    }, `${problem.code} ${problem.message}`)
  }, [toaster])
  const element = useMemo(() => <OverlayToaster ref={keep} position="bottom" maxToasts={4} canEscapeKeyClear={false} />, [keep])
  return { element, show }
}
