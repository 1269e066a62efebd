import { CrossIcon, SwapHorizontalIcon } from '@blueprintjs/icons'
import { type ReactNode, useContext } from 'react'
import type { ArticleEvent, EventParticipant, EventSide, NamedEntity } from '../../../../shared/model/event.ts'
import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import { EditorRow } from '../editor-row.tsx'
import { HoverContext } from '../hover.ts'
import type { Review } from '../review.ts'
import { changeEvent } from './change-event.ts'
import { otherSide, withoutParticipant, withParticipant, withSideChanged } from './event-change.ts'
import { SlotButton, SlotSearch } from './slot-button.tsx'

const SIDES = {
  actor: { label: 'Actors', add: 'Add an actor', keyName: 'S' },
  recipient: { label: 'To', add: 'Add a recipient', keyName: 'O' }
} as const

interface SideProps {
  readonly review: Review
  readonly event: ArticleEvent
  readonly side: EventSide
}

/** One side of the event: who stands there, each with a way to the other side and out, and two ways to add somebody. */
export function Side({ review, event, side }: SideProps): ReactNode {
  const { label, add, keyName } = SIDES[side]
  const whoIsMeant = kindNamed(event.kind)?.[side]
  const own = event.participants.filter((each) => each.side === side)
  const change = (participants: readonly EventParticipant[]): void => void changeEvent(event, { participants }, review)
  return (
    <EditorRow label={label} light={side} {...(whoIsMeant === undefined ? {} : { hint: whoIsMeant })}>
      {own.map((participant) => (
        <Chip
          key={participant.entityId} participant={participant}
          onSelect={() => review.select({ kind: 'entity', id: participant.entityId })}
          onMove={() => change(withSideChanged(event.participants, participant.entityId))}
          onRemove={() => change(withoutParticipant(event.participants, participant.entityId))}
        />
      ))}
      <span className="slot-ways">
        <SlotButton review={review} slot={side} label={add} keyName={keyName} isFilled={own.some(({ isRejected }) => !isRejected)} />
        <SlotSearch review={review} slot={side} label={add} onChoose={({ id, name }) => change(withParticipant(event.participants, { entityId: id, name, side, said: null }))} />
      </span>
    </EditorRow>
  )
}

/** What is said of a name that was rejected but still stands in its slot. */
const REJECTED = 'rejected in the text, so it counts as nobody here. Whoever is put here takes its place.'

interface ChipProps {
  readonly participant: EventParticipant
  readonly onSelect: () => void
  readonly onMove: () => void
  readonly onRemove: () => void
}

function Chip({ participant, onSelect, onMove, onRemove }: ChipProps): ReactNode {
  const { name, said, side, entityId, isRejected } = participant
  const hover = useContext(HoverContext)
  const isOtherWord = said !== null && said.quote !== name
  const to = otherSide(side) === 'actor' ? 'the actors' : 'the recipients'
  return (
    <span className={isRejected ? 'who-chip who-struck' : 'who-chip'} onMouseEnter={() => hover.set(entityId)} onMouseLeave={() => hover.set(null)}>
      <button type="button" className="who-name" title={isRejected ? `${name}: ${REJECTED}` : isOtherWord ? `${name}, here “${said.quote}”` : name} onClick={onSelect}><bdi>{name}</bdi>{isOtherWord && <span className="who-said"> “{said.quote}”</span>}</button>
      <button type="button" className="chip-act" aria-label={`Move ${name} to ${to}`} title={`Move to ${to}`} onClick={onMove}><SwapHorizontalIcon size={11} /></button>
      <button type="button" className="chip-act" aria-label={`Take out ${name}`} title="Take out" onClick={onRemove}><CrossIcon size={11} /></button>
    </span>
  )
}

interface OneEntityProps {
  readonly review: Review
  readonly named: NamedEntity
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** An entity that fills a slot alone, with a way to take it out. */
export function OneEntity({ review, named: { name, entityId, isRejected }, removeLabel, onRemove }: OneEntityProps): ReactNode {
  const hover = useContext(HoverContext)
  return (
    <span className={isRejected ? 'who-chip who-struck' : 'who-chip'} onMouseEnter={() => hover.set(entityId)} onMouseLeave={() => hover.set(null)}>
      <button type="button" className="who-name" title={isRejected ? `${name}: ${REJECTED}` : name} onClick={() => review.select({ kind: 'entity', id: entityId })}><bdi>{name}</bdi></button>
      <button type="button" className="chip-act" aria-label={removeLabel} title="Take out" onClick={onRemove}><CrossIcon size={11} /></button>
    </span>
  )
}
