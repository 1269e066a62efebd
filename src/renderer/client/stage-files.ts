import { FILE_NAME_HEADER, PATHS } from '../../shared/contract/frames.ts'
import type { StagedFile } from '../../shared/contract/host.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { done, failed } from '../../shared/outcome.ts'

/** So many files are on their way at once: the loopback's time for a call is mostly waiting. */
const AT_ONCE = 8

/** Sends files' bytes to the host, a few at a time and in order; the same path serves both hosts. The first that fails ends it. */
export async function stageFiles(files: readonly File[], headers: Readonly<Record<string, string>>, onTakingIn?: (doneCount: number, totalCount: number) => void): Promise<Outcome<readonly StagedFile[]>> {
  const staged: StagedFile[] = []
  for (let at = 0; at < files.length; at += AT_ONCE) {
    onTakingIn?.(at, files.length)
    for (const result of await Promise.all(files.slice(at, at + AT_ONCE).map((file) => stageFile(file, headers)))) {
      if (!result.ok) return result
      staged.push(result.value)
    }
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
