import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import { rename, rm, writeFile } from 'node:fs/promises'
import type { OutgoingFile, SaveResult, StagedFile } from '../../../shared/contract/host.ts'
import { ALL_ARTICLE_EXTENSIONS } from '../../../shared/model/article-files.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { CoreFiles } from '../../core/core.ts'

const ARTICLES: readonly FileFilter[] = [{ name: 'Articles', extensions: ALL_ARTICLE_EXTENSIONS.map((extension) => extension.slice(1)) }, { name: 'All files', extensions: ['*'] }]
const PROJECTS: readonly FileFilter[] = [{ name: 'Dateline projects', extensions: ['dateline'] }]

/** Asks for article files or a folder and stages them; an empty list where the person cancelled. */
export async function pickArticles(window: BrowserWindow, files: CoreFiles, what: 'files' | 'folder'): Promise<Outcome<readonly StagedFile[]>> {
  const chosen = what === 'folder'
    ? await dialog.showOpenDialog(window, { title: 'Open a folder of articles', properties: ['openDirectory'] })
    : await dialog.showOpenDialog(window, { title: 'Open articles', properties: ['openFile', 'multiSelections'], filters: [...ARTICLES] })
  return stagePaths(files, chosen.canceled ? [] : chosen.filePaths)
}

/** Asks for a project file and stages it; an empty list where the person cancelled. */
export async function pickProject(window: BrowserWindow, files: CoreFiles): Promise<Outcome<readonly StagedFile[]>> {
  const chosen = await dialog.showOpenDialog(window, { title: 'Open a project', properties: ['openFile'], filters: [...PROJECTS] })
  return stagePaths(files, chosen.canceled ? [] : chosen.filePaths)
}

/** Asks where an outgoing file goes and writes it there, whole or not at all. */
export async function saveFile(window: BrowserWindow, files: CoreFiles, file: OutgoingFile): Promise<Outcome<SaveResult>> {
  const outgoing = await files.outgoing(file.fileId)
  if (!outgoing) return failed('not-found', `“${file.name}” is no longer there to be saved. Export it again.`)
  const chosen = await dialog.showSaveDialog(window, { title: 'Save', defaultPath: outgoing.name })
  if (chosen.canceled || chosen.filePath === '') return done({ kind: 'cancelled' })
  return write(chosen.filePath, outgoing.bytes)
}

/** Files that cannot be staged are left out while others can be; where none can, the first reason is the answer. */
async function stagePaths(files: CoreFiles, paths: readonly string[]): Promise<Outcome<readonly StagedFile[]>> {
  const outcomes = await Promise.all(paths.map((path) => files.stagePath(path)))
  const staged = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value : []))
  const failure = outcomes.find((outcome) => !outcome.ok)
  return staged.length === 0 && failure ? failure : done(staged)
}

async function write(path: string, bytes: Uint8Array): Promise<Outcome<SaveResult>> {
  const part = `${path}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
    return done({ kind: 'saved', where: path })
  } catch (error) {
    await rm(part, { force: true })
    return writeFailure(path, error)
  }
}

function writeFailure(path: string, error: unknown): Outcome<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC') return failed('disk-full', `There is no room left for “${path}”. Free some space or save it elsewhere.`, String(error))
  return failed('read-only', `“${path}” could not be written. Save it in a folder that you may write to.`, String(error))
}
