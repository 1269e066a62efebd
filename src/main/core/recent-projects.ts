import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { RecentProject } from '../../shared/model/project.ts'
import { readJson, writeJson } from './preferences.ts'
import { projectName } from './project-names.ts'
import { systemProblem } from './system-problem.ts'

const recent = z.array(z.object({ path: z.string(), openedAt: z.string() }))
const KEPT = 12

/** The paths of the projects opened before, the last one first. */
export function recentPaths(dataFolder: string): readonly { readonly path: string; readonly openedAt: string }[] {
  const parsed = recent.safeParse(readJson(join(dataFolder, 'recent.json')))
  return parsed.success ? parsed.data : []
}

/** Puts a project at the head of the list. That the list can't be written (a full disk) must not keep the project from being opened. */
export function noteRecent(dataFolder: string, path: string, openedAt: string): void {
  const others = recentPaths(dataFolder).filter((entry) => entry.path !== path)
  try {
    writeJson(join(dataFolder, 'recent.json'), [{ path, openedAt }, ...others].slice(0, KEPT))
  } catch (error) {
    if (!systemProblem(error)) throw error
  }
}

/** The list as the renderer sees it: a key stands for each path. */
export function recentProjects(dataFolder: string): readonly RecentProject[] {
  return recentPaths(dataFolder).map(({ path, openedAt }) => ({ key: keyOf(path), name: projectName(path), place: dirname(path), openedAt, isThere: existsSync(path) }))
}

/** The path that a key stands for. */
export function recentPath(dataFolder: string, key: string): string | undefined {
  return recentPaths(dataFolder).find(({ path }) => keyOf(path) === key)?.path
}

function keyOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}
