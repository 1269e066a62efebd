import { Classes, PopupKind } from '@blueprintjs/core'
import { cloneElement, type KeyboardEvent, type MouseEvent, type FocusEvent, type ReactElement, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { placeBeside, type Placement } from './place-beside.ts'
import './popover.css'

interface PopoverProps {
  /** Without it the panel opens and closes itself. */
  readonly isOpen?: boolean
  readonly onInteraction?: (isOpen: boolean) => void
  readonly placement: Placement
  readonly popupKind?: PopupKind
  readonly className?: string
  readonly popoverClassName?: string
  readonly content: ReactNode
  /** Its button. */
  readonly children: ReactElement<{ readonly onClick?: () => void; readonly 'aria-haspopup'?: PopupKind; readonly 'aria-expanded'?: boolean }>
}

/**
 * A panel beside its button. It has the keys from the moment it is there and gives them back the moment it goes: Blueprint's
 * opens and closes over several turns of the event loop, in which a key that is pressed at once goes astray. It stands in the
 * browser's top layer, above everything, whatever is around its button.
 */
export function Popover({ isOpen: given, onInteraction, placement, popupKind = PopupKind.MENU, className, popoverClassName, content, children }: PopoverProps): ReactNode {
  const [own, setOwn] = useState(false)
  const isOpen = given ?? own
  const setOpen = onInteraction ?? setOwn
  const target = useRef<HTMLSpanElement>(null)
  const close = (): void => { setOpen(false) }
  return (
    <span ref={target} className={className === undefined ? 'popover-target' : `popover-target ${className}`}>
      {cloneElement(children, { onClick: () => { setOpen(!isOpen) }, 'aria-haspopup': popupKind, 'aria-expanded': isOpen })}
      {isOpen && <Panel target={target} placement={placement} className={popoverClassName} onClose={close}>{content}</Panel>}
    </span>
  )
}

interface PanelProps {
  readonly target: RefObject<HTMLElement | null>
  readonly placement: Placement
  readonly className: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

const FIRST = `input, [role="menuitem"]:not([aria-disabled="true"])`

function Panel({ target, placement, className, onClose, children }: PanelProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    const element = panel.current
    element?.showPopover()
    const follow = (): void => { if (element && target.current) placeBeside(element, target.current, placement) }
    follow()
    const sizes = new ResizeObserver(follow)
    if (element) sizes.observe(element)
    window.addEventListener('resize', follow)
    let isKeyDown = false
    const onKey = ({ type }: Event): void => { isKeyDown = type === 'keydown' }
    element?.addEventListener('keydown', onKey, true)
    element?.addEventListener('keyup', onKey, true)
    const first = element?.querySelector<HTMLElement>(FIRST) ?? element
    first?.focus({ preventScroll: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', follow)
      // Where the keys have gone elsewhere meanwhile, they stay there.
      if (!(document.activeElement === document.body || element?.contains(document.activeElement)) || !(before instanceof HTMLElement)) return
      before.focus({ preventScroll: true })
      // Blueprint's buttons are pressed by letting go of a key: the one that chose must not open the panel again.
      if (isKeyDown) document.addEventListener('keyup', (event) => { event.stopImmediatePropagation() }, { capture: true, once: true })
    }
  }, [target, placement])
  useEffect(() => {
    const onDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !panel.current?.contains(event.target) && !target.current?.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', onDown, true)
    return () => { document.removeEventListener('pointerdown', onDown, true) }
  }, [target, onClose])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
    else if (!stepInMenu(panel.current, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !panel.current?.contains(relatedTarget) && !target.current?.contains(relatedTarget)) onClose()
  }
  // An item of a menu does what it says, and the menu goes.
  const onClick = ({ target: clicked }: MouseEvent): void => {
    if (clicked instanceof Element && clicked.closest(`.${Classes.POPOVER_DISMISS}:not(.${Classes.DISABLED})`)) onClose()
  }
  return <div ref={panel} popover="manual" tabIndex={-1} className={className === undefined ? 'popover' : `popover ${className}`} onKeyDown={onKeyDown} onBlur={onBlur} onClick={onClick}>{children}</div>
}

/** Moves the focus along the items of a menu; answers whether the key did so. */
function stepInMenu(panel: HTMLElement | null, key: string): boolean {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  const items = [...panel?.querySelectorAll<HTMLElement>('[role="menuitem"]:not([aria-disabled="true"])') ?? []]
  if (by === 0 || items.length === 0) return false
  const at = items.findIndex((item) => item === document.activeElement)
  items[(at + by + items.length) % items.length]?.focus()
  return true
}
