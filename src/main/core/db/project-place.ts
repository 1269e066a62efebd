import { rmSync, statSync } from 'node:fs'

/** Which file lies at a path: the system's own number for it, where it has one. */
interface Identity {
  readonly dev: bigint
  readonly ino: bigint
}

/** An open project file's place: whether the file that was opened still lies there. */
export interface ProjectPlace {
  isInPlace(): boolean
  /** Takes away the files that SQLite kept beside the project, unless they are another's by now. Call it when it is closed. */
  removeCompanions(): void
}

/** Remembers which file lies at the path, and which ones SQLite keeps beside it. Call it while the project is open. */
export function rememberPlace(file: string): ProjectPlace {
  const opened = identityOf(file)
  const companions = [`${file}-wal`, `${file}-shm`].map((path) => ({ path, identity: identityOf(path) }))
  return {
    isInPlace: () => isSame(opened, identityOf(file)),
    removeCompanions() {
      for (const { path, identity } of companions) if (identity && isSame(identity, identityOf(path))) rmSync(path, { force: true })
    }
  }
}

function identityOf(path: string): Identity | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })
}

/** Where the system numbers no files, one that is there is taken for the same. */
function isSame(before: Identity | undefined, now: Identity | undefined): boolean {
  if (!before || !now) return before === now
  return before.ino === 0n || (before.ino === now.ino && before.dev === now.dev)
}
