import { useCallback } from 'react'
import type { ProjectInfo } from '../../../shared/model/project.ts'
import type { Outcome, Problem } from '../../../shared/outcome.ts'
import { useHost, useSend } from '../../client/workbench.tsx'

/** What can be done with project files. Each answers on screen by itself. */
export interface ProjectCommands {
  readonly create: (name: string) => Promise<Problem | null>
  readonly openFile: () => void
  readonly openRecent: (key: string) => void
  readonly saveCopy: () => void
}

interface ProjectHooks {
  readonly onReport: (text: string) => void
  readonly onProblem: (problem: Problem) => void
}

/** New, open, open recent and save a copy, in both hosts. */
export function useProjectCommands({ onReport, onProblem }: ProjectHooks): ProjectCommands {
  const send = useSend()
  const host = useHost()

  const report = useCallback((outcome: Outcome<ProjectInfo>): Problem | null => {
    if (!outcome.ok) return outcome.error
    onReport(`Opened the project “${outcome.value.name}”`)
    return null
  }, [onReport])

  const create = useCallback(async (name: string) => report(await send('project.create', { name })), [send, report])

  /** In the browser a file comes without its place, so the core works on a copy. */
  const reportFile = useCallback((outcome: Outcome<ProjectInfo>): Problem | null => {
    const problem = report(outcome)
    if (outcome.ok && host.kind === 'browser') onReport(`Opened a copy named “${outcome.value.name}” in Dateline’s folder; the file you chose stays as it is`)
    return problem
  }, [host, report, onReport])

  const openFile = useCallback(async () => {
    const picked = await host.pickProject()
    if (!picked.ok) { onProblem(picked.error); return }
    const [file] = picked.value
    if (!file) return
    const problem = reportFile(await send('project.open', { file: file.id }))
    if (problem) onProblem(problem)
  }, [host, send, reportFile, onProblem])

  const openRecent = useCallback(async (key: string) => {
    const problem = report(await send('project.openRecent', { key }))
    if (problem) onProblem(problem)
  }, [send, report, onProblem])

  const saveCopy = useCallback(async () => {
    const copy = await send('project.saveCopy', {})
    if (!copy.ok) { onProblem(copy.error); return }
    const saved = await host.saveFile(copy.value)
    if (!saved.ok) onProblem(saved.error)
    else if (saved.value.kind === 'saved') onReport(`Saved a copy of the project to ${saved.value.where}`)
  }, [host, send, onReport, onProblem])

  return {
    create,
    openFile: useCallback(() => { void openFile() }, [openFile]),
    openRecent: useCallback((key: string) => { void openRecent(key) }, [openRecent]),
    saveCopy: useCallback(() => { void saveCopy() }, [saveCopy])
  }
}
