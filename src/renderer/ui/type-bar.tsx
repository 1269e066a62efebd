import type { ReactNode } from 'react'
import { TYPE_INFOS, typeLabel, typeTone } from './type-info.ts'

interface TypeBarProps {
  readonly label: string
  /** The type that is chosen now; null for a new mention. */
  readonly current: string | null
  /** Types that the analyst added, shown after the built-in ones. */
  readonly own?: readonly string[]
  /** The types that may be chosen; all of them by default. */
  readonly only?: readonly string[]
  readonly children?: ReactNode
  readonly onChoose: (type: string) => void
}

/** The types as chips with their digits. */
export function TypeBar({ label, current, own = [], only, children, onChoose }: TypeBarProps): ReactNode {
  const builtIn = TYPE_INFOS.filter((info) => only?.includes(info.type) ?? true)
  return (
    <div className="type-bar" role="group" aria-label={label}>
      {builtIn.map(({ type, digit }) => <TypeChip key={type} type={type} digit={digit} isCurrent={type === current} onChoose={onChoose} />)}
      {own.map((type) => <TypeChip key={type} type={type} isCurrent={type === current} onChoose={onChoose} />)}
      {children}
    </div>
  )
}

interface TypeChipProps {
  readonly type: string
  readonly digit?: string
  readonly isCurrent: boolean
  readonly onChoose: (type: string) => void
}

function TypeChip({ type, digit, isCurrent, onChoose }: TypeChipProps): ReactNode {
  return (
    <button type="button" className="type-chip" data-tone={typeTone(type)} aria-pressed={isCurrent} onClick={() => onChoose(type)}>
      {digit !== undefined && <kbd className="type-digit">{digit}</kbd>}
      {typeLabel(type)}
    </button>
  )
}

/** A dot in the type's colour, beside a text that names it. */
export function TypeDot({ type }: { readonly type: string }): ReactNode {
  return <span className="type-dot" data-tone={typeTone(type)} title={typeLabel(type)} aria-hidden="true" />
}
