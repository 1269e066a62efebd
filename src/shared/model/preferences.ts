export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The user's settings, kept in the data folder beside the projects. */
export interface Preferences {
  readonly theme: Theme
  /** Whether an exported CSV starts with a byte order mark, which Excel needs to read it as UTF-8. */
  readonly csvByteOrderMark: boolean
}

export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', csvByteOrderMark: true }
