import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { DEFAULT_PREFERENCES, THEMES, type Preferences } from '../../shared/model/preferences.ts'

const preferences = z.object({ theme: z.enum(THEMES).catch(DEFAULT_PREFERENCES.theme), csvByteOrderMark: z.boolean().catch(DEFAULT_PREFERENCES.csvByteOrderMark) })

/** The user's settings; a missing or spoilt file means the defaults. */
export function readPreferences(dataFolder: string): Preferences {
  const parsed = preferences.safeParse(readJson(join(dataFolder, 'preferences.json')))
  return parsed.success ? parsed.data : DEFAULT_PREFERENCES
}

/** Keeps the user's settings. */
export function writePreferences(dataFolder: string, value: Preferences): void {
  writeJson(join(dataFolder, 'preferences.json'), value)
}

/** What a small JSON file holds; undefined where it is missing or no JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Writes a small JSON file whole or not at all. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.new`
  try {
    writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
