import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { OutgoingFile, StagedFile } from '../../shared/contract/host.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'

/** A staged file with what stays in main: its path, or its bytes. */
export type Staged = StagedFile & ({ readonly path: string } | { readonly bytes: Uint8Array })

/** An outgoing file's bytes, or the path of a temporary file that holds them. */
export type Outgoing = { readonly bytes: Uint8Array } | { readonly path: string }

/** Files on their way in and out of the core. */
export interface FileStore {
  stagePath(path: string): Promise<Outcome<readonly StagedFile[]>>
  stageBytes(name: string, bytes: Uint8Array): StagedFile
  /** Hands a staged file over; it can be taken once. */
  take(id: string): Staged | undefined
  addOutgoing(name: string, file: Outgoing): OutgoingFile
  outgoing(fileId: string): Promise<(OutgoingFile & { readonly bytes: Uint8Array }) | undefined>
  /** A fresh path for a temporary file that lives until the core is closed. */
  temporaryPath(extension: string): Promise<string>
  close(): Promise<void>
}

const MOST_FILES = 20_000
/** The oldest outgoing file is let go when there are more than these. */
const KEPT_OUTGOING = 8

/** Makes the store; its temporary files go into the given folder. */
export function createFileStore(temporaryFolder: string, newId: () => string): FileStore {
  const staged = new Map<string, Staged>()
  const outgoing = new Map<string, OutgoingFile & Outgoing>()
  const stage = (file: Staged): StagedFile => {
    staged.set(file.id, file)
    return { id: file.id, name: file.name }
  }
  const release = async (file: OutgoingFile & Outgoing): Promise<void> => {
    outgoing.delete(file.fileId)
    if ('path' in file) await rm(file.path, { force: true })
  }
  return {
    async stagePath(path) {
      const found = await findFiles(path)
      if (!found.ok) return found
      return done(found.value.map(({ name, path: filePath }) => stage({ id: newId(), name, path: filePath })))
    },
    stageBytes: (name, bytes) => stage({ id: newId(), name: safeName(name), bytes }),
    take(id) {
      const file = staged.get(id)
      staged.delete(id)
      return file
    },
    addOutgoing(name, file) {
      const handle: OutgoingFile = { fileId: newId(), name }
      outgoing.set(handle.fileId, { ...handle, ...file })
      for (const old of [...outgoing.values()].slice(0, -KEPT_OUTGOING)) void release(old).catch(() => undefined)
      return handle
    },
    async outgoing(fileId) {
      const file = outgoing.get(fileId)
      if (!file) return undefined
      return { fileId, name: file.name, bytes: 'bytes' in file ? file.bytes : await readFile(file.path) }
    },
    async temporaryPath(extension) {
      await mkdir(temporaryFolder, { recursive: true })
      return join(temporaryFolder, `${newId()}${extension}`)
    },
    async close() {
      staged.clear()
      await Promise.all([...outgoing.values()].map(release))
    }
  }
}

/** A name from outside, without the parts that would lead out of a folder. */
function safeName(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.join('/') || 'file'
}

interface FoundFile {
  readonly name: string
  readonly path: string
}

async function findFiles(path: string): Promise<Outcome<readonly FoundFile[]>> {
  try {
    const info = await stat(path)
    if (!info.isDirectory()) return done([{ name: basename(path), path }])
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: file, inside: relative(path, file).split(sep) }))
      .filter(({ inside }) => inside.every((part) => !part.startsWith('.')))
      .map(({ path: file, inside }) => ({ name: [basename(path), ...inside].join('/'), path: file }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    if (files.length > MOST_FILES) return failed('not-allowed', `The folder holds ${files.length} files. Open at most ${MOST_FILES} at once, for example one sub-folder at a time.`)
    return done(files)
  } catch (error) {
    return failed('file-unreadable', `“${basename(path)}” can’t be read. Check that it is there and that you may read it.`, String(error))
  }
}
