import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OutgoingFile, StagedFile } from '../../shared/contract/host.ts'
import { done, type Outcome } from '../../shared/outcome.ts'
import { findFiles } from './find-files.ts'

/** A staged file with what stays in main: its path, or its bytes. The first one of a folder knows how many others were passed over. */
export type Staged = StagedFile & { readonly passedOverCount?: number } & ({ readonly path: string } | { readonly bytes: Uint8Array })

/** An outgoing file's bytes, or the path of a temporary file that holds them. */
export type Outgoing = { readonly bytes: Uint8Array } | { readonly path: string }

/** Files on their way in and out of the core. */
export interface FileStore {
  stagePath(path: string): Promise<Outcome<readonly StagedFile[]>>
  stageBytes(name: string, bytes: Uint8Array): StagedFile
  /** Whether so many bytes more may wait to be taken. */
  hasRoomFor(byteCount: number): boolean
  /** Hands a staged file over; it can be taken once. */
  take(id: string): Staged | undefined
  addOutgoing(name: string, file: Outgoing): OutgoingFile
  outgoing(fileId: string): Promise<(OutgoingFile & { readonly bytes: Uint8Array }) | undefined>
  /** A fresh path for a temporary file that lives until the core is closed. */
  temporaryPath(extension: string): Promise<string>
  close(): Promise<void>
}

/** The oldest outgoing file is let go when there are more than these. */
const KEPT_OUTGOING = 8

/** Bytes that wait to be taken: enough for a large folder, and no danger to the machine. */
const MOST_STAGED_BYTES = 512 * 1024 * 1024
/** What nobody takes is let go when no file was staged for this long: the page that sent it is gone. */
const STAGED_FOR_MS = 15 * 60_000

/** Makes the store; its temporary files go into the given folder. */
export function createFileStore(temporaryFolder: string, newId: () => string): FileStore {
  const staged = new Map<string, Staged>()
  const outgoing = new Map<string, OutgoingFile & Outgoing>()
  let stagedBytes = 0
  let forgetting: NodeJS.Timeout | undefined
  const forget = (): void => {
    staged.clear()
    stagedBytes = 0
  }
  const stage = (file: Staged): StagedFile => {
    staged.set(file.id, file)
    stagedBytes += sizeOf(file)
    forgetting ??= setTimeout(forget, STAGED_FOR_MS).unref()
    forgetting.refresh()
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
      const { files, passedOverCount } = found.value
      return done(files.map((file, index) => stage({ id: newId(), ...file, ...(index === 0 && { passedOverCount }) })))
    },
    stageBytes: (name, bytes) => stage({ id: newId(), name: safeName(name), bytes }),
    hasRoomFor: (byteCount) => stagedBytes + byteCount <= MOST_STAGED_BYTES,
    take(id) {
      const file = staged.get(id)
      if (staged.delete(id) && file) stagedBytes -= sizeOf(file)
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
      clearTimeout(forgetting)
      forget()
      await Promise.all([...outgoing.values()].map(release))
    }
  }
}

function sizeOf(file: Staged): number {
  return 'bytes' in file ? file.bytes.byteLength : 0
}

/** A name from outside, without the parts that would lead out of a folder. */
function safeName(name: string): string {
  const parts = name.split(/[/\\]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return parts.join('/') || 'file'
}
