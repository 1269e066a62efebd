import type { ReactElement } from 'react'

/** Something the analyst can do from the palette, a key, a button or the desktop menu. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly group: string
  readonly icon: ReactElement
  /** Key combinations as Blueprint writes them, such as "mod+k"; the first is shown. */
  readonly keys: readonly string[]
  readonly isEnabled: boolean
  readonly run: () => void
}
