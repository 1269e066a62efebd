import type { ReactNode } from 'react'
import { keyLabel } from './key-label.ts'

/** A key, drawn as one. */
export function KeyHint({ combo }: { readonly combo: string }): ReactNode {
  return <kbd className="key-hint">{keyLabel(combo)}</kbd>
}
