/** On which side of its button a panel stands, and with which edge of it it begins. */
export type Placement = 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end' | 'right-start'

const GAP = 4
/** This much of the window's edge stays free. */
const MARGIN = 8

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Where a panel of this size goes beside a button, in pixels of the window: on the other side where the wanted one has no room, and always inside the window. */
export function besideOf(button: Box, panel: Size, placement: Placement, window: Size): { readonly left: number; readonly top: number } {
  const [side, edge] = placement.split('-')
  const below = button.bottom + GAP
  const above = button.top - GAP - panel.height
  const fitsBelow = below + panel.height + MARGIN <= window.height
  const top = side === 'right' ? button.top : side === 'top' ? (above >= MARGIN || !fitsBelow ? above : below) : fitsBelow || above < MARGIN ? below : above
  const left = side === 'right' ? button.right + GAP : edge === 'end' ? button.right - panel.width : button.left
  return { left: within(left, window.width - panel.width), top: within(top, window.height - panel.height) }
}

function within(value: number, free: number): number {
  return Math.max(MARGIN, Math.min(value, free - MARGIN))
}

/** Puts a panel beside its button's first element. */
export function placeBeside(panel: HTMLElement, target: HTMLElement, placement: Placement): void {
  const { left, top } = besideOf((target.firstElementChild ?? target).getBoundingClientRect(), { width: panel.offsetWidth, height: panel.offsetHeight }, placement, { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight })
  panel.style.left = `${left}px`
  panel.style.top = `${top}px`
}
