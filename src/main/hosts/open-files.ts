import { resolve } from 'node:path'
import type { Outcome } from '../../shared/outcome.ts'
import type { Core } from '../core/core.ts'

/**
 * Opens files and folders named on a command line: the project that was named as such, else the last project file among
 * them by its name, is opened as the project, everything else is imported into it. Answers with a sentence for each that could not be opened.
 */
export async function openFiles(core: Pick<Core, 'files' | 'request'>, paths: readonly string[], project?: string): Promise<readonly string[]> {
  const projects = project === undefined ? paths.filter(isProject) : [project]
  const opened: Outcome<unknown>[] = []
  for (const path of projects.slice(-1)) {
    const staged = await core.files.stagePath(path)
    const file = staged.ok ? staged.value[0] : undefined
    opened.push(file ? await core.request('project.open', { file: file.id }) : staged)
  }
  const staged = await Promise.all(paths.filter((path) => !isProject(path)).map((path) => core.files.stagePath(path)))
  const files = staged.flatMap((outcome) => (outcome.ok ? outcome.value.map((file) => file.id) : []))
  if (files.length > 0) opened.push(await core.request('article.import', { files }))
  return [...staged, ...opened].flatMap((outcome: Outcome<unknown>) => (outcome.ok ? [] : [outcome.error.message]))
}

/** Said where the project that was named is not there: a slip in its name would otherwise look like a project gone empty. */
export function sayNewProject(path: string): string {
  return `There was no project at ${resolve(path)}, so a new one was made there.`
}

function isProject(path: string): boolean {
  return path.toLowerCase().endsWith('.dateline')
}
