import { type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isArticleName, isLeftAlone } from '../../shared/model/article-files.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'
import { listExtensions } from './readers/registry.ts'

/** A file on disk; its name has the folders between it and what was chosen, divided by slashes. */
export interface FoundFile {
  readonly name: string
  readonly path: string
}

/** The files that a path means. */
export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Files in the folder that no reader knows by their extension. */
  readonly passedOverCount: number
}

const MOST_FILES = 20_000
/** Sorted as people number things: "part 2" before "part 10", in every language alike. */
const byName = new Intl.Collator('en', { numeric: true }).compare

/**
 * The files that a path means. A file that was chosen by its name is always one of them. A folder is walked in full: only
 * files that a reader knows by their extension count, hidden ones and node_modules are left alone, and links to folders are
 * not followed, so that no circle of links can trap the walk. A folder inside that may not be read is named as if it were a
 * file: loading it then fails with its reason, and the others are opened.
 */
export async function findFiles(path: string): Promise<Outcome<FoundFiles>> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isFile()) return done({ files: [{ name, path }], passedOverCount: 0 })
    if (!found.isDirectory()) return failed('file-unreadable', `“${name}” is a pipe or a device, not a file. Save what comes out of it as a file and open that.`)
    const walk: Walk = { files: [], passedOverCount: 0 }
    await walkFolder(walk, { name, path }, await readdir(path, { withFileTypes: true }))
    if (walk.files.length > MOST_FILES) return failed('not-allowed', `The folder “${name}” holds more than ${MOST_FILES} articles. Open one of the folders in it at a time.`)
    if (walk.files.length === 0) return failed('no-text', `The folder “${name}” holds no articles. Dateline reads files that end in ${listExtensions()}.`)
    return done(walk)
  } catch (error) {
    return failed('file-unreadable', `“${name}” can’t be read. Check that it is there and that you may read it.`, String(error))
  }
}

interface Walk {
  readonly files: FoundFile[]
  passedOverCount: number
}

async function walkFolder(walk: Walk, folder: FoundFile, entries: readonly Dirent[]): Promise<void> {
  for (const entry of [...entries].sort((a, b) => byName(a.name, b.name) || (a.name < b.name ? -1 : 1))) {
    if (isLeftAlone(entry.name) || walk.files.length > MOST_FILES) continue
    const found: FoundFile = { name: `${folder.name}/${entry.name}`, path: join(folder.path, entry.name) }
    if (entry.isDirectory()) await walkInside(walk, found)
    else if (!(await isFile(entry, found.path))) continue
    else if (isArticleName(entry.name)) walk.files.push(found)
    else walk.passedOverCount += 1
  }
}

async function walkInside(walk: Walk, folder: FoundFile): Promise<void> {
  const entries = await readdir(folder.path, { withFileTypes: true }).catch(() => undefined)
  if (entries) await walkFolder(walk, folder, entries)
  else walk.files.push(folder)
}

/** A link to a file stands for the file. Pipes, sockets and devices would keep a reader waiting. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}
