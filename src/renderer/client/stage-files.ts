import { FILE_NAME_HEADER, MAX_FILE_BYTES, PATHS, tooLargeToTakeIn } from '../../shared/contract/frames.ts'
import type { StagedFile, TakenIn, Taking } from '../../shared/contract/host.ts'
import { isArticleName, isLeftAlone } from '../../shared/model/article-files.ts'
import type { JobFailure } from '../../shared/model/job.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'

/** A file under the name it is opened by: with the path inside the folder that was chosen or dropped. */
export interface NamedFile {
  readonly name: string
  readonly file: File
}

/** So many files are on their way at once: the loopback's time for a call is mostly waiting. */
const AT_ONCE = 8

/**
 * Sends files' bytes to the host, a few at a time; the answer has them in order. The same way serves both hosts, the
 * chooser and drops. A file that cannot be taken in is listed and the others go on; only a lost host ends it all. Once the
 * signal is given no more is sent, and the answer has what had arrived.
 */
export async function takeInFiles(files: readonly NamedFile[], headers: Readonly<Record<string, string>>, { signal, onTakingIn }: Taking = {}): Promise<Outcome<Omit<TakenIn, 'skippedCount'>>> {
  const taken: StagedFile[] = []
  const failures: JobFailure[] = []
  for (let at = 0; at < files.length && !signal?.aborted; at += AT_ONCE) {
    onTakingIn?.(at, files.length)
    const some = files.slice(at, at + AT_ONCE)
    const outcomes = await Promise.all(some.map((file) => stageFile(file, headers, signal)))
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.ok) taken.push(outcome.value)
      else if (outcome.error.code === 'not-connected') return outcome
      else if (outcome.error.code !== 'cancelled') failures.push({ name: some[index]?.name ?? '', problem: outcome.error })
    }
  }
  return done({ files: taken, failures })
}

/** The files of a chosen folder that may be articles, in the order of their names; the others are counted, hidden ones are not. */
export function articlesIn(files: readonly NamedFile[]): { readonly files: readonly NamedFile[]; readonly skippedCount: number } {
  const seen = files.filter(({ name }) => !name.split('/').slice(1).some(isLeftAlone))
  const articles = seen.filter(({ name }) => isArticleName(name))
  return { files: articles.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })), skippedCount: seen.length - articles.length }
}

async function stageFile({ name, file }: NamedFile, headers: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<Outcome<StagedFile>> {
  // Not sent at all: a host that refuses a body in the middle may break the connection before its answer is read.
  if (file.size > MAX_FILE_BYTES) return tooLargeToTakeIn()
  try {
    const response = await fetch(PATHS.file, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/octet-stream', [FILE_NAME_HEADER]: encodeURIComponent(name) },
      body: file,
      ...(signal && { signal })
    })
    return (await response.json()) as Outcome<StagedFile>
  } catch {
    if (signal?.aborted) return failed('cancelled', 'Opening was cancelled.')
    return (await isReadable(file))
      ? failed('not-connected', 'Dateline could not take the files in: it is no longer running. Start it again, then open them again.')
      : failed('file-unreadable', 'The file could not be read. Check that it is still there and that you may read it, then open it again.')
  }
}

/** A failed sending says the same of a lost host and of a file that can't be read. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}
