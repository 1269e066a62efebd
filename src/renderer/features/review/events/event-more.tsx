import { Menu, MenuDivider, MenuItem, PopupKind } from '@blueprintjs/core'
import { CaretDownIcon, SplitColumnsIcon, SwapHorizontalIcon, TrashIcon } from '@blueprintjs/icons'
import type { ReactNode } from 'react'
import { standingOn, type ArticleEvent, type EventSide } from '../../../../shared/model/event.ts'
import { Popover } from '../../../ui/popover.tsx'
import type { Review } from '../review.ts'

/** What is done to an event more rarely: one event for each of a side, swapping the sides, taking it out. */
export function EventMore({ review, event }: { readonly review: Review; readonly event: ArticleEvent }): ReactNode {
  const countOf = (side: EventSide): number => standingOn(side, event).length
  const split = async (side: EventSide): Promise<void> => {
    await review.act('event.split', { id: event.id, by: { side } })
  }
  return (
    <Popover
      placement="top-end" popupKind={PopupKind.MENU}
      content={(
        <Menu>
          <MenuItem icon={<SplitColumnsIcon />} text="One event for each actor" disabled={countOf('actor') < 2} onClick={() => void split('actor')} />
          <MenuItem icon={<SplitColumnsIcon />} text="One event for each recipient" disabled={countOf('recipient') < 2} onClick={() => void split('recipient')} />
          <MenuItem icon={<SwapHorizontalIcon />} text="Swap the two sides" label="Y" disabled={event.participants.length === 0} onClick={() => review.run('swap')} />
          <MenuDivider />
          <MenuItem icon={<TrashIcon />} text="Take the event out" label="Del" onClick={() => review.run('remove')} />
        </Menu>
      )}
    >
      <button type="button" className="editor-button" aria-label="More about the event"><span>More</span><CaretDownIcon size={12} /></button>
    </Popover>
  )
}
