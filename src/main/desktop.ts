import { app } from 'electron'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createCore } from './core/core.ts'
import { registerAppScheme } from './hosts/desktop/app-scheme.ts'
import { isOnlyInstance, type Launch, parseLaunch } from './hosts/desktop/launch.ts'
import { sayNewProject } from './hosts/open-files.ts'
import { type Desktop, runDesktop } from './hosts/desktop/run-desktop.ts'
import { spawnUtilityReaderChild } from './hosts/desktop/utility-reader-child.ts'
import { coreOptions, findDataFolder, logTo } from './processes/core-options.ts'
import { programPaths } from './processes/program-paths.ts'

/** Entry of Electron: `electron . [--project FILE] [FILE…]`. */
registerAppScheme()
const paths = programPaths(import.meta.dirname)
const dataFolder = findDataFolder(process.env)
const log = logTo(dataFolder)
// Electron's own files (and with them the lock of the single instance) belong to the data folder.
app.setPath('userData', join(dataFolder, 'desktop'))
const launch = parseLaunch(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())

let desktop: Promise<Desktop | undefined> | undefined
const openLater = (wishes: Launch): void => { void desktop?.then((running) => running?.open(wishes)) }

if (isOnlyInstance(launch, openLater)) {
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openLater({ project: undefined, files: [path] })
  })
  desktop = runDesktop({
    paths,
    log,
    launch,
    openCore: async (projectFile) => {
      const isNewProject = projectFile !== undefined && !existsSync(projectFile)
      const core = await createCore(coreOptions({ paths, dataFolder, projectFile, log, spawnReader: () => spawnUtilityReaderChild(paths.readerProcess) }))
      if (core.ok && isNewProject) process.stdout.write(`${sayNewProject(projectFile)}\n`)
      return core
    }
  })
} else {
  app.quit()
}
