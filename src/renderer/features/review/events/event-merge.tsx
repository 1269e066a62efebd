import { Button, Radio, RadioGroup } from '@blueprintjs/core'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { ArticleView } from '../../../../shared/contract/requests/article.ts'
import type { ArticleEvent } from '../../../../shared/model/event.ts'
import { Modal } from '../../../ui/modal.tsx'
import { ListBox } from '../list-box.tsx'
import type { Review } from '../review.ts'
import { EventRow } from './event-list.tsx'
import { nameEvent } from './event-words.ts'

interface EventMergeProps {
  readonly review: Review
  readonly view: ArticleView
  readonly event: ArticleEvent
}

/** Chooses the event of this article that is the same, and which of the two stays; says what will happen before it does. */
export function EventMerge({ review, view, event }: EventMergeProps): ReactNode {
  const others = nearestFirst(view.events.filter(({ id, verdict }) => id !== event.id && verdict !== 'rejected'), event)
  const [otherId, setOtherId] = useState(others[0]?.id ?? null)
  const [keepsOther, setKeepsOther] = useState(false)
  const other = others.find(({ id }) => id === otherId)
  const [kept, gone] = keepsOther ? [other, event] : [event, other]
  const close = (): void => review.setPiece(null)
  const merge = async (): Promise<void> => {
    if (!kept || !gone) return
    close()
    if (await review.act('event.merge', { fromId: gone.id, intoId: kept.id })) review.select({ kind: 'event', id: kept.id })
  }
  const onKeyDown = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'Enter') return
    pressed.preventDefault()
    pressed.stopPropagation()
    void merge()
  }
  return (
    <Modal
      title={`Which event is the same as “${event.trigger.quote}”?`} focus="[role=listbox]" onClose={close}
      actions={(
        <>
          <Button text="Cancel" onClick={close} />
          <Button intent="primary" text="Merge" disabled={!other} onClick={() => void merge()} />
        </>
      )}
    >
      <div className="events event-merge-list" onKeyDownCapture={onKeyDown}>
        <ListBox
          label="Events of this article" rowHeight={50} items={others} currentId={otherId} choosesAtOnce onChoose={setOtherId}
          empty={<p className="review-quiet">There is no other event in this article.</p>} renderRow={(each) => <EventRow event={each} />}
        />
      </div>
      {other && (
        <RadioGroup label="Which one stays?" selectedValue={keepsOther ? 'other' : 'this'} onChange={(chosen) => setKeepsOther(chosen.currentTarget.value === 'other')}>
          <Radio value="this" label={nameEvent(event)} />
          <Radio value="other" label={nameEvent(other)} />
        </RadioGroup>
      )}
      {kept && gone && <p>“{kept.trigger.quote}” stays, with its kind “{kept.kind}”. “{gone.trigger.quote}” becomes further evidence for it, and it takes over what it has not got itself. You can undo this.</p>}
    </Modal>
  )
}

/** Events of the same kind first, then those that stand near. */
function nearestFirst(events: readonly ArticleEvent[], { kind, trigger }: ArticleEvent): readonly ArticleEvent[] {
  const away = (event: ArticleEvent): number => Math.abs(event.trigger.start - trigger.start)
  return [...events].sort((a, b) => Number(b.kind === kind) - Number(a.kind === kind) || away(a) - away(b))
}
