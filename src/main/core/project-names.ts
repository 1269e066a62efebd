import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

export const PROJECT_EXTENSION = '.dateline'
const LONGEST = 100
/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A project's name: its file's name without the extension. */
export function projectName(file: string): string {
  const name = basename(file)
  return name.toLowerCase().endsWith(PROJECT_EXTENSION) ? name.slice(0, -PROJECT_EXTENSION.length) : name
}

/** The name as a file name that every system takes. */
export function fileNameFor(name: string): string {
  const plain = Array.from(name.normalize('NFC').replace(/[<>:"/\\|?*\p{C}]+/gu, ' ').replace(/\s+/g, ' ').trim()).slice(0, LONGEST).join('').replace(/^[. ]+|[. ]+$/g, '')
  if (plain === '') return 'Project'
  return RESERVED.test(plain.split('.')[0] ?? '') ? `${plain} project` : plain
}

/** A path in the folder for a new project of that name; a number is added where the name is taken. */
export function freeProjectFile(folder: string, name: string): string {
  const plain = fileNameFor(name)
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${number === 1 ? plain : `${plain} ${number}`}${PROJECT_EXTENSION}`)
    if (!existsSync(file)) return file
  }
}
