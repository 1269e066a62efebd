import { Button, Dialog, DialogBody, DialogFooter, FormGroup, InputGroup } from '@blueprintjs/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import type { Problem } from '../../../shared/outcome.ts'

interface NewProjectDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCreate: (name: string) => Promise<Problem | null>
}

/** Asks for the new project's name. What goes wrong is said beside the field, so that the name can be mended. */
export function NewProjectDialog({ isOpen, onClose, onCreate }: NewProjectDialogProps): ReactNode {
  return (
    <Dialog transitionDuration={0} isOpen={isOpen} onClose={onClose} title="New project" className="new-project" onOpened={focusName}>
      <NewProjectForm onClose={onClose} onCreate={onCreate} />
    </Dialog>
  )
}

const NAME_ID = 'new-project-name'

/** A menu that opened the dialog takes the focus back while it closes; by the time the dialog stands it is gone. */
function focusName(): void {
  document.getElementById(NAME_ID)?.focus()
}

function NewProjectForm({ onClose, onCreate }: Omit<NewProjectDialogProps, 'isOpen'>): ReactNode {
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const create = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    setIsBusy(true)
    const outcome = await onCreate(name.trim())
    setIsBusy(false)
    if (outcome) setProblem(outcome)
    else onClose()
  }
  return (
    <form onSubmit={(event) => { void create(event) }}>
      <DialogBody>
        <FormGroup label="Name" labelFor={NAME_ID} intent={problem ? 'danger' : 'none'} helperText={problem ? <span role="alert" id="new-project-help">{problem.message}</span> : <span id="new-project-help">An empty project of its own. The one that is open now is saved and stays under “Open recent”.</span>}>
          <InputGroup id={NAME_ID} value={name} onValueChange={setName} autoFocus maxLength={120} placeholder="Levant desk" aria-invalid={problem !== null} aria-describedby="new-project-help" autoComplete="off" />
        </FormGroup>
      </DialogBody>
      <DialogFooter actions={<>
        <Button text="Cancel" onClick={onClose} />
        <Button type="submit" intent="primary" text="Create project" disabled={name.trim() === ''} loading={isBusy} />
      </>} />
    </form>
  )
}
