/** The open project, as the window's title and menu show it. */
export interface ProjectInfo {
  readonly id: string
  readonly name: string
  /** Where the file lies, for a person to read. */
  readonly place: string
  readonly articleCount: number
  readonly reviewedCount: number
  /** How many articles were read by an earlier version of the reader (model/reader.ts). */
  readonly outdatedCount: number
}

/** A project opened before. Its key stands for the path, which never leaves the core. */
export interface RecentProject {
  readonly key: string
  readonly name: string
  readonly place: string
  readonly openedAt: string
  /** False where the file is gone. */
  readonly isThere: boolean
}
