import { Button } from '@blueprintjs/core'
import { type ReactNode, useCallback, useState } from 'react'
import type { Problem } from '../../../shared/outcome.ts'
import { useAnswer, useSend } from '../../client/workbench.tsx'
import { Modal } from '../../ui/modal.tsx'
import { describeLearning } from './learned-words.ts'

/** What reviewed articles taught as a whole, which can't be seen line by line. Forgetting it is the one step that can't be undone, so it asks first. */
export function LearnedFromArticles({ onProblem }: { readonly onProblem: (problem: Problem) => void }): ReactNode {
  const send = useSend()
  const { data } = useAnswer('learning.state', {})
  const [isAsking, setIsAsking] = useState(false)
  const forget = useCallback(async () => {
    setIsAsking(false)
    const outcome = await send('learning.forget', {})
    if (!outcome.ok) onProblem(outcome.error)
  }, [send, onProblem])
  return (
    <>
      <p className="learned-says learned-articles">
        {data && describeLearning(data)}
        {data?.isUsed === true && <Button size="small" text="Forget it…" onClick={() => { setIsAsking(true) }} />}
      </p>
      {isAsking && (
        <Modal
          title="Forget what reviewed articles taught?" focus=".modal-foot .bp6-button" onClose={() => { setIsAsking(false) }}
          actions={<><Button text="Cancel" onClick={() => { setIsAsking(false) }} /><Button intent="danger" text="Forget it" onClick={() => { void forget() }} /></>}
        >
          <p>The next articles will be read without it. This can’t be undone; it is learned anew once you mark another article reviewed. Your articles and the lines below stay as they are.</p>
        </Modal>
      )}
    </>
  )
}
