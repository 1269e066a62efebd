import { PopoverNext, type PopoverNextProps } from '@blueprintjs/core'
import type { ReactNode } from 'react'

/**
 * A panel beside its button. It goes at once: while it faded out, the focus would come back to the button late and be taken
 * from where the keys had gone meanwhile.
 */
export function Popover(props: Omit<PopoverNextProps, 'animation' | 'arrow' | 'transitionDuration'>): ReactNode {
  return <PopoverNext {...props} arrow={false} animation="minimal" transitionDuration={0} />
}
