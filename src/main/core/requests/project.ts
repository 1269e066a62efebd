import { writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { OutgoingFile } from '../../../shared/contract/host.ts'
import type { projectRequests } from '../../../shared/contract/requests/project.ts'
import type { ProjectInfo } from '../../../shared/model/project.ts'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'
import type { Context, Handlers } from '../context.ts'
import { countArticles, countOutdated } from '../db/article-queries.ts'
import { backupTo } from '../db/connection.ts'
import { createProject, openProject, type OpenProject } from '../db/open-project.ts'
import { freeProjectFile, PROJECT_EXTENSION, projectName } from '../project-names.ts'
import { moveProjectFile, projectsFolder, removeProjectFiles } from '../project-start.ts'
import { noteRecent, recentPath, recentProjects } from '../recent-projects.ts'

const BUSY = 'Articles are still being read. Wait until that has ended, or cancel it first.'
const COPYING = 'A copy of the project is still being written. Try again when it has been saved.'

/** How many copies of each core's project are being written; until they are, the project must not be closed. */
const copying = new WeakMap<Context, number>()

export const projectHandlers: Handlers<typeof projectRequests> = {
  'project.get': (context) => done(describe(context)),
  'project.recent': ({ options }) => done(recentProjects(options.dataFolder)),
  'project.create': (context, { name }) => {
    const { dataFolder, newId, clock } = context.options
    return switchTo(context, () => createProject(freeProjectFile(projectsFolder(dataFolder), name), newId(), clock()))
  },
  'project.open': async (context, { file: id }) => {
    const free = checkFree(context)
    if (!free.ok) return free
    const file = context.files.take(id)
    if (!file) return failed('not-found', 'The chosen file was opened already. Choose it again.')
    if ('path' in file) return reopenOrSwitch(context, file.path)
    return openCopy(context, file.name, file.bytes)
  },
  'project.openRecent': (context, { key }) => {
    const path = recentPath(context.options.dataFolder, key)
    return path === undefined ? failed('not-found', 'This project is no longer in the list. Open its file.') : reopenOrSwitch(context, path)
  },
  'project.saveCopy': saveCopy
}

async function saveCopy(context: Context): Promise<Outcome<OutgoingFile>> {
  const name = `${projectName(context.project().file)}${PROJECT_EXTENSION}`
  copying.set(context, (copying.get(context) ?? 0) + 1)
  try {
    const copy = await context.files.temporaryPath(PROJECT_EXTENSION)
    await backupTo(context.db, copy)
    return done(context.files.addOutgoing(name, { path: copy }))
  } finally {
    copying.set(context, (copying.get(context) ?? 1) - 1)
  }
}

function describe(context: Context): ProjectInfo {
  const { id, file } = context.project()
  const { all, reviewed } = countArticles(context.db)
  return { id, name: projectName(file), place: dirname(file), articleCount: all, reviewedCount: reviewed, outdatedCount: countOutdated(context.db) }
}

function reopenOrSwitch(context: Context, path: string): Outcome<ProjectInfo> {
  if (path !== context.project().file) return switchTo(context, () => openProject(path))
  const inPlace = context.project().checkPlace()
  return inPlace.ok ? done(describe(context)) : inPlace
}

function switchTo(context: Context, open: () => Outcome<OpenProject>): Outcome<ProjectInfo> {
  const free = checkFree(context)
  if (!free.ok) return free
  const opened = open()
  if (!opened.ok) return opened
  context.switchTo(opened.value)
  // From here on another project is open, whatever fails: windows must never show the former one's rows.
  context.emit({ kind: 'project.opened' })
  noteRecent(context.options.dataFolder, opened.value.file, context.options.clock())
  return done(describe(context))
}

function checkFree(context: Context): Outcome<null> {
  if (context.jobs.isRunning()) return failed('busy', BUSY)
  return (copying.get(context) ?? 0) > 0 ? failed('busy', COPYING) : done(null)
}

/** Keeps bytes that came without a path as a project in the data folder, if they are one and may be opened; else nothing is kept. */
async function openCopy(context: Context, name: string, bytes: Uint8Array): Promise<Outcome<ProjectInfo>> {
  const incoming = await context.files.temporaryPath(PROJECT_EXTENSION)
  try {
    await writeFile(incoming, bytes)
    // Files may have begun to be opened meanwhile; from here on nothing else runs until the project is switched.
    const free = checkFree(context)
    if (!free.ok) return free
    const checked = openProject(incoming)
    if (!checked.ok) return checked
    checked.value.close()
    const target = freeProjectFile(projectsFolder(context.options.dataFolder), projectName(basename(name)))
    moveProjectFile(incoming, target)
    return switchTo(context, () => openProject(target))
  } finally {
    removeProjectFiles(incoming)
  }
}
