import { Button } from '@blueprintjs/core'
import { type ReactNode, useCallback } from 'react'
import type { Problem } from '../../../shared/outcome.ts'
import { useAnswer, useSend } from '../../client/workbench.tsx'
import { describeLearning } from './learned-words.ts'

/** What reviewed articles taught as a whole, which can be forgotten but not seen line by line. */
export function LearnedFromArticles({ onProblem }: { readonly onProblem: (problem: Problem) => void }): ReactNode {
  const send = useSend()
  const { data } = useAnswer('learning.state', {})
  const forget = useCallback(async () => {
    const outcome = await send('learning.forget', {})
    if (!outcome.ok) onProblem(outcome.error)
  }, [send, onProblem])
  return (
    <p className="learned-says learned-articles">
      {data && describeLearning(data)}
      {data?.isUsed === true && <Button size="small" text="Forget it" title="It can’t be undone: it is learned anew once another article is reviewed" onClick={() => { void forget() }} />}
    </p>
  )
}
