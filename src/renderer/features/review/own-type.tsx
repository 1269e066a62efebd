import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'

const LONGEST = 60

/** A chip that turns into a field for a type of the analyst's own. */
export function OwnType({ onChoose }: { readonly onChoose: (type: string) => void }): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const chip = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setTyped(null)
    requestAnimationFrame(() => chip.current?.focus())
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    const type = (typed ?? '').trim().toLocaleLowerCase()
    if (event.key === 'Enter' && type !== '') onChoose(type)
    close()
  }
  if (typed === null) return <button ref={chip} type="button" className="type-chip" data-tone="own" onClick={() => setTyped('')}>Other…</button>
  return (
    <input
      className="type-own-input" aria-label="A type of your own" placeholder="A type of your own" maxLength={LONGEST} autoFocus value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => setTyped(null)}
    />
  )
}
