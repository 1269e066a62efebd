import { createProject } from './db/open-project.ts'
import { done, type Outcome } from '../../shared/outcome.ts'

/**
 * What the command line takes from the core without opening one: finding and loading files, making and checking a project
 * file. Together with core.ts and ports.ts this is all of the core that it may know.
 */
export { verifyProject } from './db/verify.ts'
export { findFiles } from './find-files.ts'
export { loadFile } from './load-file.ts'
export type { SourceFile } from './readers/reader-format.ts'
export { checkSize } from './readers/registry.ts'
export { systemProblem } from './system-problem.ts'

/** Makes an empty project file and leaves it closed. The file must not be there yet. */
export function makeProjectFile(file: string, id: string, at: string): Outcome<null> {
  const made = createProject(file, id, at)
  if (!made.ok) return made
  made.value.close()
  return done(null)
}
