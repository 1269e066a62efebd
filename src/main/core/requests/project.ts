import { writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { projectRequests } from '../../../shared/contract/requests/project.ts'
import type { ProjectInfo } from '../../../shared/model/project.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { Context, Handlers } from '../context.ts'
import { countArticles } from '../db/article-queries.ts'
import { backupTo } from '../db/connection.ts'
import { createProject, openProject, type OpenProject } from '../db/open-project.ts'
import { freeProjectFile, PROJECT_EXTENSION, projectName } from '../project-names.ts'
import { moveProjectFile, projectsFolder, removeProjectFiles } from '../project-start.ts'
import { noteRecent, recentPath, recentProjects } from '../recent-projects.ts'

const BUSY = 'Articles are still being opened. Wait until that has ended, or cancel it first.'

export const projectHandlers: Handlers<typeof projectRequests> = {
  'project.get': (context) => done(describe(context)),
  'project.recent': ({ options }) => done(recentProjects(options.dataFolder)),
  'project.create': (context, { name }) => {
    const { dataFolder, newId, clock } = context.options
    return switchTo(context, () => createProject(freeProjectFile(projectsFolder(dataFolder), name), newId(), clock()))
  },
  'project.open': async (context, { file: id }) => {
    if (context.jobs.isRunning()) return failed('busy', BUSY)
    const file = context.files.take(id)
    if (!file) return failed('not-found', 'The chosen file was opened already. Choose it again.')
    if ('path' in file) return reopenOrSwitch(context, file.path)
    return openCopy(context, file.name, file.bytes)
  },
  'project.openRecent': (context, { key }) => {
    const path = recentPath(context.options.dataFolder, key)
    return path === undefined ? failed('not-found', 'This project is no longer in the list. Open its file.') : reopenOrSwitch(context, path)
  },
  'project.saveCopy': async (context) => {
    const copy = await context.files.temporaryPath(PROJECT_EXTENSION)
    await backupTo(context.db, copy)
    return done(context.files.addOutgoing(`${projectName(context.project().file)}${PROJECT_EXTENSION}`, { path: copy }))
  }
}

function describe(context: Context): ProjectInfo {
  const { id, file } = context.project()
  const { all, reviewed } = countArticles(context.db)
  return { id, name: projectName(file), place: dirname(file), articleCount: all, reviewedCount: reviewed }
}

function reopenOrSwitch(context: Context, path: string): Outcome<ProjectInfo> {
  return path === context.project().file ? done(describe(context)) : switchTo(context, () => openProject(path))
}

function switchTo(context: Context, open: () => Outcome<OpenProject>): Outcome<ProjectInfo> {
  if (context.jobs.isRunning()) return failed('busy', BUSY)
  const opened = open()
  if (!opened.ok) return opened
  context.switchTo(opened.value)
  noteRecent(context.options.dataFolder, opened.value.file, context.options.clock())
  context.emit({ kind: 'project.opened' })
  return done(describe(context))
}

/** Keeps bytes that came without a path as a project in the data folder, if they are one. */
async function openCopy(context: Context, name: string, bytes: Uint8Array): Promise<Outcome<ProjectInfo>> {
  const incoming = await context.files.temporaryPath(PROJECT_EXTENSION)
  await writeFile(incoming, bytes).catch((error: unknown) => {
    removeProjectFiles(incoming)
    throw error
  })
  const checked = openProject(incoming)
  if (!checked.ok) {
    removeProjectFiles(incoming)
    return checked
  }
  checked.value.close()
  const target = freeProjectFile(projectsFolder(context.options.dataFolder), projectName(basename(name)))
  moveProjectFile(incoming, target)
  return switchTo(context, () => openProject(target))
}
