import { FILE_NAME_HEADER, PATHS } from '../../shared/contract/frames.ts'
import type { StagedFile } from '../../shared/contract/host.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { done, failed } from '../../shared/outcome.ts'

/** Sends files' bytes to the host one after the other; the same path serves both hosts. The first that fails ends it. */
export async function stageFiles(files: readonly File[], headers: Readonly<Record<string, string>>): Promise<Outcome<readonly StagedFile[]>> {
  const staged: StagedFile[] = []
  for (const file of files) {
    const result = await stageFile(file, headers)
    if (!result.ok) return result
    staged.push(result.value)
  }
  return done(staged)
}

async function stageFile(file: File, headers: Readonly<Record<string, string>>): Promise<Outcome<StagedFile>> {
  const name = file.webkitRelativePath || file.name
  try {
    const response = await fetch(PATHS.file, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream', [FILE_NAME_HEADER]: encodeURIComponent(name) },
      body: file
    })
    return (await response.json()) as Outcome<StagedFile>
  } catch {
    return failed('file-unreadable', `“${name}” could not be read. Check that the file is still there, then open it again.`)
  }
}
