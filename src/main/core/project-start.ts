import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { existsSync } from 'node:fs'
import type { Outcome } from '../../shared/outcome.ts'
import { createProject, openProject, type OpenProject } from './db/open-project.ts'
import type { CoreOptions } from './ports.ts'
import { freeProjectFile } from './project-names.ts'
import { recentPaths } from './recent-projects.ts'

const DEFAULT_NAME = 'My project'

/** The folder of the projects that Dateline makes itself. */
export function projectsFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'projects')
  // Not recursive: on a read-only disk Node would then say that the folder above is missing.
  if (!existsSync(folder)) mkdirSync(folder)
  return folder
}

/**
 * Opens the project to begin with: the one that is named (made where it is missing), else the last one, else a default one.
 * A last project that is gone or damaged must not lock the analyst out; one that is open elsewhere says so.
 */
export function openFirstProject({ dataFolder, projectFile, newId, clock, log }: CoreOptions): Outcome<OpenProject> {
  const create = (file: string): Outcome<OpenProject> => createProject(file, newId(), clock())
  if (projectFile !== undefined) return existsSync(projectFile) ? openProject(projectFile) : create(projectFile)
  const last = recentPaths(dataFolder)[0]?.path
  const folder = projectsFolder(dataFolder)
  const fallback = join(folder, `${DEFAULT_NAME}.dateline`)
  for (const file of new Set([last, fallback])) {
    if (file === undefined || !existsSync(file)) continue
    const opened = openProject(file)
    if (opened.ok || opened.error.code === 'project-in-use') return opened
    log('warn', 'a project could not be opened', { code: opened.error.code })
  }
  return create(freeProjectFile(folder, DEFAULT_NAME))
}

/** Moves a closed project file to a free name on the same disk. */
export function moveProjectFile(from: string, to: string): void {
  renameSync(from, to)
  removeProjectFiles(from)
}

/** Takes out what may lie beside a project file that is not to be kept. */
export function removeProjectFiles(file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`, join(dirname(file), `.${basename(file)}.lock`)]) rmSync(path, { force: true })
}
