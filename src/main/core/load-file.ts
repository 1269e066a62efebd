import { readFile, stat } from 'node:fs/promises'
import { done, failed, type Outcome } from '../../shared/outcome.ts'
import type { SourceFile } from './readers/reader-format.ts'
import { checkSize } from './readers/registry.ts'

/** Loads a file for its reader; one that is larger than its reader takes is refused unread. */
export async function loadFile(path: string, name: string): Promise<Outcome<SourceFile>> {
  try {
    const found = await stat(path)
    // Reading a pipe or a device might never end.
    if (!found.isFile() && !found.isDirectory()) return failed('file-unreadable', 'This is not a file. Choose a file or a folder of files.')
    const checked = checkSize(name, found.size)
    return checked.ok ? done({ name, bytes: await readFile(path) }) : checked
  } catch (error) {
    return failed('file-unreadable', 'This file can’t be read. Check that it is there and that you may read it.', String(error))
  }
}
