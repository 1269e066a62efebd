import type { Outcome } from '../../shared/outcome.ts'
import type { Core } from '../core/core.ts'

/** Imports files and folders named on a command line. Answers with a sentence for each that could not be taken in. */
export async function openFiles(core: Pick<Core, 'files' | 'request'>, paths: readonly string[]): Promise<readonly string[]> {
  const staged = await Promise.all(paths.map((path) => core.files.stagePath(path)))
  const files = staged.flatMap((outcome) => (outcome.ok ? outcome.value.map((file) => file.id) : []))
  const imported = files.length > 0 ? [await core.request('article.import', { files })] : []
  return [...staged, ...imported].flatMap((outcome: Outcome<unknown>) => (outcome.ok ? [] : [outcome.error.message]))
}
