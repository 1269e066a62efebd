import { isArticleName, isLeftAlone } from '../../../shared/model/article-files.ts'
import type { NamedFile } from '../../client/stage-files.ts'

/** The parts of a dropped file or folder that walking needs; FileSystemEntry has them. */
export interface DroppedEntry {
  readonly isFile: boolean
  readonly isDirectory: boolean
  readonly name: string
}
interface DroppedFileEntry extends DroppedEntry {
  file(found: (file: File) => void, failed: (error: unknown) => void): void
}
interface DroppedFolderEntry extends DroppedEntry {
  createReader(): { readEntries(found: (entries: readonly DroppedEntry[]) => void, failed: (error: unknown) => void): void }
}

/** What a drop holds: the files to open, how many in folders are no articles, and what could not be read. */
export interface Dropped {
  readonly files: readonly NamedFile[]
  readonly skippedCount: number
  readonly unreadable: readonly string[]
}

/** Walks dropped files and folders in the order of their names. In a folder only files that may be articles count; what was dropped itself always does. */
export async function walkEntries(entries: readonly DroppedEntry[]): Promise<Dropped> {
  const files: NamedFile[] = []
  const unreadable: string[] = []
  let skippedCount = 0
  const visit = async (entry: DroppedEntry, folder: string): Promise<void> => {
    const name = folder + entry.name
    if (folder !== '' && isLeftAlone(entry.name)) return
    try {
      if (isFolder(entry)) {
        for (const child of await readFolder(entry)) await visit(child, `${name}/`)
      } else if (folder !== '' && !isArticleName(entry.name)) {
        skippedCount++
      } else if (isFile(entry)) {
        files.push({ name, file: await readFile(entry) })
      }
    } catch {
      unreadable.push(name)
    }
  }
  for (const entry of entries) await visit(entry, '')
  return { files, skippedCount, unreadable }
}

function isFolder(entry: DroppedEntry): entry is DroppedFolderEntry {
  return entry.isDirectory
}

function isFile(entry: DroppedEntry): entry is DroppedFileEntry {
  return entry.isFile
}

function readFile(entry: DroppedFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, (error) => { reject(asError(error)) })
  })
}

/** A reader gives a folder in portions (Chromium: a hundred) and an empty one at its end. */
async function readFolder(entry: DroppedFolderEntry): Promise<readonly DroppedEntry[]> {
  const reader = entry.createReader()
  const all: DroppedEntry[] = []
  for (;;) {
    const portion = await new Promise<readonly DroppedEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, (error) => { reject(asError(error)) })
    })
    if (portion.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
    all.push(...portion)
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('The file could not be read.')
}
