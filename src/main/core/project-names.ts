import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

export const PROJECT_EXTENSION = '.dateline'
const MOST_CHARACTERS = 100
/** Systems take 255 bytes in a name; this leaves room for a number, the extension and what is kept beside the file. */
const MOST_BYTES = 200
/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A project's name: its file's name without the extension. */
export function projectName(file: string): string {
  const name = basename(file)
  return name.toLowerCase().endsWith(PROJECT_EXTENSION) ? name.slice(0, -PROJECT_EXTENSION.length) : name
}

/** The name as a file name that every system takes. */
export function fileNameFor(name: string): string {
  const plain = cut(name.normalize('NFC').replace(/[<>:"/\\|?*\p{C}]+/gu, ' ').replace(/\s+/g, ' ').trim()).replace(/^[. ]+|[. ]+$/g, '')
  if (plain === '') return 'Project'
  return RESERVED.test(plain.split('.')[0] ?? '') ? `${plain} project` : plain
}

/** The beginning of the name that a file system takes, whole characters only. */
function cut(name: string): string {
  let [kept, size] = ['', 0]
  for (const { segment } of [...new Intl.Segmenter('en').segment(name)].slice(0, MOST_CHARACTERS)) {
    size += Buffer.byteLength(segment)
    if (size > MOST_BYTES) break
    kept += segment
  }
  return kept
}

/** A path in the folder for a new project of that name; a number is added where the name is taken. */
export function freeProjectFile(folder: string, name: string): string {
  const plain = fileNameFor(name)
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${number === 1 ? plain : `${plain} ${number}`}${PROJECT_EXTENSION}`)
    if (!existsSync(file)) return file
  }
}
