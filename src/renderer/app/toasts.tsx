import { OverlayToaster, type Toaster } from '@blueprintjs/core'
import { ErrorIcon } from '@blueprintjs/icons'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Problem } from '../../shared/outcome.ts'

/** A place for problems to show in, and the function that shows one. */
export interface ProblemToasts {
  readonly element: ReactNode
  readonly show: (problem: Problem) => void
}

/** Failed steps as toasts that stay until they are closed or thirty seconds have passed. The same sentence shows once. */
export function useProblemToasts(): ProblemToasts {
  const [toaster, setToaster] = useState<Toaster | null>(null)
  const keep = useCallback((next: Toaster | null) => { setToaster(next) }, [])
  const show = useCallback((problem: Problem) => {
    if (problem.code === 'cancelled') return
    toaster?.show({ message: problem.message, intent: problem.code === 'nothing-to-do' ? 'none' : 'danger', icon: <ErrorIcon />, timeout: problem.code === 'nothing-to-do' ? 4000 : 30_000 }, `${problem.code} ${problem.message}`)
  }, [toaster])
  const element = useMemo(() => <OverlayToaster ref={keep} position="bottom" maxToasts={4} canEscapeKeyClear={false} />, [keep])
  return { element, show }
}
