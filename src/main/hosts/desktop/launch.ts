import { app } from 'electron'
import { isAbsolute, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

/** What this start was asked to open; paths are absolute. */
export interface Launch {
  readonly project: string | undefined
  readonly files: readonly string[]
}

const launch = z.object({ project: z.string().optional(), files: z.array(z.string()) })

/** Reads the command line of a start. Chromium's own switches are passed over. */
export function parseLaunch(args: readonly string[], folder: string): Launch {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: false, options: { project: { type: 'string' } } })
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(folder, path))
  return { project: typeof values.project === 'string' ? absolute(values.project) : undefined, files: positionals.map(absolute) }
}

/** Whether this is the only Dateline of its data folder. A second start hands its wishes to the first and ends. */
export function isOnlyInstance(own: Launch, onSecondLaunch: (second: Launch) => void): boolean {
  app.on('second-instance', (_event, _args, _folder, data) => {
    const second = launch.safeParse(data)
    if (second.success) onSecondLaunch({ project: second.data.project, files: second.data.files })
  })
  return app.requestSingleInstanceLock({ ...own })
}
